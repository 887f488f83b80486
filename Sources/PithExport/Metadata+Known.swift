import PithModel

extension Metadata {
  /// What is known, in the order in which people are told: each value as one text, lists joined by
  /// commas, and where it was read.
  var known: [(name: String, value: String, source: MetadataSource)] {
    let values: [(String, MetadataValue<String>?)] = [
      ("title", title), ("authors", authors.map(joined)), ("date", published),
      ("modified", modified), ("date_text", dateText), ("site", site), ("language", language),
      ("description", description), ("tags", tags.map(joined)), ("url", url), ("image", image),
      ("license", license),
    ]
    return values.compactMap { name, value in value.map { (name, $0.value, $0.source) } }
  }

  private func joined(_ list: MetadataValue<[String]>) -> MetadataValue<String> {
    MetadataValue(list.value.joined(separator: ", "), from: list.source)
  }
}
