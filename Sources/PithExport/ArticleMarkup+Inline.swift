import PithModel

/// The text of a block with what is marked in it.
extension ArticleMarkup {
  /// Writes a block's text with its marks and line breaks.
  mutating func writeLines(_ block: ArticleBlock) {
    writeLines(block.text[...], from: 0, InlineLayout(block).events[...])
  }

  /// Writes a part of a block's text, which begins at `start`, with its marks and line breaks.
  mutating func writeLines(
    _ text: Substring, from start: Int, _ events: ArraySlice<InlineLayout.Event>
  ) {
    let bytes = Array(text.utf8)
    var position = 0
    for event in events {
      let place = min(max(event.offset - start, position), bytes.count)
      writeLines(bytes[position..<place])
      position = place
      switch event.action {
      case .open(let kind): writeTag(of: kind, isOpening: true)
      case .close(let kind): writeTag(of: kind, isOpening: false)
      case .replace(let kind, let length):
        let end = min(place + length, bytes.count)
        writeReplacement(kind, bytes[place..<end])
        position = end
      }
    }
    writeLines(bytes[position...])
  }

  private mutating func writeLines(_ bytes: ArraySlice<UInt8>) {
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      output.write(index == 0 ? "" : "<br>\n")
      writeText(String(decoding: line, as: UTF8.self))
    }
  }

  /// Writes text as it is, without marks.
  mutating func writeText(_ text: String) {
    switch purpose {
    case .document: output.writeMarkup(text)
    case .report: output.writeVisibleMarkup(text)
    }
  }

  /// Writes a picture; a report shows none, since nothing is fetched for it.
  mutating func writeImage(_ image: ImageReference) {
    guard purpose == .document, let url = WebAddress.clickable(image.url) else { return }
    output.write("<img loading=\"lazy\"")
    output.writeAttribute("src", url)
    output.writeAttribute("alt", image.alternative)
    output.write(">\n")
  }

  private mutating func writeTag(of kind: InlineSpan.Kind, isOpening: Bool) {
    switch kind {
    case .strong: output.write(isOpening ? "<strong>" : "</strong>")
    case .emphasis: output.write(isOpening ? "<em>" : "</em>")
    case .link(let url):
      guard purpose == .document, let url = WebAddress.clickable(url) else { return }
      guard isOpening else { return output.write("</a>") }
      output.write("<a rel=\"noreferrer\"")
      output.writeAttribute("href", url)
      output.write(">")
    case .image, .code, .formula, .noteReference: break
    }
  }

  private mutating func writeReplacement(_ kind: InlineSpan.Kind, _ bytes: ArraySlice<UInt8>) {
    switch kind {
    case .image(let image): writeImage(image)
    case .code, .formula:
      output.write(kind == .code ? "<code>" : "<code class=\"math\">")
      writeLines(bytes)
      output.write("</code>")
    case .noteReference(let label):
      output.write("<sup><a")
      output.writeAttribute("href", "#note-\(NoteLabel.plain(label))")
      output.write(">")
      writeLines(bytes)
      output.write("</a></sup>")
    case .link, .strong, .emphasis: writeLines(bytes)
    }
  }
}
