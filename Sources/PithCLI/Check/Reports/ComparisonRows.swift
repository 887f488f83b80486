import PithExport
import PithSnapshot

/// The lines of a difference, those of the old text beside those of the new, as data for the script
/// of a report.
enum ComparisonRows {
  /// The hunks of a difference as a list of objects, each with its `head` and its `rows`.
  ///
  /// A row is a list: the number and the pieces of the old line, then those of the new one. A number
  /// is 0 and its pieces are empty where there is no line; of a line that both texts have, only the
  /// number follows. Every other piece, the second first, is one that the other text does not have.
  static func json(of diff: LineDiff) -> [UInt8] {
    var json: [UInt8] = []
    json.write("[")
    for (index, hunk) in diff.hunks.enumerated() {
      json.write(index == 0 ? "" : ",\n")
      append(hunk, to: &json)
    }
    json.write("]")
    return json
  }

  private static func append(_ hunk: LineDiff.Hunk, to json: inout [UInt8]) {
    json.write("{\"head\":")
    json.writeQuoted(hunk.head)
    json.write(",\"rows\":[")
    var numbers = (old: hunk.oldLines.lowerBound, new: hunk.newLines.lowerBound)
    var old: [MarkedLine] = []
    var new: [MarkedLine] = []
    var separator = "\n"
    let flush = { (json: inout [UInt8]) in
      for row in 0..<max(old.count, new.count) {
        json.append(contentsOf: separator.utf8)
        separator = ",\n"
        json.write("[")
        append(row < old.count ? old[row] : nil, number: numbers.old + row, to: &json)
        json.write(",")
        append(row < new.count ? new[row] : nil, number: numbers.new + row, to: &json)
        json.write("]")
      }
      numbers = (numbers.old + old.count, numbers.new + new.count)
      (old, new) = ([], [])
    }
    for line in MarkedLine.all(in: hunk) {
      switch line.line {
      case .old: old.append(line)
      case .new: new.append(line)
      case .same:
        flush(&json)
        json.write(separator + "[")
        separator = ",\n"
        append(line, number: numbers.old, to: &json)
        json.write(",\(numbers.new)]")
        numbers = (numbers.old + 1, numbers.new + 1)
      }
    }
    flush(&json)
    json.write("]}")
  }

  private static func append(_ line: MarkedLine?, number: Int, to json: inout [UInt8]) {
    guard let line else {
      json.write("0,[]")
      return
    }
    json.write("\(number),[")
    var isChanged = false
    for (index, piece) in line.pieces.enumerated() {
      if index > 0 { json.write(",") }
      // An empty piece keeps the order when two of a kind follow each other.
      if piece.isChanged != isChanged { json.write("\"\",") }
      json.writeQuoted(DiffText.visible(String(piece.text)))
      isChanged = !piece.isChanged
    }
    json.write("]")
  }
}
