import PithArchive
import PithFiles

/// A page as a record of an archive holds it.
struct ArchivedPage: Sendable {
  /// The media types that pages of HTML have.
  private static let htmlTypes: Set<String> = ["text/html", "application/xhtml+xml"]
  /// The media types that pages have.
  private static let types = htmlTypes.union(["text/plain"])
  /// Files that RFC 9309 gives a meaning for programs are no pages, though they are plain text.
  private static let pathsForPrograms = ["/robots.txt"]

  /// The page's URL.
  let url: String
  /// Where the page stands: `warc:FILE#OFFSET`.
  let place: String
  /// Where it stands below the path that the user gave, with a name made from its URL.
  let relativePath: FilePath
  /// The header of its record.
  let head: WARCHead
  /// Its record's block, as far as it was read.
  let block: [UInt8]
  /// Whether the block was read whole.
  let isWhole: Bool

  /// The id of the record, without angle brackets.
  var recordID: String? { head.id }
  /// The path of the archive.
  var archive: FilePath? { ArchiveReference(place).map { FilePath($0.path) } }
  /// When the page was captured.
  var retrieved: String? { head.date?.description }

  /// What tells whether it is still the same.
  var stamp: InputStamp { InputStamp(bytes: block, byteCount: block.count) }

  /// The media type and the charset of the page, without a message's head, and the page itself.
  struct Content {
    /// The bytes of the page.
    var bytes: [UInt8]
    /// Whether its media type calls it HTML.
    var isNamedHTML: Bool
    /// The charset that its media type declares.
    var charset: String?
    /// Whether it has more bytes than allowed.
    var isTooLarge: Bool
    /// What a user should know of the way it was stored, one sentence each.
    var warnings: [String]
  }

  /// Takes the transfer and content codings off; nil when the block is no response.
  func content(limit: Int) -> Content? {
    var content: Content
    if head.type == .resource {
      content = Content(
        bytes: block, isNamedHTML: Self.htmlTypes.contains(head.mediaType ?? ""),
        charset: head.charset, isTooLarge: block.count > limit, warnings: [])
    } else {
      guard let payload = HTTPPayload(response: block, limitBytes: limit) else { return nil }
      content = Content(
        bytes: payload.body, isNamedHTML: Self.htmlTypes.contains(payload.head.mediaType ?? ""),
        charset: payload.head.charset, isTooLarge: payload.isTooLarge, warnings: payload.problems)
    }
    content.isTooLarge = content.isTooLarge || !isWhole
    if let reason = head.fields["WARC-Truncated"] {
      content.warnings.append("the archive holds only its start (\(reason))")
    }
    if head.fields["WARC-Segment-Number"] != nil {
      content.warnings.append("the archive holds it in segments, of which this is one")
    }
    return content
  }

  /// Whether a record may hold a page, by its header alone.
  static func isCandidate(_ head: WARCHead) -> Bool {
    guard let url = head.targetURI?.lowercased() else { return false }
    switch head.type {
    case .response:
      return (url.hasPrefix("http:") || url.hasPrefix("https:"))
        && (head.mediaType == nil || head.mediaType == "application/http")
    case .resource:
      // Crawlers keep their own logs as resources, under schemes that name no page.
      return ["http:", "https:", "ftp:", "file:"].contains { url.hasPrefix($0) }
        && types.contains(head.mediaType ?? "")
    default: return false
    }
  }

  /// Whether the record does hold a page: of responses those that succeeded and are HTML or text.
  var isPage: Bool {
    guard head.type == .response, let message = HTTPHead(response: block) else { return true }
    guard message.statusCode == 200 || message.statusCode == 203 else { return false }
    guard let type = message.mediaType else { return true }
    return Self.types.contains(type) && !(type == "text/plain" && isForPrograms)
  }

  private var isForPrograms: Bool {
    let path = url.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" }
    return Self.pathsForPrograms.contains(String(path))
  }
}
