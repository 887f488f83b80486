import PithPage

/// Keeps the lines of marks that close a block of code or rule a table in plain text.
///
/// They have no words, so that by words alone they are never worth keeping; without them a kept
/// block of code does not end, and the rows of a kept table are lines of bars.
enum WordlessMarkup {
  /// The fewest marks of a fence.
  private static let minimumMarks = 3

  /// Keeps the open lines of marks whose code or table is kept.
  static func keep(_ view: PageView, in decisions: inout Decisions) {
    var fence: UInt8?
    for index in view.blocks.indices {
      let text = view.bytes(index)
      guard let first = text.first, isMark(first) else { continue }
      let isWordless = view.blocks[index].words == 0 && decisions.rule(of: index) == nil
      if isFence(text) {
        // Within a fence of one mark those of the other are code.
        if let open = fence, open != first { continue }
        let isClosing = fence != nil && view.blocks[index].words == 0
        if isWordless, isKept(isClosing ? index - 1 : index + 1, decisions) {
          decisions.verdicts[index] = .kept
        }
        fence = isClosing ? nil : first
      } else if isWordless, fence == nil, isTableRule(text), isKept(index - 1, decisions),
        isKept(index + 1, decisions)
      {
        decisions.verdicts[index] = .kept
      }
    }
  }

  private static func isKept(_ index: Int, _ decisions: Decisions) -> Bool {
    decisions.verdicts.indices.contains(index) && decisions.isKept(index)
  }

  /// Whether a byte opens a fence or the rule of a table.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "|")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  private static func isFence(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return false
    }
    return text.prefix { $0 == first }.count >= minimumMarks
  }

  /// Whether a line consists of dashes with bars or crosses between them.
  private static func isTableRule(_ text: ArraySlice<UInt8>) -> Bool {
    var hasBar = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: "+"): hasBar = true
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"), 0x20: break
      default: return false
      }
    }
    return hasBar
  }
}
