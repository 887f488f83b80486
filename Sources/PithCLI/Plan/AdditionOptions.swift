import ArgumentParser
import Pith
import PithExport

/// The options that add to articles; none of them changes which text is kept.
struct AdditionOptions: ParsableArguments {
  @Flag(help: "Keep the captions of the article's pictures.")
  var captions = false

  @Flag(help: "Keep links, as absolute addresses: in Markdown, HTML, and links of JSON Lines.")
  var links = false

  @Flag(help: "Keep the addresses of pictures: in Markdown, HTML, and images of JSON Lines.")
  var images = false

  /// Checks that a form has a place for what is asked for.
  func check(_ format: OutputFormat) throws {
    guard format == .text, links || images else { return }
    throw ValidationError("--links and --images go with --format markdown, html or jsonl.")
  }

  /// Asks a cleaner for what a form has a place for.
  func apply(to options: inout Cleaner.Options, for format: OutputFormat) {
    options.captions = captions
    options.links = links
    options.images = images
    options.marksText = format.showsMarks
  }
}
