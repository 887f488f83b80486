import CPith
import Pith
import PithExport
import PithModel

// The numbers that the C header gives to Swift's cases.

extension PageStatus {
  /// The status as the header numbers it.
  var code: Int32 {
    let code =
      switch self {
      case .ok: PITH_OK
      case .empty: PITH_EMPTY
      case .blocked: PITH_BLOCKED
      case .undecodable: PITH_UNDECODABLE
      case .tooLarge: PITH_TOO_LARGE
      case .timeout: PITH_TIMEOUT
      case .failed: PITH_FAILED
      }
    return Int32(code)
  }
}

extension OutputFormat {
  /// The form that the header gives a number; nil when it gives it to none.
  init?(code: Int32) {
    switch Int(code) {
    case PITH_FORMAT_JSONL: self = .jsonl
    case PITH_FORMAT_TEXT: self = .text
    case PITH_FORMAT_MARKDOWN: self = .markdown
    case PITH_FORMAT_HTML: self = .html
    default: return nil
    }
  }
}

extension HeaderStyle {
  /// The header style that the header gives a number; nil when it gives it to none.
  init?(code: Int32) {
    switch Int(code) {
    case PITH_HEADER_PITH: self = .pith
    case PITH_HEADER_TRAFILATURA: self = .trafilatura
    case PITH_HEADER_OBSIDIAN: self = .obsidian
    case PITH_HEADER_NONE: self = .none
    default: return nil
    }
  }
}

extension Cleaner.Options.Favor {
  /// The leaning that the header gives a number; nil when it gives it to none.
  init?(code: Int32) {
    switch Int(code) {
    case PITH_FAVOR_BALANCE: self = .balance
    case PITH_FAVOR_PRECISION: self = .precision
    case PITH_FAVOR_RECALL: self = .recall
    default: return nil
    }
  }
}

/// How bytes are read, where the content's own word may be one of the answers.
enum InputChoice {
  case byContent
  case kind(InputKind)

  /// The choice that the header gives a number; nil when it gives it to none.
  init?(code: Int32) {
    switch Int(code) {
    case PITH_INPUT_BY_CONTENT: self = .byContent
    case PITH_INPUT_HTML: self = .kind(.html)
    case PITH_INPUT_TEXT: self = .kind(.text)
    default: return nil
    }
  }

  /// What a cleaner's options say for it.
  var kind: InputKind? {
    switch self {
    case .byContent: nil
    case .kind(let kind): kind
    }
  }
}

/// The additions that the header's flags ask for.
struct AdditionFlags: OptionSet {
  let rawValue: UInt32

  static let namedHTML = AdditionFlags(rawValue: UInt32(PITH_NAMED_HTML))
  static let links = AdditionFlags(rawValue: UInt32(PITH_LINKS))
  static let images = AdditionFlags(rawValue: UInt32(PITH_IMAGES))
  static let captions = AdditionFlags(rawValue: UInt32(PITH_CAPTIONS))
  static let provenance = AdditionFlags(rawValue: UInt32(PITH_PROVENANCE))

  /// All flags that the header knows.
  static let known: AdditionFlags = [.namedHTML, .links, .images, .captions, .provenance]
}
