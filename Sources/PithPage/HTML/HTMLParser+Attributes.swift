// Tokenization of attributes: HTML standard, sections 13.2.5.32 to 13.2.5.40.

extension HTMLParser {
  /// Reads the attributes up to and with the `>`; false when the page ends inside the tag.
  ///
  /// Only the attributes that Pith reads are kept; a repeated one counts once, as the standard
  /// has it. There are no more than ``AttributeName`` has cases, so the search stays short.
  mutating func readAttributes(_ bytes: Span<UInt8>) -> Bool {
    var index = position
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        position = index + 1
        return true
      }
      if byte.isHTMLSpace {
        index &+= 1
      } else if byte == UInt8(ascii: "/") {
        index &+= 1
        if index < count, bytes[index] == UInt8(ascii: ">") { token.isSelfClosing = true }
      } else {
        index = readAttribute(bytes, from: index)
      }
    }
    position = count
    tree.attributes.removeLast(tree.attributes.count - Int(token.attributeStart))
    return false
  }

  /// Reads one attribute and gives the index after it.
  private mutating func readAttribute(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let count = bytes.count
    var key = NameTable.Key()
    var index = start
    // A `=` in first place belongs to the name.
    repeat {
      key.append(bytes[index].asciiLowercased)
      index &+= 1
    } while index < count && !bytes[index].endsAttributeName
    var next = index
    while next < count, bytes[next].isHTMLSpace { next &+= 1 }
    var value = index..<index
    if next < count, bytes[next] == UInt8(ascii: "=") {
      next &+= 1
      while next < count, bytes[next].isHTMLSpace { next &+= 1 }
      guard next < count else { return count }
      (value, next) = attributeValue(bytes, from: next)
    }
    if let number = attributeNames.value(of: key),
      let name = AttributeName(rawValue: UInt8(number))
    {
      keep(name, value, bytes)
    }
    return next
  }

  /// The range of a value and the index after it.
  private func attributeValue(_ bytes: Span<UInt8>, from start: Int) -> (Range<Int>, Int) {
    let quote = bytes[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = ByteSearch.firstIndex(of: quote, in: bytes, from: start + 1)
      return ((start + 1)..<(end ?? bytes.count), end.map { $0 + 1 } ?? bytes.count)
    }
    var index = start
    while index < bytes.count, !bytes[index].isHTMLSpace, bytes[index] != UInt8(ascii: ">") {
      index &+= 1
    }
    return (start..<index, index)
  }

  private mutating func keep(_ name: AttributeName, _ value: Range<Int>, _ bytes: Span<UInt8>) {
    for index in Int(token.attributeStart)..<tree.attributes.count
    where tree.attributes[index].name == name { return }
    let hasReference =
      value.count > 0
      && ByteSearch.firstIndex(of: UInt8(ascii: "&"), in: bytes.extracting(value), from: 0) != nil
    tree.attributes.append(
      Attribute(
        name: name, hasReference: hasReference,
        start: Int32(truncatingIfNeeded: value.lowerBound),
        end: Int32(truncatingIfNeeded: value.upperBound)))
    setFlags(for: name, value: bytes.extracting(value))
  }

  /// Notes what tree construction and blocks need to know without looking at attributes again.
  private mutating func setFlags(for name: AttributeName, value: Span<UInt8>) {
    switch name {
    case .href: token.flags.insert(.linked)
    case .class, .id, .dataTestID, .ariaLabel: token.flags.insert(.named)
    case .role: token.flags.insert([.named, .role])
    case .itemprop: token.flags.insert([.named, .itemprop])
    case .open: token.flags.insert(.open)
    case .hidden:
      // `hidden=until-found` is content that waits behind a search or an accordion.
      if !value.equalsLowercased("until-found") { token.flags.insert(.hidden) }
    case .ariaHidden:
      if value.equalsLowercased("true") { token.flags.insert(.ariaHidden) }
    case .style:
      if value.declaresInvisible { token.flags.insert(.hidden) }
    case .type: noteType(value)
    case .shadowrootmode:
      if value.equalsLowercased("open") || value.equalsLowercased("closed") {
        token.flags.insert(.shadowRoot)
      }
    case .color, .face, .size: token.hasFontAttribute = true
    case .encoding:
      token.isHTMLAnnotation =
        value.equalsLowercased("text/html") || value.equalsLowercased("application/xhtml+xml")
    default: break
    }
  }

  private mutating func noteType(_ value: Span<UInt8>) {
    if token.tag == .input {
      token.isHiddenInput = value.equalsLowercased("hidden")
    } else if token.tag == .script {
      if value.containsLowercased("ld+json") {
        token.dataKind = .jsonLD
      } else if value.equalsLowercased("application/json") {
        token.dataKind = .json
      } else if value.containsLowercased("math/tex") {
        token.isFormula = true
      }
    }
  }
}

extension UInt8 {
  @inline(__always)
  fileprivate var endsAttributeName: Bool {
    isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">")
      || self == UInt8(ascii: "=")
  }
}
