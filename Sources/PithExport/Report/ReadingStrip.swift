import PithModel

/// A strip that shows, from the beginning of the page to its end, where text was kept.
struct ReadingStrip {
  /// How many places the strip tells apart.
  private static let width = 600

  /// Runs of places where most of the text was kept: the first place and the one behind the last.
  let keptRuns: [Range<Int>]

  /// Measures blocks by the length of their text.
  init(of blocks: [Explanation.Block]) {
    let total = blocks.reduce(0) { $0 + $1.text.utf8.count }
    var runs: [Range<Int>] = []
    var position = 0
    for block in blocks {
      let start = Self.place(of: position, in: total)
      position += block.text.utf8.count
      let end = Self.place(of: position, in: total)
      guard block.isKept, start < end else { continue }
      if let last = runs.last, last.upperBound == start {
        runs[runs.count - 1] = last.lowerBound..<end
      } else {
        runs.append(start..<end)
      }
    }
    keptRuns = runs
  }

  /// Appends the strip as an image without words; what it shows is told in figures beside it.
  func write(to output: inout [UInt8]) {
    output.write(
      "<svg class=\"strip\" viewBox=\"0 0 \(Self.width) 1\" preserveAspectRatio=\"none\" "
        + "aria-hidden=\"true\">")
    for run in keptRuns {
      output.write("<rect x=\"\(run.lowerBound)\" width=\"\(run.count)\" height=\"1\"/>")
    }
    output.write("</svg>\n")
  }

  private static func place(of position: Int, in total: Int) -> Int {
    total == 0 ? 0 : (position * width + total / 2) / total
  }
}
