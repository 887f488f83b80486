import PithSnapshot

/// Where the answers of a review come from.
protocol ReviewKeys {
  /// The answer to a question.
  ///
  /// - Parameter ask: Asks the question, once whatever is pressed counts as its answer.
  /// - Returns: The key; nil when none will come any more.
  /// - Throws: What asking throws.
  mutating func answer(_ ask: () throws -> Void) throws -> Character?
}

/// Shows pages that are not as expected one by one and does with each what its reader says.
struct ReviewSession<Keys: ReviewKeys> {
  /// What can be done with a page.
  private enum Answer {
    case accept, reject, skip
  }

  private var keys: Keys
  private let style: DiffText
  private let show: (String) throws -> Void
  /// The answer that holds for all pages that are left.
  private var answerForAll: Answer?

  /// Creates a session.
  ///
  /// - Parameters:
  ///   - keys: Where the answers come from.
  ///   - style: How differences are shown.
  ///   - show: Shows text to the reader.
  init(keys: Keys, style: DiffText, show: @escaping (String) throws -> Void) {
    self.keys = keys
    self.style = style
    self.show = show
  }

  /// Asks about all pages that differ or have no snapshot.
  mutating func review(_ folders: inout [CheckedFolder]) throws {
    let places = folders.indices.flatMap { folder in
      folders[folder].pages.indices.filter { !folders[folder].pages[$0].failures.isEmpty }
        .map { (folder: folder, page: $0) }
    }
    for (number, place) in places.enumerated() {
      let page = folders[place.folder].pages[place.page]
      switch try answer(about: page, number: number + 1, of: places.count) {
      case .accept:
        try folders[place.folder].pages[place.page].accept()
        try show("accepted\n")
      case .reject:
        page.discardNew()
        try show("rejected\n")
      case .skip: try show("skipped\n")
      }
    }
  }

  private mutating func answer(
    about page: PageCheck, number: Int, of count: Int
  ) throws -> Answer {
    try show("\n[\(number)/\(count)] \(DiffText.visible(page.page.name))\n")
    if let answerForAll { return answerForAll }
    for finding in CheckFinding.all(about: page) { try show(style.text(of: finding)) }
    while true {
      let show = show
      let key = try keys.answer {
        try show("a accept · r reject · s skip · A R S the same for all that are left? ")
      }
      switch key {
      case "a", "A": return answer(.accept, isForAll: key == "A")
      case "r", "R": return answer(.reject, isForAll: key == "R")
      case "s", "S": return answer(.skip, isForAll: key == "S")
      case nil: return answer(.skip, isForAll: true)
      default: try show("\n")
      }
    }
  }

  private mutating func answer(_ answer: Answer, isForAll: Bool) -> Answer {
    if isForAll { answerForAll = answer }
    return answer
  }
}
