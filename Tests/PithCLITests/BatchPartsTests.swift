import PithArchive
import PithFiles
import PithModel
import PithTestSupport
import PithLocks
import Synchronization
import Testing

@testable import PithCLI

/// The parts that a run over many inputs is made of.
struct BatchPartsTests {
  private func result(_ number: Int, bytes: Int = 1) -> BatchResult {
    let page = WrittenPage(
      name: "\(number)", id: "\(number)", stamp: InputStamp(), relativePath: FilePath("\(number)"),
      path: nil, fileNumber: nil, status: .ok, sha256: "", isUnreadable: false, isBadLine: false,
      problem: nil, warnings: [], output: Array(repeating: 0, count: bytes))
    return (page, InputPlace())
  }

  @Test func `results of many threads are written once each and in order`() throws {
    let written = Locked<[String]>([])
    let next = Atomic<Int>(0)
    let results = OrderedResults(threadCount: 8) { batch in
      written.withLock { $0 += batch.map(\.page.name) }
    }
    for _ in 0..<8 {
      try WorkerThread.start {
        while results.begin() {
          let number = next.add(1, ordering: .relaxed).oldValue
          guard number < 20_000 else {
            results.cancel()
            break
          }
          results.deliver(self.result(number, bytes: 5000), of: number)
        }
        results.endThread()
      }
    }
    try results.waitForEnd {}
    #expect(written.withLock { $0 } == (0..<20_000).map(String.init))
  }

  @Test func `an output that fails ends all threads with its reason`() throws {
    let full = OutputError(.unwritable, "full")
    let count = Atomic<Int>(0)
    let results = OrderedResults(threadCount: 3) { batch throws(OutputError) in
      if count.add(batch.count, ordering: .relaxed).newValue > 10 { throw full }
    }
    let next = Atomic<Int>(0)
    for _ in 0..<3 {
      try WorkerThread.start {
        while results.begin() {
          let number = next.add(1, ordering: .relaxed).oldValue
          results.deliver(self.result(number), of: number)
        }
        results.endThread()
      }
    }
    #expect(throws: full) { try results.waitForEnd {} }
    #expect(!results.begin())
  }

  @Test func `progress tells rate and rest, counted from where this run began`() {
    let text = BatchProgress.text(
      count: 1500, newCount: 500, seconds: 50, share: 0.75, firstShare: 0.5)
    #expect(text == "pages 1500 · 10.0/s · 50 s left")
    let unknown = BatchProgress.text(
      count: 3, newCount: 3, seconds: 0.01, share: nil, firstShare: 0)
    #expect(unknown == "pages 3 · 300/s")
  }

  @Test func `the extent of inputs is their bytes, or their number in lists`() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "x", count: 300), to: "a.jsonl")
    try folder.write(String(repeating: "x", count: 100), to: "b.jsonl")
    try folder.write("a.jsonl\n\nb.jsonl\nnone", to: "list")
    let paths = ["a.jsonl", "b.jsonl"].map { folder.path + "/" + $0 }
    let bytes = try #require(InputExtent(InputSources(paths: paths)))
    #expect(bytes.share(behind: InputPlace(rootCount: 1, fileShare: 0.5)) == 0.375)
    #expect(bytes.share(behind: InputPlace(rootCount: 2, fileShare: nil)) == 1)
    let list = PathListSource(name: folder.path + "/list", isNullSeparated: false)
    let count = try #require(InputExtent(InputSources(paths: [paths[0]], lists: [list])))
    #expect(count.share(behind: InputPlace(rootCount: 2, fileShare: nil)) == 0.5)
    #expect(InputExtent(InputSources(paths: paths + [folder.path])) == nil)
    #expect(InputExtent(InputSources(paths: ["-"])) == nil)
  }

  @Test func `two writers of one file do not get in each other's way`() throws {
    let folder = try TemporaryFolder()
    let path = FilePath(folder.path + "/page.txt")
    try folder.write("what a killed process left", to: "unrelated.tmp")
    do {
      let first = try TemporaryFile(for: path)
      try first.write(Array("one".utf8))
      let second = try TemporaryFile(for: path)
      try second.write(Array("two".utf8))
      #expect(folder.names.count { $0.hasPrefix(".pith-") } == 2)
      try first.commit()
      #expect(folder.text(of: "page.txt") == "one")
      try second.commit()
    }
    #expect(folder.names == ["page.txt", "unrelated.tmp"])
    #expect(folder.text(of: "page.txt") == "two")
  }

  @Test func `what a killed writer left goes when its file is written again`() throws {
    let folder = try TemporaryFolder()
    let path = FilePath(folder.path + "/page.txt")
    let left: String
    do {
      let file = try TemporaryFile(for: path)
      left = try #require(folder.names.first)
      try file.write(Array("one".utf8))
    }
    try folder.write("left", to: left)
    try TemporaryFile(for: path).commit()
    #expect(folder.names == ["page.txt"])
    #expect(folder.text(of: "page.txt") == "")
  }

  @Test func `names of parts have the number before the endings`() {
    let names = PartNames(FilePath("out/all.v2.jsonl.gz"), isNumbered: true)
    #expect(names.path(of: 3).description == "out/all.v2-00003.jsonl.gz")
    #expect(names.number(of: "all.v2-00003.jsonl.gz") == 3)
    #expect(names.number(of: "all.v2-123456.jsonl.gz") == 123_456)
    #expect(names.number(of: "all.v2-3.jsonl.gz") == nil)
    #expect(names.manifest.description == "out/all.v2.jsonl.gz.manifest.jsonl")
    #expect(PartNames(FilePath("x"), isNumbered: true).path(of: 0).description == "x-00000")
    #expect(PartNames(FilePath("a/x.gz"), isNumbered: false).path(of: 0).description == "a/x.gz")
  }

  @Test(arguments: [FrameCoding.gzip, .zstd])
  func `pieces decode to one stream`(coding: FrameCoding) throws {
    let encoder = FrameEncoder(coding)
    let parts = [Array("one ".utf8), [], [UInt8](repeating: 7, count: 3_000_000)]
    let file = try parts.flatMap { try encoder.encode($0) }
    let decoded = ContentDecoder.decode(
      file, codings: [coding == .gzip ? .gzip : .zstd], limitBytes: 1 << 30)
    #expect(decoded.bytes == parts.flatMap { $0 })
    #expect(decoded.problem == nil)
  }
}
