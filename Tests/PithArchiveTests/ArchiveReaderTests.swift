import PithArchive
import PithFiles
import PithTestSupport
import Testing

/// Holds what Pith writes against other readers, and what other writers write against Pith.
@Suite(
  .enabled(
    if: ArchiveReaders.areExpected, "warcio and fastwarc are not there; Scripts/test gets them"))
struct ArchiveReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Writes a file with every kind of record; returns its name and how many records it has.
  private func write(isCompressed: Bool) throws -> (name: String, count: Int) {
    let writer = SampleArchive.writer(in: folder, isCompressed: isCompressed)
    let date = SampleArchive.date
    var records = SampleArchive.capture("Alder")
    records += SampleArchive.capture("Birch", isChunked: true)
    let original = try #require(records[0].reference)
    records.append(SampleArchive.capture("Alder")[0].revisit(of: original))
    let notModified = Array("HTTP/1.1 304 Not Modified\r\n\r\n".utf8)
    records.append(
      WARCRecord.response(notModified, targetURI: "http://example.com/Alder", date: date)
        .notModified(since: original))
    records.append(.conversion(Array("Alder\n".utf8), of: original, date: date))
    for (number, message) in [
      // Empty and cut bodies, no body at all, codings, trailers, and no response at all.
      "HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\ncut",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\nX: y\r\n\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nno chunks",
      "HTTP/1.1 200 \r\nSet-Cookie: a\r\nSet-Cookie: b\r\n\r\n\u{1F600}",
    ].enumerated() {
      records.append(
        .response(
          Array(message.utf8), targetURI: "http://example.com/\(number)", date: date,
          ipAddress: "2001:db8::1", truncation: number == 1 ? .disconnect : nil))
    }
    for record in records { _ = try writer.write(record) }
    let name = try #require(writer.currentFileName)
    try writer.close()
    return (name, records.count + 1)
  }

  @Test(arguments: [true, false])
  func `other readers verify every record`(isCompressed: Bool) throws {
    let (name, count) = try write(isCompressed: isCompressed)
    let warcio = try ArchiveReaders.run("warcio", "check", "-v", name, in: folder)
    #expect(warcio.exitCode == 0, "\(warcio.text)\(warcio.errors)")
    #expect(warcio.text.split(separator: "\n").count { $0.hasPrefix("  offset ") } == count)
    let fastwarc = try ArchiveReaders.run("fastwarc", "check", "-q", name, in: folder)
    #expect(fastwarc.exitCode == 0, "\(fastwarc.text)\(fastwarc.errors)")
    #expect(try findings(in: #require(folder.bytes(of: name))) == [])
  }

  @Test(arguments: [true, false])
  func `other readers see what was written`(isCompressed: Bool) throws {
    let (name, count) = try write(isCompressed: isCompressed)
    let script = """
      import sys
      from warcio.archiveiterator import ArchiveIterator
      from fastwarc.warc import ArchiveIterator as FastIterator
      with open(sys.argv[1], 'rb') as stream:
          a = [(r.rec_type, r.rec_headers.get_header('WARC-Record-ID')) for r in ArchiveIterator(stream)]
      with open(sys.argv[1], 'rb') as stream:
          b = [(str(r.record_type), r.record_id) for r in FastIterator(stream)]
      print(a == b, len(a), a[2])
      """
    let run = try ArchiveReaders.script(script, name, in: folder)
    #expect(run.text.hasPrefix("True \(count) ('request', '<urn:uuid:"), "\(run.text)\(run.errors)")
  }

  @Test func `another indexer makes the same index`() throws {
    let (name, _) = try write(isCompressed: true)
    let run = try ArchiveReaders.run("cdxj-indexer", "-s", name, in: folder)
    let own = try #require(folder.text(of: CDXJIndex.name(forArchive: name)))
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(comparable(own) == comparable(run.text))
    #expect(own.split(separator: "\n").count == 10)
  }

  /// An index without what the other tool takes another way: the digest that it makes over chunks
  /// where the header has none, and the length of plain records, without the line ends behind them.
  private func comparable(_ index: String) -> [String] {
    index.split(separator: "\n").map { line in
      let members = line.split(separator: ", ")
      let isPlain = !line.contains(".gz\"")
      return members.filter { member in
        !member.hasPrefix("\"digest\"") && !(isPlain && member.hasPrefix("\"length\""))
      }.joined(separator: ", ")
    }
  }

  @Test func `another tool gives URLs the same keys`() throws {
    let urls = SURTTests.keys.map(\.0).joined(separator: "\n")
    try folder.write(urls, to: "urls")
    let run = try ArchiveReaders.script(
      "import surt\nfor url in open('urls'): print(surt.surt(url.rstrip('\\n')))", in: folder)
    #expect(run.text.split(separator: "\n").map(String.init) == SURTTests.keys.map(\.1))
  }

  /// Writes a file as other programs do.
  private static let writer = """
    import gzip, io, sys
    from warcio.warcwriter import WARCWriter
    from warcio.statusandheaders import StatusAndHeaders
    name, version, packed = sys.argv[1], sys.argv[2], sys.argv[3] == 'gz'
    with open(name, 'wb') as stream:
        writer = WARCWriter(stream, gzip=packed, warc_version=version)
        writer.write_record(writer.create_warcinfo_record(name, {'software': 'another'}))
        for number in range(20):
            body = gzip.compress(b'<p>page %d</p>' % number) if number % 2 else b'<p>page %d</p>' % number
            fields = [('Content-Type', 'text/html')] + ([('Content-Encoding', 'gzip')] if number % 2 else [])
            head = StatusAndHeaders('200 OK', fields, protocol='HTTP/1.1')
            response = writer.create_warc_record('http://example.com/%d' % number, 'response',
                payload=io.BytesIO(body), http_headers=head)
            request = writer.create_warc_record('http://example.com/%d' % number, 'request',
                http_headers=StatusAndHeaders('GET / HTTP/1.1', [('Host', 'a')], is_http_request=True))
            writer.write_request_response_pair(request, response)
        writer.write_record(writer.create_revisit_record('http://example.com/1',
            'sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5', 'http://example.com/0', '2026-01-01T00:00:00Z'))
        writer.write_record(writer.create_warc_record('http://example.com/r', 'resource',
            payload=io.BytesIO(b'text'), warc_content_type='text/plain'))
    """

  @Test(arguments: ["1.0", "1.1"], ["gz", "plain"])
  func `what another writer writes is read, verified and indexed`(
    version: String, packing: String
  ) throws {
    let name = packing == "gz" ? "a.warc.gz" : "a.warc"
    let made = try ArchiveReaders.script(Self.writer, name, version, packing, in: folder)
    try #require(made.exitCode == 0, "\(made.errors)")
    let bytes = try #require(folder.bytes(of: name))
    let read = try ReadArchive(bytes)
    #expect(read.ids.count == 43)
    #expect(read.responses == (0..<20).map { "http://example.com/\($0)" })
    for (number, block) in read.blocks.enumerated() {
      let payload = try #require(HTTPPayload(response: block, limitBytes: 1000))
      #expect(payload.body == Array("<p>page \(number)</p>".utf8))
    }
    #expect(try findings(in: bytes) == [])
    var index = CDXJIndex()
    let gaps = try WARCIndexer.index(FilePath(folder.path + "/" + name), into: &index)
    #expect(gaps.damages == [])
    let other = try ArchiveReaders.run("cdxj-indexer", "-s", name, in: folder)
    var captures = index.take()
    let lines = try #require(try captures.next())
    #expect(comparable(String(decoding: lines, as: UTF8.self)) == comparable(other.text))
  }

  @Test func `what the other fast writer writes is read and verified`() throws {
    let script = """
      from fastwarc.stream_io import GzipWriter
      from fastwarc.warc import WarcRecord, WarcRecordType
      with open('f.warc.gz', 'wb') as raw:
          stream = GzipWriter(raw)
          for number in range(5):
              record = WarcRecord()
              record.init_headers(WarcRecordType.response)
              record.headers['WARC-Target-URI'] = 'http://example.com/%d' % number
              record.headers['Content-Type'] = 'application/http; msgtype=response'
              record.set_bytes_content(b'HTTP/1.1 200 OK\\r\\n\\r\\n<p>page')
              record.write(stream, checksum_data=True)
              stream.finish()
      """
    let made = try ArchiveReaders.script(script, in: folder)
    try #require(made.exitCode == 0, "\(made.errors)")
    let bytes = try #require(folder.bytes(of: "f.warc.gz"))
    #expect(try ReadArchive(bytes).responses.count == 5)
    #expect(try findings(in: bytes) == [])
  }
}
