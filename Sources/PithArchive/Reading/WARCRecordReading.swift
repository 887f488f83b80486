/// The way through one record: blank lines before it, header, block, line ends.
struct WARCRecordReading {
  private static let crlf: [UInt8] = [0x0D, 0x0A]
  /// How many line ends behind a block are looked at.
  private static let maxEndBytes = 64
  /// How much of what follows in a gzip member is inflated when it is no record.
  private static let maxRubbishBytes = 1 << 20

  private var offset = 0
  private var isFirstOfMember = false
  private var defects: [WARCDefect] = []

  /// Where the header ends in a file that is not compressed; the search for the next record begins
  /// there when this one is damaged.
  private(set) var headEnd = 0

  /// Steps to the beginning of the next record; false at the end of the file.
  mutating func begin(_ content: inout ArchiveContent) throws(ReadFailure) -> Bool {
    while true {
      switch try content.pull() {
      case .end: return false
      case .memberEnd: continue
      case .bytes: break
      }
      if content.isAtMemberStart { isFirstOfMember = true }
      let blank = content.ahead.prefix { $0 == 0x0D || $0 == 0x0A }.count
      if blank == 0 { break }
      if content.isAtMemberStart {
        defects.append(.init(.gzip, "its gzip member begins with a blank line"))
      }
      content.skip(blank)
    }
    offset = content.isCompressed ? content.memberOffset : content.offset
    headEnd = offset + 1
    if content.isCompressed && !isFirstOfMember {
      defects.append(.init(.gzip, "it shares its gzip member with the record before it"))
    }
    return true
  }

  /// Reads the record.
  mutating func read(
    _ content: inout ArchiveContent, _ observer: inout some WARCBlockObserver & ~Copyable
  ) throws(ReadFailure) -> StoredRecord {
    let head = try readHead(&content)
    observer.begin(head)
    try readBlock(&content, head.contentLength, &observer)
    let length = try readEnd(&content)
    return StoredRecord(head: head, offset: offset, length: length, defects: defects)
  }

  private func damage(_ rule: WARCRule, _ reason: String) -> ReadFailure {
    .damage(WARCDamage(offset, rule, reason))
  }

  private mutating func readHead(_ content: inout ArchiveContent) throws(ReadFailure) -> WARCHead {
    try content.lookAhead(WARCHead.mark.count)
    guard content.ahead.starts(with: WARCHead.mark) else {
      content.skip(1)
      throw damage(.version, "what stands here is no WARC record")
    }
    var wanted = 1024
    while true {
      try content.lookAhead(wanted)
      let ahead = content.ahead
      if let end = content.headEnd() {
        let head = WARCHead(content.bytes[content.index..<end])
        headEnd = offset + (end - content.index)
        content.skip(end - content.index)
        guard let head else {
          throw damage(.contentLength, "the header has no Content-Length that can be read")
        }
        return head
      }
      guard ahead.count >= wanted, wanted < WARCHead.maxBytes else {
        content.skip(WARCHead.mark.count)
        throw damage(.header, "no blank line ends the header")
      }
      wanted *= 2
    }
  }

  private mutating func readBlock(
    _ content: inout ArchiveContent, _ length: Int,
    _ observer: inout some WARCBlockObserver & ~Copyable
  ) throws(ReadFailure) {
    var left = length
    while left > 0 {
      switch try content.pull() {
      case .bytes:
        let part = content.ahead.prefix(left)
        observer.receive(part)
        left -= part.count
        content.skip(part.count)
      case .end:
        throw damage(
          .contentLength, "the file ends \(left) bytes before the block of \(length) bytes does")
      case .memberEnd:
        try content.lookAhead(WARCHead.mark.count)
        if content.ahead.starts(with: WARCHead.mark) {
          throw damage(
            .contentLength,
            "the gzip member ends \(left) bytes before the block of \(length) bytes does")
        }
        let defect = WARCDefect(.gzip, "it goes on in another gzip member")
        if !content.ahead.isEmpty && !defects.contains(defect) { defects.append(defect) }
      }
    }
  }

  /// Reads the line ends behind the block; returns the record's length in the file.
  private mutating func readEnd(_ content: inout ArchiveContent) throws(ReadFailure) -> Int? {
    try content.lookAhead(Self.maxEndBytes)
    let ends = content.ahead.prefix(Self.maxEndBytes).prefix { $0 == 0x0D || $0 == 0x0A }
    let isProper = ends.elementsEqual(Self.crlf + Self.crlf)
    if !isProper {
      let found = ends.map { $0 == 0x0D ? "CR" : "LF" }.joined(separator: " ")
      defects.append(
        .init(
          .recordEnd,
          "its block is followed by \(found.isEmpty ? "nothing" : found), not by CR LF CR LF"))
    }
    content.skip(ends.count)
    try content.lookAhead(WARCHead.mark.count)
    if content.ahead.isEmpty {
      guard content.isCompressed else { return content.offset - offset }
      // The member's checksum has been verified when its end is told.
      _ = try content.pull()
      return isFirstOfMember ? content.offset - offset : nil
    }
    if content.isCompressed && !content.ahead.starts(with: WARCHead.mark) {
      // A damaged member may inflate to rubbish behind its record before the damage shows.
      try content.lookAhead(Self.maxRubbishBytes)
    }
    // Behind a proper end it is the next record that is wrong.
    guard isProper || content.ahead.starts(with: WARCHead.mark) else {
      throw damage(.contentLength, "the block goes on behind its Content-Length")
    }
    return content.isCompressed ? nil : content.offset - offset
  }
}
