import Pith
import PithArchive
import PithModel

/// What learning the templates of sites takes from one input.
enum PageSample: Sendable {
  /// A page, and what it is called as an example.
  case page(SitePage, name: String)
  /// Nothing, and why.
  case nothing(name: String, problem: String, isUnreadable: Bool)

  /// About how many bytes it holds in memory.
  var byteCount: Int {
    switch self {
    case .page(let page, _): page.byteCount
    case .nothing: 0
    }
  }
}

/// Reads and cleans inputs of all kinds for learning; shared by all threads.
struct PageSampler: Sendable {
  private let cleaner: Cleaner
  private let pageCleaners: RecordPageCleaners
  private let fields: RecordFields

  /// Creates a sampler of pages that are cleaned in a way.
  init(_ cleaner: Cleaner, fields: RecordFields) {
    self.cleaner = cleaner
    self.fields = fields
    pageCleaners = RecordPageCleaners(cleaner.options)
  }

  /// What an input gives.
  func sample(_ item: PageItem) -> PageSample {
    switch item {
    case .page(let input):
      sample(
        input.read(limit: cleaner.options.maxBytes), name: input.name,
        isNamedHTML: input.isNamedHTML)
    case .part(let part):
      sample(part.reading, name: part.name, isNamedHTML: part.file.isNamedHTML)
    case .record(let record): sample(record)
    case .archived(let page): sample(page)
    case .unreadable(let name, let reason):
      .nothing(name: name, problem: reason, isUnreadable: true)
    }
  }

  private func sample(_ reading: PageReading, name: String, isNamedHTML: Bool) -> PageSample {
    switch reading {
    case .bytes(let bytes): sample(bytes, isNamedHTML: isNamedHTML, by: cleaner, name: name)
    case .tooLarge(let reason): .nothing(name: name, problem: reason, isUnreadable: false)
    case .unreadable(let reason): .nothing(name: name, problem: reason, isUnreadable: true)
    }
  }

  private func sample(
    _ bytes: [UInt8], isNamedHTML: Bool, by cleaner: Cleaner, name: String
  ) -> PageSample {
    switch cleaner.sitePage(bytes, isNamedHTML: isNamedHTML) {
    case .success(let page): .page(page, name: name)
    case .failure(let refused):
      .nothing(
        name: name, problem: refused.article.problem ?? refused.article.status.rawValue,
        isUnreadable: false)
    }
  }

  private func sample(_ page: ArchivedPage) -> PageSample {
    guard let content = page.content(limit: cleaner.options.maxBytes), !content.isTooLarge else {
      return .nothing(
        name: "\(page.place) \(page.url)",
        problem: "its record holds no page that can be read whole", isUnreadable: false)
    }
    return sample(
      content.bytes, isNamedHTML: content.isNamedHTML,
      by: cleaner.forPage(url: page.url, charset: content.charset), name: page.url)
  }

  private func sample(_ item: RecordLine) -> PageSample {
    do throws(JSONRecord.Failure) {
      guard !item.line.isTooLong else {
        throw JSONRecord.Failure(description: "the line has \(item.line.byteCount) bytes")
      }
      let record = try JSONRecord(item.line.bytes)
      switch try fields.source(of: record) {
      case .archive(let reference):
        do throws(ArchiveReference.Failure) {
          return sample(try reference.page(limit: cleaner.options.maxBytes))
        } catch {
          throw JSONRecord.Failure(description: error.description)
        }
      case .page(let page):
        let url = fields.urlValue(of: record)
        return sample(
          page.bytes, isNamedHTML: page.isHTML,
          by: pageCleaners.cleaner(of: page, url: url), name: url ?? item.name)
      }
    } catch {
      return .nothing(name: item.name, problem: error.description, isUnreadable: false)
    }
  }
}
