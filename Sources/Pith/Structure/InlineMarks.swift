import PithModel
import PithPage
import PithRules

/// What is marked inside the kept blocks of a page, and the pictures between them.
struct InlineMarks {
  /// A picture between two blocks.
  struct Picture {
    var node: Int
    var reference: ImageReference
  }

  /// The spans of each kept block.
  private var spans: [Int: [InlineSpan]] = [:]
  /// The pictures before each kept block.
  private(set) var picturesBetween: [Int: [Picture]] = [:]
  /// The labels of the notes that the text refers to, by the note's element.
  let notes: [Int: String]

  /// Gathers what the options ask for; nil when they ask for nothing.
  ///
  /// - Parameters:
  ///   - cleaned: The page.
  ///   - kept: The kept blocks.
  ///   - options: What to mark.
  init?(_ cleaned: CleanedPage, _ kept: [Int], _ options: Cleaner.Options) {
    let page = cleaned.view.page
    guard options.marksText || options.links || options.images, page.input == .html else {
      return nil
    }
    let origins = PageReader.origins(of: page)
    let urls =
      options.links || options.images ? PageContext(cleaned, options: options).urls : nil
    let footnotes =
      options.marksText ? Footnotes(page, kept: kept, origins: origins) : Footnotes()
    notes = footnotes.labels
    var styles = InlineStyles(page, options: options, urls: urls, footnotes: footnotes)
    var nextRun = 0
    for index in kept {
      let block = page.blocks[index]
      while nextRun < origins.runs.count, origins.runs[nextRun].start < block.start { nextRun += 1 }
      var collector = SpanCollector(blockStart: Int(block.start), blockEnd: Int(block.end))
      while nextRun < origins.runs.count, origins.runs[nextRun].start < block.end {
        let run = origins.runs[nextRun]
        collector.add(run, styles.kinds(of: run, in: block))
        nextRun += 1
      }
      spans[index] = collector.finish()
    }
    if options.images, let urls {
      addPictures(origins.pictures, PictureChoice(cleaned, urls: urls))
    }
  }

  /// The spans of a block, in the order in which they begin.
  func spans(inBlock index: Int) -> [InlineSpan] { spans[index] ?? [] }

  private mutating func addPictures(_ pictures: [BlockOrigins.Picture], _ choice: PictureChoice) {
    var choice = choice
    for picture in pictures {
      guard let (reference, block) = choice.reference(of: picture) else { continue }
      guard let offset = picture.offset else {
        picturesBetween[block, default: []].append(
          Picture(node: Int(picture.node), reference: reference))
        continue
      }
      let place = Int(offset - choice.page.blocks[block].start)
      spans[block, default: []].append(InlineSpan(.image(reference), range: place..<place))
    }
    for index in spans.keys {
      spans[index]?.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// Spans that lie behind other text.
  static func shifted(_ spans: [InlineSpan], by count: Int) -> [InlineSpan] {
    spans.map {
      InlineSpan($0.kind, range: ($0.range.lowerBound + count)..<($0.range.upperBound + count))
    }
  }

  /// Spans without what lies behind the end of a text.
  static func clipped(_ spans: [InlineSpan], to text: String) -> [InlineSpan] {
    let end = text.utf8.count
    return spans.compactMap { span in
      let start = min(span.range.lowerBound, end)
      let range = start..<min(max(span.range.upperBound, start), end)
      if case .image = span.kind { return InlineSpan(span.kind, range: range) }
      return range.isEmpty ? nil : InlineSpan(span.kind, range: range)
    }
  }
}

/// Joins the marks of runs that follow each other to spans.
struct SpanCollector {
  private let blockStart: Int
  private let blockEnd: Int
  private var open: [(kind: InlineSpan.Kind, start: Int)] = []
  private var end = 0
  private var spans: [InlineSpan] = []

  init(blockStart: Int, blockEnd: Int) {
    self.blockStart = blockStart
    self.blockEnd = blockEnd
  }

  /// Adds a run that has marks of some kinds, the outermost first.
  mutating func add(_ run: BlockOrigins.Run, _ kinds: [InlineSpan.Kind]) {
    let start = Int(run.start) - blockStart
    close { !kinds.contains($0) }
    for kind in kinds where !open.contains(where: { $0.kind == kind }) {
      open.append((kind, start))
    }
    end = min(Int(run.end), blockEnd) - blockStart
  }

  /// All spans of the block.
  mutating func finish() -> [InlineSpan] {
    close { _ in true }
    return spans.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  private mutating func close(_ isEnded: (InlineSpan.Kind) -> Bool) {
    for entry in open where isEnded(entry.kind) && entry.start < end {
      spans.append(InlineSpan(entry.kind, range: entry.start..<end))
    }
    open.removeAll { isEnded($0.kind) }
  }
}
