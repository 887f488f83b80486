import Foundation
import PithTestSupport
import Testing

/// `pith clean --resume`: runs that were killed, and go on.
struct ResumeTests {
  private static let pageCount = 60

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try BatchSample.write(Self.pageCount, to: folder)
  }

  private func clean(_ arguments: [String]) throws -> BuiltBinary.Run {
    try BuiltBinary.run(["clean"] + arguments, in: folder)
  }

  /// Kills runs of a command at moments that differ until one comes to its end.
  ///
  /// Whatever the machine's speed, the first is killed before it can end, and later ones get on with
  /// the work before they are.
  private func runWithKills(_ arguments: [String]) throws -> (kills: Int, last: BuiltBinary.Run) {
    var kills = 0
    var pause = 1
    while try kills < 15
      && BatchSample.kill(["clean"] + arguments, in: folder, afterMilliseconds: pause)
    {
      kills += 1
      pause += pause / 2 + 1
    }
    return (kills, try clean(arguments))
  }

  private func joined(_ pattern: String) throws -> [UInt8] {
    try BuiltBinary.shell("cat \(pattern)", in: folder).output
  }

  @Test(arguments: [
    (["-o", "all.jsonl"], "all.jsonl"), (["-o", "all.jsonl", "--roll", "16K"], "all-*.jsonl"),
    (["-o", "all.jsonl.gz", "--roll", "8K"], "<(zcat all-*.gz)"),
  ])
  func `killed runs add up to an uninterrupted one`(output: [String], files: String) throws {
    let common = ["--format", "jsonl", "--jobs", "2", "in"]
    let reference = try clean(common)
    let run = try runWithKills(common + output + ["--resume"])
    #expect(run.kills > 0)
    #expect(run.last.errors == reference.errors)
    #expect(run.last.exitCode == reference.exitCode)
    let whole =
      files.hasPrefix("<")
      ? try BuiltBinary.shell("cat all-*.gz | gzip -dc", in: folder).output : try joined(files)
    #expect(whole == reference.output)
    let manifest = folder.names.first { $0.hasSuffix(".manifest.jsonl") } ?? ""
    let rows = folder.text(of: manifest)?.split(separator: "\n") ?? []
    #expect(rows.count == Self.pageCount + 1)
    #expect(folder.names.filter { $0.hasPrefix(".") } == [])
  }

  @Test func `killed runs into a folder leave what an uninterrupted one does`() throws {
    let arguments = ["in", "in/1", "--format", "markdown", "-o"]
    let reference = try clean(arguments + ["reference/"])
    let run = try runWithKills(arguments + ["out/", "--resume"])
    #expect(run.kills > 0)
    #expect(
      run.last.errors.split(separator: "\n").last == reference.errors.split(separator: "\n").last)
    let difference = try BuiltBinary.shell(
      "diff -r -x .pith-manifest.jsonl reference out", in: folder)
    #expect(difference.text == "")
    #expect(difference.exitCode == 0)
  }

  @Test func `killed runs of records into a folder leave what an uninterrupted one does`() throws {
    for file in 0..<4 {
      let lines = (0..<40).map {
        "{\"id\":\($0),\"text\":\"Lines of \(file), one after the other.\"}"
      }
      try folder.write(lines.joined(separator: "\n"), to: "records/\(file).jsonl")
    }
    let arguments = ["records", "--input", "jsonl", "-o"]
    _ = try clean(arguments + ["reference/"])
    let run = try runWithKills(arguments + ["out/", "--resume"])
    #expect(run.last.errors == "ok 160\n")
    let difference = try BuiltBinary.shell(
      "ls -A out; diff -r -x .pith-manifest.jsonl reference out", in: folder)
    #expect(
      difference.text == ".pith-manifest.jsonl\n0.jsonl\n1.jsonl\n2.jsonl\n3.jsonl\n")
  }

  @Test func `a torn tail is cut back, and no whole result is lost`() throws {
    let arguments = ["in", "--format", "jsonl", "--roll", "8K", "-o", "all.jsonl", "--resume"]
    let reference = try clean(["in", "--format", "jsonl"])
    #expect(try clean(arguments).exitCode == 1)
    let manifest = try #require(folder.text(of: "all.jsonl.manifest.jsonl"))
    let rows = manifest.split(separator: "\n")
    // As if the run had been killed within a row of the manifest, with more in the file than in it.
    for cut in [3, 29, rows.count - 1] {
      let kept = rows[..<cut].joined(separator: "\n") + "\n" + rows[cut].prefix(cut)
      try folder.write(kept, to: "all.jsonl.manifest.jsonl")
      let last = rows[..<cut].last { $0.contains("\"output\"") }
      let name = try #require(last.flatMap { $0.firstMatch(of: /all-[0-9]+.jsonl/)?.output })
      _ = try BuiltBinary.shell(
        """
        mv \(name) .\(name).part && printf '{"half' >> .\(name).part
        for file in all-*; do case "$file" in *) [ "$file" \\> \(name) ] && rm "$file";; esac; done
        true
        """, in: folder)
      let run = try clean(arguments)
      #expect(run.errors == reference.errors, "cut at \(cut)")
      #expect(try joined("all-*.jsonl") == reference.output, "cut at \(cut)")
      #expect(folder.text(of: "all.jsonl.manifest.jsonl") == manifest, "cut at \(cut)")
    }
  }

  @Test func `inputs that came, went or changed in between are told or cleaned once`() throws {
    let arguments = ["in", "--format", "jsonl", "-o", "all.jsonl", "--resume"]
    _ = try clean(arguments)
    let before = try #require(folder.text(of: "all.jsonl"))
    try folder.write(SamplePage.html("Newcomer"), to: "in/0/00.html")
    try folder.write(SamplePage.html("Changed"), to: "in/0/0.html")
    _ = try BuiltBinary.shell("rm in/1/1.html", in: folder)
    let run = try clean(arguments)
    let after = try #require(folder.text(of: "all.jsonl"))
    #expect(after.hasPrefix(before))
    #expect(after.dropFirst(before.count).split(separator: "\n").count == 1)
    #expect(after.contains("Newcomer") && !after.contains("Changed"))
    #expect(run.errors.contains("pith: 1 inputs have changed since they were cleaned"))
  }

  /// What a run says of the inputs that it passes over.
  private func told(_ arguments: [String]) throws -> String {
    let errors = try clean(arguments + ["--resume"]).errors
    let line = errors.split(separator: "\n").first { $0.contains("have changed") }
    return line.map { String($0.dropFirst("pith: ".count).prefix { $0 != " " }) } ?? "0"
  }

  @Test func `a change is told also when other inputs came`() throws {
    let arguments = ["in/0", "in/gone.html", "--format", "jsonl", "-o", "all.jsonl"]
    #expect(try told(arguments) == "0")
    try folder.write(SamplePage.html("Changed"), to: "in/0/4.html")
    #expect(try told(arguments) == "1")
    try folder.write(SamplePage.html("Newcomer"), to: "in/0/00.html")
    #expect(try told(arguments) == "1")
    #expect(try told(arguments) == "1")
    // What could not be read then, and can be now, has changed too.
    try folder.write(SamplePage.html("Found"), to: "in/gone.html")
    #expect(try told(arguments) == "2")
    #expect(folder.text(of: "all.jsonl")?.contains("Found") == false)
  }

  @Test(arguments: [["--input", "jsonl"], ["--split-on", "==="], []])
  func `one of several inputs in a file is told when it has changed`(options: [String]) throws {
    func write(_ words: [String]) throws {
      switch options.last {
      case "jsonl":
        let lines = words.map { "{\"text\":\"The bridge of \($0) has stood for long.\"}" }
        try folder.write(lines.joined(separator: "\n"), to: "x")
      case "===":
        try folder.write(words.map(SamplePage.html).joined(separator: "\n===\n"), to: "x")
      default:
        try ArchiveSample.write(
          words.map(ArchiveSample.page), to: "x", in: folder, isCompressed: false)
      }
    }
    let arguments = ["x", "-o", "all.out"] + options
    try write(["Alder", "Birch"])
    #expect(try told(arguments) == "0")
    // A file may grow, also behind a last line without an end.
    try write(["Alder", "Birch", "Cedar"])
    #expect(try told(arguments) == "0")
    let results = try #require(folder.text(of: "all.out"))
    #expect(results.contains("Cedar"))
    // Of the same length, so that nothing but the bytes tells.
    try write(["Alder", "Beech", "Cedar"])
    #expect(try told(arguments) == "1")
    #expect(folder.text(of: "all.out") == results)
  }

  @Test func `another command does not go on with a run, nor replace numbered files`() throws {
    _ = try clean(["in/0", "--roll", "8K", "-o", "all.txt"])
    let other = try clean([
      "in/0", "--roll", "8K", "-o", "all.txt", "--resume", "--favor", "recall",
    ])
    #expect(other.errors.hasPrefix("pith: all.txt.manifest.jsonl is of a run with other options;"))
    #expect(other.exitCode == 2)
    let again = try clean(["in/0", "--roll", "8K", "-o", "all.txt"])
    #expect(
      again.errors.hasPrefix("pith: all-00000.txt is there already; --resume goes on with it"))
    #expect(again.exitCode == 2)
    // What was refused has harmed nothing.
    #expect(try clean(["in/0", "--roll", "8K", "-o", "all.txt", "--resume"]).exitCode == 1)
    _ = try BuiltBinary.shell("rm all.txt.manifest.jsonl", in: folder)
    let unknown = try clean(["in/0", "--roll", "8K", "-o", "all.txt", "--resume"])
    #expect(unknown.errors.contains("no manifest says what it holds"))
    for arguments in [
      ["in", "--resume"], ["in", "--manifest", "-o", "-"], ["in", "--roll", "1M", "-o", "out/"],
      ["in", "--roll", "1M"], ["in", "--resume", "-o", "/dev/null"],
      ["in", "--roll", "0", "-o", "x"],
    ] {
      #expect(try clean(arguments).exitCode == 64, "\(arguments)")
    }
  }

  @Test func `an interrupted run says how to go on`() throws {
    let run = try BuiltBinary.shell(
      """
      mkfifo pipe; "$PITH" clean in - --format jsonl --roll 100K -o all.jsonl <pipe & pid=$!
      exec 3>pipe
      rows() { cat all.jsonl.manifest.jsonl 2>/dev/null | wc -l; }
      until [ "$(rows)" -gt 20 ]; do sleep 0.02; done
      kill -INT $pid; wait $pid; echo "exit $?"
      """, in: folder)
    #expect(run.text == "exit 130\n")
    let message = " inputs are done; the same command with --resume goes on behind them\n"
    #expect(run.errors.hasPrefix("pith: ") && run.errors.hasSuffix(message))
    #expect(!folder.names.contains("all-00000.jsonl"))
    let last = try clean(
      ["in", "--format", "jsonl", "--roll", "100K", "-o", "all.jsonl", "--resume"])
    #expect(last.exitCode == 1)
    #expect(folder.bytes(of: "all-00000.jsonl") == (try clean(["in", "--format", "jsonl"])).output)
  }

  @Test func `two runs do not work on one output`() throws {
    let run = try BuiltBinary.shell(
      """
      mkfifo pipe; { "$PITH" clean - -o all.txt <pipe 2>/dev/null & }; exec 3>pipe
      until [ -e .all.txt.part ]; do sleep 0.02; done
      "$PITH" clean in/0/0.html -o all.txt; echo "exit $?"; exec 3>&-; wait
      """, in: folder)
    #expect(run.errors == "pith: all.txt: another pith works on this output; wait until it ends\n")
    #expect(run.text == "exit 2\n")
  }

  @Test func `a full disk leaves nothing half-written, and room lets the run go on`() throws {
    let reference = try clean(["in", "--format", "jsonl"])
    // A limit for the size of files stands for a disk that is full.
    let full = try BuiltBinary.shell(
      "trap '' XFSZ; ulimit -f 30; \"$PITH\" clean in --format jsonl --roll 100K -o all.jsonl",
      in: folder)
    #expect(full.exitCode == 2)
    #expect(full.errors.hasPrefix("pith: "))
    let lines = full.errors.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("pith: cannot write to all-00000.jsonl: ") })
    #expect(lines.contains { $0.hasSuffix("the same command with --resume goes on behind them") })
    #expect(lines.count == 2)
    #expect(!folder.names.contains("all-00000.jsonl"))
    let run = try clean(
      ["in", "--format", "jsonl", "--roll", "100K", "-o", "all.jsonl", "--resume"])
    #expect(run.errors == reference.errors)
    #expect(folder.bytes(of: "all-00000.jsonl") == reference.output)
  }

  @Test func `without a manifest to keep nothing but the output stays`() throws {
    _ = try clean(["in", "-o", "all.txt"])
    _ = try clean(["in", "-o", "out/"])
    let names = folder.names.filter { !$0.hasPrefix("in") && !$0.hasSuffix(".txt") }
    #expect(names.filter { !$0.hasPrefix("out") || $0.contains("manifest") } == [])
  }
}
