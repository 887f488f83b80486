import PithArchive
import Testing

struct WARCRecordTests {
  private let alder = WARCDigest(.sha1, of: SampleArchive.body("Alder"))

  @Test func `the payload is the body without chunks`() {
    for isChunked in [false, true] {
      let response = SampleArchive.capture("Alder", isChunked: isChunked)[0]
      #expect(response.payloadDigest == alder)
      #expect(response.isPayloadDigestWritten == !isChunked)
    }
  }

  @Test func `chunks that do not hold together have no payload digest`() {
    let cut = Array(SampleArchive.message("Alder", isChunked: true).dropLast(3))
    let response = WARCRecord.response(
      cut, targetURI: "http://example.com/", date: SampleArchive.date, truncation: .disconnect)
    #expect(response.payloadDigest == nil)
    #expect(response.fields["WARC-Truncated"] == "disconnect")
    #expect(response.block == cut)
  }

  @Test func `the records of a capture name each other`() throws {
    let capture = SampleArchive.capture("Alder")
    #expect(capture.map(\.type) == [.response, .request, .metadata])
    for record in capture.dropFirst() {
      #expect(record.fields["WARC-Concurrent-To"] == "<\(capture[0].id.uri)>")
      #expect(record.date == capture[0].date)
      #expect(record.targetURI == capture[0].targetURI)
    }
    #expect(capture[0].id.uri.hasPrefix("urn:uuid:"))
    #expect(capture[0].id.uri.utf8.count == 45)
  }

  @Test func `the same payload again is a revisit without the body`() throws {
    let original = try #require(SampleArchive.capture("Alder")[0].reference)
    let again = SampleArchive.capture("Alder")[0]
    let revisit = again.revisit(of: original)
    #expect(revisit.id == again.id)
    #expect(revisit.payloadDigest == alder)
    #expect(
      revisit.fields["WARC-Profile"]
        == "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest")
    #expect(revisit.fields["WARC-Refers-To-Target-URI"] == original.targetURI)
    #expect(revisit.fields["WARC-Refers-To-Date"] == original.date.description)
    #expect(again.block.starts(with: revisit.block))
    #expect(revisit.block.suffix(4) == [13, 10, 13, 10])
  }

  @Test func `a 304 is a revisit of what has not changed`() throws {
    let original = try #require(SampleArchive.capture("Alder")[0].reference)
    let message = Array("HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n".utf8)
    let revisit = WARCRecord.response(
      message, targetURI: "http://example.com/Alder", date: SampleArchive.date
    ).notModified(since: original)
    #expect(revisit.block == message)
    #expect(revisit.payloadDigest == alder)
    #expect(revisit.fields["WARC-Profile"]?.hasSuffix("/server-not-modified") == true)
  }

  @Test func `a text names the page that it was made of`() throws {
    let page = try #require(SampleArchive.capture("Alder")[0].reference)
    let record = WARCRecord.conversion(Array("Alder\n".utf8), of: page, date: SampleArchive.date)
    #expect(record.fields["WARC-Refers-To"] == "<\(page.id.uri)>")
    #expect(record.targetURI == page.targetURI)
    #expect(record.contentType == "text/plain; charset=utf-8")
  }
}
