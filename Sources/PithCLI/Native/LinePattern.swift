import CPCRE2

/// A regular expression that is held against whole lines.
///
/// It is the Perl-compatible syntax of PCRE2. Bytes that are no UTF-8 match nothing but do not stand
/// in the way of a match elsewhere; the library's own limits end a match that backtracks too much.
@safe final class LinePattern {
  /// Why a pattern is none.
  struct Failure: Error, Hashable {
    /// What is wrong and where, in one sentence.
    let description: String
  }

  /// What holding the pattern against a line came to.
  enum Verdict {
    case matches, differs
    /// The library's limit was reached before it was known.
    case undecided
  }

  private let code: OpaquePointer
  private let match: OpaquePointer

  /// Compiles a pattern; it has to match a line from its first character to its last.
  init(_ pattern: String) throws(Failure) {
    var errorCode: Int32 = 0
    var errorOffset = 0
    let options = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED
    let bytes = Array(pattern.utf8)
    // SAFETY: the bytes are valid for the time of the call, which copies what it needs; what it
    // returns belongs to this object, which frees it in deinit.
    let code = unsafe pcre2_compile_8(
      bytes, bytes.count, UInt32(options), &errorCode, &errorOffset, nil)
    guard let code = unsafe code else {
      throw Failure(description: "\(Self.text(of: errorCode)) (at character \(errorOffset))")
    }
    // SAFETY: compiled code is valid for the time of the call, and so is the match data, which this
    // object frees too; without memory for it there is nothing to go on with.
    guard let match = unsafe pcre2_match_data_create_from_pattern_8(code, nil) else {
      unsafe pcre2_code_free_8(code)
      throw Failure(description: "out of memory")
    }
    unsafe self.code = code
    unsafe self.match = match
    // Without the just-in-time compiler matching is slower and gives the same.
    _ = unsafe pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
  }

  deinit {
    // SAFETY: both were made by this object, and nobody else has them.
    unsafe pcre2_match_data_free_8(match)
    unsafe pcre2_code_free_8(code)
  }

  /// Holds the pattern against the bytes of one line, without its line end.
  func verdict(on line: ArraySlice<UInt8>) -> Verdict {
    // SAFETY: the line's bytes are valid for the time of the call, which writes only to this
    // object's match data; an empty line has no address, which the library allows for length 0.
    let result = unsafe line.withUnsafeBufferPointer { buffer in
      unsafe pcre2_match_8(code, buffer.baseAddress, buffer.count, 0, 0, match, nil)
    }
    if result >= 0 { return .matches }
    return result == PCRE2_ERROR_NOMATCH ? .differs : .undecided
  }

  private static func text(of code: Int32) -> String {
    // SAFETY: the library writes at most as many bytes as the array has, and ends them with a NUL.
    var bytes = [UInt8](repeating: 0, count: 256)
    _ = unsafe pcre2_get_error_message_8(code, &bytes, bytes.count)
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
