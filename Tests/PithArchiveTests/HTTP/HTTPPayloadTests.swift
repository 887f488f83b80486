import PithArchive
import Testing

struct HTTPPayloadTests {
  private func payload(_ head: String, _ body: [UInt8], limit: Int = 1 << 20) -> HTTPPayload? {
    HTTPPayload(response: Array(head.utf8) + body, limitBytes: limit)
  }

  @Test func `a head is read whatever its line ends and spaces`() throws {
    let text =
      "HTTP/1.0 404   Not Found \nContent-Type:\ttext/HTML ; Charset=\"windows-1251\"\n"
      + "no colon\n: no name\nX: a\n\t folded\nx: b\n\nbody"
    let head = try #require(HTTPHead(response: Array(text.utf8)))
    #expect(head.version == "HTTP/1.0")
    #expect(head.statusCode == 404)
    #expect(head.reason == "Not Found")
    #expect(head.mediaType == "text/html")
    #expect(head.charset == "windows-1251")
    #expect(head.fields.values(of: "X") == ["a folded", "b"])
    #expect(head.byteCount == text.utf8.count - 4)
  }

  @Test func `a status line of any version is one`() {
    #expect(HTTPHead(response: Array("HTTP/2 200\r\n\r\n".utf8))?.statusCode == 200)
    #expect(HTTPHead(response: Array("HTTP/1.1 301 Moved\r\n\r\n".utf8))?.reason == "Moved")
  }

  @Test(arguments: [
    "", "HTTP/", "HTTP/1.1", "HTTP/1.1 \r\n\r\n", "HTTP/1.1 20\r\n\r\n", "HTTP/1.1 2000\r\n\r\n",
    "HTTP/1.1 abc\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "<html>", "\r\nHTTP/1.1 200 OK\r\n\r\n",
  ])
  func `what has no status line is no response`(text: String) {
    #expect(HTTPHead(response: Array(text.utf8)) == nil)
  }

  @Test func `a head without an end is none when it is endless`() {
    let short = Array("HTTP/1.1 200 OK\r\nX: y".utf8)
    #expect(HTTPHead(response: short)?.byteCount == short.count)
    let long = short + Array(repeating: UInt8(ascii: "y"), count: HTTPHead.maxBytes)
    #expect(HTTPHead(response: long) == nil)
  }

  @Test func `transfer and content codings are taken off in their order`() throws {
    let size = String(CodedText.brotli.count, radix: 16)
    let body = Array("\(size)\r\n".utf8) + CodedText.brotli + Array("\r\n0\r\n\r\n".utf8)
    let found = try #require(
      payload(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, CHUNKED\r\nContent-encoding: BR\r\n\r\n", body)
    )
    #expect(found.body == CodedText.text)
    #expect(found.problems == [])
    #expect(!found.isTooLarge)
  }

  @Test func `a body that its codings do not fit is given as it is, with a word about it`() throws {
    let plain = Array("<p>plain".utf8)
    for field in ["Content-Encoding: gzip", "Transfer-Encoding: chunked"] {
      let found = try #require(payload("HTTP/1.1 200 OK\r\n\(field)\r\n\r\n", plain))
      #expect(found.body == plain)
      #expect(found.problems.count == 1)
    }
  }

  @Test func `a body that is cut is given as far as it goes`() throws {
    let found = try #require(
      payload(
        "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n",
        Array(CodedText.deflate.dropLast(4))))
    #expect(!found.body.isEmpty && CodedText.text.starts(with: found.body))
    #expect(found.problems == ["its content coding stops before the end"])
  }

  @Test func `a body over the limit is too large, coded or not`() throws {
    let plain = try #require(payload("HTTP/1.1 200 OK\r\n\r\n", [1, 2, 3], limit: 2))
    #expect(plain.isTooLarge && plain.body == [1, 2])
    let (codings, bytes) = CodedText.bombs[1]
    #expect(codings.count == 3)
    let bomb = try #require(
      payload(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip\r\nContent-Encoding: gzip\r\n\r\n", bytes,
        limit: 1000))
    #expect(bomb.isTooLarge && bomb.body.count <= 1000)
  }

  @Test func `a huge Content-Length of the message makes no difference`() throws {
    let found = try #require(
      payload("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n", [1]))
    #expect(found.body == [1])
  }
}
