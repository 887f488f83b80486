import CPith
import Pith
import PithExport
import PithModel

extension PageRequest {
  /// More than any version of the options will ever have; whoever gives a larger size, or one that no
  /// version had, has not set it.
  private static let maximumSize = 4096

  /// Reads the options of a caller.
  ///
  /// - Parameter options: The options; nil for all defaults.
  /// - Throws: `MisuseError` when they ask for what does not exist.
  init(_ options: UnsafePointer<pith_options>?) throws(MisuseError) {
    self.init()
    guard let options = unsafe options else { return }
    try unsafe read(Self.knownPart(of: options))
  }

  /// The part of the options that this version knows.
  ///
  /// A program that was compiled with the header of a later version may give more, but must ask for
  /// nothing there.
  private static func knownPart(
    of options: UnsafePointer<pith_options>
  ) throws(MisuseError) -> pith_options {
    let known = unsafe MemoryLayout<pith_options>.size
    let raw = unsafe UnsafeRawPointer(options)
    // SAFETY: the caller vouches for the size, the first field, and for as many bytes as it says.
    let size = unsafe raw.loadUnaligned(as: Int.self)
    guard (known...maximumSize).contains(size) else {
      throw MisuseError("options.size is \(size); set it to sizeof(pith_options), \(known)")
    }
    for index in known..<size where unsafe raw.load(fromByteOffset: index, as: UInt8.self) != 0 {
      throw MisuseError("options ask for what only a later version of libpith than this one can do")
    }
    return unsafe raw.loadUnaligned(as: pith_options.self)
  }

  private mutating func read(_ given: pith_options) throws(MisuseError) {
    let flags = unsafe AdditionFlags(rawValue: given.flags)
    guard unsafe given.reserved == 0 else { throw MisuseError("options.reserved is not zero") }
    guard flags.isSubset(of: .known) else {
      throw MisuseError("options.flags has a bit that means nothing")
    }
    format = try unsafe Self.choice(OutputFormat.init(code:), given.format, "format")
    headerStyle = try unsafe Self.choice(
      HeaderStyle.init(code:), given.header_style, "header_style")
    source = unsafe Self.text(given.source)
    showsProvenance = flags.contains(.provenance)
    isNamedHTML = flags.contains(.namedHTML)

    options.favor = try unsafe Self.choice(
      Cleaner.Options.Favor.init(code:), given.favor, "favor")
    options.input = try unsafe Self.choice(InputChoice.init(code:), given.input, "input").kind
    options.url = unsafe Self.text(given.url)
    options.charset = unsafe Self.text(given.charset)
    options.retrieved = unsafe Self.text(given.retrieved)
    options.links = flags.contains(.links)
    options.images = flags.contains(.images)
    options.captions = flags.contains(.captions)
    if unsafe given.max_bytes > 0 { options.maxBytes = unsafe Int(clamping: given.max_bytes) }
    try unsafe readTime(given)
  }

  private mutating func readTime(_ given: pith_options) throws(MisuseError) {
    let seconds = unsafe given.timeout_seconds
    guard seconds >= 0 else {
      throw MisuseError("options.timeout_seconds is \(seconds); it takes a number from 0 on")
    }
    if seconds > 0 { options.timeoutSeconds = seconds }
    if let retrieved = options.retrieved, !RetrievalTime.isDate(retrieved) {
      throw MisuseError(
        "options.retrieved is no date such as 2026-01-31, with or without a time")
    }
  }

  private static func choice<Choice>(
    _ read: (Int32) -> Choice?, _ code: Int32, _ field: String
  ) throws(MisuseError) -> Choice {
    guard let choice = read(code) else {
      throw MisuseError("options.\(field) is \(code), which means nothing")
    }
    return choice
  }

  /// The text of a C string; nil when there is none.
  ///
  /// What is not UTF-8 becomes U+FFFD.
  private static func text(_ string: UnsafePointer<CChar>?) -> String? {
    // SAFETY: the caller vouches that the string ends with NUL and lasts for the call.
    unsafe string.map { unsafe String(cString: $0) }
  }
}
