import PithPage

/// Where a link leads, as seen from the address that a page gives for itself.
enum LinkTarget {
  /// To a place on the same page: `#iron`, or the page's own address with a fragment.
  case samePage
  /// To another page of the same site, or nobody can tell.
  case sameSite
  /// To a page of another host.
  case otherSite

  /// Longer addresses are not looked at.
  private static let maximumBytes = 2_048

  /// Reads an address in a link.
  ///
  /// - Parameters:
  ///   - address: The value of `href`.
  ///   - own: The address of the page; empty when it gives none.
  init(_ address: Span<UInt8>, from own: Span<UInt8>) {
    var start = 0
    while start < min(address.count, Self.maximumBytes), address[start] <= 0x20 { start += 1 }
    self = .sameSite
    guard start < address.count, address.count <= Self.maximumBytes else { return }
    if address[start] == UInt8(ascii: "#") {
      self = .samePage
    } else if Self.isPlace(address.extracting(start..<address.count), on: own) {
      self = .samePage
    } else if Self.areOfOtherSites(address.extracting(start..<address.count), own) {
      self = .otherSite
    }
  }

  /// Whether an address with a fragment is that of the page but for fragment and query; it may be a
  /// path.
  private static func isPlace(_ address: Span<UInt8>, on own: Span<UInt8>) -> Bool {
    guard ByteSearch.firstIndex(of: UInt8(ascii: "#"), in: address, from: 0) != nil else {
      return false
    }
    let count = lengthWithoutQuery(of: address)
    let ownCount = lengthWithoutQuery(of: own)
    let isPath = address[0] == UInt8(ascii: "/")
    guard count > 1, isPath ? count <= ownCount : count == ownCount else { return false }
    return (0..<count).allSatisfy { address[$0] == own[ownCount - count + $0] }
  }

  private static func lengthWithoutQuery(of address: Span<UInt8>) -> Int {
    address.indices.first {
      address[$0] == UInt8(ascii: "?") || address[$0] == UInt8(ascii: "#")
    } ?? address.count
  }

  /// Whether both addresses name a host, and neither host is the other or a part of it.
  private static func areOfOtherSites(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    let (first, second) = (host(of: one), host(of: other))
    guard !first.isEmpty, !second.isEmpty else { return false }
    let (longer, shorter) =
      first.count >= second.count
      ? (one.extracting(first), other.extracting(second))
      : (other.extracting(second), one.extracting(first))
    let offset = longer.count - shorter.count
    let isEnd = shorter.indices.allSatisfy {
      longer[offset + $0].asciiLowercased == shorter[$0].asciiLowercased
    }
    return !isEnd || offset > 0 && longer[offset - 1] != UInt8(ascii: ".")
  }

  /// The host of an absolute address without `www.`; empty in others.
  private static func host(of address: Span<UInt8>) -> Range<Int> {
    guard address.hasLowercasedPrefix("http", at: 0) else { return 0..<0 }
    var start = address.hasPrefix("s", at: 4) ? 5 : 4
    guard address.hasPrefix("://", at: start) else { return 0..<0 }
    start += 3
    if address.hasLowercasedPrefix("www.", at: start) { start += 4 }
    var end = start
    while end < address.count, address[end] != UInt8(ascii: "/"), address[end] != UInt8(ascii: "?"),
      address[end] != UInt8(ascii: "#")
    { end += 1 }
    return start..<end
  }
}
