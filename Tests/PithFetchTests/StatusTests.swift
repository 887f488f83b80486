import PithTestSite
import PithTestSupport
import Testing

/// `pith fetch --status` when its table cannot be written.
struct StatusTests {
  private let folder: TemporaryFolder

  /// Archives of few lines and of more than are written at once.
  private func makeArchive(urlCount: Int) throws {
    let site = try ScriptedSite { _ in .text("User-agent: *\nDisallow: /\n") }
    let path = String(repeating: "x", count: 2000)
    try folder.write(
      (0..<urlCount).map { "http://a.example/\($0)\(path)\n" }.joined(), to: "urls.txt")
    let run = try BuiltBinary.run(
      [
        "fetch", "urls.txt", "-o", "out", "--connect-to", "::127.0.0.1:\(site.port)",
        "--allow-private", "--delay", "0.01",
      ], in: folder)
    #expect(run.errors == "done 0 · excluded \(urlCount)\n")
  }

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [1, 100])
  func `a reader that has gone ends it quietly`(_ urlCount: Int) throws {
    try makeArchive(urlCount: urlCount)
    let run = try BuiltBinary.shell(
      """
      mkfifo pipe && exec 3<>pipe 4>pipe 3<&-
      "$PITH" fetch --status out >&4
      """, in: folder)
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
  }

  @Test(arguments: [1, 100])
  func `a full disk is told`(_ urlCount: Int) throws {
    try makeArchive(urlCount: urlCount)
    let run = try BuiltBinary.shell("\"$PITH\" fetch --status out >/dev/full", in: folder)
    #expect(run.exitCode == 2)
    #expect(
      run.errors.hasPrefix("pith: cannot write to standard output: no space left"),
      "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
  }
}
