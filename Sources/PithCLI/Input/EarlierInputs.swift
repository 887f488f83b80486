import PithFiles

/// The inputs whose results an earlier run has written, in the order in which it came to them.
///
/// As long as the inputs are the same as then, only one row of the manifest is in memory. When one
/// differs, because inputs came or went in between, the names of all that are left are kept as
/// hashes, and the order matters no more.
final class EarlierInputs {
  /// Two hashes of a name; that two names share both does not happen.
  private struct Key: Hashable {
    var first: UInt64 = 0xcbf2_9ce4_8422_2325
    var second: UInt64 = 0x9e37_79b9_7f4a_7c15

    init(_ name: String) {
      for byte in name.utf8 {
        first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        second = (second &+ UInt64(byte)) &* 0xff51_afd7_ed55_8ccd
        second ^= second >> 29
      }
    }
  }

  /// What is kept of a row when the order is lost.
  private struct Left {
    var count: Int32 = 0
    var sign: Sign
  }

  /// What tells whether an input has changed since its row was written.
  private struct Sign {
    private let fingerprint: UInt64
    private let hasHash: Bool
    private let isUnreadable: Bool

    init(_ row: ManifestRow) {
      hasHash = row.stamp.hash != nil
      isUnreadable = row.isUnreadable
      fingerprint = row.stamp.fingerprint(withHash: hasHash)
    }

    /// Whether the input is another than it was, or can be read and could not.
    func differs(from item: PageItem) -> Bool {
      if case .unreadable = item { return false }
      if isUnreadable, case .page(let input) = item {
        return input.path.map(Self.isReadable) ?? false
      }
      // Of standard input nothing is known.
      if !hasHash && fingerprint == InputStamp().fingerprint(withHash: false) { return false }
      return item.stamp.fingerprint(withHash: hasHash) != fingerprint
    }

    private static func isReadable(_ path: FilePath) -> Bool {
      do throws(SystemError) {
        _ = try OpenFile.file(path)
        return true
      } catch {
        return false
      }
    }
  }

  private let lines: LineReader
  private var leftCount: Int
  private var ahead: ManifestRow?
  private var unordered: [Key: Left] = [:]
  private var isOrdered = true

  /// How many inputs were passed over.
  private(set) var passedCount = 0
  /// How many of them have changed since they were cleaned.
  private(set) var changedCount = 0

  /// Begins with the first row that `lines` gives.
  init(_ lines: LineReader, count: Int) {
    self.lines = lines
    leftCount = count
  }

  /// Whether the input was cleaned before; it counts once.
  func passes(_ item: PageItem) -> Bool {
    let name = item.id
    if isOrdered {
      guard let row = ahead ?? nextRow() else { return false }
      ahead = nil
      if row.input == name {
        pass(item, Sign(row))
        return true
      }
      gather(from: row)
    }
    guard !unordered.isEmpty else { return false }
    let key = Key(name)
    guard var left = unordered[key] else { return false }
    left.count -= 1
    unordered[key] = left.count > 0 ? left : nil
    pass(item, left.sign)
    return true
  }

  private func pass(_ item: PageItem, _ sign: Sign) {
    passedCount += 1
    if sign.differs(from: item) { changedCount += 1 }
  }

  private func gather(from row: ManifestRow) {
    isOrdered = false
    var row: ManifestRow? = row
    while let found = row {
      unordered[Key(found.input), default: Left(sign: Sign(found))].count += 1
      row = nextRow()
    }
  }

  private func nextRow() -> ManifestRow? {
    guard leftCount > 0 else { return nil }
    leftCount -= 1
    guard case .line(let line) = try? lines.next(mayWait: true) else { return nil }
    return ManifestRow(line.bytes)
  }
}
