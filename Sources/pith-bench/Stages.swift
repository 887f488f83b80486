import Glibc
import Pith
import PithExport
import PithModel
import PithPage
import PithRules

/// The steps that the benchmark times one by one, each on what the one before it made.
struct Stages {
  let pages: [[UInt8]]
  private let cleaner = Cleaner()

  /// The processor's seconds that libxml2 takes to build the trees of pages.
  static func treeProcessorSeconds(of pages: [[UInt8]]) -> Double {
    let start = clock()
    for page in pages { _ = LibXML2Tree.build(page) }
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// The median seconds of each step over the rounds, in the order of the way of a page.
  func measure(rounds: Int) -> [(name: String, seconds: Double)] {
    let read = pages.map { PageReader.read($0, input: nil, charset: nil) }
    let views = read.map { PageView($0) }
    let engine = RuleEngine()
    let ruled = views.map { view in
      var view = view
      let decisions = engine.removals(from: &view)
      return (view, decisions)
    }
    let cleaned = read.map { cleaner.cleaned($0) }
    let articles = pages.map { cleaner.clean($0) }
    return [
      ("libxml2 tree", median(rounds) { for page in pages { _ = LibXML2Tree.build(page) } }),
      ("libxml2 SAX", median(rounds) { for page in pages { _ = LibXML2SAX.read(page) } }),
      ("charset", median(rounds) { for page in pages { _ = decode(page) } }),
      (
        "parse and blocks",
        median(rounds) { for page in read { _ = PageReader.readHTML(page.source) } }
      ),
      ("evidence", median(rounds) { for page in read { _ = PageView(page) } }),
      ("rules", median(rounds) { for view in views { removeByRules(view, engine) } }),
      ("scorer", median(rounds) { for (view, decisions) in ruled { score(view, decisions) } }),
      ("metadata", median(rounds) { for page in cleaned { readMetadata(of: page) } }),
      ("assembly", median(rounds) { for page in cleaned { assemble(page) } }),
      ("digest", median(rounds) { for page in pages { _ = ContentDigest.sha256Hex(page) } }),
      ("clean, whole", median(rounds) { for page in pages { _ = cleaner.clean(page) } }),
      ("export", median(rounds) { export(articles) }),
    ]
  }

  private func removeByRules(_ view: PageView, _ engine: RuleEngine) {
    var view = view
    _ = engine.removals(from: &view)
  }

  /// Computes the rows of evidence that depend on what the rules removed, and judges by them.
  private func score(_ view: PageView, _ decisions: Decisions) {
    var decisions = decisions
    Scorer.decide(view, leaning: 0, in: &decisions)
  }

  private func readMetadata(of page: CleanedPage) {
    _ = MetadataReader.read(page, options: cleaner.options)
  }

  private func assemble(_ page: CleanedPage) {
    _ = TextAssembly.blocks(of: page.contentPage, options: cleaner.options)
  }

  private func decode(_ page: [UInt8]) -> Int {
    CharsetDecoder.decode(page, transportLabel: nil, prescanMeta: true).bytes.count
  }

  private func export(_ articles: [Article]) {
    var out: [UInt8] = []
    for article in articles {
      out.removeAll(keepingCapacity: true)
      OutputFormat.jsonl.write(article, context: ExportContext(source: "page"), to: &out)
    }
  }
}

/// The median time of some rounds of work, in seconds.
func median(_ rounds: Int, _ work: () -> Void) -> Double {
  let clock = ContinuousClock()
  let times = (0..<max(1, rounds)).map { _ in
    let (seconds, attoseconds) = clock.measure(work).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
  return times.sorted()[times.count / 2]
}
