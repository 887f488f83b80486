import PithArchive
import PithFiles
import PithTestSupport
import Testing

/// Defects that the common checkers accept, and others.
struct WARCVerifierTests {
  /// A record of a plain archive, to be spoilt.
  private struct Plain {
    var version = "WARC/1.1"
    var fields = [
      ("WARC-Type", "response"),
      ("WARC-Record-ID", "<urn:uuid:0b6c5fd1-1b7b-4b4c-8d53-0d9f1c6a2e01>"),
      ("WARC-Date", "2026-11-21T07:42:00Z"), ("WARC-Target-URI", "http://example.com/"),
      ("Content-Type", "application/http; msgtype=response"),
    ]
    var block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>text"
    var length: String?
    var lineEnd = "\r\n"
    var end = "\r\n\r\n"

    func with(_ name: String, _ value: String?) -> Plain {
      var copy = self
      copy.fields.removeAll { $0.0 == name }
      if let value { copy.fields.append((name, value)) }
      return copy
    }

    func adding(_ name: String, _ value: String) -> Plain {
      var copy = self
      copy.fields.append((name, value))
      return copy
    }

    func ofType(_ type: String) -> Plain { with("WARC-Type", type) }

    var text: String {
      let all = fields + [("Content-Length", length ?? String(block.utf8.count))]
      let head = all.map { "\($0.0): \($0.1)" }
      return ([version] + head + ["", ""]).joined(separator: lineEnd) + block + end
    }
  }

  private static let plain = Plain()

  private func rules(_ text: String) throws -> [WARCRule] {
    try findings(in: Array(text.utf8)).map(\.rule)
  }

  private func spoilt(_ change: (inout Plain) -> Void) throws -> [WARCRule] {
    var record = Self.plain
    change(&record)
    return try rules(record.text)
  }

  @Test func `a good record of either version breaks no rule`() throws {
    #expect(try rules(Self.plain.text) == [])
    #expect(try spoilt { $0.version = "WARC/1.0" } == [])
    for isCompressed in [true, false] {
      #expect(try findings(in: SampleArchive.bytes(isCompressed: isCompressed).bytes) == [])
    }
  }

  @Test(arguments: [
    "WARC-Record-ID", "WARC-Date", "WARC-Type", "WARC-Target-URI",
  ])
  func `a field that is missing is found`(name: String) throws {
    // Without its type nobody knows what else a record needs.
    #expect(try rules(Self.plain.with(name, nil).text) == [.missingField])
  }

  @Test func `an archive without records is none`() throws {
    #expect(try rules("") == [.version])
    #expect(try rules("\r\n\r\n") == [.version])
  }

  @Test(arguments: [
    ("WARC-Date", "yesterday", WARCRule.date), ("WARC-Date", "2026-11-21T07:42:00+01:00", .date),
    ("WARC-Record-ID", "urn:uuid:0b6c5fd1-1b7b-4b4c-8d53-0d9f1c6a2e01", .recordID),
    ("WARC-Record-ID", "<no uri>", .recordID), ("WARC-Record-ID", "<>", .recordID),
    ("WARC-Concurrent-To", "x", .recordID), ("WARC-Target-URI", "<http://example.com/>", .uri),
    ("WARC-Target-URI", "http://example.com/a b", .uri), ("WARC-Target-URI", "/relative", .uri),
    ("WARC-Type", "two words", .value), ("Content-Type", "html", .value),
    ("WARC-IP-Address", "example.com", .value), ("WARC-IP-Address", "192.0.2.256", .value),
    ("WARC-Block-Digest", "sha1", .value), ("WARC-Block-Digest", "sha1:short", .value),
    ("WARC-Filename", "a.warc", .forbiddenField),
    ("WARC-Refers-To", "<urn:uuid:0b6c5fd1-1b7b-4b4c-8d53-0d9f1c6a2e01>", .forbiddenField),
    ("WARC-Segment-Number", "one", .value),
    ("WARC-Block-Digest", "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", .blockDigest),
    (
      "WARC-Payload-Digest", "sha256:XJ4BNP4PAHH6UQKBIDPF3LRCEOYAGYNDSYLXVHFUCD7WD4QACWWQ====",
      .payloadDigest
    ),
    ("No Name", "x", .header),
  ])
  func `a value that cannot be is found`(name: String, value: String, rule: WARCRule) throws {
    #expect(try rules(Self.plain.with(name, value).text) == [rule])
  }

  @Test(arguments: [
    ("WARC-IP-Address", "192.0.2.1"), ("WARC-IP-Address", "2001:db8::1"),
    ("WARC-Block-Digest", "unknown:abc/def@=="), ("WARC-Truncated", "length"),
    ("WARC-Date", "2026-11-21T07:42:00.123Z"), ("X-Own", "anything: at all"),
    ("WARC-Payload-Digest", "sha1:" + "2FEHBQHGUT4KFMQRQGCJOHEYTDNLNBLQ"),
    ("WARC-Record-ID", "<https://example.com/id/1>"),
  ])
  func `a value that can be is not found`(name: String, value: String) throws {
    let expected: [WARCRule] = value.hasSuffix("LNBLQ") ? [.payloadDigest] : []
    #expect(try rules(Self.plain.with(name, value).text) == expected)
  }

  @Test func `what WARC 1.0 asks for is asked of it`() throws {
    let old = try spoilt { record in
      record.version = "WARC/1.0"
      record = record.with("WARC-Target-URI", "<http://example.com/>")
    }
    #expect(old == [])
    let fraction = try spoilt { record in
      record.version = "WARC/1.0"
      record = record.with("WARC-Date", "2026-11-21T07:42:00.1Z")
    }
    #expect(fraction == [.date])
  }

  @Test func `fields that stand twice are found, but for those that may`() throws {
    #expect(try rules(Self.plain.adding("warc-date", "2026").text) == [.repeatedField])
    let id = "<urn:uuid:0b6c5fd1-1b7b-4b4c-8d53-0d9f1c6a2e02>"
    let twice = Self.plain.adding("WARC-Concurrent-To", id).adding("WARC-Concurrent-To", id)
    #expect(try rules(twice.text) == [])
    let protocols = Self.plain.adding("WARC-Protocol", "h2").adding("WARC-Protocol", "tls/1.3")
    #expect(try rules(protocols.text) == [])
  }

  @Test func `each type of record has its own fields`() throws {
    #expect(try rules(Self.plain.ofType("revisit").text) == [.missingField])
    #expect(try rules(Self.plain.ofType("warcinfo").text) == [.forbiddenField])
    let continuation = try rules(Self.plain.ofType("continuation").text)
    #expect(continuation == [.missingField, .missingField])
    #expect(try rules(Self.plain.ofType("future").with("WARC-Target-URI", nil).text) == [])
  }

  @Test func `two records of one id are found at the second`() throws {
    let text = Self.plain.text + Self.plain.text
    let found = try findings(in: Array(text.utf8))
    #expect(found.map(\.rule) == [.duplicateID])
    #expect(found.first?.offset == Self.plain.text.utf8.count)
    #expect(found.first?.recordNumber == 2)
  }

  @Test func `line feeds alone are found`() throws {
    let rules = try spoilt { record in
      record.lineEnd = "\n"
      record.end = "\n\n"
    }
    #expect(Set(rules) == [.header, .recordEnd])
  }

  @Test(arguments: ["", "\r\n", "\r\n\r", "\n\n", "\r\n\r\n\r\n", "\n\r\n\r"])
  func `line ends behind the block are two`(end: String) throws {
    #expect(try spoilt { $0.end = end } == [.recordEnd])
    let next = Self.plain.with(
      "WARC-Record-ID", "<urn:uuid:0b6c5fd1-1b7b-4b4c-8d53-0d9f1c6a2e02>")
    var first = Self.plain
    first.end = end
    #expect(try rules(first.text + next.text) == [.recordEnd])
  }

  @Test func `a length that is too small or too large is found, at the end too`() throws {
    let size = Self.plain.block.utf8.count
    for length in [0, size - 1, size + 1, size + 4, size + 5, size + 4000] {
      let rules = try spoilt { $0.length = String(length) }
      #expect(!rules.isEmpty, "\(length - size)")
      #expect(rules.allSatisfy { $0 == .contentLength || $0 == .recordEnd }, "\(rules)")
    }
    #expect(try spoilt { $0.length = "many" } == [.contentLength])
    #expect(try rules(Self.plain.adding("Content-Length", "51").text) == [.repeatedField])
  }

  @Test func `a block that is no HTTP message is found`() throws {
    #expect(try spoilt { $0.block = "<p>text" } == [.http])
    let request = try spoilt { record in
      record = record.ofType("request")
      record.block = "GET / HTTP/1.1\r\n\r\n"
    }
    #expect(request == [])
    #expect(try rules(Self.plain.ofType("request").text) == [.http])
  }

  @Test func `another version is found`() throws {
    #expect(try spoilt { $0.version = "WARC/0.18" } == [.version])
    #expect(try spoilt { $0.version = "WARC/2.0" } == [.version])
    #expect(try spoilt { $0.version = "WORC/1.1" } == [.version])
  }

  @Test func `a payload digest over chunks is told as what it is`() throws {
    let chunked = "5\r\nhello\r\n0\r\n\r\n"
    let digest = WARCDigest(.sha1, of: Array(chunked.utf8)).description
    var record = Self.plain.with("WARC-Payload-Digest", digest)
    record.block = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked
    let found = try findings(in: Array(record.text.utf8))
    #expect(found.map(\.rule) == [.payloadDigest])
    #expect(found.first?.reason.contains("over the chunks") == true)
    let right = WARCDigest(.sha1, of: Array("hello".utf8)).description
    #expect(try rules(record.with("WARC-Payload-Digest", right).text) == [])
  }

  @Test func `a gzip member that is cut at its end is found`() throws {
    let (bytes, locations) = try SampleArchive.bytes(isCompressed: true)
    for count in 1...8 {
      let found = try findings(in: Array(bytes.dropLast(count)))
      #expect(found.map(\.rule) == [.gzip])
      #expect(found.first?.offset == locations.last?.offset)
    }
  }

  @Test func `an endless header is found and not kept`() throws {
    let long = "WARC/1.1\r\nX: " + String(repeating: "a", count: 3 << 20)
    let next = Self.plain.text
    #expect(try rules(long) == [.header])
    #expect(try rules(long + "\r\n" + next) == [.header])
  }
}
