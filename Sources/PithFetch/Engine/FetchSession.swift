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
  /// What was cut off files that a killed process had left unfinished, a line for each.
  package let repairs: [String]

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
    let hasArchive = (try? FileStatus(of: archive).kind) == .folder
    repairs = hasArchive ? try Self.mend(archive, ledger) : []
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

  /// Ends the run of a session that has nothing to fetch.
  package func close() throws(FetchError) {
    try ledger.finishRun(run, at: WARCDate.now.description)
    try ledger.close()
  }

  /// Cuts off what the archive holds beyond the ledger, and completes files that were left open.
  ///
  /// - Returns: A line for each file that something was cut off.
  private static func mend(
    _ archive: FilePath, _ ledger: Ledger
  ) throws(FetchError) -> [String] {
    let lengths = try ledger.archiveLengths()
    // Of a ledger that begins anew another may have been lost, and the records with it would be.
    let isLedgerNew = try !ledger.hasRuns
    let repaired: [WARCRepair.Result]
    do throws(ArchiveError) {
      repaired = try WARCRepair.repair(folder: archive) { isLedgerNew ? nil : lengths[$0] ?? 0 }
    } catch {
      throw FetchError(.archive, error.description)
    }
    // After a loss of power a file may lack what the ledger knows; that is fetched again. All files are
    // looked at: the process that mended one may have ended before the ledger knew.
    let kept = Dictionary(repaired.map { ($0.fileName, $0.keptBytes) }) { $1 }
    for (name, length) in lengths.sorted(by: { $0.key < $1.key }) {
      let size = kept[name] ?? (try? FileStatus(of: archive.appending(name.utf8)))?.byteCount
      guard let size, size < length else { continue }
      try ledger.forget(archive: name, from: size)
    }
    let reason = isLedgerNew ? "a record without its end" : "what the ledger does not answer for"
    return repaired.filter { $0.removedBytes > 0 }.map { file in
      let path = archive.appending(file.fileName.utf8).description
      return "\(path): the last \(file.removedBytes) bytes are cut off: \(reason)"
    }
  }
}
