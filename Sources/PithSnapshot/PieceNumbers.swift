/// Numbers for pieces of text; pieces of the same bytes have the same number.
///
/// Strings of Swift are equal when they look the same, but a snapshot differs with every byte.
package struct PieceNumbers {
  private struct Bytes: Hashable {
    let text: Substring

    static func == (one: Bytes, other: Bytes) -> Bool {
      one.text.utf8.elementsEqual(other.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }

  private var numbers: [Bytes: Int32] = [:]

  /// Creates numbers for nothing.
  package init() {}

  /// The numbers of some pieces.
  package mutating func numbers(of pieces: [Substring]) -> [Int32] {
    pieces.map { piece in
      let bytes = Bytes(text: piece)
      if let number = numbers[bytes] { return number }
      let number = Int32(numbers.count)
      numbers[bytes] = number
      return number
    }
  }
}
