/// What is wrong with a sitemap or a feed that a run needs.
package struct ListProblem: Sendable, Hashable {
  /// What was asked for.
  package let url: String
  /// Whether it was fetched, so that some of its pages may be known.
  package let isFetched: Bool
  /// What is wrong.
  package let reason: String
}

extension LinkDocument {
  /// What is wrong with a document that was read all the same; nil when nothing is.
  var defect: String? {
    var parts: [String] = []
    if !isWellFormed {
      parts.append("it is cut off or malformed, \(pages.count + lists.count) addresses were read")
    }
    if badEntryCount > 0 {
      parts.append("\(badEntryCount) of its entries name nothing that can be fetched")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
