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
    guard block.isWanted, let url = record.head.targetURI else { return nil }
    let fileName = URLFileName.make(url)
    let folder = FilePath(bytes: PageName.withoutArchiveEnding(relativePath.bytes))
    let page = ArchivedPage(
      url: url, place: place(record.offset), relativePath: folder.appending(fileName.utf8),
      head: record.head, block: block.take(), isWhole: block.isWhole)
    return page.isPage ? page : nil
  }

  private func place(_ offset: Int) -> String { "warc:\(name)#\(offset)" }
}

/// Keeps the blocks of records that may hold a page.
private struct PageBlock: WARCBlockObserver {
  private let maxBytes: Int
  private var bytes: [UInt8] = []

  /// Whether the record may hold a page.
  private(set) var isWanted = false
  /// Whether all of the block was kept.
  private(set) var isWhole = true

  init(maxBytes: Int) {
    self.maxBytes = maxBytes
  }

  mutating func begin(_ head: WARCHead) {
    bytes = []
    isWanted = ArchivedPage.isCandidate(head)
    isWhole = head.contentLength <= maxBytes
  }

  mutating func receive(_ part: ArraySlice<UInt8>) {
    guard isWanted else { return }
    bytes += part.prefix(maxBytes - bytes.count)
  }

  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
