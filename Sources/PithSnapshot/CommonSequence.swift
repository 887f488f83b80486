/// The longest sequence that two lists have in common.
package enum CommonSequence {
  /// The largest table that is filled to find the longest sequence.
  ///
  /// Beyond it only the common start and the common end count, so that no input takes long.
  private static let maxCells = 4_000_000

  /// The positions of the common elements, ascending in both lists.
  package static func pairs(_ old: [Int32], _ new: [Int32]) -> [(old: Int, new: Int)] {
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter && old[start] == new[start] { start += 1 }
    var end = 0
    while end < shorter - start && old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    let middle = tablePairs(
      Array(old[start..<(old.count - end)]), Array(new[start..<(new.count - end)]))
    return (0..<start).map { ($0, $0) }
      + middle.map { ($0.old + start, $0.new + start) }
      + (0..<end).reversed().map { (old.count - 1 - $0, new.count - 1 - $0) }
  }

  private static func tablePairs(_ old: [Int32], _ new: [Int32]) -> [(old: Int, new: Int)] {
    let width = new.count + 1
    guard !old.isEmpty, !new.isEmpty, (old.count + 1) * width <= maxCells else { return [] }
    // A cell holds how many elements are common to what follows its position in both lists.
    var common = [Int32](repeating: 0, count: (old.count + 1) * width)
    for row in old.indices.reversed() {
      let element = old[row]
      var cell = row * width + new.count - 1
      for column in new.indices.reversed() {
        common[cell] =
          element == new[column]
          ? common[cell + width + 1] + 1 : max(common[cell + width], common[cell + 1])
        cell -= 1
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (row, column) = (0, 0)
    while row < old.count && column < new.count {
      let cell = row * width + column
      if old[row] == new[column] {
        pairs.append((row, column))
        (row, column) = (row + 1, column + 1)
      } else if common[cell + width] >= common[cell + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}
