/// Addresses that a document may link to.
enum WebAddress {
  /// The URL when a click on it can only open a page, else nil.
  static func clickable(_ url: String?) -> String? {
    guard let url else { return nil }
    let scheme = url.prefix(8).lowercased()
    return scheme.hasPrefix("https://") || scheme.hasPrefix("http://") ? url : nil
  }
}
