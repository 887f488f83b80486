public import ArgumentParser
public import Pith

extension Cleaner.Options.Favor: ExpressibleByArgument {}

/// The options that say how pages are read and judged.
struct CleaningOptions: ParsableArguments {
  @Option(
    name: .customLong("input"), help: "Read inputs as html, text or warc instead of looking.")
  var inputChoice: InputChoice?

  @Option(help: "Let doubtful blocks fall out (precision), stay (recall), or decide (balance).")
  var favor = Cleaner.Options.Favor.balance

  @Option(help: "Pages of more bytes are too_large; K, M and G may follow the number.")
  var maxBytes = ByteLimit(bytes: Cleaner.Options().maxBytes)

  @Option(help: "The URL of the page, when there is one page.")
  var url: String?

  @Option(help: ArgumentHelp("A rule that shall not run; may be repeated.", valueName: "id"))
  var withoutRule: [String] = []

  /// Refuses archives where a verb takes single pages.
  func refuseArchives() throws {
    guard inputChoice != .warc else {
      throw ValidationError("--input warc goes with pith clean; this verb takes pages.")
    }
  }

  /// The cleaner that these options ask for.
  var cleaner: Cleaner {
    var options = Cleaner.Options()
    options.input = inputChoice?.pageKind
    options.favor = favor
    options.maxBytes = maxBytes.bytes
    options.url = url
    options.excludedRules = Set(withoutRule)
    return Cleaner(options: options)
  }
}
