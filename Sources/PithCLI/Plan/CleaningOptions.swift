public import ArgumentParser
public import Pith
import PithModel

extension Cleaner.Options.Favor: ExpressibleByArgument {}

extension ArgumentHelp {
  /// What `--favor` does.
  static var favor: ArgumentHelp {
    "Let doubtful blocks fall out (precision), stay (recall), or decide (balance)."
  }

  /// What `--site-rules` does.
  static var siteRules: ArgumentHelp {
    ArgumentHelp(
      "Remove what sites repeat on their pages, by rules that pith learn proposed; may be repeated.",
      valueName: "file")
  }
}

/// The options that say how pages are read and judged.
struct CleaningOptions: ParsableArguments {
  @Option(help: .favor)
  var favor = Cleaner.Options.Favor.balance

  @Option(help: "Pages of more bytes are too_large; K, M and G may follow the number.")
  var maxBytes = ByteLimit(bytes: Cleaner.Options().maxBytes)

  @Option(help: "The URL of the page, when there is one page.")
  var url: String?

  @Option(
    help: ArgumentHelp(
      "When the pages were retrieved; later dates are not believed.", valueName: "YYYY-MM-DD"))
  var retrieved: String?

  @Option(help: ArgumentHelp("A rule that shall not run; may be repeated.", valueName: "id"))
  var withoutRule: [String] = []

  @Option(help: .siteRules, completion: .file())
  var siteRules: [String] = []

  @Option(
    help: ArgumentHelp(
      "The site that all pages are of, whatever their URLs say; - stands for none.",
      valueName: "host"))
  var site: String?

  func validate() throws {
    if let site, PageSite.name(ofHost: site) == nil {
      throw ValidationError("--site takes a host such as www.example.com.")
    }
    for id in withoutRule { _ = try RuleText.rule(id) }
    if let retrieved, !RetrievalTime.isDate(retrieved) {
      throw ValidationError("--retrieved takes a date such as 2026-01-31, with or without a time.")
    }
  }

  /// The options of a page's own that do not have their default, as they were given.
  var arguments: [String] {
    var arguments: [String] = []
    if favor != .balance { arguments += ["--favor", favor.rawValue] }
    if maxBytes.bytes != Cleaner.Options().maxBytes {
      arguments += ["--max-bytes", String(maxBytes.bytes)]
    }
    if let retrieved { arguments += ["--retrieved", retrieved] }
    arguments += siteRules.flatMap { ["--site-rules", $0] }
    if let site { arguments += ["--site", site] }
    return arguments + withoutRule.flatMap { ["--without-rule", $0] }
  }

  /// The cleaner that these options ask for; `kind` says how pages are read, nil by their content.
  ///
  /// - Parameters:
  ///   - kind: How pages are read.
  ///   - prepare: Asks for more.
  /// - Returns: The cleaner.
  /// - Throws: The exit code, when a file of site rules cannot be used; the user is told why.
  func cleaner(
    reading kind: InputKind?, _ prepare: (inout Cleaner.Options) -> Void = { _ in }
  ) throws -> Cleaner {
    var options = Cleaner.Options()
    options.input = kind
    options.favor = favor
    options.maxBytes = maxBytes.bytes
    options.url = url
    options.retrieved = retrieved
    options.excludedRules = Set(withoutRule)
    options.siteRules = try SiteRulesFile.read(siteRules)
    options.site = site.flatMap { PageSite.name(ofHost: $0) }
    prepare(&options)
    return Cleaner(options: options)
  }
}
