import PithFiles
import PithTestSupport
import Testing

@testable import PithCLI

/// `pith clean --files-from`, and what walks through folders come to.
struct ListTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SamplePage.html("Alder"), to: "in/a.html")
    try folder.write(SamplePage.html("Birch"), to: "in/deep/b.html")
    try folder.write(SamplePage.html("Cedar"), to: "c.page")
  }

  private func clean(_ arguments: String..., input: String = "") throws -> BuiltBinary.Run {
    try BuiltBinary.run(
      ["clean", "--format", "jsonl"] + arguments, in: folder, input: Array(input.utf8))
  }

  private func sources(_ run: BuiltBinary.Run) -> [String] {
    run.text.split(separator: "\n").map { String($0.split(separator: "\"")[3]) }
  }

  @Test func `a list names files of any ending and folders, in its order`() throws {
    try folder.write("c.page\r\n\nin\n./in/a.html\ngone.html", to: "list")
    let run = try clean("--files-from", "list", "in/a.html")
    #expect(
      sources(run)
        == ["in/a.html", "c.page", "in/a.html", "in/deep/b.html", "./in/a.html", "gone.html"])
    #expect(run.errors.hasPrefix("pith: gone.html: no such file or folder"))
    #expect(run.exitCode == 1)
  }

  @Test func `a list comes from standard input, and its paths may hold line feeds`() throws {
    try folder.write(SamplePage.html("Elder"), to: "odd\nname.html")
    let run = try clean("--files-from", "-", "-0", input: "odd\nname.html\0in/a.html\0")
    #expect(run.text.contains("Elder"))
    #expect(sources(run) == ["odd\\nname.html", "in/a.html"])
    #expect(run.exitCode == 0)
  }

  @Test func `results of a list come before the list ends`() throws {
    let run = try BuiltBinary.shell(
      """
      mkfifo in.list out
      "$PITH" clean --format jsonl --jobs 2 --files-from in.list <in.list >out 2>/dev/null &
      exec 3>in.list 4<out
      for name in c.page in/a.html; do
        echo $name >&3 && read -r line <&4 && printf '%s\\n' "$line"
      done
      exec 3>&-
      """, in: folder)
    #expect(sources(run) == ["c.page", "in/a.html"])
  }

  @Test func `an output folder mirrors the paths of a list and nothing gets out of it`() throws {
    try folder.write("in/a.html\n../\(name)/in/deep/b.html\n\(folder.path)/c.page", to: "list")
    let run = try clean("--files-from", "list", "-o", "out/")
    let absolute = folder.path.drop { $0 == "/" }
    for name in ["in/a", "\(name)/in/deep/b", "\(absolute)/c.page"] {
      #expect(folder.text(of: "out/\(name).jsonl")?.contains("\"status\":\"ok\"") == true)
    }
    #expect(run.errors == "ok 3\n")
  }

  private var name: Substring { folder.path.split(separator: "/").last ?? "" }

  @Test func `lists that cannot be read and wrong usage are told`() throws {
    let gone = try clean("--files-from", "gone")
    #expect(gone.errors == "pith: gone: no such file or folder; check the path\n")
    #expect(gone.exitCode == 2)
    for arguments in [["-0", "c.page"], ["--files-from", "-", "-"], ["--files-from", ""]] {
      let run = try BuiltBinary.run(["clean"] + arguments, in: folder)
      #expect(run.exitCode == 64, "\(arguments)")
    }
  }

  @Test func `links that lead nowhere are told and the batch goes on`() throws {
    let run = try BuiltBinary.shell(
      "ln -s self.html in/self.html && ln -s ../in in/deep/loop && ln -s none in/x.html && "
        + "\"$PITH\" clean --format jsonl in", in: folder)
    #expect(sources(run) == ["in/a.html", "in/deep/b.html", "in/self.html", "in/x.html"])
    #expect(run.errors.contains("pith: in/self.html: too many symbolic links"))
    #expect(run.errors.contains("pith: in/x.html: no such file or folder"))
    #expect(run.errors.hasSuffix("ok 2 · failed 2\n"))
    #expect(run.exitCode == 1)
  }

  @Test(arguments: [1, 2, 3, 7, 100])
  func `a folder is listed in order however few names are kept`(portion: Int) throws {
    let names = ["a", "a.b", "a-b", "b", "ba", "z", "Z", "é", "0", "00", "c1", "c10", "c2"]
    for name in names { try folder.write("", to: "many/\(name)") }
    for name in ["a+", "c"] { try folder.write("", to: "many/\(name)/x") }
    let path = FilePath(folder.path + "/many")
    var listing = try FolderListing(path, portion: portion) {
      $0.name == Array("z".utf8) ? nil : .init(name: $0.name, isFolder: $0.kind == .folder)
    }
    var found: [String] = []
    while let entry = try listing.next() {
      found.append(String(decoding: entry.key, as: UTF8.self))
    }
    let expected = names.filter { $0 != "z" } + ["a+/", "c/"]
    #expect(found == expected.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func `a folder that vanishes between two portions ends the listing with a reason`() throws {
    for name in ["a", "b", "c"] { try folder.write("", to: "short/\(name)") }
    var listing = try FolderListing(FilePath(folder.path + "/short"), portion: 1) {
      .init(name: $0.name, isFolder: false)
    }
    #expect(try listing.next()?.name == Array("a".utf8))
    _ = try BuiltBinary.shell("rm -r short", in: folder)
    #expect(throws: SystemError.self) { try listing.next() }
    #expect(try listing.next() == nil)
  }
}
