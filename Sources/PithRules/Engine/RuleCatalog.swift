/// All rules in running order. Order is data: a rule that needs another says so in `after`.
package enum RuleCatalog {
  /// The rules.
  package static let all: [any PageRule.Type] = [
    // Region: what the page's structure says.
    DocumentTitle.self,
    UnseenText.self,

    // Prune: blocks and runs of blocks.
    BylineMark.self,
    Dateline.self,
  ]
}
