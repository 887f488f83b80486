import Pith
import PithExport
import PithFiles
import PithModel

/// Turns one input after the other into a cleaned page; shared by all threads.
struct PageCleaner: Sendable {
  /// How pages are cleaned.
  let cleaner: Cleaner
  /// How articles are written.
  let format: OutputFormat

  /// How what is known of an article is written.
  let header: HeaderOptions

  private let records: RecordCleaner

  /// How many bytes a page may have.
  var maxBytes: Int { cleaner.options.maxBytes }

  /// Creates a cleaner for all kinds of inputs.
  ///
  /// - Parameters:
  ///   - cleaner: How pages are cleaned.
  ///   - format: How articles are written.
  ///   - fields: Where records hold their pages.
  ///   - header: How what is known of an article is written.
  init(
    cleaner: Cleaner, format: OutputFormat, fields: RecordFields, header: HeaderOptions
  ) {
    self.cleaner = cleaner
    self.format = format
    self.header = header
    records = RecordCleaner(
      fields: fields, options: cleaner.options, format: format, header: header)
  }

  /// Reads, cleans and writes what a stream of pages came to.
  func clean(_ item: PageItem) -> WrittenPage {
    switch item {
    case .page(let input):
      let (reading, stamp) = input.readWithStamp(limit: maxBytes)
      return page(
        input, reading, stamp, name: input.name, relativePath: input.relativePath)
    case .part(let part):
      return page(
        part.file, part.reading, part.stamp, name: part.name, relativePath: part.relativePath,
        separator: part.separator)
    case .record(let record): return records.clean(record)
    case .archived(let archived): return page(archived)
    case .unreadable(let name, let reason): return failure(name: name, reason: reason)
    }
  }

  /// The page for an input of which nothing can be read.
  private func failure(name: String, reason: String) -> WrittenPage {
    var article = Article(status: .failed)
    article.warnings = [reason]
    return WrittenPage(
      name: name, id: name, stamp: InputStamp(),
      relativePath: FilePath(bytes: FilePath(name).name), path: nil, fileNumber: nil,
      status: .failed, sha256: "", isUnreadable: true, isBadLine: false, problem: reason,
      warnings: [],
      output: output(for: article, context: context(name)))
  }

  /// The page that was read from a file, or from a part of one.
  private func page(
    _ file: PageInput, _ reading: PageReading, _ stamp: InputStamp, name: String,
    relativePath: FilePath, separator: String? = nil
  ) -> WrittenPage {
    var article: Article
    switch reading {
    case .bytes(let bytes): article = cleaner.clean(bytes, isNamedHTML: file.isNamedHTML)
    case .tooLarge(let reason):
      article = Article(status: .tooLarge)
      article.warnings = ["\(reason); --max-bytes allows \(maxBytes)"]
    case .unreadable(let reason): return failure(name: name, reason: reason)
    }
    return WrittenPage(
      name: name, id: name, stamp: stamp, relativePath: relativePath, path: file.path,
      fileNumber: nil, status: article.status, sha256: article.sha256, isUnreadable: false,
      isBadLine: false, problem: article.problem,
      warnings: article.status == .ok ? article.warnings : [],
      output: output(for: article, context: context(name, separator: separator)))
  }

  private func context(_ name: String, separator: String? = nil) -> ExportContext {
    header.applied(
      to: ExportContext(
        source: name, separator: separator, retrieved: cleaner.options.retrieved))
  }

  /// The page of an archive.
  private func page(_ archived: ArchivedPage) -> WrittenPage {
    let article = archived.article(by: cleaner) { cleaner, bytes, isNamedHTML in
      cleaner.clean(bytes, isNamedHTML: isNamedHTML)
    }
    let context = ExportContext(
      source: archived.url, retrieved: archived.retrieved, archive: archived.place,
      recordID: archived.recordID)
    return WrittenPage(
      name: "\(archived.place) \(archived.url)", id: archived.place, stamp: archived.stamp,
      relativePath: archived.relativePath, path: nil, archive: archived.archive, fileNumber: nil,
      status: article.status, sha256: article.sha256, isUnreadable: false, isBadLine: false,
      problem: article.problem, warnings: article.status == .ok ? article.warnings : [],
      output: output(for: article, context: context))
  }

  /// The article in the chosen format.
  ///
  /// In a format without a place for the status an input without an article leaves no trace in the
  /// results.
  private func output(for article: Article, context: ExportContext) -> [UInt8] {
    guard format.holdsStatus || article.status == .ok else { return [] }
    var output: [UInt8] = []
    format.write(article, context: context, to: &output)
    return output
  }
}
