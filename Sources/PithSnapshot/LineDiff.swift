/// The lines in which two texts differ.
package struct LineDiff: Sendable, Hashable {
  /// One line of the comparison.
  package enum Line: Sendable, Hashable {
    /// A line of both texts.
    case same(Substring)
    /// A line of the old text only.
    case old(Substring)
    /// A line of the new text only.
    case new(Substring)
  }

  /// Differences that stand close together, with the lines around them.
  package struct Hunk: Sendable, Hashable {
    /// The numbers of its lines in the old text, from 1.
    package let oldLines: Range<Int>
    /// The numbers of its lines in the new text, from 1.
    package let newLines: Range<Int>
    /// Its lines in order.
    package let lines: [Line]

    /// The numbers of the old text's lines that differ; of the line before, where lines are added.
    package var changedLines: ClosedRange<Int> {
      var number = oldLines.lowerBound
      var changed: [Int] = []
      for line in lines {
        switch line {
        case .same: number += 1
        case .old:
          changed.append(number)
          number += 1
        case .new: changed.append(max(1, number - 1))
        }
      }
      return (changed.min() ?? 1)...(changed.max() ?? 1)
    }

    /// The line that a unified diff begins it with.
    package var head: String { "@@ -\(Self.text(oldLines)) +\(Self.text(newLines)) @@" }

    /// A range as `diff -u` prints it: an empty one names the line before it.
    private static func text(_ lines: Range<Int>) -> String {
      lines.isEmpty ? "\(lines.lowerBound - 1),0" : "\(lines.lowerBound),\(lines.count)"
    }
  }

  /// Lines around a difference that are shown with it.
  private static let contextLines = 3

  /// All lines of both texts in order; where both have lines of their own, the old come first.
  package let lines: [Line]

  /// Compares two texts.
  package init(from old: String, to new: String) {
    // A text's last line feed ends its last line; without one the missing end is a difference.
    let oldLines = Self.lines(of: old)
    let newLines = Self.lines(of: new)
    var numbers = PieceNumbers()
    let pairs = CommonSequence.pairs(
      numbers.numbers(of: oldLines), numbers.numbers(of: newLines))
    var lines: [Line] = []
    var (row, column) = (0, 0)
    for pair in pairs + [(oldLines.count, newLines.count)] {
      lines += oldLines[row..<pair.old].map(Line.old)
      lines += newLines[column..<pair.new].map(Line.new)
      if pair.old < oldLines.count { lines.append(.same(oldLines[pair.old])) }
      (row, column) = (pair.old + 1, pair.new + 1)
    }
    self.lines = lines
  }

  /// How many lines only one of the texts has.
  package var differingLineCount: (old: Int, new: Int) {
    lines.reduce(into: (old: 0, new: 0)) { counts, line in
      switch line {
      case .same: break
      case .old: counts.old += 1
      case .new: counts.new += 1
      }
    }
  }

  /// The differences in the unified form, without names of files; empty when there are none.
  package var unified: String {
    hunks.map { $0.head + "\n" + $0.lines.map(Self.text).joined() }.joined()
  }

  /// The differences with the lines around them, joined where these touch.
  package var hunks: [Hunk] {
    var hunks: [Hunk] = []
    var numbers = (old: 1, new: 1)
    var index = 0
    for shown in shownRanges {
      while index < shown.lowerBound {
        Self.count(lines[index], in: &numbers)
        index += 1
      }
      let start = numbers
      while index < shown.upperBound {
        Self.count(lines[index], in: &numbers)
        index += 1
      }
      hunks.append(
        Hunk(
          oldLines: start.old..<numbers.old, newLines: start.new..<numbers.new,
          lines: Array(lines[shown])))
    }
    return hunks
  }

  /// The ranges of `lines` that are shown.
  private var shownRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (index, line) in lines.enumerated() {
      if case .same = line { continue }
      let start = max(0, index - Self.contextLines)
      let end = min(lines.count, index + Self.contextLines + 1)
      if let last = ranges.last, start <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<end
      } else {
        ranges.append(start..<end)
      }
    }
    return ranges
  }

  private static func lines(of text: String) -> [Substring] {
    // Unicode's CR LF is one character to Swift: splitting at scalars keeps every line feed a break.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Substring($0) }
    if lines.last == "" {
      lines.removeLast()
    } else if let last = lines.popLast() {
      lines.append(last + " (no line feed at the end)")
    }
    return lines
  }

  private static func text(of line: Line) -> String {
    switch line {
    case .same(let text): " \(text)\n"
    case .old(let text): "-\(text)\n"
    case .new(let text): "+\(text)\n"
    }
  }

  private static func count(_ line: Line, in numbers: inout (old: Int, new: Int)) {
    switch line {
    case .same: numbers = (numbers.old + 1, numbers.new + 1)
    case .old: numbers.old += 1
    case .new: numbers.new += 1
    }
  }
}
