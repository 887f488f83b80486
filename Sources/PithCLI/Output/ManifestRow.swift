import PithExport
import PithModel

/// What a manifest says of one input.
struct ManifestRow: Sendable, Hashable {
  /// Where an input's result stands.
  struct Place: Sendable, Hashable {
    /// The file's name beside the manifest, or its path below the output folder.
    var output: String
    /// Where in the file the result begins, in bytes; in a compressed file where the member or frame
    /// begins that holds it.
    var offset: Int
    /// How many bytes stand before the result in its member or frame; nil in a file that is not
    /// compressed.
    var skip: Int?
    /// How many bytes the result has, not compressed.
    var byteCount: Int
  }

  /// What the input is called: its path, `FILE#LINE` or `warc:FILE#OFFSET`.
  var input: String
  /// The size and time of the input's file, or the size, hash and place of its record.
  var stamp: InputStamp
  /// What became of it.
  var status: PageStatus
  /// Whether nothing of it could be read.
  var isUnreadable: Bool
  /// SHA-256 of the input's bytes, in hexadecimal; empty when it was not read.
  var sha256: String
  /// Where its result stands; nil when it has none.
  var place: Place?
  /// How many bytes the output file has with this result and all before it; only then does the
  /// result count.
  var end: Int?

  /// Appends the row as a line of JSON.
  func write(to bytes: inout [UInt8]) {
    var object = JSONObjectWriter(appendingTo: bytes.take())
    object.string("input", input)
    if let count = stamp.byteCount { object.number("input_bytes", count) }
    if let time = stamp.modified { object.number("input_modified_ns", time) }
    if let offset = stamp.offset { object.number("input_offset", offset) }
    if let hash = stamp.hash { object.string("input_hash", hash) }
    object.string("status", status.rawValue)
    if isUnreadable { object.number("unreadable", 1) }
    object.string("sha256", sha256)
    if let place {
      object.string("output", place.output)
      object.number("offset", place.offset)
      if let skip = place.skip { object.number("skip", skip) }
      object.number("bytes", place.byteCount)
    }
    if let end { object.number("end", end) }
    bytes = object.finish()
    bytes.append(0x0A)
  }

  /// A row of an input's result that is still to be placed.
  init(_ page: WrittenPage, isRefused: Bool = false) {
    input = page.id
    stamp = page.stamp
    status = isRefused ? .failed : page.status
    isUnreadable = page.isUnreadable
    sha256 = page.sha256
  }

  /// Reads a row; nil when the line is none.
  init?(_ line: [UInt8]) {
    guard let record = try? JSONRecord(line),
      let input = record.text("input"),
      let status = record.text("status").flatMap(PageStatus.init(rawValue:))
    else { return nil }
    self.input = input
    self.status = status
    stamp = InputStamp(
      byteCount: record.whole("input_bytes"), modified: record.whole("input_modified_ns"),
      offset: record.whole("input_offset"), hash: record.text("input_hash"))
    isUnreadable = record.whole("unreadable") == 1
    sha256 = record.text("sha256") ?? ""
    if let output = record.text("output"), let offset = record.whole("offset"),
      let byteCount = record.whole("bytes")
    {
      place = Place(
        output: output, offset: offset, skip: record.whole("skip"), byteCount: byteCount)
    }
    end = record.whole("end")
  }
}

extension JSONRecord {
  /// The string that a member holds; nil when there is no such member.
  func text(_ name: String) -> String? {
    guard let found = try? member(name), let value = try? string(found, name: name) else {
      return nil
    }
    return String(decoding: value.bytes, as: UTF8.self)
  }

  /// The whole number that a member holds; nil when there is no such member.
  func whole(_ name: String) -> Int? {
    guard let found = try? member(name) else { return nil }
    return Int(String(decoding: bytes[found.value], as: UTF8.self))
  }
}
