import PithExport
import PithFiles
import PithModel

/// The record of a run that writes files: one row for each input whose result is safe.
///
/// It is a file of JSON Lines beside the output. Results are written in groups, and the rows of a
/// group behind it; the last of them says how long the output is with it. So a run that was killed
/// goes on behind the last such row: what stands in the output behind it is cut off, and the inputs
/// of all rows up to it are not read again. Rows are in the order of the inputs.
final class Manifest {
  /// What becomes of the manifest of an earlier run.
  enum Beginning: Sendable {
    /// It gives way to that of a new run.
    case anew
    /// The run goes on.
    case resumed
  }

  /// What the manifest's first line says in the place of a version.
  private static let version = 1

  private let path: FilePath
  private let file: OpenFile
  private let place: String

  /// How many inputs' results are safe, those of earlier runs included.
  private(set) var rowCount = 0
  /// What earlier runs came to; nil when there is nothing to go on with.
  private(set) var earlier: EarlierRun?

  /// Opens or creates a manifest.
  ///
  /// - Parameters:
  ///   - path: Where it stands.
  ///   - place: What the output is called, which errors tell of: it is what the user named.
  ///   - options: All options that make a difference to the results; a run goes on only with the
  ///     same.
  ///   - beginning: What becomes of the manifest of an earlier run.
  /// - Throws: What keeps it from being read or written, and ``OutputError/Code/otherRun`` when it
  ///   is of another run, or of one that is under way.
  init(
    _ path: FilePath, of place: String, options: String, beginning: Beginning
  ) throws(OutputError) {
    self.path = path
    self.place = place
    let isFree: Bool
    do throws(SystemError) {
      file = try OpenFile(appendingTo: path)
      isFree = try file.lock()
    } catch {
      throw OutputError(error, writingTo: place)
    }
    guard isFree else {
      throw OutputError(
        .otherRun, "\(place): another pith works on this output; wait until it ends")
    }
    if beginning == .resumed { earlier = try EarlierRun(path, options: options) }
    rowCount = earlier?.rowCount ?? 0
    do throws(SystemError) {
      try file.truncate(to: earlier?.byteCount ?? 0)
      if earlier == nil { try file.write(Self.head(options)) }
    } catch {
      throw OutputError(error, writingTo: place)
    }
  }

  /// Writes the rows of a group whose results are in the output, which has `end` bytes with them.
  func commit(_ rows: inout [ManifestRow], end: Int) throws(OutputError) {
    guard !rows.isEmpty else { return }
    rows[rows.count - 1].end = end
    var bytes: [UInt8] = []
    for row in rows { row.write(to: &bytes) }
    do throws(SystemError) {
      try file.write(bytes)
    } catch {
      throw OutputError(error, writingTo: place)
    }
    rowCount += rows.count
    rows.removeAll(keepingCapacity: true)
  }

  /// Removes the file; only a complete run needs it no more.
  func remove() {
    FileTree.remove(path)
  }

  /// Returns when all rows are on the disk.
  func synchronize() throws(OutputError) {
    do throws(SystemError) { try file.synchronize() } catch {
      throw OutputError(error, writingTo: place)
    }
  }

  private static func head(_ options: String) -> [UInt8] {
    var object = JSONObjectWriter(appendingTo: [])
    object.string("pith", PithVersion.current)
    object.number("manifest", version)
    object.string("options", options)
    return object.finish() + [0x0A]
  }

  /// The options that a manifest's first line names; nil when the line is none.
  static func options(ofHead line: [UInt8]) -> String? {
    guard let head = try? JSONRecord(line), head.whole("manifest") == version else { return nil }
    return head.text("options") ?? ""
  }
}
