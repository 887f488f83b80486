import PithArchive
import PithFiles
import PithTestSupport
import Testing

struct WARCRepairTests {
  private static let name = "PITH-20261121074200-00000-localhost.warc"

  /// What repairing a file that a killed writer left makes of it.
  private func repaired(
    _ bytes: [UInt8], isCompressed: Bool, committedBytes: Int? = nil
  ) throws -> (result: WARCRepair.Result, folder: TemporaryFolder) {
    let folder = try TemporaryFolder()
    let name = Self.name + (isCompressed ? ".gz" : "")
    try folder.write(bytes, to: name + ".open")
    try folder.write("torn", to: Self.name.dropLast(5) + ".cdxj.open")
    let results = try WARCRepair.repair(folder: FilePath(folder.path)) { asked in
      #expect(asked == name)
      return committedBytes
    }
    return (try #require(results.first), folder)
  }

  @Test(arguments: [true, false])
  func `a writer killed at any byte leaves all whole records`(isCompressed: Bool) throws {
    let (bytes, locations) = try SampleArchive.bytes(isCompressed: isCompressed, words: ["Alder"])
    let ends = locations.map { $0.offset + $0.length }
    for count in 0...bytes.count {
      let (result, folder) = try repaired(Array(bytes.prefix(count)), isCompressed: isCompressed)
      let end = ends.last { $0 <= count } ?? 0
      #expect(result.keptBytes == end, "\(count)")
      #expect(result.removedBytes == count - end)
      guard end > 0 else {
        #expect(folder.names == [])
        continue
      }
      #expect(folder.names.count == 2)
      let kept = try #require(folder.bytes(of: result.fileName))
      #expect(kept.elementsEqual(bytes.prefix(end)))
      #expect(try findings(in: kept) == [])
    }
  }

  @Test func `records that nobody knows of are cut off too`() throws {
    let (bytes, locations) = try SampleArchive.bytes(isCompressed: true)
    let known = locations[3].offset
    for committed in [known, known + 1, locations[4].offset - 1] {
      let (result, folder) = try repaired(bytes, isCompressed: true, committedBytes: committed)
      #expect(result.keptBytes == known)
      let index = try #require(folder.text(of: Self.name.dropLast(5) + ".cdxj"))
      #expect(index.split(separator: "\n").count == 1)
      #expect(index.hasPrefix("com,example)/alder 20261121074200 {"))
    }
  }

  @Test func `the index of a repaired file is the one that the writer makes`() throws {
    let folder = try TemporaryFolder()
    let writer = SampleArchive.writer(in: folder)
    for word in ["Cedar", "Alder", "Birch"] {
      _ = try writer.write(SampleArchive.capture(word, isChunked: word == "Birch"))
    }
    let original = try #require(SampleArchive.capture("Alder")[0].reference)
    _ = try writer.write(SampleArchive.capture("Alder")[0].revisit(of: original))
    try writer.close()
    let index = Self.name.dropLast(5) + ".cdxj"
    let written = try #require(folder.text(of: String(index)))
    #expect(written.split(separator: "\n").count == 4)
    let bytes = try #require(folder.bytes(of: Self.name + ".gz"))
    let again = try repaired(bytes, isCompressed: true).folder
    #expect(again.text(of: String(index)) == written)
  }

  @Test func `complete files and others are left alone`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.warc.gz", "b.txt.open", "c.cdxj"] { try folder.write("x", to: name) }
    #expect(try WARCRepair.repair(folder: FilePath(folder.path)) == [])
    #expect(folder.names == ["a.warc.gz", "b.txt.open", "c.cdxj"])
  }
}
