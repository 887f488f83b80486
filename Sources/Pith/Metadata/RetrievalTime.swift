import PithRules

/// When a page was retrieved, and which dates it may therefore hold.
package struct RetrievalTime: Sendable {
  private let time: PageDate

  /// Whether a text is a date in ISO 8601, with or without a time.
  package static func isDate(_ text: String) -> Bool { DateReader.isISODate(text) }

  /// Reads the time; nil when there is none or it is no date.
  init?(_ text: String?) {
    guard let text, let time = DateReader.machineDate(text) else { return nil }
    self.time = time
  }

  /// Whether a page retrieved then can hold the date: it is no later.
  ///
  /// Where one of the two does not say where on earth it is meant, the next day may have begun there.
  func allows(_ date: PageDate) -> Bool {
    date.isLater(than: time).map(!) ?? (date.dayText <= time.nextDay.dayText)
  }
}
