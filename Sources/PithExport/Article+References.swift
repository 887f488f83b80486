import PithModel

extension Article {
  /// Writes the links and pictures of the article's blocks, where they were asked for, as the
  /// members `links` and `images`.
  func writeReferences(to record: inout JSONObjectWriter) {
    var links: [(url: String, text: String)] = []
    var images: [ImageReference] = []
    for block in blocks {
      if case .image(let image) = block.role { images.append(image) }
      guard !block.spans.isEmpty else { continue }
      let text = Array(block.text.utf8)
      for span in block.spans {
        switch span.kind {
        case .image(let image): images.append(image)
        case .link(let url):
          links.append((url, String(decoding: text[span.range.clamped(to: 0..<text.count)], as: UTF8.self)))
        case .code, .strong, .emphasis, .formula, .noteReference: break
        }
      }
    }
    record.references("links", links.map { ("url", $0.url, "text", $0.text) })
    record.references("images", images.map { ("url", $0.url, "alt", $0.alternative) })
  }
}

extension JSONObjectWriter {
  /// Writes a list of objects with two members each; nothing when it is empty.
  fileprivate mutating func references(
    _ name: String, _ list: [(name: String, value: String, otherName: String, other: String)]
  ) {
    guard !list.isEmpty else { return }
    member(name) { output in
      output.write("[")
      for (index, entry) in list.enumerated() {
        output.write(index == 0 ? "" : ",")
        var object = JSONObjectWriter(appendingTo: output.take())
        object.string(entry.name, entry.value)
        object.string(entry.otherName, entry.other)
        output = object.finish()
      }
      output.write("]")
    }
  }
}
