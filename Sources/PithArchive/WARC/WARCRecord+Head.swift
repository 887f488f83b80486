/// How a record's header is written.
extension WARCRecord {
  /// The version line, the fields and the blank line behind them.
  ///
  /// - Parameters:
  ///   - warcinfo: The record that this one falls under.
  ///   - algorithm: How the block digest is made.
  /// - Returns: The bytes up to the block.
  /// - Throws: ``ArchiveError/Code/invalidField`` when a value has a line end or a NUL in it, or a
  ///   name is none.
  func head(
    warcinfo: WARCRecordID?, algorithm: DigestAlgorithm
  ) throws(ArchiveError) -> [UInt8] {
    var all = HeaderFields()
    all.append("WARC-Type", type.rawValue)
    all.append("WARC-Record-ID", id.bracketed)
    all.append("WARC-Date", date.description)
    if let targetURI { all.append("WARC-Target-URI", targetURI) }
    if let warcinfo { all.append("WARC-Warcinfo-ID", warcinfo.bracketed) }
    all.all += fields.all
    if let contentType { all.append("Content-Type", contentType) }
    all.append("WARC-Block-Digest", WARCDigest(algorithm, of: block).description)
    if let payloadDigest, isPayloadDigestWritten {
      all.append("WARC-Payload-Digest", payloadDigest.description)
    }
    all.append("Content-Length", String(block.count))
    var bytes = Array("WARC/1.1\r\n".utf8)
    for field in all.all {
      guard !field.name.isEmpty, field.name.utf8.allSatisfy(\.isTokenCharacter),
        !field.value.utf8.contains(where: { $0 == 0x0D || $0 == 0x0A || $0 == 0 })
      else {
        throw ArchiveError(.invalidField, "the field \(field.name) cannot stand in a header")
      }
      bytes += Array("\(field.name): \(field.value)\r\n".utf8)
    }
    return bytes + [0x0D, 0x0A]
  }
}
