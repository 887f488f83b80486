import PithTestSupport
import Testing

/// `pith clean --split-on`: several dumps in one file.
struct DumpTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func dump(_ word: String) -> String {
    "The council met on Monday to decide about the old bridge, which \(word) has carried.\n"
  }

  private func clean(_ text: String, _ arguments: String...) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["clean"] + arguments, in: folder, input: Array(text.utf8))
  }

  @Test func `whole lines that match separate dumps and belong to none`() throws {
    let run = try clean(
      "\n=== one\n" + dump("Alder") + "a === b\n=== two\r\n" + dump("Birch"), "--split-on",
      "=== .*")
    #expect(
      run.text
        == "Language: \"en\"\nSource: \"-#1\"\n\n\(dump("Alder"))\na === b\n\n\u{C}\n"
        + "Language: \"en\"\nSource: \"-#2\"\n\n\(dump("Birch"))")
    #expect(run.errors == "ok 2\n")
    #expect(run.exitCode == 0)
  }

  @Test func `records name the line before the dump`() throws {
    let run = try clean(
      dump("Alder") + "=== https://example.com/b\n" + dump("Birch"), "--split-on", "=== .*",
      "--format", "jsonl")
    let records = run.text.split(separator: "\n")
    #expect(records.count == 2)
    #expect(records[0].hasPrefix(#"{"source":"-#1","status":"ok","#))
    #expect(
      records[1].hasPrefix(
        #"{"source":"-#2","separator":"=== https://example.com/b","status":"ok","#))
  }

  @Test func `an empty dump counts between two lines, not before the first or after the last`()
    throws
  {
    let run = try clean(
      " \n---\n\n---\n" + dump("Alder") + "---\n\n", "--split-on", "-{3}", "--format", "jsonl")
    let starts = run.text.split(separator: "\n").map { $0.prefix(43) }
    #expect(
      starts
        == [
          #"{"source":"-#1","separator":"---","status":"#,
          #"{"source":"-#2","separator":"---","status":"#,
        ].map { $0.prefix(43) })
    #expect(run.text.contains(#""status":"empty""#))
    #expect(run.errors == "ok 1 · empty 1\n")
    #expect(run.exitCode == 1)
  }

  @Test func `a dump over the limit is too large and the next is read`() throws {
    let run = try clean(
      String(repeating: dump("Alder"), count: 100) + "---\n" + dump("Birch"), "--split-on", "-+",
      "--max-bytes", "1K")
    #expect(run.text.contains("which Birch has carried"))
    #expect(run.errors.hasPrefix("pith: -#1: too_large: it has "))
    #expect(run.exitCode == 1)
  }

  @Test func `each dump becomes a file of its own in a folder`() throws {
    let text = dump("Alder") + "---\n" + dump("Birch")
    try folder.write(text, to: "in/many.txt")
    let run = try BuiltBinary.run(
      ["clean", "--split-on", "-{3}", "-o", "out/", "in"], in: folder)
    #expect(run.exitCode == 0)
    #expect(
      folder.names.filter { $0.hasPrefix("out/") } == ["out/many-1.txt", "out/many-2.txt"])
    #expect(folder.text(of: "out/many-2.txt")?.contains("which Birch has carried") == true)
  }

  @Test func `bytes of any encoding are split, and each dump is decoded`() throws {
    let word = [UInt8]("Le conseil de la ville a d".utf8) + [0xE9] + [UInt8]("cid".utf8) + [0xE9]
    let dump = word + [UInt8](" de ne pas r".utf8) + [0xE9] + [UInt8]("parer le vieux pont.\n".utf8)
    let run = try BuiltBinary.run(
      ["clean", "--split-on", "^\\x{2014}+$|-+"], in: folder,
      input: dump + [UInt8]("—\n".utf8) + dump + [UInt8]("---\n".utf8) + dump)
    #expect(run.text.split(separator: "\n\u{C}\n").count == 3)
    #expect(run.text.contains("a décidé de ne pas réparer"))
  }

  @Test func `a pattern that backtracks without end is told and ends`() throws {
    let run = try clean(
      String(repeating: "a", count: 5000) + "b\n" + dump("Alder"), "--split-on",
      "(a+)+(a+)+c|(a|aa)+$")
    #expect(run.errors.contains("line 1: the pattern of --split-on takes too long"))
    #expect(run.text.contains("which Alder has carried"))
  }
}
