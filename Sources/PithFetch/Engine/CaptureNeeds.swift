import PithFiles

/// What a run needs of an earlier capture, so that it may ask only whether anything has changed.
///
/// Whatever the capture lacks cannot be made of a response that says no more than "not modified".
struct CaptureNeeds: Sendable {
  private let folder: FilePath
  private let needsRecord: Bool
  private let articleSettings: String?

  /// Takes from a run's options what it makes of each page.
  init(_ options: FetchOptions) {
    folder = options.folder
    needsRecord = options.archive != nil
    articleSettings = options.articleMaker?.settings
  }

  /// Whether a capture has all that the run would make of it.
  func areMet(by capture: EarlierCapture) -> Bool {
    if needsRecord && capture.recordID == nil { return false }
    guard let articleSettings else { return true }
    let article = capture.article
    guard article.status != nil, article.settings == articleSettings else { return false }
    guard let path = article.path else { return true }
    return (try? FileStatus(of: folder.appending(path.utf8)).kind) == .file
  }
}
