/// The text in the state that a framework leaves in a page for its scripts.
///
/// Nothing says which of its strings are content. Prose tells itself: whole sentences, or HTML with
/// paragraphs. The content is where most of the prose is: from the root the way leads down as long
/// as one member holds most of what there is. It must end at a text or a list of texts; an object of
/// many members that all have some prose is a description of the page, not its content.
struct StateTexts {
  /// The words that make a sentence worth looking at.
  private static let sentenceWords = 8
  /// The share of the prose that a member must hold to be all that counts.
  private static let mainShare = 0.6
  /// Strings of fewer bytes hold no sentence.
  private static let minStringBytes = 24
  /// Strings of more bytes are data.
  private static let maxStringBytes = 1 << 20
  /// Members whose text is not what the page is about.
  private static let otherMembers = [
    "i18n", "translation", "locale", "dictionar", "messages", "cookie", "consent", "gdpr",
    "privacy", "footer", "navigation", "menu", "related", "recommend", "seo", "config", "css",
    "style", "script", "query", "url", "error", "site", "global", "layout", "settings",
  ]
  /// Members that hold the text of a node in a tree of text.
  private static let textMembers: Set<String> = ["text", "value"]
  private static let sentenceEnds: Set<Character> = [
    ".", "!", "?", "…", "。", "！", "？", "؟", "।", "\"", "”", "»", ":",
  ]

  private let document: JSONDocument
  /// For each node the words of prose in it and below.
  private var prose: [Int]

  private init(_ document: JSONDocument) {
    self.document = document
    prose = Array(repeating: 0, count: document.nodes.count)
    countProse()
  }

  /// The texts of one state, in order, each once; none when it has no prose.
  static func posts(in document: JSONDocument) -> [DataPost] {
    let texts = StateTexts(document)
    guard let main = texts.mainNode else { return [] }
    var seen: Set<String> = []
    return texts.texts(below: main).filter { seen.insert($0.text).inserted }
  }

  private mutating func countProse() {
    var parents: [Int] = []
    var index = 0
    while index < document.nodes.count {
      closeParents(endingBy: index, &parents)
      let value = JSONValue(document: document, index: index)
      guard !Self.isOther(value) else {
        index = max(Int(document.nodes[index].next), index + 1)
        continue
      }
      switch value.kind {
      case .object, .array: parents.append(index)
      case .string:
        prose[index] = proseWords(value)
        if let parent = parents.last { prose[parent] += prose[index] }
      case .number, .word, .null: break
      }
      index += 1
    }
    closeParents(endingBy: document.nodes.count, &parents)
  }

  /// Adds up what containers hold that end before a node.
  private mutating func closeParents(endingBy index: Int, _ parents: inout [Int]) {
    while let last = parents.last, Int(document.nodes[last].next) <= index {
      parents.removeLast()
      if let outer = parents.last { prose[outer] += prose[last] }
    }
  }

  /// Whether a member is named for what is not content.
  private static func isOther(_ value: JSONValue) -> Bool {
    guard let key = value.key?.lowercased() else { return false }
    return otherMembers.contains(where: key.contains)
  }

  /// The words of a string when it is prose, else 0.
  private func proseWords(_ value: JSONValue) -> Int {
    let node = document.nodes[value.index]
    guard (Self.minStringBytes...Self.maxStringBytes).contains(Int(node.end - node.start)),
      let text = value.string
    else { return 0 }
    let words = DataPost(text: text).roughWordCount
    let isWide = text.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
    guard words >= Self.sentenceWords || isWide else { return 0 }
    let isMarkup = text.contains("<p") || text.contains("</")
    let last = text.last { !$0.isWhitespace }
    let isProse = isMarkup || last.map(Self.sentenceEnds.contains) ?? false
    return isProse ? max(words, isWide ? text.count / 2 : 0) : 0
  }

  /// The deepest value that holds most of the prose, when it is a text or a list.
  private var mainNode: JSONValue? {
    let roots = JSONValue.List(document: document, index: 0, end: document.nodes.count)
    guard var best = roots.max(by: { prose[$0.index] < prose[$1.index] }), prose[best.index] > 0
    else { return nil }
    while let child = best.children.max(by: { prose[$0.index] < prose[$1.index] }),
      Double(prose[child.index]) >= Self.mainShare * Double(prose[best.index])
    {
      best = child
    }
    return best.kind == .object ? nil : best
  }

  /// All prose below a value, with the short texts of the same tree of text.
  private func texts(below main: JSONValue) -> [DataPost] {
    let end = max(Int(document.nodes[main.index].next), main.index + 1)
    var posts: [DataPost] = []
    var lists: [Int] = []
    /// The list that the last text of a tree stands in.
    var lastList = -1
    var index = main.index
    while index < end {
      while let list = lists.last, Int(document.nodes[list].next) <= index { lists.removeLast() }
      let value = JSONValue(document: document, index: index)
      guard index == main.index || !Self.isOther(value) else {
        index = max(Int(document.nodes[index].next), index + 1)
        continue
      }
      if value.kind == .array { lists.append(index) }
      let isLeaf = value.key.map(Self.textMembers.contains) ?? false
      if value.kind == .string, prose[index] > 0 || isLeaf, let text = value.string, !text.isEmpty {
        let list = isLeaf ? lists.last ?? -1 : -1
        if list >= 0, list == lastList, let last = posts.last, Self.isOneLine(last.text, text) {
          posts[posts.count - 1].text += text
        } else {
          posts.append(DataPost(text: text))
        }
        lastList = list
      }
      index += 1
    }
    return posts
  }

  /// Whether two texts of one list are parts of a line: only there are spaces kept at their ends.
  private static func isOneLine(_ one: String, _ other: String) -> Bool {
    one.last?.isWhitespace == true || other.first.map { $0.isWhitespace || $0.isPunctuation } ?? false
  }
}
