import Glibc
import PithLocks
import Synchronization

/// A socket that waits for connections on 127.0.0.1.
final class SiteListener: Sendable {
  /// The system refused; its error number.
  struct Failure: Error {
    let code: Int32
  }

  /// The port.
  let port: Int

  private let descriptor: Int32
  private let isStopped = Atomic<Bool>(false)

  /// Opens the socket.
  init(port: Int) throws(Failure) {
    let descriptor = socket(
      AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    self.descriptor = descriptor
    guard descriptor >= 0 else { throw Failure(code: errno) }
    var yes: Int32 = 1
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    // SAFETY: all pointers lead to variables of this function that outlive the calls, and the
    // lengths are those of their types.
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    let isOpen = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        unsafe bind(descriptor, generic, length) == 0 && listen(descriptor, 1024) == 0
          && getsockname(descriptor, generic, &length) == 0
      }
    }
    guard isOpen else {
      let code = errno
      close(descriptor)
      throw Failure(code: code)
    }
    self.port = Int(UInt16(bigEndian: address.sin_port))
  }

  /// Waits for a connection; nil when the listener was stopped.
  func accept() -> SiteConnection? {
    while !isStopped.load(ordering: .acquiring) {
      let connection = Glibc.accept(descriptor, nil, nil)
      if connection >= 0 {
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        return SiteConnection(connection)
      }
      if errno != EINTR && errno != ECONNABORTED && errno != EMFILE { break }
    }
    close(descriptor)
    return nil
  }

  /// Ends the wait for connections, now and for good.
  func stop() {
    isStopped.store(true, ordering: .releasing)
    shutdown(descriptor, Int32(SHUT_RDWR))
  }
}

/// A connection that a site serves; it is closed with its owner.
final class SiteConnection: Sendable {
  private static let maximumHeadBytes = 1 << 18

  private let descriptor: Int32
  private let rest = Locked<[UInt8]>([])

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    var yes: Int32 = 1
    // SAFETY: the pointer leads to a variable that outlives the call.
    unsafe setsockopt(
      descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit {
    close(descriptor)
  }

  /// Reads the head of a request; nil when the connection ends before it does.
  func readHead() -> String? {
    rest.withLock { rest in
      let end = Array("\r\n\r\n".utf8)
      while true {
        if let range = rest.firstRange(of: end) {
          let head = String(decoding: rest[..<range.lowerBound], as: UTF8.self)
          rest.removeSubrange(..<range.upperBound)
          return head
        }
        guard rest.count < Self.maximumHeadBytes else { return nil }
        var chunk = [UInt8](repeating: 0, count: 8192)
        // SAFETY: the buffer has as many bytes as are asked for.
        let count = unsafe chunk.withUnsafeMutableBytes { buffer in
          unsafe recv(descriptor, buffer.baseAddress, buffer.count, 0)
        }
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return nil }
        rest += chunk.prefix(count)
      }
    }
  }

  /// Sends all bytes; false when the other side does not want them.
  func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      // SAFETY: the pointer is followed by as many bytes as are sent.
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[sent...])
        return unsafe Glibc.send(
          descriptor, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Has the connection end with a reset.
  func reset() {
    var option = linger(l_onoff: 1, l_linger: 0)
    // SAFETY: the pointer leads to a variable that outlives the call.
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }
}
