/// How a listing for a terminal looks.
public struct ListingStyle: Sendable, Hashable {
  /// The columns that a line may take.
  public var columns: Int
  /// Whether verdicts are told by colours, too.
  public var isColoured: Bool

  /// Creates a style; without arguments that of a listing that goes to a file.
  public init(columns: Int = 100, isColoured: Bool = false) {
    self.columns = columns
    self.isColoured = isColoured
  }
}

extension ListingStyle {
  /// What a part of a listing is.
  enum Part: String {
    case kept = "\u{1B}[32m"
    case removedByRule = "\u{1B}[31m"
    case removedByScore = "\u{1B}[33m"
    case removedText = "\u{1B}[2m"
    case name = "\u{1B}[1m"
  }

  /// Text in the colour of its part, when there are colours.
  func coloured(_ text: String, _ part: Part) -> String {
    isColoured ? part.rawValue + text + "\u{1B}[0m" : text
  }
}
