import ArgumentParser
import PithFiles

/// What a command reads, so that no destination replaces any of it.
///
/// Files are known by their identity, whatever path leads to them, and folders by their path without
/// links.
struct ProtectedInputs: Sendable, Hashable {
  private var files: Set<FileStatus.Identity> = []
  /// What the user calls the folders that are searched for inputs, by their paths without links, in
  /// bytes and without a slash at the end.
  private var folders: [ArraySlice<UInt8>: String] = [:]

  /// Takes what a command line names: inputs, the lists of them, and files of rules.
  init(_ sources: InputSources = InputSources(paths: []), rules: [String] = []) {
    for name in sources.paths + sources.lists.map(\.name) + rules { add(name) }
  }

  /// Adds what a path of the command line leads to; `-` is standard input.
  mutating func add(_ name: String) {
    let path = FilePath(name)
    guard
      let status = name == "-"
        ? try? OpenFile.standardInput.status() : try? FileStatus(of: path)
    else { return }
    add(path, status)
  }

  /// Adds of what lists name all that results could replace, which is little as a rule.
  ///
  /// A list that can be read only once is left alone, and one that cannot be read is told later.
  ///
  /// - Parameters:
  ///   - lists: The lists.
  ///   - isAtRisk: Whether a result could replace what stands at a path.
  mutating func add(
    listedIn lists: [PathListSource], where isAtRisk: (FilePath, FileStatus) -> Bool
  ) {
    for source in lists {
      guard source.name != "-", (try? FileStatus(of: FilePath(source.name)).kind) == .file,
        let list = try? PathList(source)
      else { continue }
      reading: while let step = try? list.next(mayWait: true) {
        switch step {
        case .end: break reading
        case .notYet, .tooLong: continue
        case .path(let path):
          guard let status = try? FileStatus(of: path), isAtRisk(path, status) else { continue }
          add(path, status)
        }
      }
    }
  }

  private mutating func add(_ path: FilePath, _ status: FileStatus) {
    switch status.kind {
    case .file: files.insert(status.identity)
    case .folder:
      if let resolved = FileTree.resolved(path) {
        let key = Self.key(resolved.bytes[...])
        folders[key] = folders[key] ?? path.description
      }
    case .symbolicLink, .other: break
    }
  }

  /// Whether a file is read.
  func holds(_ identity: FileStatus.Identity) -> Bool { files.contains(identity) }

  /// The name of the folder of inputs that a place, given without links, lies in, or is.
  func folder(around place: FilePath) -> String? {
    guard !folders.isEmpty else { return nil }
    var path = Self.key(place.bytes[...])
    while true {
      if let folder = folders[path] { return folder }
      guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      path = Self.key(path[..<slash])
    }
  }

  private static func key(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    path[..<((path.lastIndex { $0 != UInt8(ascii: "/") } ?? -1) + 1)]
  }

  /// Refuses a file as a destination that is read, or that the next run would read.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - option: What the user calls the destination.
  ///   - isRead: Whether a file of such a name is read when it stands in a folder of inputs.
  /// - Throws: `ValidationError`.
  func check(_ path: FilePath, for option: String, isRead: ([UInt8]) -> Bool) throws {
    if let status = try? FileStatus(of: path), holds(status.identity) {
      throw ValidationError("\(option) would replace the input \(path.description).")
    }
    guard isRead(Array(path.name)),
      let folder = folder(around: path.folder.resolvedAsFarAsItExists)
    else { return }
    throw ValidationError(
      "\(option) lies inside the input folder \(folder), where a file of that name is read; "
        + "choose a place outside it.")
  }

  /// Refuses files as the destination of a run over many inputs.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - lists: The lists of inputs.
  ///   - names: How the files are named that folders are searched for.
  /// - Throws: `ValidationError`.
  mutating func checkFiles(
    _ paths: [FilePath], lists: [PathListSource], names: PageName
  ) throws {
    let existing = Set(paths.compactMap { (try? FileStatus(of: $0))?.identity })
    let folders = Set(paths.map(\.folder)).map(\.resolvedAsFarAsItExists)
    add(listedIn: lists) { path, status in
      status.kind == .folder
        ? FileTree.resolved(path).map { place in folders.contains { $0.isInside(place) } } == true
        : existing.contains(status.identity)
    }
    for path in paths {
      try check(path, for: "--output") { $0.first != UInt8(ascii: ".") && names.matches($0) }
    }
  }

  /// Refuses a folder as the destination of a run over many inputs, and adds what its files could
  /// replace of what lists name.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - lists: The lists of inputs.
  ///   - ending: The ending of the results' names.
  /// - Throws: `ValidationError`.
  mutating func checkFolder(_ path: FilePath, lists: [PathListSource], ending: String) throws {
    let output = path.resolvedAsFarAsItExists
    add(listedIn: lists) { path, status in
      guard status.kind == .folder || ResultPlaces.isName(path, of: ending) else { return false }
      guard let place = FileTree.resolved(path) else { return false }
      return place.isInside(output) || (status.kind == .folder && output.isInside(place))
    }
    if let folder = folder(around: output) {
      throw ValidationError(
        "--output lies inside the input folder \(folder); choose a place outside it.")
    }
  }
}

extension FilePath {
  /// The path without links: of what it leads to, or else of the nearest folder above that exists.
  var resolvedAsFarAsItExists: FilePath {
    var path = self
    while true {
      if let resolved = FileTree.resolved(path) { return resolved }
      guard path.folder.bytes.count < path.bytes.count else { return path }
      path = path.folder
    }
  }

  /// Whether the path lies in a folder, or is it; both are without links.
  func isInside(_ folder: FilePath) -> Bool {
    (bytes + [UInt8(ascii: "/")]).starts(with: folder.appending([]).bytes)
  }
}
