/// A path as the operating system knows it: bytes in any encoding, no NUL among them.
package struct FilePath: Sendable, Hashable {
  /// The bytes of the path.
  package let bytes: [UInt8]

  /// Takes a path's bytes; what follows a NUL could not be opened and is cut off.
  package init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes.prefix { $0 != 0 })
  }

  /// Takes a path as the user typed it.
  package init(_ string: String) {
    self.init(bytes: string.utf8)
  }

  /// The path as text; what is not UTF-8 becomes U+FFFD.
  package var description: String { String(decoding: bytes, as: UTF8.self) }

  /// The path with a NUL at its end, as system calls take it.
  package var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

  /// What follows the last slash; slashes at the end do not count.
  package var name: ArraySlice<UInt8> {
    let end = bytes.lastIndex { $0 != Self.slash }.map { $0 + 1 } ?? bytes.startIndex
    let start = bytes[..<end].lastIndex(of: Self.slash).map { $0 + 1 } ?? bytes.startIndex
    return bytes[start..<end]
  }

  /// The path's last part as a path of its own.
  package var fileName: FilePath { FilePath(bytes: name) }

  /// The folder the path's last part stands in.
  package var folder: FilePath {
    let folder = bytes[..<name.startIndex]
    return folder.isEmpty ? FilePath(".") : FilePath(bytes: folder)
  }

  /// The path of something of another name in the same folder.
  package func sibling(named name: some Sequence<UInt8>) -> FilePath {
    FilePath(bytes: Array(bytes[..<self.name.startIndex]) + name)
  }

  /// Whether the path ends with a slash, and so can only name a folder.
  package var endsWithSlash: Bool { bytes.last == Self.slash }

  /// The path of something in this folder.
  package func appending(_ name: some Sequence<UInt8>) -> FilePath {
    FilePath(bytes: bytes.isEmpty || endsWithSlash ? bytes + name : bytes + [Self.slash] + name)
  }

  private static let slash = UInt8(ascii: "/")
}
