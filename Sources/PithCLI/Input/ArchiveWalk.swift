import PithArchive
import PithFiles

/// All pages that an archive holds, read one by one.
final class ArchiveWalk {
  private let name: String
  private let relativePath: FilePath
  private var reader: WARCReader
  private var block: PageBlock
  private var hasFoundAnything = false

  /// How many records were passed over, since they hold no page.
  private(set) var skippedCount = 0
  /// Where in the file the record, or the damage, begins that was found last, in bytes.
  private(set) var offset = 0

  /// Begins to read an archive.
  ///
  /// - Parameters:
  ///   - file: The open file, which may be a pipe.
  ///   - start: What was read of it already.
  ///   - input: What the file is called.
  ///   - limit: Pages of more bytes need not be read whole.
  /// - Throws: What keeps the file from being read.
  init(
    _ file: consuming OpenFile, start: [UInt8], of input: PageInput, limit: Int
  ) throws(SystemError) {
    name = input.name
    relativePath = input.relativePath
    block = PageBlock(maxBytes: limit.addingReportingOverflow(HTTPHead.maxBytes).partialValue)
    do throws(ArchiveError) {
      reader = try WARCReader(file, path: FilePath(input.name), start: start)
    } catch {
      throw error.cause ?? .notSupported
    }
  }

  /// The next page, or the next part of the archive that cannot be read.
  func next() throws(SystemError) -> PageItem? {
    do throws(ArchiveError) {
      while let item = try reader.next(&block) {
        switch item {
        case .damage(let damage):
          hasFoundAnything = true
          offset = damage.offset
          return .unreadable(name: place(damage.offset), reason: damage.reason)
        case .record(let record):
          offset = record.offset
          if let page = page(record) {
            hasFoundAnything = true
            return .archived(page)
          }
          skippedCount += 1
        }
      }
    } catch {
      throw error.cause ?? .notSupported
    }
    guard !hasFoundAnything else { return nil }
    hasFoundAnything = true
    return .unreadable(
      name: name, reason: "no pages in it; of \(skippedCount) records none is HTML or text")
  }

  private func page(_ record: StoredRecord) -> ArchivedPage? {
    let folder = FilePath(bytes: PageName.withoutArchiveEnding(relativePath.bytes))
    let fileName = URLFileName.make(record.head.targetURI ?? "")
    return block.page(
      record, place: place(record.offset), relativePath: folder.appending(fileName.utf8))
  }

  private func place(_ offset: Int) -> String { "warc:\(name)#\(offset)" }
}
