import PithModel
import PithPage
import PithRules

/// Finds when an HTML page's article was published and last changed.
enum DateFinder {
  struct Dates {
    var published: MetadataValue<String>?
    var modified: MetadataValue<String>?
    var text: MetadataValue<String>?
  }

  private struct Finding {
    var date: PageDate
    var source: MetadataSource
  }

  static func dates(of context: PageContext, lines: inout HeadlineLines) -> Dates {
    var published = declared(context, isModified: false)
    var modified = declared(context, isModified: true)
    var text: String?
    if published == nil {
      let seen = visible(context, &lines)
      published = seen.published
      modified = modified ?? seen.modified
      text = seen.text
    }
    if published == nil, modified == nil || context.data == nil {
      published = inURL(context)
    }
    // A page that only tells when it was changed has that as its date.
    published = published ?? modified
    var dates = Dates()
    dates.published = published.map { MetadataValue($0.date.iso8601, from: $0.source) }
    dates.modified = modified.map { MetadataValue($0.date.iso8601, from: $0.source) }
    if published == nil { dates.text = text.map { MetadataValue($0, from: .dateline) } }
    return dates
  }

  // MARK: Data

  private static func declared(_ context: PageContext, isModified: Bool) -> Finding? {
    let facts = context.facts
    let language = context.language?.value
    func first(_ values: [String?], _ source: MetadataSource) -> Finding? {
      values.lazy.compactMap { value in
        value.flatMap { DateReader.machineDate($0, language: language) }
          .map { Finding(date: $0, source: source) }
      }.first
    }
    let data = context.data
    let structured =
      isModified ? [data?.modified] : [data?.published, data?.created]
    return first(structured, .jsonLD)
      ?? first(facts.meta[isModified ? .openGraphModified : .openGraphPublished] ?? [], .openGraph)
      ?? first(facts.meta[isModified ? .modified : .published] ?? [], .meta)
      ?? microdata(context, isModified ? ["datemodified"] : ["datepublished", "datecreated"])
  }

  private static func microdata(_ context: PageContext, _ names: [String]) -> Finding? {
    let page = context.page
    for name in names {
      for node in context.facts.nodes(withProperty: name).prefix(4) {
        guard context.view.names.all[node].isDisjoint(with: .otherPeople) else { continue }
        let text =
          page.attribute(.datetime, of: node) ?? page.attribute(.content, of: node)
          ?? page.shortText(below: node, maxBytes: 80)
        if let date = text.flatMap({ date($0, context) }) {
          return Finding(date: date, source: .microdata)
        }
      }
    }
    return nil
  }

  private static func date(_ text: String, _ context: PageContext) -> PageDate? {
    let language = context.language?.value
    return DateReader.machineDate(text, language: language)
      ?? DateReader.visibleDate(in: text, language: language)?.date
  }

  // MARK: Visible

  private static func visible(
    _ context: PageContext, _ lines: inout HeadlineLines
  ) -> (published: Finding?, modified: Finding?, text: String?) {
    let dates = lines.dates()
    let published =
      timeElement(context) ?? dates.published.map { Finding(date: $0, source: .dateline) }
      ?? dateElement(context)
    return (
      published, dates.modified.map { Finding(date: $0, source: .dateline) }, dates.text
    )
  }

  /// The first `time` element that stands where an article's date stands.
  private static func timeElement(_ context: PageContext) -> Finding? {
    let page = context.page
    for node in context.facts.times.prefix(8) {
      guard context.view.names.all[node].isDisjoint(with: .otherPeople) else { continue }
      let text =
        page.attribute(.datetime, of: node) ?? page.shortText(below: node, maxBytes: 80)
      if let date = text.flatMap({ date($0, context) }) {
        return Finding(date: date, source: .timeElement)
      }
    }
    return nil
  }

  /// A date in an element whose class or id calls it one.
  private static func dateElement(_ context: PageContext) -> Finding? {
    let language = context.language?.value
    for node in context.facts.dateElements.prefix(12) {
      guard context.view.names.all[node].isDisjoint(with: .otherPeople),
        let text = context.page.shortText(below: node, maxBytes: 120),
        DateReader.mayHoldDate(text),
        let date = DateReader.visibleDate(in: text, language: language)?.date
      else { continue }
      return Finding(date: date, source: .dateline)
    }
    return nil
  }

  private static func inURL(_ context: PageContext) -> Finding? {
    for url in [
      context.options.url, context.facts.canonicalLink, context.facts.first(.openGraphURL),
    ] {
      if let date = url.flatMap({ DateReader.date(inURL: $0) }) {
        return Finding(date: date, source: .url)
      }
    }
    return nil
  }
}
