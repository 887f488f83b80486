import PithModel

/// The marks inside a block as a sequence of openings, closings and replacements.
///
/// What the exporters write is well nested, whatever the spans are: of two that cross, the later
/// one is dropped, and so are links inside links.
struct InlineLayout {
  /// Something that happens at a place of the text.
  struct Event {
    enum Action {
      /// A link, strong or emphasised text begins.
      case open(InlineSpan.Kind)
      /// It ends.
      case close(InlineSpan.Kind)
      /// A stretch of text is written in another way, or a picture stands here.
      case replace(InlineSpan.Kind, length: Int)
    }

    /// The place, in UTF-8 code units.
    var offset: Int
    /// What happens.
    var action: Action
  }

  /// All events, in order.
  private(set) var events: [Event] = []
  private var open: [(kind: InlineSpan.Kind, end: Int)] = []
  private var replacedEnd = 0

  /// Lays out the spans of a block; none when its text has characters that no form writes.
  init(_ block: ArticleBlock) {
    guard !block.spans.isEmpty else { return }
    let text = block.text.utf8Span.span
    for index in text.indices where ControlCharacter.length(in: text, at: index) > 0 { return }
    let spans = block.spans.compactMap { Self.trimmed($0, in: text) }.sorted {
      ($0.range.lowerBound, -$0.range.count, $0.rank) < (
        $1.range.lowerBound, -$1.range.count, $1.rank
      )
    }
    for span in spans { add(span) }
    close(upTo: text.count)
  }

  private mutating func add(_ span: InlineSpan) {
    let start = span.range.lowerBound
    guard start >= replacedEnd else { return }
    close(upTo: start)
    if let outer = open.last, outer.end < span.range.upperBound { return }
    guard span.isWrapping else {
      events.append(
        Event(offset: start, action: .replace(span.kind, length: span.range.count)))
      replacedEnd = span.range.upperBound
      return
    }
    let repeats = open.contains { $0.kind == span.kind || $0.kind.isLink && span.kind.isLink }
    guard !repeats else { return }
    events.append(Event(offset: start, action: .open(span.kind)))
    open.append((span.kind, span.range.upperBound))
  }

  private mutating func close(upTo offset: Int) {
    while let last = open.last, last.end <= offset {
      events.append(Event(offset: last.end, action: .close(last.kind)))
      open.removeLast()
    }
  }

  /// A span without the white space at its ends; nil when nothing is left or it is out of bounds.
  private static func trimmed(_ span: InlineSpan, in text: borrowing Span<UInt8>) -> InlineSpan? {
    var (start, end) = (span.range.lowerBound, span.range.upperBound)
    guard start >= 0, end <= text.count else { return nil }
    if case .image = span.kind { return InlineSpan(span.kind, range: start..<start) }
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start < end ? InlineSpan(span.kind, range: start..<end) : nil
  }
}

extension InlineSpan {
  /// Whether the text inside is written as text; other spans are written in their own way.
  fileprivate var isWrapping: Bool {
    switch kind {
    case .link, .strong, .emphasis: true
    case .image, .code, .formula, .noteReference: false
    }
  }

  /// Of spans of one range the outermost first.
  fileprivate var rank: Int {
    switch kind {
    case .link: 0
    case .strong: 1
    case .emphasis: 2
    case .image, .code, .formula, .noteReference: 3
    }
  }
}

extension ArticleBlock {
  /// Whether the block is a picture or has one in its text.
  var showsImage: Bool {
    isImage || spans.contains { if case .image = $0.kind { true } else { false } }
  }
}

extension InlineSpan.Kind {
  var isLink: Bool {
    if case .link = self { true } else { false }
  }
}
