/// How each line begins in the containers of Markdown that are open: `> ` for a quotation, spaces for
/// a list item.
///
/// Kept as the bytes to write, since pages nest quotations dozens deep around words.
struct LinePrefix {
  /// What a line begins with.
  private(set) var bytes: [UInt8] = []
  /// Where the share of each container ends, the outermost first.
  private var ends: [Int] = []

  /// Whether no container is open.
  var isEmpty: Bool { ends.isEmpty }

  /// What a line without text begins with: no spaces stand at its end.
  var ofBlankLine: ArraySlice<UInt8> {
    let end = bytes.lastIndex { $0 != 0x20 }
    return bytes[..<(end.map { $0 + 1 } ?? 0)]
  }

  /// Opens a container inside the others.
  mutating func open(_ text: String) {
    bytes += text.utf8
    ends.append(bytes.count)
  }

  /// Closes all containers but the outermost.
  mutating func close(downTo count: Int) {
    guard count < ends.count else { return }
    ends.removeLast(ends.count - count)
    bytes.removeLast(bytes.count - (ends.last ?? 0))
  }
}
