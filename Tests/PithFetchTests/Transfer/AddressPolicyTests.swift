import PithFetch
import Testing

struct AddressPolicyTests {
  @Test(
    arguments: [
      [0, 0, 0, 0], [10, 1, 2, 3], [100, 64, 0, 1], [100, 127, 255, 255], [127, 0, 0, 1],
      [127, 255, 255, 255], [169, 254, 169, 254], [172, 16, 0, 1], [172, 31, 255, 255],
      [192, 0, 0, 1], [192, 168, 0, 1], [198, 19, 0, 1], [224, 0, 0, 1], [239, 255, 255, 255],
      [240, 0, 0, 1], [255, 255, 255, 255],
      ipv6(0, 0, 0, 0, 0, 0, 0, 0), ipv6(0, 0, 0, 0, 0, 0, 0, 1),
      ipv6(0, 0, 0, 0, 0, 0xFFFF, 0x7F00, 1), ipv6(0, 0, 0, 0, 0, 0xFFFF, 0x0808, 0x0808),
      ipv6(0, 0, 0, 0, 0, 0, 0x7F00, 1), ipv6(0x64, 0xFF9B, 0, 0, 0, 0, 0x7F00, 1),
      ipv6(0x64, 0xFF9B, 0, 0, 0, 0, 0x0A00, 1), ipv6(0x64, 0xFF9B, 1, 0, 0, 0, 0x0808, 1),
      ipv6(0x2001, 0, 0, 0, 0, 0, 0, 1), ipv6(0x2001, 0xDB8, 0, 0, 0, 0, 0, 1),
      ipv6(0x2002, 0x7F00, 1, 0, 0, 0, 0, 1), ipv6(0xFC00, 0, 0, 0, 0, 0, 0, 1),
      ipv6(0xFDFF, 0, 0, 0, 0, 0, 0, 1), ipv6(0xFE80, 0, 0, 0, 0, 0, 0, 1),
      ipv6(0xFEBF, 0, 0, 0, 0, 0, 0, 1), ipv6(0xFF02, 0, 0, 0, 0, 0, 0, 1), [], [1, 2],
    ] as [[UInt8]])
  func `addresses that are not public are refused`(_ address: [UInt8]) {
    #expect(AddressPolicy.publicOnly.refusal(of: address) != nil)
    #expect(AddressPolicy.any.refusal(of: address) == nil)
  }

  @Test(
    arguments: [
      [1, 1, 1, 1], [8, 8, 8, 8], [11, 0, 0, 1], [100, 63, 255, 255], [100, 128, 0, 1],
      [126, 255, 255, 255], [128, 0, 0, 1], [169, 253, 0, 1], [172, 15, 255, 255], [172, 32, 0, 1],
      [192, 167, 0, 1], [198, 20, 0, 1], [223, 255, 255, 255],
      ipv6(0x2606, 0x4700, 0, 0, 0, 0, 0, 0x1111), ipv6(0x2001, 0x4860, 0, 0, 0, 0, 0, 0x8888),
      ipv6(0x64, 0xFF9B, 0, 0, 0, 0, 0x0808, 0x0808), ipv6(0x2003, 0, 0, 0, 0, 0, 0, 1),
    ] as [[UInt8]])
  func `public addresses are not`(_ address: [UInt8]) {
    #expect(AddressPolicy.publicOnly.refusal(of: address) == nil)
  }
}

/// The bytes of an IPv6 address of eight groups.
private func ipv6(_ groups: UInt16...) -> [UInt8] {
  groups.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
}
