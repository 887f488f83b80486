/// Holds what pages become against what they should become; writes nothing.
package struct SnapshotCheck: Sendable {
  /// The word-level F1 with which an article is as good as the expected one; nil asks for the same
  /// bytes.
  package let minimumF1: Double?

  /// Creates a check.
  package init(minimumF1: Double? = nil) {
    self.minimumF1 = minimumF1
  }

  /// Compares one page's output with its expectations.
  ///
  /// `render` gets the page and its source, and gives the output. What keeps a page from being
  /// checked stands in the result, so that it keeps no other page.
  package func check(
    _ page: SnapshotCase,
    render: (SnapshotCase, PageSource?) throws(SnapshotError) -> SnapshotOutput
  ) -> PageCheck {
    let clock = ContinuousClock()
    let start = clock.now
    var result = PageCheck(page: page)
    do throws(SnapshotError) {
      let output = try render(page, try page.source())
      result.comparisons = comparisons(of: output, with: page)
      if let minimumF1, let difference = result.comparisons.first?.difference,
        let expected = difference.expected
      {
        let f1 = WordOverlap.f1(expected: expected, actual: difference.actual)
        result.f1 = f1
        result.isCloseEnough = f1 >= minimumF1
      }
    } catch {
      result.problem = error
    }
    let duration = (clock.now - start).components
    result.seconds = Double(duration.seconds) + Double(duration.attoseconds) * 1e-18
    return result
  }

  /// The article first; removals count only where everything has to be exact.
  private func comparisons(of output: SnapshotOutput, with page: SnapshotCase) -> [Comparison] {
    let article = Comparison(.article, path: page.expectedPath, actual: output.article)
    guard let path = page.removalsPath, let removals = output.removals, minimumF1 == nil else {
      return [article]
    }
    return [article, Comparison(.removals, path: path, actual: removals)]
  }
}

/// What checking one page came to.
package struct PageCheck: Sendable, Hashable {
  /// What a page is found to be.
  package enum Verdict: Sendable, Hashable {
    /// It became what is expected, byte for byte.
    case same
    /// It became something else whose words are close enough to what is expected.
    case close
    /// It became something else.
    case different
    /// Nobody has said what it should become.
    case missing
    /// It could not be checked.
    case failed
    /// What it became has just been made what is expected.
    case accepted
  }

  /// The page.
  package let page: SnapshotCase
  /// Its expectations, the article's first.
  package internal(set) var comparisons: [Comparison] = []
  /// What kept it from being checked.
  package internal(set) var problem: SnapshotError?
  /// The word-level F1 of its article, when that was asked for and it is not the expected one.
  package internal(set) var f1: Double?
  /// How long it took, in seconds.
  package internal(set) var seconds = 0.0
  var isCloseEnough = false
  private var isAccepted = false

  init(page: SnapshotCase) {
    self.page = page
  }

  /// What the page is found to be.
  package var verdict: Verdict {
    if problem != nil { return .failed }
    if isAccepted { return .accepted }
    if comparisons.allSatisfy({ $0.difference == nil }) { return .same }
    if comparisons.contains(where: \.isMissing) { return .missing }
    return isCloseEnough ? .close : .different
  }

  /// Whether the page counts as it should be.
  package var isAsExpected: Bool {
    switch verdict {
    case .same, .close, .accepted: true
    case .different, .missing, .failed: false
    }
  }

  /// The expectations that were not met; none when the page is close enough to them.
  package var failures: [Comparison] {
    isAsExpected ? [] : comparisons.filter { $0.difference != nil }
  }

  /// Makes what the page became what is expected of it.
  package mutating func accept() throws(SnapshotError) {
    guard verdict == .different || verdict == .missing else { return }
    for comparison in comparisons { try comparison.accept() }
    isAccepted = true
  }

  /// Removes what was left beside its expectations.
  package func discardNew() {
    for comparison in comparisons { comparison.discardNew() }
  }
}
