import FoundationEssentials
import Pith
import PithExport
import PithFiles
import PithModel

/// Cleans the page in a JSON record and puts the clean text into the record.
///
/// Every other member keeps its bytes and its place. What Pith has to say stands in one object at
/// the end, under ``resultName`` or, if the record has such a member already, the first of
/// `pith_2`, `pith_3`… that is free.
struct RecordCleaner: Sendable {
  /// The name of the member that Pith adds.
  static let resultName = "pith"

  /// The fields that hold pages.
  let fields: RecordFields
  /// How articles are written; JSON Lines keeps the records, any other form writes articles alone.
  let format: OutputFormat
  private let pageCleaners: RecordPageCleaners
  private let archiveCleaner: Cleaner

  private let header: HeaderOptions

  /// Creates a cleaner of records; the parameters are those of ``PageCleaner``.
  init(
    fields: RecordFields, options: Cleaner.Options, format: OutputFormat, header: HeaderOptions
  ) {
    self.fields = fields
    self.format = format
    self.header = header
    archiveCleaner = Cleaner(options: options)
    pageCleaners = RecordPageCleaners(options)
  }

  /// Cleans one line.
  func clean(_ item: RecordLine) -> WrittenPage {
    guard !item.line.isTooLong else { return tooLong(item) }
    var record: JSONRecord?
    var archive: FilePath?
    do throws(JSONRecord.Failure) {
      let read = try JSONRecord(item.line.bytes)
      record = read
      let source = try fields.source(of: read)
      if case .archive(let reference) = source { archive = FilePath(reference.path) }
      return written(
        item, try article(of: read, at: source), record: read, archive: archive, isBadLine: false)
    } catch {
      var article = Article(status: .failed)
      article.warnings = [error.description]
      return written(item, article, record: record, archive: archive, isBadLine: true)
    }
  }

  private func article(
    of record: JSONRecord, at source: RecordFields.Source
  ) throws(JSONRecord.Failure) -> Article {
    switch source {
    case .archive(let reference):
      do throws(ArchiveReference.Failure) {
        let page = try reference.page(limit: archiveCleaner.options.maxBytes)
        return page.article(by: archiveCleaner) { $0.clean($1, isNamedHTML: $2) }
      } catch {
        throw JSONRecord.Failure(description: error.description)
      }
    case .page(let page):
      let cleaner = pageCleaners.cleaner(of: page, url: fields.urlValue(of: record))
      var article = cleaner.clean(page.bytes)
      if page.replacedCount > 0 {
        article.warnings.append("\(page.replacedCount) halves of surrogate pairs were replaced")
      }
      return article
    }
  }

  private func tooLong(_ item: RecordLine) -> WrittenPage {
    var article = Article(status: .tooLarge)
    let limit = archiveCleaner.options.maxBytes
    article.warnings = ["the line has \(item.line.byteCount) bytes; --max-bytes allows \(limit)"]
    return written(item, article, record: nil, archive: nil, isBadLine: true)
  }

  private func written(
    _ item: RecordLine, _ article: Article, record: JSONRecord?, archive: FilePath?,
    isBadLine: Bool
  ) -> WrittenPage {
    var output: [UInt8] = []
    let context = header.applied(
      to: ExportContext(source: item.name, retrieved: archiveCleaner.options.retrieved))
    if format == .jsonl {
      if let record {
        write(article, into: record, context: context, to: &output)
        output.append(0x0A)
      } else {
        write(article, inPlaceOf: item.line, context: context, to: &output)
      }
    } else if article.status == .ok {
      format.write(article, context: context, to: &output)
    }
    return WrittenPage(
      name: item.name, id: item.name, stamp: item.stamp,
      relativePath: item.file.relativePath, path: item.file.path, archive: archive,
      fileNumber: item.fileNumber, status: article.status, sha256: article.sha256,
      isUnreadable: false, isBadLine: isBadLine, problem: article.problem,
      warnings: article.status == .ok ? article.warnings : [], output: output)
  }

  /// Writes the record with the clean text in it, without a line feed.
  ///
  /// The text of a page that could not be judged stays as it was.
  private func write(
    _ article: Article, into record: JSONRecord, context: ExportContext, to output: inout [UInt8]
  ) {
    let bytes = record.bytes
    let end = record.members.last?.value.upperBound ?? record.object.lowerBound + 1
    let text = article.status.isJudged ? try? record.member(fields.text) : nil
    let isNew = article.status.isJudged && record.lacks(fields.text)
    output.reserveCapacity(record.object.count + 1024)
    if let text {
      output.append(contentsOf: bytes[record.object.lowerBound..<text.value.lowerBound])
      RecordResult.writeText(of: article, to: &output)
      output.append(contentsOf: bytes[text.value.upperBound..<end])
    } else {
      output.append(contentsOf: bytes[record.object.lowerBound..<end])
    }
    var separator = record.members.isEmpty ? "" : ","
    if isNew {
      writeName(fields.text, after: separator, to: &output)
      RecordResult.writeText(of: article, to: &output)
      separator = ","
    }
    writeName(freeName(in: record), after: separator, to: &output)
    RecordResult.write(article, context: context, to: &output)
    output.append(contentsOf: bytes[end..<record.object.upperBound])
  }

  /// Writes a record for a line that is none: what is wrong, and the line itself.
  private func write(
    _ article: Article, inPlaceOf line: LineReader.Line, context: ExportContext,
    to output: inout [UInt8]
  ) {
    let unread: RecordResult.UnreadLine
    if line.isTooLong {
      unread = .place(offset: line.offset, byteCount: line.byteCount)
    } else if let text = String(validating: line.content, as: UTF8.self) {
      unread = .text(text)
    } else {
      unread = .base64(Data(line.content).base64EncodedString())
    }
    output.append(contentsOf: "{\"\(Self.resultName)\":".utf8)
    RecordResult.write(article, context: context, line: unread, to: &output)
    output.append(contentsOf: "}\n".utf8)
  }

  private func writeName(_ name: String, after separator: String, to output: inout [UInt8]) {
    output.append(contentsOf: separator.utf8)
    output.writeQuoted(name)
    output.append(UInt8(ascii: ":"))
  }

  private func freeName(in record: JSONRecord) -> String {
    var name = Self.resultName
    var number = 1
    while name == fields.text || !record.lacks(name) {
      number += 1
      name = "\(Self.resultName)_\(number)"
    }
    return name
  }
}
