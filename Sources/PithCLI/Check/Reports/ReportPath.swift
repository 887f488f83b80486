import FoundationEssentials
import PithFiles

/// Paths of files as reports name them: seen from the root of the repository.
///
/// In GitHub Actions that is `GITHUB_WORKSPACE`, elsewhere the folder that the command runs in. What
/// lies outside keeps the path that the user gave.
struct ReportPath: Sendable {
  private let root: [UInt8]?

  /// Finds the root.
  init(environment: [String: String]) {
    let workspace = environment["GITHUB_WORKSPACE"] ?? ""
    root = FileTree.resolved(FilePath(workspace.isEmpty ? "." : workspace))?.appending([]).bytes
  }

  /// The path from the root.
  func relative(_ path: String) -> String {
    let file = FilePath(path)
    guard let root, let folder = FileTree.resolved(file.folder) else { return path }
    let absolute = folder.appending(file.name).bytes
    guard absolute.starts(with: root) else { return path }
    return String(decoding: absolute[root.count...], as: UTF8.self)
  }

  /// The path from the root as a relative reference of RFC 3986.
  func uri(_ path: String) -> String {
    var uri = ""
    for byte in relative(path).utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return uri
  }
}
