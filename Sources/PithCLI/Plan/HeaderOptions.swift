public import ArgumentParser
public import PithExport

extension HeaderStyle: ExpressibleByArgument {}

/// The options that say how what is known of an article is written.
struct HeaderOptions: ParsableArguments {
  @Option(
    help: """
      The header of text and Markdown: pith's own, the YAML keys of trafilatura or of obsidian's Web \
      Clipper, or none. (default: pith)
      """)
  var headerStyle: HeaderStyle?

  @Flag(help: "In JSON Lines, say under provenance where each value was read.")
  var provenance = false

  /// Checks that a form has a place for what is asked for.
  func check(_ format: OutputFormat) throws {
    if headerStyle != nil, format != .text, format != .markdown {
      throw ValidationError("--header-style goes with --format text or markdown.")
    }
    if provenance, format != .jsonl {
      throw ValidationError("--provenance goes with --format jsonl.")
    }
  }

  /// The context with what these options ask for.
  func applied(to context: ExportContext) -> ExportContext {
    var context = context
    context.headerStyle = headerStyle ?? .pith
    context.showsProvenance = provenance
    return context
  }
}
