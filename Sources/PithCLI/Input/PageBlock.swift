import PithArchive
import PithFiles

/// Keeps the blocks of records that may hold a page.
struct PageBlock: WARCBlockObserver {
  private let maxBytes: Int
  private var bytes: [UInt8] = []

  /// Whether the record may hold a page.
  private(set) var isWanted = false
  /// Whether all of the block was kept.
  private(set) var isWhole = true

  /// Creates an observer that keeps up to `maxBytes` of a block.
  init(maxBytes: Int) {
    self.maxBytes = maxBytes
  }

  mutating func begin(_ head: WARCHead) {
    bytes = []
    isWanted = ArchivedPage.isCandidate(head)
    isWhole = head.contentLength <= maxBytes
    if isWanted { bytes.reserveCapacity(min(head.contentLength, maxBytes, Self.reservedBytes)) }
  }

  /// A header may claim any length; no more than this is believed before it has come.
  private static let reservedBytes = 1 << 20

  mutating func receive(_ part: ArraySlice<UInt8>) {
    guard isWanted else { return }
    bytes += part.prefix(maxBytes - bytes.count)
  }

  /// The page of the record that was read, which is not kept any longer; nil when it is none.
  mutating func page(
    _ record: StoredRecord, place: String, relativePath: FilePath
  ) -> ArchivedPage? {
    guard isWanted, let url = record.head.targetURI else { return nil }
    defer { bytes = [] }
    let page = ArchivedPage(
      url: url, place: place, relativePath: relativePath, head: record.head, block: bytes,
      isWhole: isWhole)
    return page.isPage ? page : nil
  }
}
