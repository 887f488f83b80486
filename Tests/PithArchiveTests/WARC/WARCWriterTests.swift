import PithArchive
import PithFiles
import PithTestSupport
import Testing

struct WARCWriterTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [true, false])
  func `records stand where they are said to stand`(isCompressed: Bool) throws {
    let writer = SampleArchive.writer(in: folder, isCompressed: isCompressed)
    let locations = try writer.write(SampleArchive.capture("Alder"))
    try writer.close()
    #expect(locations.count == 3)
    let bytes = try #require(folder.bytes(of: locations[0].fileName))
    #expect(locations.map(\.offset).sorted() == locations.map(\.offset))
    #expect(locations[2].offset + locations[2].length == bytes.count)
    for location in locations {
      let part = Array(bytes[location.offset...].prefix(location.length))
      let read = try ReadArchive(part)
      #expect(read.ids.count == 1)
      #expect(read.damages == [])
    }
  }

  @Test func `what was sent is what is read`() throws {
    for isCompressed in [true, false] {
      let read = try ReadArchive(SampleArchive.bytes(isCompressed: isCompressed).bytes)
      #expect(read.blocks[1] == SampleArchive.message("Birch", isChunked: true))
      #expect(read.ids.count == 10 && Set(read.ids).count == 10)
      #expect(read.damages == [])
    }
  }

  @Test func `a file has its name and its index when it is complete, and not before`() throws {
    let writer = SampleArchive.writer(in: folder)
    #expect(folder.names == [])
    _ = try writer.write(SampleArchive.capture("Alder"))
    let name = try #require(writer.currentFileName)
    #expect(name == "PITH-20261121074200-00000-localhost.warc.gz")
    #expect(folder.names == [name + ".open"])
    try writer.close()
    #expect(folder.names == ["PITH-20261121074200-00000-localhost.cdxj", name])
    try writer.close()
    #expect(writer.currentFileName == nil)
  }

  @Test func `a file is followed by another before it grows too large, groups stay whole`() throws {
    let writer = SampleArchive.writer(in: folder, maxFileBytes: 3000)
    var places: [[WARCLocation]] = []
    for number in 0..<12 { places.append(try writer.write(SampleArchive.capture("Page\(number)"))) }
    try writer.close()
    let archives = folder.names.filter { $0.hasSuffix(".warc.gz") }
    #expect(archives.count > 2)
    #expect(folder.names.count == 2 * archives.count)
    for group in places { #expect(Set(group.map(\.fileName)).count == 1) }
    for name in archives {
      let bytes = try #require(folder.bytes(of: name))
      #expect(bytes.count <= 3000)
      #expect(try findings(in: bytes) == [])
    }
  }

  @Test func `a record that is larger than a file may be has one of its own`() throws {
    let writer = SampleArchive.writer(in: folder, isCompressed: false, maxFileBytes: 1000)
    let large = WARCRecord.response(
      SampleArchive.message(String(repeating: "x", count: 5000)), targetURI: "http://example.com/",
      date: SampleArchive.date)
    for _ in 0..<3 { _ = try writer.write(large) }
    try writer.close()
    #expect(folder.names.filter { $0.hasSuffix(".warc") }.count == 3)
  }

  @Test func `a name that is taken is left alone`() throws {
    let taken = "PITH-20261121074200-00000-localhost.warc.gz"
    try folder.write("precious", to: taken)
    try folder.write("precious", to: "PITH-20261121074200-00001-localhost.warc.gz.open")
    let location = try SampleArchive.writer(in: folder).write(SampleArchive.capture("Alder")[0])
    #expect(location.fileName == "PITH-20261121074200-00002-localhost.warc.gz")
    #expect(folder.text(of: taken) == "precious")
  }

  @Test(arguments: ["http://a/\r\nWARC-Type: warcinfo", "http://a/\n", "http://a/\u{0}"])
  func `no value can forge a header`(url: String) throws {
    let writer = SampleArchive.writer(in: folder)
    _ = try writer.write(SampleArchive.capture("Alder"))
    let record = WARCRecord.response(
      SampleArchive.message("x"), targetURI: url, date: SampleArchive.date)
    #expect(throws: ArchiveError.self) { try writer.write([record]) }
    _ = try writer.write(SampleArchive.capture("Birch"))
    try writer.close()
    let name = try #require(folder.names.last)
    #expect(try findings(in: #require(folder.bytes(of: name))) == [])
  }

  @Test func `the values of a block of fields stay on their lines`() throws {
    let record = WARCRecord.metadata(
      HeaderFields([.init("via", "http://a/\r\nforged: yes")]),
      about: SampleArchive.capture("Alder")[0])
    #expect(String(decoding: record.block, as: UTF8.self) == "via: http://a/  forged: yes\r\n")
  }

  @Test func `a folder that is missing is told`() throws {
    let writer = WARCWriter(folder: FilePath(folder.path + "/none"))
    let error = #expect(throws: ArchiveError.self) {
      try writer.write(SampleArchive.capture("Alder"))
    }
    #expect(error?.code == .system)
  }
}
