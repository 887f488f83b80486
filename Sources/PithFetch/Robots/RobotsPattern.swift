/// The pattern of a rule: a prefix of paths in which `*` stands for anything and a `$` at the end for
/// the end of the path.
///
/// Matching takes time proportional to the path and the pattern together, whatever they are: the
/// pieces between asterisks are looked for one after the other, each by Knuth, Morris and Pratt.
struct RobotsPattern: Sendable, Hashable {
  /// The number of bytes of the pattern, asterisks and dollar included.
  let length: Int

  private let pieces: [Piece]
  private let isAnchored: Bool

  /// Takes a normalised pattern.
  init(_ bytes: [UInt8]) {
    length = bytes.count
    isAnchored = bytes.last == UInt8(ascii: "$")
    pieces = bytes.dropLast(isAnchored ? 1 : 0)
      .split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
      .enumerated().map { Piece(Array($1), isSearched: $0 > 0) }
  }

  /// Whether a path matches.
  func matches(_ path: [UInt8]) -> Bool {
    // Splitting gives at least one piece, and the first one is no search: the path begins with it.
    guard let first = pieces.first, path.starts(with: first.bytes) else { return false }
    guard pieces.count > 1, let last = pieces.last else {
      return !isAnchored || path.count == first.bytes.count
    }
    var position = first.bytes.count
    for piece in pieces.dropFirst().dropLast() {
      guard let end = piece.end(in: path, from: position) else { return false }
      position = end
    }
    guard isAnchored else { return last.end(in: path, from: position) != nil }
    let start = path.count - last.bytes.count
    return start >= position && path[start...].elementsEqual(last.bytes)
  }
}

/// A run of bytes without asterisks.
private struct Piece: Sendable, Hashable {
  let bytes: [UInt8]
  /// For each byte, how many bytes of the piece's beginning end there; empty for a first piece.
  private let overlaps: [Int]

  init(_ bytes: [UInt8], isSearched: Bool) {
    self.bytes = bytes
    guard isSearched, !bytes.isEmpty else {
      overlaps = []
      return
    }
    var overlaps = [0]
    for index in bytes.indices.dropFirst() {
      var overlap = overlaps[index - 1]
      while overlap > 0 && bytes[index] != bytes[overlap] { overlap = overlaps[overlap - 1] }
      overlaps.append(bytes[index] == bytes[overlap] ? overlap + 1 : 0)
    }
    self.overlaps = overlaps
  }

  /// Where the piece's first occurrence from a position on ends.
  func end(in path: [UInt8], from start: Int) -> Int? {
    guard !bytes.isEmpty else { return start }
    guard path.count - start >= bytes.count else { return nil }
    var matched = 0
    for index in start..<path.count {
      while matched > 0 && path[index] != bytes[matched] { matched = overlaps[matched - 1] }
      if path[index] == bytes[matched] { matched += 1 }
      if matched == bytes.count { return index + 1 }
    }
    return nil
  }
}
