import PithFiles

/// The content of an archive file, gzip members inflated, with the places where members begin.
struct ArchiveContent: ~Copyable {
  /// What reading on came to.
  enum Event {
    /// More content: ``bytes`` from ``index`` on.
    case bytes
    /// The end of a gzip member.
    case memberEnd
    /// The end of the file.
    case end
  }

  private enum MemberState {
    case outside, inside, ended
  }

  /// How much is inflated at once.
  private static let pieceBytes = 1 << 16

  private var raw: RawChunks
  private let inflater = InflateStream(.gzip)
  private var state = MemberState.outside

  /// Whether the file is made of gzip members.
  let isCompressed: Bool
  /// Where the gzip member begins that ``bytes`` came from.
  private(set) var memberOffset = 0
  /// Whether the content ahead is the first of its gzip member.
  private(set) var isAtMemberStart = false
  /// The content that was read last.
  private(set) var bytes: [UInt8] = []
  /// The place in the content of what is to be looked at next.
  private(set) var index = 0
  /// The start of a line up to which ``bytes`` hold no end of a header.
  ///
  /// Thousands of beginnings of headers that nothing ends take one search by it.
  private var searchedIndex = 0

  /// Begins to read a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - start: What was read of it already.
  /// - Throws: A refusal of the operating system.
  init(_ file: consuming OpenFile, start: [UInt8]) throws(ReadFailure) {
    var raw = RawChunks(file, start: start)
    _ = try raw.fill()
    isCompressed = raw.chunk.first == GzipHeader.firstByte
    self.raw = raw
  }

  /// The place in the file of what is to be looked at next; in a compressed file this is exact only
  /// between two members.
  var offset: Int { isCompressed ? raw.offset : raw.offset - (bytes.count - index) }

  /// The content ahead that was read already.
  var ahead: ArraySlice<UInt8> { bytes[index...] }

  /// Steps over content that was looked at.
  mutating func skip(_ count: Int) {
    index += count
    if count > 0 { isAtMemberStart = false }
  }

  /// Reads on when the content read last is used up.
  mutating func pull() throws(ReadFailure) -> Event {
    index < bytes.count ? .bytes : try readMore()
  }

  /// Reads until `count` bytes lie ahead, or all that the gzip member or the file still has.
  mutating func lookAhead(_ count: Int) throws(ReadFailure) {
    while bytes.count - index < count && state != .ended {
      switch try readMore() {
      case .bytes: continue
      // What closes the member may stand alone in a chunk; its end is still to be told.
      case .memberEnd: state = .ended
      case .end: return
      }
    }
  }

  /// The index in ``bytes`` behind the header that begins at ``index``; nil when its end has not been
  /// read.
  mutating func headEnd() -> Int? {
    searchedIndex = max(searchedIndex, index)
    return HeadParser.end(of: bytes, fromLine: &searchedIndex)
  }

  /// Goes back in a file that is not compressed.
  mutating func rewind(to offset: Int) throws(ReadFailure) {
    let start = raw.offset - bytes.count
    if !isCompressed, offset >= start {
      index = min(offset - start, bytes.count)
      return
    }
    bytes.removeAll(keepingCapacity: true)
    index = 0
    searchedIndex = 0
    try raw.rewind(to: offset)
  }

  /// Goes on at the next gzip member that begins with a record, from a place in the file on; at the
  /// end when there is none.
  mutating func seekMember(from offset: Int) throws(ReadFailure) {
    state = .outside
    try rewind(to: offset)
    while try raw.fill() {
      guard let hit = raw.chunk[raw.index...].firstIndex(of: GzipHeader.firstByte) else {
        raw.index = raw.chunk.count
        continue
      }
      raw.index = hit
      try raw.lookAhead(GzipHeader.probeBytes)
      if GzipHeader.beginsRecord(raw.chunk[raw.index...]) { return }
      raw.index += 1
    }
  }

  private mutating func readMore() throws(ReadFailure) -> Event {
    // What was used up goes when it is the larger part, so that each byte moves once or twice.
    if index * 2 >= bytes.count {
      bytes.removeSubrange(..<index)
      searchedIndex = max(0, searchedIndex - index)
      index = 0
    }
    if isCompressed { return try inflate() }
    guard try raw.fill() else { return .end }
    bytes += raw.chunk[raw.index...]
    raw.index = raw.chunk.count
    return .bytes
  }

  private mutating func inflate() throws(ReadFailure) -> Event {
    if state == .ended {
      state = .outside
      return .memberEnd
    }
    let before = bytes.count
    while bytes.count == before {
      let isMore = try raw.fill()
      if state == .outside {
        guard isMore else { return .end }
        try beginMember()
      } else if !isMore {
        throw .damage(WARCDamage(memberOffset, .gzip, "the file ends inside a gzip member"))
      }
      let step = inflater.decode(
        raw.chunk, from: &raw.index, appending: &bytes, maxBytes: Self.pieceBytes)
      if step == .broken {
        throw .damage(WARCDamage(memberOffset, .gzip, "a gzip member is damaged"))
      }
      if step == .ended {
        state = .ended
        if bytes.count == before { return try inflate() }
      }
    }
    return .bytes
  }

  private mutating func beginMember() throws(ReadFailure) {
    memberOffset = raw.offset
    guard raw.chunk[raw.index] == GzipHeader.firstByte else {
      throw .damage(WARCDamage(memberOffset, .gzip, "what stands here is no gzip member"))
    }
    inflater.reset()
    state = .inside
    isAtMemberStart = true
  }
}

/// What gzip members and records begin with.
enum GzipHeader {
  /// The first byte of every member (RFC 1952).
  static let firstByte: UInt8 = 0x1F
  /// How much of a member is inflated to see whether a record begins in it.
  static let probeBytes = 4096

  /// Whether bytes begin with a gzip member, and it with a record.
  static func beginsRecord(_ bytes: ArraySlice<UInt8>) -> Bool {
    // RFC 1952: the method is 8, and the upper three flags are 0.
    guard bytes.count > 18, bytes.starts(with: [firstByte, 0x8B, 8]),
      bytes[bytes.startIndex + 3] & 0xE0 == 0
    else { return false }
    var content: [UInt8] = []
    var index = 0
    let step = InflateStream(.gzip).decode(
      Array(bytes.prefix(probeBytes)), from: &index, appending: &content,
      maxBytes: WARCHead.mark.count)
    return step != .broken && content == WARCHead.mark
  }
}
