import PithPage
import PithRules

extension PageView {
  private static let minNoteWords: Int32 = 6

  /// Whether a block speaks about a person, given by a name in UTF-8: "Jane Doe is a writer".
  func isNote(_ index: Int, about name: [UInt8]) -> Bool {
    guard blocks[index].words >= Self.minNoteWords else { return false }
    let text = bytes(index)
    guard text.count > name.count, text.starts(with: name) else { return false }
    return text[text.startIndex + name.count] == 0x20
  }
}
