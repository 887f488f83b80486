import PithFiles
import PithTestSupport
import Testing

struct SortedLinesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Lines of many lengths, in no order, some of them twice.
  private static let samples: [[UInt8]] = (0..<2000).map { number in
    let mixed = UInt64(number) &* 6_364_136_223_846_793_005 >> 40
    let length = number % 250 == 0 ? 70_000 : Int(mixed % 40)
    return Array("\(mixed % 900)".utf8) + Array(repeating: UInt8(ascii: "x"), count: length)
  }

  private func taken(_ lines: inout SortedLines) throws -> [[UInt8]] {
    var merged = lines.take()
    var text: [UInt8] = []
    while let chunk = try merged.next() {
      #expect(chunk.last == 0x0A)
      text += chunk
    }
    return text.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map {
      Array($0)
    }
  }

  @Test(arguments: [64, 5000, 1 << 22])
  func `gives lines in the order of their bytes, however few wait in memory`(limit: Int) throws {
    var lines = SortedLines(spillingInto: FilePath(folder.path), limitBytes: limit)
    for line in Self.samples { lines.add(line) }
    #expect(lines.count == Self.samples.count)
    #expect((lines.runCount > 1) == (limit < 1 << 22))
    #expect(folder.names == [])
    let sorted = Self.samples.map { $0 + [0x0A] }.sorted { $0.lexicographicallyPrecedes($1) }
    #expect(try taken(&lines) == sorted.map { Array($0.dropLast()) })
  }

  @Test func `begins anew when its lines were taken`() throws {
    var lines = SortedLines(spillingInto: FilePath(folder.path), limitBytes: 4)
    lines.add(Array("b long line".utf8))
    lines.add(Array("a".utf8))
    #expect(try taken(&lines) == [Array("a".utf8), Array("b long line".utf8)])
    #expect(lines.count == 0)
    #expect(try taken(&lines) == [])
    lines.add(Array("c".utf8))
    #expect(try taken(&lines) == [Array("c".utf8)])
  }

  @Test func `keeps lines in memory where there can be no file`() throws {
    var lines = SortedLines(spillingInto: FilePath(folder.path + "/missing"), limitBytes: 64)
    for line in Self.samples.prefix(100) { lines.add(line) }
    #expect(lines.runCount == 0)
    #expect(try taken(&lines).count == 100)
  }
}
