import PithArchive
import PithFiles
import PithTestSupport
import Testing

/// What a reader makes of archives that are cut, flipped and made up.
struct WARCReaderTests {
  /// Every byte of a compressed archive would take minutes; these leave out no part of it.
  private static let flipStride = 7

  /// Looks at no block.
  private struct BlindObserver: WARCBlockObserver {
    mutating func begin(_ head: WARCHead) {}
    mutating func receive(_ part: ArraySlice<UInt8>) {}
  }

  @Test(arguments: [true, false])
  func `every start of an archive gives the records that it holds whole`(isCompressed: Bool) throws
  {
    let (bytes, locations) = try SampleArchive.bytes(
      isCompressed: isCompressed, words: ["Alder"])
    let ends = [locations[0].offset] + locations.map { $0.offset + $0.length }
    for count in 0..<bytes.count {
      let read = try ReadArchive(Array(bytes.prefix(count)))
      var whole = ends.count { $0 <= count }
      // Without its last line ends a plain record is whole as a reader sees it.
      if !isCompressed { whole = ends.count { $0 - 4 <= count } }
      #expect(read.ids.count == whole, "\(count)")
      let isBoundary =
        count == 0 || ends.contains { isCompressed ? $0 == count : (0...4).contains($0 - count) }
      #expect(read.damages.count == (isBoundary ? 0 : 1), "\(count)")
    }
  }

  @Test(arguments: [true, false])
  func `records stand where they do wherever a file is cut into chunks`(isCompressed: Bool) throws {
    let (bytes, locations) = try SampleArchive.bytes(isCompressed: isCompressed, words: ["Alder"])
    let folder = try TemporaryFolder()
    for count in 1..<bytes.count {
      try folder.write(Array(bytes[count...]), to: "rest")
      let path = FilePath(folder.path + "/rest")
      var reader = try WARCReader(
        OpenFile(reading: path), path: path, start: Array(bytes.prefix(count)))
      var observer = BlindObserver()
      var places: [[Int?]] = []
      while let item = try reader.next(&observer) {
        if case .record(let record) = item { places.append([record.offset, record.length]) }
      }
      // The first record is the one about the file.
      #expect(places.dropFirst() == locations.map { [$0.offset, $0.length] }[...], "\(count)")
    }
  }

  @Test(arguments: [true, false])
  func `every start of an archive but whole ones is found defective`(isCompressed: Bool) throws {
    let (bytes, locations) = try SampleArchive.bytes(
      isCompressed: isCompressed, words: ["Alder"])
    let ends = [locations[0].offset] + locations.map { $0.offset + $0.length }
    for count in 0..<bytes.count where !ends.contains(count) {
      #expect(try !findings(in: Array(bytes.prefix(count))).isEmpty, "\(count)")
    }
  }

  @Test func `a flipped byte in a compressed archive costs one record and is found`() throws {
    let (bytes, locations) = try SampleArchive.bytes(isCompressed: true)
    for place in stride(from: locations[0].offset, to: bytes.count, by: Self.flipStride) {
      var flipped = bytes
      flipped[place] ^= 0x55
      let hit = try #require(locations.last { $0.offset <= place })
      // The time, the flags of the compressor and the system's number say nothing of the content.
      if (4...9).contains(place - hit.offset) { continue }
      let read = try ReadArchive(flipped)
      #expect(read.ids.count == locations.count, "\(place)")
      // A header that a flipped bit spoils is one damage, the checksum behind it another.
      #expect(Set(read.damages.map(\.offset)) == [hit.offset], "\(place)")
      #expect(try !findings(in: flipped).isEmpty, "\(place)")
    }
  }

  @Test func `a record whose gzip member goes on as rubbish to the end of the file is damaged`()
    throws
  {
    let (plain, locations) = try SampleArchive.bytes(isCompressed: false, words: ["Alder"])
    let (compressed, _) = try SampleArchive.bytes(isCompressed: true, words: ["Birch"])
    let record = Array(plain[locations[0].offset...].prefix(locations[0].length))
    let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    // The end code of the stream is lost, and what follows is taken for more of it.
    let rubbish = (0..<5).flatMap { _ in Self.storedBlock(Array(repeating: 0x20, count: 60_000)) }
    let lost = header + Self.storedBlock(record) + rubbish + Self.storedBlock(compressed)
    let read = try ReadArchive(lost)
    #expect(Set(read.damages.map(\.offset)) == [0])
    #expect(try read.ids == ReadArchive(compressed).ids)
  }

  /// A block of a deflate stream that is not compressed and not the last (RFC 1951, 3.2.4).
  private static func storedBlock(_ bytes: [UInt8]) -> [UInt8] {
    let length = UInt16(bytes.count)
    return [0] + [length, ~length].flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + bytes
  }

  @Test func `a flipped byte in a plain archive costs at most one record and is found`() throws {
    let (bytes, locations) = try SampleArchive.bytes(isCompressed: false)
    for place in stride(from: 0, to: bytes.count, by: 5) {
      var flipped = bytes
      flipped[place] ^= 0x01
      let read = try ReadArchive(flipped)
      #expect(read.ids.count >= locations.count, "\(place)")
    }
    let blocks = locations.filter { $0.length > 300 }
    for location in blocks {
      // The last bytes of a block, before the four of its end.
      var flipped = bytes
      flipped[location.offset + location.length - 6] ^= 0x01
      let rules = try findings(in: flipped).map(\.rule)
      #expect(rules.contains(.blockDigest))
    }
  }

  @Test func `rubbish between records is reported once and the rest is read`() throws {
    for isCompressed in [true, false] {
      let (bytes, locations) = try SampleArchive.bytes(isCompressed: isCompressed)
      for rubbish in [[0], Array("no record\r\n".utf8), Array(repeating: 0x1F, count: 5000)] {
        let place = locations[4].offset
        let read = try ReadArchive(Array(bytes[..<place]) + rubbish + bytes[place...])
        #expect(read.ids.count == locations.count + 1)
        #expect(read.damages.map(\.offset) == [place])
      }
    }
  }

  @Test func `pure rubbish is one damage`() throws {
    let rubbish = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ ($0 >> 8) &* 17) }
    #expect(try ReadArchive(rubbish).damages.count == 1)
    #expect(try ReadArchive([0x1F, 0x8B, 8, 0] + rubbish).damages.count == 1)
    #expect(try ReadArchive([]).damages == [])
  }

  @Test(arguments: [
    "18446744073709551616", "9223372036854775807", "99999999999999999999999999", "-1", "+5", "0x10",
    "", "1e3", "12 34",
  ])
  func `a length that cannot be is damage, and the next record is read`(length: String) throws {
    let record =
      "WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: \(length)\r\n\r\nabc\r\n\r\n"
    let (bytes, _) = try SampleArchive.bytes(isCompressed: false, words: ["Alder"])
    let read = try ReadArchive(Array(record.utf8) + bytes)
    #expect(read.damages.map(\.offset) == [0])
    #expect(read.ids.count == 4)
  }

  @Test func `one gzip member around all records is read`() throws {
    let plain = try SampleArchive.bytes(isCompressed: false)
    let folder = try TemporaryFolder()
    try folder.write(plain.bytes, to: "a")
    let packed = try BuiltBinary.shell("gzip -c a", in: folder)
    let read = try ReadArchive(packed.output)
    #expect(read.ids.count == 10)
    #expect(read.damages == [])
    #expect(Set(try findings(in: packed.output).map(\.rule)) == [.gzip])
  }

  @Test func `a record over several gzip members is read and found defective`() throws {
    let plain = try SampleArchive.bytes(isCompressed: false, words: ["Alder"])
    let folder = try TemporaryFolder()
    try folder.write(plain.bytes, to: "a")
    let middle = plain.locations[0].offset + plain.locations[0].length - 20
    let packed = try BuiltBinary.shell(
      "head -c \(middle) a | gzip -c; tail -c +\(middle + 1) a | gzip -c", in: folder)
    #expect(try ReadArchive(packed.output).ids.count == 4)
    #expect(try findings(in: packed.output).map(\.rule).contains(.gzip))
  }

  @Test func `an archive can come through a pipe, in which nothing is read twice`() throws {
    for isCompressed in [true, false] {
      let (bytes, locations) = try SampleArchive.bytes(isCompressed: isCompressed)
      var flipped = bytes
      flipped[locations[3].offset + 20] ^= 0x55
      let folder = try TemporaryFolder()
      try folder.write(flipped, to: "a.warc")
      let run = try BuiltBinary.shell(
        "cat a.warc | \"$PITH\" clean --format jsonl --input warc -", in: folder)
      #expect(run.text.contains("http://example.com/Alder"))
      #expect(run.text.contains("http://example.com/Cedar"))
    }
  }
}
