import PithArchive
import PithTestSupport
import Testing

@testable import PithCLI

/// Output in files of a limited size, compressed or not.
struct RollTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try BatchSample.write(60, to: folder)
  }

  private func clean(_ arguments: String...) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["clean", "in"] + arguments, in: folder)
  }

  private var parts: [String] {
    folder.names.filter { $0.hasPrefix("all") && !$0.contains("manifest") }
  }

  @Test(arguments: ["jsonl", "text"])
  func `files stay below their limit and hold whole results`(format: String) throws {
    let whole = try clean("--format", format)
    _ = try clean("--format", format, "--roll", "5K", "-o", "all.x.out")
    #expect(parts.count > 5)
    #expect(parts.prefix(2) == ["all.x-00000.out", "all.x-00001.out"])
    let contents = parts.compactMap { folder.text(of: $0) }
    #expect(contents.allSatisfy { $0.utf8.count <= 5 << 10 && $0.hasSuffix("\n") })
    #expect(contents.joined(separator: format == "text" ? "\n\u{C}\n" : "") == whole.text)
  }

  @Test(arguments: [("gz", ContentCoding.gzip), ("zst", .zstd)])
  func `a compressed file that is cut loses only its end`(
    ending: String, coding: ContentCoding
  ) throws {
    let whole = try clean("--format", "jsonl")
    _ = try clean("--format", "jsonl", "--roll", "200K", "-o", "all.jsonl.\(ending)")
    #expect(parts == ["all-00000.jsonl.\(ending)"])
    let file = try #require(folder.bytes(of: parts[0]))
    let plain = ContentDecoder.decode(file, codings: [coding], limitBytes: 1 << 30)
    #expect(plain.bytes == whole.output)
    #expect(plain.problem == nil)
    let cut = ContentDecoder.decode(
      Array(file.prefix(file.count * 3 / 4)), codings: [coding], limitBytes: 1 << 30)
    #expect(cut.bytes.count > whole.output.count / 2)
    #expect(whole.output.starts(with: cut.bytes))
  }

  @Test func `the manifest says where each result stands`() throws {
    _ = try clean("--format", "jsonl", "--manifest", "-o", "one.jsonl")
    _ = try clean("--format", "jsonl", "--manifest", "-o", "one.jsonl.gz")
    let output = try #require(folder.bytes(of: "one.jsonl"))
    for name in ["one.jsonl", "one.jsonl.gz"] {
      let rows = (folder.text(of: "\(name).manifest.jsonl") ?? "").split(separator: "\n")
        .dropFirst()
        .compactMap { ManifestRow(Array($0.utf8)) }
      #expect(rows.count == 60)
      for row in rows {
        let place = try #require(row.place)
        let start = place.skip ?? place.offset
        #expect(place.output == name)
        #expect(place.skip == nil || place.offset == 0)
        let record = String(
          decoding: output[start..<(start + place.byteCount)], as: UTF8.self)
        #expect(record.hasPrefix("{\"source\":\"\(row.input)\""))
        #expect(record.hasSuffix("}\n") && record.contains("\"sha256\":\"\(row.sha256)\""))
        #expect(row.stamp.byteCount == folder.bytes(of: row.input)?.count)
      }
      #expect(rows.last?.end == folder.bytes(of: name)?.count)
    }
  }
}
