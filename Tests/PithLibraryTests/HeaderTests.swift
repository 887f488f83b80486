import PithTestSupport
import Testing

/// The C header, and the library as a linker sees it.
@Suite(.enabled(if: BuiltLibrary.isLoadable, "C programs are not sanitized"))
struct HeaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: ["cc -x c -std=c11", "c++ -x c++ -std=c++17"])
  func `the example compiles without warnings and prints what the command does`(
    compiler: String
  ) throws {
    let warnings = "-Wall -Wextra -Wpedantic -Wconversion -Werror -Wno-missing-field-initializers"
    let example = "'\(BuiltLibrary.examples)/C/clean_page.c'"
    let build = try BuiltBinary.shell(
      "\(compiler) \(warnings) \(example) -o clean_page \(BuiltLibrary.compilerFlags)", in: folder)
    #expect(build.errors == "")
    try #require(build.exitCode == 0)

    let page = try #require(ProjectFiles.bytes(of: "Fixtures/Pages/news-live-feed/page.html"))
    let command = try BuiltBinary.run(["clean", "--format", "markdown"], in: folder, input: page)
    let program = try BuiltBinary.run(
      folder.path + "/clean_page", [], in: folder, input: page, environment: [:])
    #expect(program.text.contains("Harbour bridge reopens"))
    #expect(program.output == command.output)
    #expect(program.exitCode == 0)

    let empty = try BuiltBinary.run(
      folder.path + "/clean_page", [], in: folder, input: [], environment: [:])
    #expect(empty.errors == "empty: the input has no bytes\n")
    #expect(empty.exitCode == 1)
  }

  @Test func `the library has the functions of the header`() throws {
    let header = ProjectFiles.text(of: "Sources/CPith/pith.h")
    let declared = header.matches(of: #/PITH_API [^;(]*\b(pith_\w+)\(/#).map { String($0.1) }
    #expect(declared.count == 7)
    let run = try BuiltBinary.shell(
      "nm -D --defined-only '\(BuiltLibrary.path)' | cut -d ' ' -f 3", in: folder)
    let symbols = Set(run.text.split(separator: "\n").map(String.init))
    // The tests' own build shows all of Swift's symbols, too.
    #expect(symbols.filter { $0.hasPrefix("pith_") } == Set(declared))
    if BuiltLibrary.installed != nil { #expect(symbols == Set(declared)) }
  }

  @Test(.enabled(if: BuiltLibrary.installed != nil, "Scripts/test installs it"))
  func `the installed library needs nothing of Swift`() throws {
    let run = try BuiltBinary.shell("readelf -d '\(BuiltLibrary.path)'", in: folder)
    let needed = run.text.matches(of: #/NEEDED.*\[(\w+)/#).map { String($0.1) }
    #expect(
      Set(needed).subtracting(["ld"])
        == ["libc", "libgcc_s", "libm", "libnettle", "libstdc", "libuchardet"])
    #expect(run.text.contains("soname: [libpith.so.0]"))
  }

  @Test func `the version is that of the command`() throws {
    let run = try BuiltLibrary.python("print(pith.library.pith_version().decode())", in: folder)
    #expect(run.text == (try BuiltBinary.run(["--version"], in: folder).text))
  }
}
