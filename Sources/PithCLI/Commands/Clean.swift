public import ArgumentParser
public import PithExport

extension OutputFormat: ExpressibleByArgument {}

/// `pith clean`: pages in, articles out.
struct Clean: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Turn pages into clean articles.",
    discussion: """
      Reads HTML pages, plain text that was scraped from pages, and WARC archives of pages, and \
      writes the article of each page with its metadata. Folders are searched for .html, .htm, \
      .xhtml, .xht, .txt, .warc and .warc.gz files (with --input jsonl for .jsonl and .ndjson); a \
      file that is named is read whatever its ending.

      The order of results is that of the command line, then that of the lists of --files-from; below a \
      folder it is that of the paths' bytes. Links to folders are not followed. What cannot be read is \
      told in its place, and the batch goes on.

      Of a WARC file (1.0 or 1.1, compressed or not) the pages are its responses with status 200 and \
      its resources, as far as they are HTML or plain text. Their source is their URL, retrieved is \
      when they were captured, archive is their place: warc:FILE#OFFSET, and record_id the record's. \
      What is damaged is told with its place, and reading goes on at the next record.

      Articles that go to one stream as text or Markdown are separated by a line that holds only a \
      form feed. Inputs without an article are told on standard error, and so are warnings, such as \
      that most of a page went; in the jsonl format both stand in the records, with removed_ratio: \
      the share of the page's words that was removed, from 0.000 to 1.000.

      Several pages in one file are called FILE#1, FILE#2 and so on in messages and as the source of \
      their results.

      With --split-on PATTERN a line that PATTERN matches from its first to its last character (the \
      line end aside) separates two dumps. The line is part of neither; in the jsonl format it is the \
      separator of the dump behind it. Before the first and after the last such line there is a dump \
      only if there is more than white space; between two there always is one, be it empty. FILE#N \
      is the Nth dump.

      With --input jsonl each line is a JSON object, and the results are these objects (--format jsonl \
      is the default): the clean text replaces the value of the text field, every other field passes \
      unchanged, byte for byte and in its place, and what Pith has to say (status, title, word_count, \
      removed_ratio, warnings and so on) is one more field, pith, at the end; if the record has that \
      already, it is pith_2, and so on. FILE#N is the record in line N; blank lines are skipped. A \
      record without a page in it passes with the reason in pith; in the place of a line that is no \
      record there is a record with the reason and the line itself (pith.line, or pith.line_base64 \
      when it is not UTF-8, or its pith.offset and pith.bytes when it is longer than --max-bytes). \
      Both are told on standard error. Results are handed over as soon as no more input has come. A \
      record without the text field is read as HTML from its field html, or the one --html-field names; \
      with --warc-field NAME its page may stand in a WARC file.

      A file of results has its name when it is complete, and .NAME.part before that. If its name ends \
      in .gz or .zst it is compressed, in gzip members or Zstandard frames of about 1 MB, so that a file \
      that was cut off can be read up to there. Beside it, while it is written, NAME.manifest.jsonl has a \
      row for each input: input, input_bytes, input_modified_ns or input_hash, input_offset, status, \
      sha256, output, offset (in a compressed file of the member, and skip of the result in it), bytes, \
      and end, the size of the output, in the last row of what was written at once. In an output folder \
      it is .pith-manifest.jsonl. After a crash, a full disk or Ctrl-C the same command with --resume \
      cuts off what is half-written and goes on; no result is missing or comes twice. Inputs that have \
      changed in between are told and not cleaned again. Of numbered files, those that are complete may \
      be moved away.

      --timeout gives a page up between two steps of its cleaning, so that it may take a little longer.

      Exit codes: 0 all inputs are well, 1 some are not, 2 nothing could be done, 64 wrong usage, \
      130 interrupted.
      """)

  @Argument(
    help: ArgumentHelp("Pages, folders of pages, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(help: "How articles are written. (default: text; with --input jsonl: jsonl)")
  var format: OutputFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A file for all articles, or a folder (it exists, or ends with /) for one file each.",
      valueName: "file|folder/|-"),
    completion: .file())
  var output: String?

  @Option(name: .shortAndLong, help: "How many pages are cleaned at once. (default: all cores)")
  var jobs: Int?

  @OptionGroup(title: "Lists")
  var lists: ListOptions

  @OptionGroup(title: "Batch")
  var batch: BatchOptions

  @OptionGroup(title: "Header")
  var header: HeaderOptions

  @OptionGroup(title: "Additions")
  var additions: AdditionOptions

  @OptionGroup(title: "Input")
  var inputs: InputOptions

  @OptionGroup(title: "Cleaning")
  var cleaning: CleaningOptions

  func run() async throws {
    let plan = try CleanPlan(self)
    do {
      // The main thread, which nobody else wants, waits for the run.
      let tally = try await MainActor.run { try BatchRun(plan).run() }
      if tally.total > 1 { StandardError.write(tally.summary + "\n") }
      guard tally.exitCode == 0 else { throw ExitCode(tally.exitCode) }
    } catch let error as OutputError {
      throw error.exit()
    }
  }
}

extension OutputError {
  /// Tells the user, when there is something to tell, and gives the exit code.
  func exit() -> ExitCode {
    switch code {
    case .readerGone: return .success
    case .interrupted: return ExitCode(Interruption.exitCode)
    case .unwritable, .otherRun:
      StandardError.say(description)
      return ExitCode(2)
    }
  }
}
