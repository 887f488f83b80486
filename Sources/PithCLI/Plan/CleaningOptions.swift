public import ArgumentParser
public import Pith
public import PithModel

extension InputKind: ExpressibleByArgument {}
extension Cleaner.Options.Favor: ExpressibleByArgument {}

/// The options that say how pages are read and judged.
struct CleaningOptions: ParsableArguments {
  @Option(name: .customLong("input"), help: "Read inputs as html or text instead of looking.")
  var inputKind: InputKind?

  @Option(help: "Let doubtful blocks fall out (precision), stay (recall), or decide (balance).")
  var favor = Cleaner.Options.Favor.balance

  @Option(help: "Pages of more bytes are too_large; K, M and G may follow the number.")
  var maxBytes = ByteLimit(bytes: Cleaner.Options().maxBytes)

  @Option(help: "The URL of the page, when there is one page.")
  var url: String?

  @Option(help: ArgumentHelp("A rule that shall not run; may be repeated.", valueName: "id"))
  var withoutRule: [String] = []

  /// The cleaner that these options ask for.
  var cleaner: Cleaner {
    var options = Cleaner.Options()
    options.input = inputKind
    options.favor = favor
    options.maxBytes = maxBytes.bytes
    options.url = url
    options.excludedRules = Set(withoutRule)
    return Cleaner(options: options)
  }
}
