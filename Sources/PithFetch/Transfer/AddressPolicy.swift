/// Which addresses a connection may go to.
///
/// It is asked about the address that is really connected to, at each connection, so that neither a
/// redirect nor a name that changes its address gets round it.
package enum AddressPolicy: Sendable, Hashable {
  /// Addresses of the public internet only.
  case publicOnly
  /// Any address; for intranets and tests.
  case any

  /// Why an address is refused; nil when it is not.
  ///
  /// - Parameter address: The four or sixteen bytes of an address in network order.
  /// - Returns: The reason as a clause, or nil.
  package func refusal(of address: [UInt8]) -> String? {
    guard self == .publicOnly else { return nil }
    return switch address.count {
    case 4: Self.refusal(ofIPv4: address[...])
    case 16: Self.refusal(ofIPv6: address)
    default: "it is no internet address"
    }
  }

  private static func refusal(ofIPv4 address: ArraySlice<UInt8>) -> String? {
    let special = ipv4.first { $0.contains(address) }
    return special.map { "it is \($0.meaning)" }
  }

  private static func refusal(ofIPv6 address: [UInt8]) -> String? {
    // The translation that networks without IPv4 reach the IPv4 internet by: what it leads to counts.
    if translation.contains(address[...]) { return refusal(ofIPv4: address[12...]) }
    let special = ipv6.first { $0.contains(address[...]) }
    return special.map { "it is \($0.meaning)" }
  }

  /// The registry of special-purpose IPv4 addresses (RFC 6890 and its successors), and multicast.
  private static let ipv4: [AddressRange] = [
    AddressRange([0], bits: 8, "an address of this network"),
    AddressRange([10], bits: 8, "a private address"),
    AddressRange([100, 64], bits: 10, "an address shared by a provider's customers"),
    AddressRange([127], bits: 8, "a loopback address"),
    AddressRange([169, 254], bits: 16, "a link-local address"),
    AddressRange([172, 16], bits: 12, "a private address"),
    AddressRange([192, 0, 0], bits: 24, "an address of a protocol"),
    AddressRange([192, 0, 2], bits: 24, "an address for documentation"),
    AddressRange([192, 88, 99], bits: 24, "an address of a relay"),
    AddressRange([192, 168], bits: 16, "a private address"),
    AddressRange([198, 18], bits: 15, "an address for benchmarks"),
    AddressRange([198, 51, 100], bits: 24, "an address for documentation"),
    AddressRange([203, 0, 113], bits: 24, "an address for documentation"),
    AddressRange([224], bits: 4, "a multicast address"),
    AddressRange([240], bits: 4, "a reserved address"),
  ]

  /// The prefix of RFC 6052 that IPv4 addresses are embedded behind.
  private static let translation = AddressRange(
    [0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], bits: 96, "a translated address")

  /// The registry of special-purpose IPv6 addresses, multicast, and the forms that embed IPv4.
  private static let ipv6: [AddressRange] = [
    AddressRange(loopback, bits: 128, "a loopback address"),
    AddressRange(Array(repeating: 0, count: 12), bits: 96, "an embedded IPv4 address"),
    AddressRange(mapped, bits: 96, "an embedded IPv4 address"),
    AddressRange([0x00, 0x64, 0xFF, 0x9B, 0, 1], bits: 48, "an embedded IPv4 address"),
    AddressRange([0x01, 0], bits: 64, "an address that discards"),
    AddressRange([0x20, 0x01, 0, 0], bits: 32, "an embedded IPv4 address"),
    AddressRange([0x20, 0x01], bits: 23, "an address of a protocol"),
    AddressRange([0x20, 0x01, 0x0D, 0xB8], bits: 32, "an address for documentation"),
    AddressRange([0x20, 0x02], bits: 16, "an embedded IPv4 address"),
    AddressRange([0x3F, 0xFF], bits: 20, "an address for documentation"),
    AddressRange([0x5F, 0], bits: 16, "an address of segment routing"),
    AddressRange([0xFC], bits: 7, "a private address"),
    AddressRange([0xFE, 0x80], bits: 10, "a link-local address"),
    AddressRange([0xFE, 0xC0], bits: 10, "a private address"),
    AddressRange([0xFF], bits: 8, "a multicast address"),
  ]

  private static let loopback = Array(repeating: UInt8(0), count: 15) + [1]
  private static let mapped = Array(repeating: UInt8(0), count: 10) + [0xFF, 0xFF]
}

/// All addresses that begin with the same bits.
private struct AddressRange: Sendable, Hashable {
  let meaning: String
  private let prefix: [UInt8]
  private let bits: Int

  init(_ prefix: [UInt8], bits: Int, _ meaning: String) {
    self.prefix = prefix + Array(repeating: 0, count: max(0, (bits + 7) / 8 - prefix.count))
    self.bits = bits
    self.meaning = meaning
  }

  func contains(_ address: ArraySlice<UInt8>) -> Bool {
    let whole = bits / 8
    guard address.prefix(whole).elementsEqual(prefix.prefix(whole)) else { return false }
    guard bits % 8 != 0 else { return true }
    let mask = ~(UInt8.max >> UInt8(bits % 8))
    return address[address.startIndex + whole] & mask == prefix[whole] & mask
  }
}
