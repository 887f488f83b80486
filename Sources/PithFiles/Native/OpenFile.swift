import Glibc

/// An open file; it is closed when its owner lets go of it.
package struct OpenFile: ~Copyable {
  /// How many bytes one call reads.
  private static let chunkBytes = 1 << 18
  /// How long one call waits for something to read.
  private static let waitMilliseconds: Int32 = 200

  let descriptor: Int32
  private let isOwned: Bool

  /// The descriptors that every process is born with; they are never closed.
  package static var standardInput: OpenFile {
    OpenFile(descriptor: STDIN_FILENO, isOwned: false)
  }
  package static var standardOutput: OpenFile {
    OpenFile(descriptor: STDOUT_FILENO, isOwned: false)
  }
  package static var standardError: OpenFile {
    OpenFile(descriptor: STDERR_FILENO, isOwned: false)
  }

  init(descriptor: Int32, isOwned: Bool) {
    self.descriptor = descriptor
    self.isOwned = isOwned
  }

  /// Opens a file for reading.
  package init(reading path: FilePath) throws(SystemError) {
    // SAFETY: the string is valid for the time of the call, which does not keep it.
    let descriptor = unsafe open(path.cString, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .last }
    self.init(descriptor: descriptor, isOwned: true)
  }

  /// Opens a file of which only its user knows that it is one, and not, say, a named pipe.
  ///
  /// The bytes of a file are there; whoever opens a pipe would wait for somebody to write into it.
  ///
  /// - Throws: A refusal of the operating system; ``SystemError/isNoFile`` for what is no file.
  package static func file(_ path: FilePath) throws(SystemError) -> OpenFile {
    // SAFETY: the string is valid for the time of the call, which does not keep it.
    let descriptor = unsafe open(path.cString, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else { throw .last }
    let file = OpenFile(descriptor: descriptor, isOwned: true)
    switch try file.status().kind {
    case .file: return file
    case .folder: throw .isFolder
    case .symbolicLink, .other: throw .isNoFile
    }
  }

  /// Opens what exists already, such as a device or a named pipe, for writing.
  package init(writingTo path: FilePath) throws(SystemError) {
    // SAFETY: the string is valid for the time of the call, which does not keep it.
    let descriptor = unsafe open(path.cString, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .last }
    self.init(descriptor: descriptor, isOwned: true)
  }

  /// Creates a file that does not exist yet; whatever stands at the path is left alone.
  package init(creating path: FilePath) throws(SystemError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    // SAFETY: the string is valid for the time of the call, which does not keep it.
    let descriptor = unsafe open(path.cString, flags, 0o666)
    guard descriptor >= 0 else { throw .last }
    self.init(descriptor: descriptor, isOwned: true)
  }

  /// Creates a file without a name, for reading and writing; it is gone when it is closed, however that
  /// happens.
  ///
  /// Not every file system has such files (open(2), `O_TMPFILE`).
  package init(unnamedIn folder: FilePath) throws(SystemError) {
    // The macro is made of others, which is more than Swift imports: this is what it adds to O_DIRECTORY.
    let unnamed: Int32 = 0o20000000
    let flags = unnamed | O_DIRECTORY | O_RDWR | O_EXCL | O_CLOEXEC
    // SAFETY: the string is valid for the time of the call, which does not keep it.
    let descriptor = unsafe open(folder.cString, flags, 0o600)
    guard descriptor >= 0 else { throw .last }
    self.init(descriptor: descriptor, isOwned: true)
  }

  /// Opens a file for writing behind its end; it is created when it is not there.
  package init(appendingTo path: FilePath) throws(SystemError) {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY
    // SAFETY: the string is valid for the time of the call, which does not keep it.
    let descriptor = unsafe open(path.cString, flags, 0o666)
    guard descriptor >= 0 else { throw .last }
    self.init(descriptor: descriptor, isOwned: true)
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// Whether a person reads or types at the other end.
  package var isTerminal: Bool { isatty(descriptor) == 1 }

  /// What stands at the other end.
  package func status() throws(SystemError) -> FileStatus {
    try FileStatus(ofDescriptor: descriptor)
  }

  /// Reads to the end, or until more than `limit` bytes came; `start` was read before and counts.
  package func readToEnd(
    limit: Int, start: [UInt8] = []
  ) throws(SystemError) -> [UInt8] {
    let status = try status()
    guard status.kind != .folder else { throw SystemError(code: EISDIR) }
    let isFile = status.kind == .file
    // One byte more than the size lets a file's end show itself: less comes than was asked for.
    // Another round would cost a page of two kilobytes a whole chunk.
    var wanted = min(
      isFile ? status.byteCount + 1 : Self.chunkBytes, limit + 1 - start.count)
    var bytes = start
    while wanted > 0 {
      let count = try appendChunk(to: &bytes, maxBytes: wanted)
      if count == 0 || (isFile && count < wanted) { break }
      wanted = min(Self.chunkBytes, limit + 1 - bytes.count)
    }
    return bytes
  }

  /// Reads until `count` bytes came, or to the end.
  package func readStart(_ count: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      if try appendChunk(to: &bytes, maxBytes: count - bytes.count) == 0 { break }
    }
    return bytes
  }

  /// Whether reading gives bytes, or the end, at once; with `mayWait` it waits a moment for that.
  ///
  /// The wait is short, so that whoever waits on can look whether he still should.
  package func isReadable(mayWait: Bool) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // SAFETY: the pointer is valid for the time of the call and leads to the one request counted.
    return unsafe poll(&request, 1, mayWait ? Self.waitMilliseconds : 0) > 0
  }

  /// Reads what is there, waiting when nothing is; the end gives no bytes.
  package func readChunk() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    _ = try appendChunk(to: &bytes, maxBytes: Self.chunkBytes)
    return bytes
  }

  /// Reads once, at most `maxBytes`; returns the number of bytes that came, 0 at the end.
  package func appendChunk(to bytes: inout [UInt8], maxBytes: Int) throws(SystemError) -> Int {
    let descriptor = descriptor
    var count = 0
    // Memory that read(2) fills need not be cleared before.
    // SAFETY: the buffer belongs to the new array and has `maxBytes` bytes; only those that came
    // are counted as initialized.
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: maxBytes) { buffer, initialized in
      repeat {
        count = unsafe read(descriptor, buffer.baseAddress, maxBytes)
      } while count < 0 && errno == EINTR
      initialized = max(count, 0)
    }
    guard count >= 0 else { throw .last }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    return count
  }

  /// Writes all bytes.
  package func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      // SAFETY: the pointer is valid for the time of the call and is followed by as many bytes as
      // are asked for.
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Waits for room: a pipe that another process made non-blocking can be full.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    // SAFETY: the pointer is valid for the time of the call and leads to the one request counted.
    _ = unsafe poll(&request, 1, -1)
  }
}
