import Pith
import PithExport

extension Clean {
  /// All options that make a difference to the result of an input, in words: a run goes on only with
  /// the same.
  ///
  /// - Parameters:
  ///   - format: The form of the results.
  ///   - rules: What tells the rules of sites from others.
  /// - Returns: The words.
  func settings(_ format: OutputFormat, rules: String?) -> String {
    var words = ["format=\(format.rawValue)"]
    func add(_ name: String, _ value: String?) {
      if let value { words.append("\(name)=\(value)") }
    }
    add("input", inputs.form?.rawValue)
    add("text-field", inputs.textField)
    add("html-field", inputs.htmlField)
    add("warc-field", inputs.warcField)
    add("split-on", inputs.splitOn)
    add("header-style", header.headerStyle?.rawValue)
    add("provenance", header.provenance ? "yes" : nil)
    add("favor", cleaning.favor == .balance ? nil : cleaning.favor.rawValue)
    add("max-bytes", "\(cleaning.maxBytes.bytes)")
    add("url", cleaning.url)
    for (name, isAsked) in [
      ("captions", additions.captions), ("links", additions.links), ("images", additions.images),
    ] where isAsked {
      words.append(name)
    }
    add("timeout", batch.timeout.map { "\($0)" })
    add("retrieved", cleaning.retrieved)
    add("site-rules", rules)
    add("site", cleaning.site)
    for rule in cleaning.withoutRule.sorted() { add("without-rule", rule) }
    return words.joined(separator: " ")
  }
}
