import PithTestSupport
import Testing

/// The C library, through Python's ctypes.
@Suite(.enabled(if: BuiltLibrary.isLoadable, "Python itself is not sanitized"))
struct LibraryTests {
  private let folder: TemporaryFolder
  /// The paths of the pages among the fixtures.
  private let pages: [String]

  init() throws {
    folder = try TemporaryFolder()
    pages = ProjectFiles.names(in: ProjectPaths.pageFixtures).flatMap { name in
      let page = "\(ProjectPaths.pageFixtures)/\(name)"
      return ProjectFiles.names(in: page).filter { $0.hasPrefix("page.") }.map { "\(page)/\($0)" }
    }
  }

  @Test(arguments: ["jsonl", "text", "markdown", "html"])
  func `pages come out as from the command`(format: String) throws {
    let command = try BuiltBinary.run(
      ["clean", "--jobs", "1", "--captions", "--format", format] + pages, in: folder)
    // The command separates articles; captions are flag 8, and HTML by name is flag 1.
    let library = try BuiltLibrary.python(
      """
      form, *pages = sys.argv[1:]
      outputs = [
        pith.clean(open(page, "rb").read(), format=form, source=page.encode(),
                   flags=8 | page.endswith(".html"))[1]
        for page in pages]
      between = b"\\n\\f\\n" if form in ("text", "markdown") else b""
      sys.stdout.buffer.write(between.join(output for output in outputs if output))
      """, [format] + pages, in: folder)
    #expect(library.errors == "")
    #expect(library.output.count > 20_000)
    #expect(library.output == command.output)
  }

  @Test func `what is known of a page is taken into account`() throws {
    try folder.write(
      "<title>Caf\u{E9}</title><p>Long prose of a page, <a href=a.html>with a link</a>, and more.",
      to: "page.html")
    let run = try BuiltLibrary.python(
      """
      page = open("page.html").read().encode("latin-1")
      for options in (
        dict(charset=b"iso-8859-1", url=b"https://example.org/x/", flags=2),
        dict(charset=b"iso-8859-5", retrieved=b"2026-01-31", flags=16),
        dict(input=2),
        dict(format="text", header_style=3),
        dict(max_bytes=10),
        dict(timeout_seconds=1e-9)
      ): print(pith.clean(page, **options)[1].decode())
      """, in: folder)
    #expect(run.errors == "")
    let outputs = run.text.split(separator: "\n").map(String.init)
    #expect(outputs.count == 6)
    #expect(outputs[0].contains("\"source\":\"https://example.org/x/\""))
    #expect(outputs[0].contains("\"title\":\"Caf\u{E9}\""))
    #expect(outputs[0].contains("https://example.org/x/a.html"))
    #expect(outputs[1].contains("\"title\":\"Caf\u{449}\""))
    #expect(outputs[1].contains("\"retrieved\":\"2026-01-31\""))
    #expect(outputs[1].contains("\"provenance\":{"))
    #expect(outputs[2].contains("<p>Long prose"))
    #expect(outputs[3] == "Long prose of a page, with a link, and more.")
    #expect(outputs[4].contains("\"status\":\"too_large\""))
    #expect(outputs[5].contains("\"status\":\"timeout\""))
  }

  @Test func `bytes that are no page have their status`() throws {
    let run = try BuiltLibrary.python(
      """
      for page, length in (
        (b"", 0), (None, 0), (bytes(range(256)) * 20, 5120), (b"<p>", 3), (b"x", 2**63),
        (b"x", 2**64 - 1), (None, 2**64 - 1)
      ): print(*pith.call(page, length, None)[::2])
      """, in: folder)
    #expect(run.errors == "")
    #expect(
      run.text == """
        empty empty: the input has no bytes
        empty empty: the input has no bytes
        undecodable undecodable: the input is binary data, not a page or text
        empty empty: nothing in it reads as content
        too_large too_large: the input has 9223372036854775807 bytes, more than the limit of 67108864
        too_large too_large: the input has 9223372036854775807 bytes, more than the limit of 67108864
        misuse bytes is NULL, and length is not 0

        """)
  }

  @Test func `a wrong call is told what is wrong`() throws {
    let run = try BuiltLibrary.python(
      """
      def misuse(**options):
        given = Options(**{"size": ctypes.sizeof(Options), **options})
        print(pith.call(b"<p>x", 4, ctypes.byref(given)))
      misuse(size=0); misuse(size=72); misuse(size=2**64 - 1); misuse(format=4); misuse(favor=-1)
      misuse(input=3); misuse(header_style=9); misuse(flags=32); misuse(reserved=1)
      misuse(timeout_seconds=-1); misuse(timeout_seconds=float("nan")); misuse(retrieved=b"today")
      """, in: folder)
    #expect(run.errors == "")
    let problems = run.text.split(separator: "\n").map {
      $0.hasPrefix("('misuse', b'', '") && $0.hasSuffix("')")
        ? String($0.dropFirst(17).dropLast(2)) : "no misuse: \($0)"
    }
    #expect(
      problems == [
        "options.size is 0; set it to sizeof(pith_options), 80",
        "options.size is 72; set it to sizeof(pith_options), 80",
        "options.size is -1; set it to sizeof(pith_options), 80",
        "options.format is 4, which means nothing",
        "options.favor is -1, which means nothing",
        "options.input is 3, which means nothing",
        "options.header_style is 9, which means nothing",
        "options.flags has a bit that means nothing",
        "options.reserved is not zero",
        "options.timeout_seconds is -1.0; it takes a number from 0 on",
        "options.timeout_seconds is nan; it takes a number from 0 on",
        "options.retrieved is no date such as 2026-01-31, with or without a time",
      ])
  }

  @Test func `options of a later version may ask for nothing new`() throws {
    let run = try BuiltLibrary.python(
      """
      class Later(ctypes.Structure):
        _fields_ = [("now", Options), ("new", ctypes.c_int64)]
      for new in (0, 1):
        later = Later(Options(size=ctypes.sizeof(Later), format=3), new)
        options = ctypes.cast(ctypes.byref(later), ctypes.POINTER(Options))
        print(*pith.call(b"<p>Some words", 13, options)[::2])
      """, in: folder)
    #expect(run.errors == "")
    #expect(
      run.text == """
        ok None
        misuse options ask for what only a later version of libpith than this one can do

        """)
  }

  @Test func `threads with small stacks do not disturb each other`() throws {
    let run = try BuiltLibrary.python(
      """
      import threading
      pages = [open(page, "rb").read() for page in sys.argv[1:]]
      pages += [b"<div>" * 9000 + b"deep", b"<ul><li>" * 4000, b"<table><tr><td>" * 4000]
      expected = [pith.clean(page, format="html", flags=15) for page in pages]
      results = {}
      def work(number):
        turned = list(enumerate(pages))[number:] + list(enumerate(pages))[:number]
        results[number] = [
          index for index, page in turned
          if pith.clean(page, format="html", flags=15) != expected[index]]
      threading.stack_size(256 << 10)
      threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
      for thread in threads: thread.start()
      for thread in threads: thread.join()
      print(sorted(results.items()), len(pages) > 25)
      """, pages, in: folder)
    #expect(run.errors == "")
    #expect(run.text == "[(0, []), (1, []), (2, []), (3, [])] True\n")
  }

  @Test func `results that are given back take no memory`() throws {
    let run = try BuiltLibrary.python(
      """
      import resource
      page = b"<p>" + b"Prose of some length, about many a thing. " * 1200
      def pages(count):
        for _ in range(count):
          pith.clean(page, format="text")
          pith.clean(page, format="text", max_bytes=9)
          pith.clean(page, timeout_seconds=-1)
        return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize()
      before = pages(20)
      after = pages(200)
      print(after - before)
      """, in: folder)
    #expect(run.errors == "")
    // A leak of the pages, or of their articles, would be 10 MB.
    #expect(try #require(Int(run.text.dropLast())) < 4_000_000)
  }
}
