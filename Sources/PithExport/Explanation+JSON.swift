public import PithModel

extension Explanation {
  /// Appends the explanation as one JSON object and a line feed.
  ///
  /// The blocks stand in reading order and hold all text of the page; each has `kept`, and the
  /// `rule` or the `score` that decided.
  public func writeJSON(context: ExportContext, to output: inout [UInt8]) {
    var object = JSONObjectWriter(appendingTo: output.take())
    object.string("source", context.source)
    object.string("status", article.status.rawValue)
    object.string("kind", article.kind.rawValue)
    object.string("strategy", article.strategy)
    object.number("confidence", article.confidence)
    object.number("word_count", article.wordCount)
    object.number("removed_ratio", article.removedRatio)
    object.member("metadata") { output in
      output = article.metadata.jsonObject(appendedTo: output.take())
    }
    object.member("blocks") { output in
      output.write("[")
      for (index, block) in blocks.enumerated() {
        output.write(index == 0 ? "\n" : ",\n")
        block.writeJSON(to: &output)
      }
      output.write(blocks.isEmpty ? "]" : "\n]")
    }
    object.string("sha256", article.sha256)
    object.strings("warnings", article.warnings)
    output = object.finish()
    output.write("\n")
  }
}

extension Explanation.Block {
  fileprivate func writeJSON(to output: inout [UInt8]) {
    output.write("{\"text\":")
    output.writeQuoted(text)
    output.write(",\"path\":")
    output.writeQuoted(path)
    output.write(",\"kept\":\(isKept)")
    if let rule {
      output.write(",\"rule\":")
      output.writeQuoted(rule)
    }
    if let score {
      output.write(",\"score\":")
      output.writeFixed(score)
    }
    output.write(",\"evidence\":{")
    var names: [String] = []
    // JSON readers disagree about a name that comes twice, so only its first value is written.
    for item in evidence where !names.contains(item.name) {
      output.write(names.isEmpty ? "" : ",")
      output.writeQuoted(item.name)
      output.write(":")
      output.writeQuoted(item.value)
      names.append(item.name)
    }
    output.write("}}")
  }
}

extension Metadata {
  /// An object with a member for each known value: the value and where it was read.
  fileprivate func jsonObject(appendedTo output: consuming [UInt8]) -> [UInt8] {
    var object = JSONObjectWriter(appendingTo: output)
    object.provenance("title", title)
    object.provenance("authors", authors)
    object.provenance("date", published)
    object.provenance("modified", modified)
    object.provenance("date_text", dateText)
    object.provenance("site", site)
    object.provenance("language", language)
    object.provenance("description", description)
    object.provenance("tags", tags)
    object.provenance("url", url)
    object.provenance("image", image)
    object.provenance("license", license)
    return object.finish()
  }
}

extension JSONObjectWriter {
  fileprivate mutating func provenance(_ name: String, _ value: MetadataValue<String>?) {
    guard let value else { return }
    provenance(name, source: value.source) { $0.writeQuoted(value.value) }
  }

  fileprivate mutating func provenance(_ name: String, _ value: MetadataValue<[String]>?) {
    guard let value else { return }
    provenance(name, source: value.source) { $0.writeStrings(value.value) }
  }

  private mutating func provenance(
    _ name: String, source: MetadataSource, value: (inout [UInt8]) -> Void
  ) {
    member(name) { output in
      output.write("{\"value\":")
      value(&output)
      output.write(",\"source\":")
      output.writeQuoted(source.rawValue)
      output.write("}")
    }
  }
}
