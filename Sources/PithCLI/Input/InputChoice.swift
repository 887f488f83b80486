import ArgumentParser
import PithModel

/// How inputs are read when the user does not leave that to their content.
enum InputChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  case html, text, warc

  /// The kind of page that each input is; nil when that is left to the content.
  var pageKind: InputKind? {
    switch self {
    case .html: .html
    case .text: .text
    case .warc: nil
    }
  }
}
