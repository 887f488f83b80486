import Foundation

/// The project's own files, for tests that hold them to the house rules.
package enum ProjectFiles {
  /// The names in a folder, sorted; those that begin with a dot or end in `.new` are left out.
  package static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".new") }.sorted()
  }

  /// The paths of all Swift files below a folder of the project, relative to it, sorted.
  package static func swiftFiles(below folder: String) -> [String] {
    let root = "\(ProjectPaths.root)/\(folder)"
    let paths = FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted()
  }

  /// The bytes of a file of the project; nil when there is none.
  package static func bytes(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(ProjectPaths.root)/\(path)").map { [UInt8]($0) }
  }

  /// The text of a file of the project; empty when there is none.
  package static func text(of path: String) -> String {
    FileManager.default.contents(atPath: "\(ProjectPaths.root)/\(path)")
      .map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
