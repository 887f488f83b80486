import PithArchive
import PithFiles

/// The place of one record in an archive file.
struct ArchiveReference: Sendable, Hashable {
  /// Why there is no page at a place.
  struct Failure: Error, Hashable {
    /// What is wrong, in a few words.
    let description: String
  }

  /// The archive file's path.
  let path: String
  /// Where the record begins, in bytes: in a compressed file, where its gzip member does.
  let offset: Int

  /// Takes a file and a place in it.
  init(path: String, offset: Int) {
    self.path = path
    self.offset = offset
  }

  /// Reads `FILE#OFFSET` or, as articles name their archive, `warc:FILE#OFFSET`; nil when it is none.
  init?(_ text: String) {
    let place = text.hasPrefix("warc:") ? text.dropFirst(5) : text[...]
    guard let mark = place.lastIndex(of: "#"), mark > place.startIndex,
      let offset = Int(place[place.index(after: mark)...]), offset >= 0
    else { return nil }
    self.init(path: String(place[..<mark]), offset: offset)
  }

  /// Reads the page that stands there; one of more than `limit` bytes is not read whole.
  func page(limit: Int) throws(Failure) -> ArchivedPage {
    do {
      let file = try OpenFile.file(FilePath(path))
      try file.seek(to: offset)
      var reader = try WARCReader(file, path: FilePath(path))
      var block = PageBlock(maxBytes: limit.addingReportingOverflow(HTTPHead.maxBytes).partialValue)
      switch try reader.next(&block) {
      case .damage(let damage): throw Failure(description: "\(place): \(damage.reason)")
      case nil: throw Failure(description: "\(place): the file ends before it")
      case .record(let record):
        if let page = block.page(record, place: place, relativePath: FilePath(path).fileName) {
          return page
        }
        throw Failure(description: "\(place): the record is no page of HTML or text")
      }
    } catch let error as Failure {
      throw error
    } catch let error as SystemError {
      throw Failure(description: "\(path): \(error.description)")
    } catch let error as ArchiveError {
      throw Failure(description: error.description)
    } catch {
      throw Failure(description: "\(path): \(error)")
    }
  }

  private var place: String { "warc:\(path)#\(offset)" }
}
