import PithArchive
import PithFiles
import PithTestSupport

/// Archives of sample pages.
enum ArchiveSample {
  private static let date = WARCDate(secondsSince1970: 1_795_246_920)

  /// A response with a page.
  static func response(
    _ path: String, _ body: [UInt8], type: String = "text/html; charset=utf-8",
    status: String = "200 OK", fields: String = ""
  ) -> WARCRecord {
    let head = "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(fields)\r\n"
    return WARCRecord.response(
      Array(head.utf8) + body, targetURI: "https://example.com/\(path)", date: date)
  }

  /// A response with the page of a word.
  static func page(_ word: String) -> WARCRecord {
    response(word, Array(SamplePage.html(word).utf8))
  }

  /// Writes an archive of some records under a name; returns where each stands.
  @discardableResult
  static func write(
    _ records: [WARCRecord], to name: String, in folder: TemporaryFolder, isCompressed: Bool = true
  ) throws -> [WARCLocation] {
    let place = try TemporaryFolder()
    var options = WARCWriter.Options()
    options.isCompressed = isCompressed
    let writer = WARCWriter(folder: FilePath(place.path), options: options)
    let locations = try records.map { try writer.write($0) }
    try writer.close()
    let archive = place.names.first { !$0.hasSuffix(".cdxj") } ?? ""
    try folder.write(place.bytes(of: archive) ?? [], to: name)
    return locations
  }
}
