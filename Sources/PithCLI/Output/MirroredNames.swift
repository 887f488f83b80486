import PithFiles

/// The names of output files after the inputs': no two alike, the same on every run.
struct MirroredNames {
  /// Hashes of the names that are taken, which cost less memory than the names.
  ///
  /// Two names with one hash only give the second an unneeded number.
  private var taken: Set<UInt64> = []

  /// The path of an input's output below the output folder.
  ///
  /// The input's ending gives way to that of the format. When two inputs would share a name, also on
  /// a file system that ignores case, the later one gets a number: `page-2.txt`.
  mutating func name(for input: FilePath, ending: String) -> FilePath {
    let stem = PageName.withoutEnding(Array(input.name))
    let folder = input.bytes[..<input.name.startIndex]
    var number = 1
    while true {
      let suffix = number == 1 ? ending : "-\(number)\(ending)"
      let candidate = FilePath(bytes: folder + stem + Array(suffix.utf8))
      if taken.insert(Self.hash(candidate)).inserted { return candidate }
      number += 1
    }
  }

  /// Keeps a name from being given to an output.
  mutating func take(_ name: FilePath) {
    taken.insert(Self.hash(name))
  }

  /// FNV-1a over the bytes with ASCII letters in lower case; unlike the standard library's hash it
  /// is the same in every process, and so are the names that depend on it.
  private static func hash(_ path: FilePath) -> UInt64 {
    path.bytes.reduce(0xcbf2_9ce4_8422_2325) { hash, byte in
      let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      return (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
    }
  }
}
