/// Query parameters that name where a visitor came from and nothing on the page.
package enum TrackingParameters {
  private static let prefixes = ["utm_", "mtm_", "pk_", "hsa_", "matomo_"]
  private static let names: Set<String> = [
    "dclid", "fbclid", "gbraid", "gclid", "gclsrc", "igshid", "li_fat_id", "mc_cid", "mc_eid",
    "mkt_tok", "msclkid", "oly_anon_id", "oly_enc_id", "s_cid", "ttclid", "twclid", "vero_id",
    "wbraid", "wt_mc", "yclid", "_hsenc", "_hsmi", "_openstat",
  ]

  /// The URL without its tracking parameters; all others keep their order and spelling.
  package static func removed(from url: WebURL) -> WebURL {
    let query = url.query.dropFirst()
    guard !query.isEmpty else { return url }
    let parameters = query.split(separator: "&", omittingEmptySubsequences: false)
    let kept = parameters.filter { !isTracking($0.prefix { $0 != "=" }) }
    guard kept.count < parameters.count else { return url }
    let rest = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    return url.replacing(target: url.path + rest)
  }

  private static func isTracking(_ name: Substring) -> Bool {
    let name = name.lowercased()
    return names.contains(name) || prefixes.contains { name.hasPrefix($0) }
  }
}
