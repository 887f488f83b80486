import PithArchive
import PithFiles

/// An archive's folder, opened for fetching: its ledger, and the run that begins or goes on.
///
/// What a process that was killed has left behind is mended when the folder is opened.
package final class FetchSession {
  /// How URLs are fetched.
  package let options: FetchOptions
  /// Whether the run goes on that another process has begun.
  package var isResumed: Bool { run.isResumed }

  let ledger: Ledger
  let run: Ledger.Run
  private let lock: FolderLock

  /// Opens the folder, which is created when it is missing.
  ///
  /// - Throws: ``FetchError``, when the folder cannot be used or another process uses it.
  package init(_ options: FetchOptions) throws(FetchError) {
    self.options = options
    let folder = options.folder
    let archive = folder.appending(Recorder.folderName.utf8)
    do throws(SystemError) {
      try FileTree.createFolder(folder)
      if options.archive != nil { try FileTree.createFolder(archive) }
    } catch {
      throw FetchError(.archive, "\(folder.description): \(error.description)")
    }
    lock = try FolderLock(folder)
    ledger = try Ledger(writing: folder.appending(Ledger.fileName.utf8).description)
    if (try? FileStatus(of: archive).kind) == .folder { try Self.mend(archive, ledger) }
    run = try ledger.beginRun(at: WARCDate.now.description)
    try ledger.shortenWaits(to: options.longestWaitSeconds, at: WallTime.seconds)
    try ledger.forgetUnreachable()
    try ledger.commit()
  }

  /// Puts a page, or a list of pages, into the queue, unless this run has it already.
  ///
  /// - Parameters:
  ///   - url: What is to be fetched.
  ///   - isList: Whether it is a sitemap or a feed whose pages are wanted.
  /// - Returns: Whether it was put there.
  /// - Throws: ``FetchError`` when the ledger cannot be written.
  package func add(_ url: WebURL, isList: Bool = false) throws(FetchError) -> Bool {
    let url = options.stripsTracking && !isList ? TrackingParameters.removed(from: url) : url
    return try ledger.add(url, isList ? .list : .page, in: run)
  }

  /// Puts everything that has failed back into the queue.
  ///
  /// - Returns: How many pages and lists.
  package func requeueFailed() throws(FetchError) -> Int {
    try ledger.requeueFailed(in: run)
  }

  /// Whether anything is to be fetched.
  package var hasWork: Bool {
    get throws(FetchError) { try ledger.hasWork }
  }

  /// Cuts off what the archive holds beyond the ledger, and completes files that were left open.
  private static func mend(_ archive: FilePath, _ ledger: Ledger) throws(FetchError) {
    let lengths = try ledger.archiveLengths()
  /// Ends the run of a session that has nothing to fetch.
  package func close() throws(FetchError) {
    try ledger.finishRun(run, at: WARCDate.now.description)
    try ledger.close()
  }

    let repaired: [WARCRepair.Result]
    do throws(ArchiveError) {
      repaired = try WARCRepair.repair(folder: archive) { lengths[$0] ?? 0 }
    } catch {
      throw FetchError(.archive, error.description)
    }
    // After a loss of power a file may lack what the ledger knows; that is fetched again.
    for file in repaired where file.keptBytes < lengths[file.fileName] ?? 0 {
      try ledger.forget(archive: file.fileName, from: file.keptBytes)
    }
  }
}
