import PithModel
import PithRules

/// Reads the facts that stand only in a page's head or data: site, address, image and the like.
enum SiteReader {
  /// Shorter labels of a host are countries, languages and `www`.
  private static let minLabelBytes = 4

  /// The site's name.
  static func site(of context: PageContext) -> MetadataValue<String>? {
    let data = context.data
    let candidates: [(String?, MetadataSource)] = [
      (context.facts.first(.siteName), .openGraph), (data?.siteName, .jsonLD),
      (data?.publisher, .jsonLD), (context.facts.first(.applicationName), .meta),
    ]
    return firstText(candidates) { !$0.contains("://") && $0.utf8.count <= 200 }
  }

  /// The names that the page's address gives the site: its host, and the labels of it that can be a
  /// name.
  static func hostNames(of context: PageContext) -> [String] {
    guard let url = context.address else { return [] }
    let host = PageURL.host(url)
    return [host]
      + host.split(separator: ".").dropLast().map(String.init).filter {
        $0.utf8.count >= minLabelBytes
      }
  }

  /// The canonical address; a site's root does not displace the address of a page on it.
  static func url(of context: PageContext) -> MetadataValue<String>? {
    let candidates: [(String?, MetadataSource)] = [
      (context.facts.canonicalLink, .meta), (context.facts.first(.openGraphURL), .openGraph),
      (context.data?.url, .jsonLD), (context.options.url, .url),
    ]
    let found = candidates.compactMap { reference, source in
      context.urls.resolve(reference).map {
        MetadataValue(
          String(Substring($0.utf8.prefix { $0 != UInt8(ascii: "#") })), from: source)
      }
    }
    return found.first { !PageURL.isRoot($0.value) } ?? found.first
  }

  /// The lead image.
  static func image(of context: PageContext) -> MetadataValue<String>? {
    let candidates: [(String?, MetadataSource)] = [
      (context.facts.first(.openGraphImage), .openGraph), (context.data?.image, .jsonLD),
      (context.facts.first(.image), .meta),
    ]
    return candidates.lazy.compactMap { reference, source in
      context.urls.resolve(reference).map { MetadataValue($0, from: source) }
    }.first
  }

  /// The licence: its address where one is given, else its name.
  static func license(of context: PageContext) -> MetadataValue<String>? {
    let candidates: [(String?, MetadataSource)] = [
      (context.facts.licenseLink, .meta), (context.data?.license, .jsonLD),
      (context.facts.first(.license), .meta),
    ]
    for (text, source) in candidates {
      guard let text = text?.singleLine(), !text.isEmpty else { continue }
      if let url = context.urls.resolve(text), text.contains("/") {
        return MetadataValue(url, from: source)
      }
      // A bare name such as "CC BY 4.0" has no scheme and no path.
      if !text.contains(":"), !text.contains("/") { return MetadataValue(text, from: source) }
    }
    return nil
  }

  /// The page's own summary.
  static func description(of context: PageContext) -> MetadataValue<String>? {
    firstText([
      (context.facts.first(.openGraphDescription), .openGraph),
      (context.facts.first(.description), .meta), (context.data?.description, .jsonLD),
    ]) { _ in true }
  }

  /// Keywords and tags.
  static func tags(of context: PageContext) -> MetadataValue<[String]>? {
    if let tags = context.facts.meta[.articleTag] { return MetadataValue(tags, from: .openGraph) }
    if let keywords = context.data?.keywords, !keywords.isEmpty {
      return MetadataValue(keywords, from: .jsonLD)
    }
    guard let line = context.facts.first(.keywords) else { return nil }
    let separators: Set<Character> = line.contains(";") ? [";"] : [",", "،", "、", "，"]
    let words = line.split(whereSeparator: { separators.contains($0) })
      .map { String($0).singleLine() }.filter { !$0.isEmpty }
    return words.isEmpty ? nil : MetadataValue(words, from: .meta)
  }

  private static func firstText(
    _ candidates: [(String?, MetadataSource)], where isFit: (String) -> Bool
  ) -> MetadataValue<String>? {
    for (text, source) in candidates {
      if let line = text?.singleLine(), !line.isEmpty, isFit(line) {
        return MetadataValue(line, from: source)
      }
    }
    return nil
  }
}
