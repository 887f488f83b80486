import PithPage

/// The names of `meta` tags that Pith reads, grouped by what they hold.
///
/// Publishers, libraries, analytics services and content systems each have their own names for the
/// same few facts; the names are compared in lower case.
enum MetaName: Sendable, Hashable {
  case openGraphTitle, title
  case author, articleAuthor, citationAuthor
  case openGraphPublished, published, likelyPublished, openGraphModified, modified
  case siteName, applicationName
  case openGraphLocale, language
  case openGraphDescription, description
  case articleTag, keywords
  case openGraphURL
  case openGraphImage, image
  case license
  case labelledValue

  /// What the tag of a name holds, given as UTF-8 in lower case; nil for the many that hold nothing
  /// of use.
  static func named(_ name: ArraySlice<UInt8>) -> MetaName? {
    byName[ByteHash.hash(name.span)] ?? (isCalledPublicationDate(name) ? .likelyPublished : nil)
  }

  /// Whether a name that is not known says all the same that it holds the date of publication, as
  /// `w-published-date` does.
  private static func isCalledPublicationDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.holds(publish) else { return false }
    let name = String(decoding: bytes, as: UTF8.self)
    let words = name.split(whereSeparator: { !$0.isLetter })
    return words.contains { $0.hasPrefix("publish") || $0.hasSuffix("publish") }
      && words.contains { ["date", "time", "datetime", "on", "at"].contains($0) }
  }

  private static let publish = Array("publish".utf8)[...]

  /// What the tags hold by the hashes of their names; a page that makes another name collide with
  /// one of these has its tag read as that one.
  private static let byName: [UInt64: MetaName] = {
    let groups: [(MetaName, String)] = [
      (.openGraphTitle, "og:title"),
      (
        .title,
        """
        twitter:title title dc.title dcterms.title citation_title parsely-title sailthru.title \
        headline article:title
        """
      ),
      (
        .author,
        """
        author authors byl byline dc.creator dcterms.creator dc.author parsely-author \
        sailthru.author article.author article_author cxenseparse:author article-author \
        og:article:author og:author shareaholic:article_author_name creator twitter:author \
        article:author_name article:author:name
        """
      ),
      (.articleAuthor, "article:author book:author"),
      (.citationAuthor, "citation_author citation_authors"),
      (
        .openGraphPublished,
        """
        article:published_time og:published_time og:article:published_time article:published \
        book:release_date video:release_date
        """
      ),
      (
        .published,
        """
        datepublished date pubdate publish-date publish_date publication_date publicationdate \
        dc.date dc.date.issued dcterms.created dcterms.issued dcterms.date dc.date.created \
        parsely-pub-date sailthru.date citation_publication_date citation_date \
        citation_online_date cxenseparse:recs:publishtime cxenseparse:publishtime \
        article.published originalpublicationdate displaydate article_date_original \
        date_published published-date publishdate published_at published_time published \
        article:publish_date article.created publishtime pub_date pdate dc.issued \
        dateposted article-publish-date shareaholic:article_published_time weibo:article:create_at
        """
      ),
      (
        .openGraphModified,
        """
        article:modified_time og:updated_time article:modified og:modified_time article:updated \
        og:article:modified_time
        """
      ),
      (
        .modified,
        """
        datemodified last-modified lastmod dcterms.modified dc.date.modified dc.modified \
        article.updated modified revised updated_time last_updated date_modified \
        cxenseparse:modifiedtime shareaholic:article_modified_time modified_time dateupdate \
        lastupdated weibo:article:update_at
        """
      ),
      (.siteName, "og:site_name"),
      (
        .applicationName,
        """
        application-name apple-mobile-web-app-title dc.publisher dcterms.publisher \
        citation_journal_title shareaholic:site_name al:android:app_name
        """
      ),
      (.openGraphLocale, "og:locale"),
      (.language, "content-language language dc.language dcterms.language inlanguage"),
      (.openGraphDescription, "og:description"),
      (
        .description,
        "description twitter:description dc.description dcterms.description dcterms.abstract"
      ),
      (.articleTag, "article:tag og:article:tag video:tag book:tag"),
      (.keywords, "keywords news_keywords parsely-tags sailthru.tags citation_keywords dc.subject"),
      (.openGraphURL, "og:url"),
      (.openGraphImage, "og:image og:image:url og:image:secure_url"),
      (.image, "twitter:image twitter:image:src image sailthru.image.full parsely-image-url"),
      (.license, "dcterms.license license dc.rights.license dcterms.rights.license"),
      (.labelledValue, "twitter:label1 twitter:data1 twitter:label2 twitter:data2"),
    ]
    var byName: [UInt64: MetaName] = [:]
    byName.reserveCapacity(256)
    for (kind, names) in groups {
      for name in names.utf8.split(separator: 0x20) {
        byName[ByteHash.hash(Array(name).span)] = kind
      }
    }
    return byName
  }()
}
