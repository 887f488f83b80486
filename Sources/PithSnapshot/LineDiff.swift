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

  /// Lines around a difference that are shown with it.
  private static let contextLines = 3
  /// The largest table that is filled to find the shortest difference.
  ///
  /// Beyond it everything between the first and the last difference counts as replaced, so that no
  /// input takes long.
  private static let maxCells = 4_000_000

  /// All lines of both texts in order; where both have lines of their own, the old come first.
  package let lines: [Line]

  /// Compares two texts.
  package init(from old: String, to new: String) {
    // A text's last line feed ends its last line; without one the missing end is a difference.
    let oldLines = Self.lines(of: old)
    let newLines = Self.lines(of: new)
    let shorter = min(oldLines.count, newLines.count)
    var start = 0
    while start < shorter && oldLines[start] == newLines[start] { start += 1 }
    var end = 0
    while end < shorter - start
      && oldLines[oldLines.count - 1 - end] == newLines[newLines.count - 1 - end]
    { end += 1 }
    let middle = Self.compare(
      oldLines[start..<(oldLines.count - end)], newLines[start..<(newLines.count - end)])
    lines =
      oldLines[..<start].map(Line.same) + middle
      + oldLines[(oldLines.count - end)...].map(Line.same)
  }

  /// The differences in the unified form, without names of files; empty when there are none.
  package var unified: String {
    var out = ""
    var index = 0
    var numbers = (old: 1, new: 1)
    for hunk in hunks {
      while index < hunk.lowerBound {
        Self.count(lines[index], in: &numbers)
        index += 1
      }
      let start = numbers
      var body = ""
      while index < hunk.upperBound {
        body += Self.text(of: lines[index])
        Self.count(lines[index], in: &numbers)
        index += 1
      }
      out += "@@ -\(Self.range(start.old, numbers.old)) +\(Self.range(start.new, numbers.new)) @@\n"
      out += body
    }
    return out
  }

  /// The ranges of `lines` that are shown: differences with their context, joined where they touch.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, line) in lines.enumerated() {
      if case .same = line { continue }
      let start = max(0, index - Self.contextLines)
      let end = min(lines.count, index + Self.contextLines + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
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

  /// The shortest difference by way of the longest common subsequence.
  private static func compare(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) -> [Line]
  {
    let old = Array(old)
    let new = Array(new)
    let width = new.count + 1
    guard !old.isEmpty, !new.isEmpty, (old.count + 1) * width <= maxCells else {
      return old.map(Line.old) + new.map(Line.new)
    }
    // A cell holds how many lines are common to what follows its position in both texts.
    var common = [Int32](repeating: 0, count: (old.count + 1) * width)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        let cell = row * width + column
        common[cell] =
          old[row] == new[column]
          ? common[cell + width + 1] + 1 : max(common[cell + width], common[cell + 1])
      }
    }
    var lines: [Line] = []
    var (row, column) = (0, 0)
    while row < old.count && column < new.count {
      let cell = row * width + column
      if old[row] == new[column] {
        lines.append(.same(old[row]))
        (row, column) = (row + 1, column + 1)
      } else if common[cell + width] >= common[cell + 1] {
        lines.append(.old(old[row]))
        row += 1
      } else {
        lines.append(.new(new[column]))
        column += 1
      }
    }
    return lines + old[row...].map(Line.old) + new[column...].map(Line.new)
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

  /// A hunk's range as `diff -u` prints it: an empty one names the line before it.
  private static func range(_ start: Int, _ end: Int) -> String {
    end == start ? "\(start - 1),0" : "\(start),\(end - start)"
  }
}
