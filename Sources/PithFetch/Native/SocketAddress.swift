import CLibCurl
import Glibc

/// The address that libcurl is about to connect to.
struct SocketAddress {
  /// The four or sixteen bytes of the address; none when it is no internet address.
  let bytes: [UInt8]

  /// Reads an address in place.
  ///
  /// - Parameter address: What libcurl hands to the function that opens sockets; it is valid for
  ///   the time of that call and holds as many bytes as its family takes.
  init(_ address: UnsafePointer<curl_sockaddr>) {
    // SAFETY: `addr` stands at the beginning of storage that is large enough for its family, which
    // `family` names; the bytes are copied.
    switch unsafe address.pointee.family {
    case AF_INET: bytes = unsafe Self.copy(address, at: Self.ipv4Offset, count: 4)
    case AF_INET6: bytes = unsafe Self.copy(address, at: Self.ipv6Offset, count: 16)
    default: bytes = []
    }
  }

  private static let ipv4Offset = MemoryLayout<sockaddr_in>.offset(of: \.sin_addr) ?? 4
  private static let ipv6Offset = MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr) ?? 8
  private static let storageOffset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) ?? 16

  private static func copy(
    _ address: UnsafePointer<curl_sockaddr>, at offset: Int, count: Int
  ) -> [UInt8] {
    let start = unsafe UnsafeRawPointer(address) + storageOffset + offset
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}
