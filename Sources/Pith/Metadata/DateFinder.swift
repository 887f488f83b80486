import PithModel
import PithPage
import PithRules

/// A date and where it was read.
struct DateFinding {
  var date: PageDate
  var source: MetadataSource
}

/// Finds when an HTML page's article was published and last changed.
enum DateFinder {
  struct Dates {
    var published: MetadataValue<String>?
    var modified: MetadataValue<String>?
    var text: MetadataValue<String>?
  }

  static func dates(of context: PageContext, lines: inout HeadlineLines) -> Dates {
    var published = declared(context, isModified: false)
    var modified = declared(context, isModified: true)
    var text: String?
    if let declared = published {
      published = corrected(declared, modified: modified, context, &lines)
    } else {
      let seen = VisibleDates(context).read(&lines)
      published = seen.published
      modified = modified ?? seen.modified
      text = seen.text
    }
    if let seen = published, seen.source == .dateline {
      published = orderedByURL(seen, context)
    } else if published == nil, modified == nil || context.data == nil {
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

  /// The declared date, or the one beside the headline where that is surely nearer the truth.
  ///
  /// Content systems that publish a whole site anew stamp every page with that day, as published and
  /// as modified; the page then shows an earlier one. Others declare the moment in UTC and show it
  /// with the offset of the place, where it may be another day.
  private static func corrected(
    _ declared: DateFinding, modified: DateFinding?, _ context: PageContext,
    _ lines: inout HeadlineLines
  ) -> DateFinding {
    let visible = VisibleDates(context)
    // The posts of a thread are later than its start, and told apart by nothing.
    let isThread = context.cleaned.decisions.kind == .forum
    if modified.map({ $0.date.dayText <= declared.date.dayText }) ?? !isThread,
      let seen = visible.afterHeadline(&lines), seen.date.dayText < declared.date.dayText
    {
      return seen
    }
    guard declared.date.time?.offset == "Z" || declared.date.time?.offset == "+00:00" else {
      return declared
    }
    return visible.local(declared) ?? declared
  }

  // MARK: Data

  private static func declared(_ context: PageContext, isModified: Bool) -> DateFinding? {
    let facts = context.facts
    let language = context.dateLanguage
    func first(_ values: [String?], _ source: MetadataSource) -> DateFinding? {
      values.lazy.compactMap { value in
        context.believed(value.flatMap { DateReader.machineDate($0, language: language) })
          .map { DateFinding(date: $0, source: source) }
      }.first
    }
    let data = context.data
    let structured =
      isModified ? [data?.modified] : [data?.published, data?.created]
    return first(structured, .jsonLD)
      ?? first(facts.meta[isModified ? .openGraphModified : .openGraphPublished] ?? [], .openGraph)
      ?? first(facts.meta[isModified ? .modified : .published] ?? [], .meta)
      ?? first(isModified ? [] : facts.meta[.likelyPublished] ?? [], .meta)
      ?? microdata(context, isModified ? ["datemodified"] : ["datepublished", "datecreated"])
  }

  private static func microdata(_ context: PageContext, _ names: [String]) -> DateFinding? {
    let page = context.page
    for name in names {
      for node in context.facts.nodes(withProperty: name).prefix(4) {
        guard !context.isOfOthers(node) else { continue }
        let text =
          page.attribute(.datetime, of: node) ?? page.attribute(.content, of: node)
          ?? page.shortText(below: node, maxBytes: 80)
        if let date = context.believed(text.flatMap { date($0, context) }) {
          return DateFinding(date: date, source: .microdata)
        }
      }
    }
    return nil
  }

  private static func date(_ text: String, _ context: PageContext) -> PageDate? {
    let language = context.dateLanguage
    return DateReader.machineDate(text, language: language)
      ?? DateReader.visibleDate(in: text, language: language)?.date
  }

  // MARK: Address

  /// A visible date with day and month the other way round where the page's address says so:
  /// `03/10/2023` at `/blog/2023/october/03/`.
  private static func orderedByURL(_ seen: DateFinding, _ context: PageContext) -> DateFinding {
    guard seen.date.day <= 12, let named = inURL(context)?.date, named.year == seen.date.year,
      named.month == seen.date.day, named.day == seen.date.month
    else { return seen }
    var ordered = seen
    ordered.date.month = named.month
    ordered.date.day = named.day
    return ordered
  }

  private static func inURL(_ context: PageContext) -> DateFinding? {
    for url in [
      context.options.url, context.facts.canonicalLink, context.facts.first(.openGraphURL),
    ] {
      if let date = context.believed(url.flatMap { DateReader.date(inURL: $0) }) {
        return DateFinding(date: date, source: .url)
      }
    }
    return nil
  }
}
