/// Writes a manual page in the language of `man`: roff with the macros of man(7).
struct RoffText {
  /// What is written.
  private(set) var text = ""

  /// Appends a macro with its arguments, each as it is to be read.
  mutating func macro(_ name: String, _ arguments: String...) {
    text += "." + name + arguments.map { " \"\(Self.escaped($0))\"" }.joined() + "\n"
  }

  /// Appends paragraphs, which blank lines separate.
  mutating func paragraphs(_ text: String) {
    for (index, paragraph) in text.split(separator: "\n\n").enumerated() {
      if index > 0 { macro("PP") }
      for line in paragraph.split(separator: "\n") { self.line(String(line)) }
    }
  }

  /// Appends a line of text.
  mutating func line(_ line: String) {
    text += Self.escaped(line) + "\n"
  }

  /// Appends a line of text that is already roff.
  mutating func raw(_ line: String) {
    text += line + "\n"
  }

  /// Text that means nothing to roff: a point or apostrophe at the beginning would be a request, and
  /// a hyphen would be shown as another character than the one that is to be typed.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }
}
