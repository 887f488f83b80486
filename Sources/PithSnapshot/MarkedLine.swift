/// A line of a difference, with the words in it that are not in both texts.
package struct MarkedLine: Sendable, Hashable {
  /// A stretch of a line.
  package struct Piece: Sendable, Hashable {
    /// The characters.
    package let text: Substring
    /// Whether the other text has other words in their place.
    package let isChanged: Bool
  }

  /// The line without its marks.
  package let line: LineDiff.Line
  /// Its stretches; joined they are the line.
  package let pieces: [Piece]

  /// The smallest share of common words in lines that are held against each other word by word.
  ///
  /// Of lines that have less in common nearly every word would be marked, which helps nobody.
  private static let leastCommonShare = 0.4

  /// The lines of a hunk, with what differs in lines that replace each other.
  package static func all(in hunk: LineDiff.Hunk) -> [MarkedLine] {
    var marked: [MarkedLine] = []
    var run: [LineDiff.Line] = []
    for line in hunk.lines {
      guard case .same(let text) = line else {
        run.append(line)
        continue
      }
      marked += mark(run) + [MarkedLine(line: line, pieces: [Piece(text: text, isChanged: false)])]
      run = []
    }
    return marked + mark(run)
  }

  /// Marks lines of which all are of one text only and which stand together.
  private static func mark(_ run: [LineDiff.Line]) -> [MarkedLine] {
    let old = run.flatMap { line in
      if case .old(let text) = line { TextToken.all(in: text) } else { [TextToken]() }
    }
    let new = run.flatMap { line in
      if case .new(let text) = line { TextToken.all(in: text) } else { [TextToken]() }
    }
    var numbers = PieceNumbers()
    let pairs = CommonSequence.pairs(
      numbers.numbers(of: old.map(\.text)), numbers.numbers(of: new.map(\.text)))
    let commonWords = pairs.count { old[$0.old].kind == .word }
    let words = max(old.count { $0.kind == .word }, new.count { $0.kind == .word })
    guard words > 0, Double(commonWords) >= leastCommonShare * Double(words) else {
      return run.map { MarkedLine(line: $0, pieces: [Piece(text: $0.text, isChanged: false)]) }
    }
    var (oldTokens, newTokens) = (
      Tokens(old, common: pairs.map(\.old)), Tokens(new, common: pairs.map(\.new))
    )
    return run.map { line in
      switch line {
      case .old(let text): MarkedLine(line: line, pieces: oldTokens.pieces(of: text))
      case .new(let text): MarkedLine(line: line, pieces: newTokens.pieces(of: text))
      case .same(let text): MarkedLine(line: line, pieces: [Piece(text: text, isChanged: false)])
      }
    }
  }

  /// The tokens of one text's lines, taken line by line.
  private struct Tokens {
    private let tokens: [TextToken]
    private var isCommon: [Bool]
    private var next = 0

    init(_ tokens: [TextToken], common: [Int]) {
      self.tokens = tokens
      isCommon = [Bool](repeating: false, count: tokens.count)
      for index in common { isCommon[index] = true }
      // A lone space between changed words is changed with them.
      for index in tokens.indices.dropFirst().dropLast()
      where tokens[index].kind == .space && !isCommon[index - 1] && !isCommon[index + 1] {
        isCommon[index] = false
      }
    }

    /// The pieces of the next line.
    mutating func pieces(of line: Substring) -> [Piece] {
      var pieces: [Piece] = []
      var start = line.startIndex
      while start < line.endIndex {
        let isChanged = !isCommon[next]
        var end = start
        while end < line.endIndex, isCommon[next] != isChanged {
          end = tokens[next].text.endIndex
          next += 1
        }
        pieces.append(Piece(text: line[start..<end], isChanged: isChanged))
        start = end
      }
      return pieces
    }
  }
}

extension LineDiff.Line {
  /// The line without its mark.
  package var text: Substring {
    switch self {
    case .same(let text), .old(let text), .new(let text): text
    }
  }
}
