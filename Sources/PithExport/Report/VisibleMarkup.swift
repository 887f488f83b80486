extension [UInt8] {
  /// Appends text as the content of an HTML element of a report, where nothing stays unseen.
  ///
  /// Characters that control, reorder or end lines are printed as their escapes, in an element that
  /// tells them from text that looks like one. Line feeds and tabulators stay.
  mutating func writeVisibleMarkup(_ text: String) {
    let span = text.utf8Span.span
    var isEscaping = false
    var index = 0
    while index < span.count {
      let byte = span[index]
      let isBreak = byte == 0x0A || byte == 0x09
      let length = isBreak ? 0 : HarmfulCharacter.scalar(in: span, at: index).length
      // One element serves a run of them: a page may hold a million.
      if (length > 0) != isEscaping {
        isEscaping = length > 0
        write(isEscaping ? "<span class=\"escape\">" : "</span>")
      }
      if length > 0 {
        index += writeVisibleScalar(in: span, at: index)
      } else {
        writeMarkup(byte)
        index += 1
      }
    }
    if isEscaping { write("</span>") }
  }

  /// Appends an attribute whose value is shown to people, with the space before it.
  mutating func writeVisibleAttribute(_ name: String, _ value: String) {
    writeAttribute(name, TerminalText.visible(value))
  }
}
