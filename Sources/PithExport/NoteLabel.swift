/// The label of a note, as it may stand in a mark or an attribute.
enum NoteLabel {
  /// The letters, digits and hyphens of a label.
  static func plain(_ label: String) -> String {
    let kept = label.utf8.filter {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): true
      default: false
      }
    }
    return kept.isEmpty ? "note" : String(decoding: kept, as: UTF8.self)
  }
}
