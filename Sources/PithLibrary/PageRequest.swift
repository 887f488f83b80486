import Pith
import PithExport
import PithModel

/// A page's options as a caller of the C library gives them, in Swift's own terms.
struct PageRequest {
  /// How the page is cleaned.
  var options = Cleaner.Options()
  /// The form of the output.
  var format = OutputFormat.jsonl
  /// What the output names as the page's source; nil takes its URL.
  var source: String?
  /// The header of text and Markdown.
  var headerStyle = HeaderStyle.pith
  /// Whether JSON says where each value was read.
  var showsProvenance = false
  /// Whether the page's file name or transport calls it HTML.
  var isNamedHTML = false

  /// Cleans a page of `count` bytes; `bytes` is asked for them only when they are not too many.
  func answer(count: Int, bytes: () -> [UInt8]) -> PageAnswer {
    var options = options
    options.marksText = format.showsMarks
    let cleaner = Cleaner(options: options)
    let article =
      cleaner.refusal(ofByteCount: count) ?? cleaner.clean(bytes(), isNamedHTML: isNamedHTML)
    var output: [UInt8] = []
    if format.holdsStatus || article.status == .ok {
      format.write(article, context: context, to: &output)
    }
    return PageAnswer(status: article.status.code, output: output, problem: article.problem)
  }

  private var context: ExportContext {
    var context = ExportContext(
      source: source ?? options.url ?? "-", retrieved: options.retrieved)
    context.headerStyle = headerStyle
    context.showsProvenance = showsProvenance
    return context
  }
}

/// What the C library has to say of a page.
struct PageAnswer {
  /// One of the header's statuses.
  var status: Int32
  /// The article in the form that was asked for, in UTF-8.
  var output: [UInt8]
  /// What is wrong, in one line; nil when nothing is.
  var problem: String?
}
