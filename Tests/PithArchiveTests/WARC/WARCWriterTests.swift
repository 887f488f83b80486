import PithArchive
import PithFiles
import PithTestSupport
import Testing

struct WARCWriterTests {
  private static let message = Array(
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
      .utf8)

  @Test func `a record is one gzip member, found where it is said to be`() throws {
    let folder = try TemporaryFolder()
    let writer = WARCWriter(folder: FilePath(folder.path))
    let date = WARCDate(secondsSince1970: 1_795_246_920)
    let response = WARCRecord.response(
      Self.message, targetURI: "http://example.com/a?b", date: date, ipAddress: "192.0.2.1")
    let reference = try #require(response.reference)
    let locations = try writer.write([
      response,
      .request(Array("GET /a?b HTTP/1.1\r\nHost: example.com\r\n\r\n".utf8), for: response),
      .metadata(HeaderFields([.init("fetchTimeMs", "7")]), about: response),
      .conversion(Array("hello\n".utf8), of: reference, date: date),
    ])
    let again = WARCRecord.response(Self.message, targetURI: "http://example.com/c", date: date)
    _ = try writer.write(again.revisit(of: reference))
    try writer.close()
    _ = try BuiltBinary.shell("cp * /tmp/out6/", in: folder)
    let bytes = try #require(folder.bytes(of: locations[0].fileName))
    for location in locations {
      #expect(bytes[location.offset...].starts(with: [0x1F, 0x8B]))
    }
  }
}
