/// What `pith --help` and the manual page both say of the command as a whole.
enum HelpText {
  /// A command line and what it does.
  struct Example {
    /// What is typed.
    let command: String
    /// What comes of it, without its full stop.
    let meaning: String
  }

  /// What Pith is.
  static let overview = """
    Pages of HTML, or text that was scraped from pages, go in; clean text with its metadata comes \
    out. Every block that goes has a rule or a score that says why. No page can hang Pith, forge a \
    header or act on the terminal.
    """

  /// What people begin with.
  static let examples = [
    Example(command: "pith clean page.html", meaning: "the article, under its metadata"),
    Example(command: "pith clean pages/ -o articles/", meaning: "a folder, a file for each page"),
    Example(command: "pith clean --format jsonl a.warc", meaning: "an archive as a corpus"),
    Example(command: "pith explain page.html", meaning: "each block: kept or removed, and why"),
    Example(command: "pith explain page.html -o why.html", meaning: "the same, for a browser"),
    Example(command: "pith learn pages/ -o site.rules", meaning: "what sites repeat, for review"),
    Example(command: "pith fetch urls.txt -o news/", meaning: "pages into an archive, politely"),
    Example(command: "pith check pages/", meaning: "for CI: still the same articles?"),
  ]

  /// The exit codes, which are stable.
  static let exitCodes = [
    ("0", "all inputs are well; the reader of a pipe going away is no failure"),
    ("1", "some inputs are not well, or something differs from what is expected"),
    ("2", "nothing could be done: no input can be read, or no output written"),
    ("64", "wrong usage"),
    ("130", "interrupted"),
  ]

  /// The variables that are looked at.
  static let environment = [
    ("NO_COLOR", "when it is not empty, nothing is coloured"),
    ("TERM", "on a terminal that is dumb, nothing is coloured"),
    ("COLUMNS", "how wide the lines of pith explain may be, in place of the terminal's width"),
    ("CI", "when it is set, pith check writes nothing beside the pages"),
    ("GITHUB_STEP_SUMMARY", "the file that pith check --summary appends to when it is named there"),
  ]

  /// The discussion of `pith --help`.
  static var discussion: String {
    let width = examples.reduce(0) { max($0, $1.command.count) }
    let lines = examples.map { example in
      let padding = String(repeating: " ", count: width - example.command.count + 2)
      return "  \(example.command)\(padding)\(example.meaning)"
    }
    let codes = exitCodes.map { "  \($0)\(String(repeating: " ", count: 5 - $0.count))\($1)" }
    return """
      \(overview)

      EXAMPLES:
      \(lines.joined(separator: "\n"))

      EXIT CODES:
      \(codes.joined(separator: "\n"))
      """
  }
}
