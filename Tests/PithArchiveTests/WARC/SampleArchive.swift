import PithArchive
import PithFiles
import PithTestSupport

/// Archives for tests: some as the writer makes them, some as nobody should.
enum SampleArchive {
  static let date = WARCDate(secondsSince1970: 1_795_246_920)

  /// The body of a small page.
  static func body(_ word: String) -> [UInt8] { Array("<!doctype html><p>\(word)</p>".utf8) }

  /// A response as a server sends it, in one piece or in chunks.
  static func message(_ word: String, isChunked: Bool = false) -> [UInt8] {
    let body = body(word)
    guard isChunked else {
      return Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8) + body
    }
    let size = String(body.count, radix: 16)
    return Array(
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n\(size)\r\n"
        .utf8) + body + Array("\r\n0\r\n\r\n".utf8)
  }

  /// A response, its request and words about it.
  static func capture(_ word: String, isChunked: Bool = false) -> [WARCRecord] {
    let response = WARCRecord.response(
      message(word, isChunked: isChunked), targetURI: "http://example.com/\(word)", date: date,
      ipAddress: "192.0.2.1", protocols: ["http/1.1"])
    return [
      response,
      .request(
        Array("GET /\(word) HTTP/1.1\r\nHost: example.com\r\n\r\n".utf8), for: response),
      .metadata(HeaderFields([.init("fetchTimeMs", "7")]), about: response),
    ]
  }

  /// A writer that always makes files of the same names.
  static func writer(
    in folder: TemporaryFolder, isCompressed: Bool = true, maxFileBytes: Int = 1 << 20
  ) -> WARCWriter {
    var options = WARCWriter.Options()
    options.isCompressed = isCompressed
    options.maxFileBytes = maxFileBytes
    options.clock = { date }
    return WARCWriter(folder: FilePath(folder.path), options: options)
  }

  /// The bytes of an archive of a few captures, and where each record of it stands.
  static func bytes(
    isCompressed: Bool, words: [String] = ["Alder", "Birch", "Cedar"]
  ) throws -> (bytes: [UInt8], locations: [WARCLocation]) {
    let folder = try TemporaryFolder()
    let writer = writer(in: folder, isCompressed: isCompressed)
    var locations: [WARCLocation] = []
    for word in words { locations += try writer.write(capture(word, isChunked: word == "Birch")) }
    try writer.close()
    return (folder.bytes(of: locations[0].fileName) ?? [], locations)
  }
}

/// What a reader came to in an archive.
struct ReadArchive {
  /// The ids of all whole records.
  private(set) var ids: [String] = []
  /// The target URIs of all whole responses.
  private(set) var responses: [String] = []
  /// The blocks of all whole responses.
  private(set) var blocks: [[UInt8]] = []
  /// What could not be read.
  private(set) var damages: [WARCDamage] = []

  /// Reads an archive from its bytes.
  init(_ bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a")
    var reader = try WARCReader(FilePath(folder.path + "/a"))
    var keeper = BlockKeeper()
    while let item = try reader.next(&keeper) {
      switch item {
      case .damage(let damage): damages.append(damage)
      case .record(let record):
        ids.append(record.head.id ?? "")
        guard record.head.type == .response else { continue }
        responses.append(record.head.targetURI ?? "")
        blocks.append(keeper.block)
      }
    }
  }

  private struct BlockKeeper: WARCBlockObserver {
    var block: [UInt8] = []

    mutating func begin(_ head: WARCHead) {
      block = []
    }

    mutating func receive(_ part: ArraySlice<UInt8>) {
      block += part
    }
  }
}

/// What the verifier finds in an archive.
func findings(in bytes: [UInt8]) throws -> [WARCVerifier.Finding] {
  let folder = try TemporaryFolder()
  try folder.write(bytes, to: "a")
  var verifier = try WARCVerifier(FilePath(folder.path + "/a"))
  var all: [WARCVerifier.Finding] = []
  while let findings = try verifier.next() { all += findings }
  return all
}
