import Glibc
import PithFiles

/// A pipe between this process and one that it starts.
@safe final class ProcessPipe {
  /// As many bytes as a pipe takes at once when it says that it can take some.
  private static let writtenBytes = 4096
  private static let readBytes = 1 << 16

  /// The end that is read from; -1 when it is closed.
  private(set) var readingEnd: Int32 = -1
  /// The end that is written to; -1 when it is closed.
  private(set) var writingEnd: Int32 = -1

  /// Creates a pipe; a process that is started from now on inherits only what it is handed.
  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    // SAFETY: the array has the two elements that the call writes, and outlives it.
    guard unsafe pipe(&ends) == 0 else { throw .last }
    (readingEnd, writingEnd) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    closeReadingEnd()
    closeWritingEnd()
  }

  func closeReadingEnd() {
    if readingEnd >= 0 { close(readingEnd) }
    readingEnd = -1
  }

  func closeWritingEnd() {
    if writingEnd >= 0 { close(writingEnd) }
    writingEnd = -1
  }

  /// Takes what is there; the end closes the pipe.
  func read(into bytes: inout [UInt8]) {
    var chunk = [UInt8](repeating: 0, count: Self.readBytes)
    // SAFETY: the array has as many bytes as are asked for, and outlives the call.
    let count = unsafe Glibc.read(readingEnd, &chunk, chunk.count)
    if count > 0 {
      bytes += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      closeReadingEnd()
    }
  }

  /// Writes what fits; the last byte, and a reader that has gone, close the pipe.
  func write(from bytes: inout ArraySlice<UInt8>) {
    let chunk = Array(bytes.prefix(Self.writtenBytes))
    // SAFETY: the array has as many bytes as are to be written, and outlives the call.
    let count = unsafe Glibc.write(writingEnd, chunk, chunk.count)
    if count > 0 {
      bytes = bytes.dropFirst(count)
    } else if count < 0 && errno != EINTR {
      bytes = []
    }
    if bytes.isEmpty { closeWritingEnd() }
  }

  /// Waits until an end of one of the pipes can be used; a closed one never can.
  ///
  /// - Parameters:
  ///   - input: The pipe that is to be written to.
  ///   - outputs: The pipes that are to be read.
  ///   - milliseconds: How long it waits at most.
  /// - Returns: Whether `input` can be written to, and which outputs can be read.
  static func wait(
    input: ProcessPipe, outputs: [ProcessPipe], milliseconds: Int32
  ) -> (canWrite: Bool, readable: [Int]) {
    var requests = [pollfd(fd: input.writingEnd, events: Int16(POLLOUT), revents: 0)]
    requests += outputs.map { pollfd(fd: $0.readingEnd, events: Int16(POLLIN), revents: 0) }
    // SAFETY: the array has as many requests as are counted, and outlives the call.
    guard unsafe poll(&requests, nfds_t(requests.count), milliseconds) > 0 else {
      return (false, [])
    }
    return (
      requests[0].revents != 0, outputs.indices.filter { requests[$0 + 1].revents != 0 }
    )
  }
}
