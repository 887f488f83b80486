/// The style sheets and scripts of reports, embedded at build time.
enum ReportAssets {
  /// A text that a report carries, and the digest that its Content Security Policy knows it by.
  struct Asset {
    /// The text, in UTF-8.
    let bytes: [UInt8]
    /// SHA-256 of the bytes in Base64; a test holds it to them.
    let digest: String
  }

  /// The looks of all reports.
  static let style = Asset(
    bytes: PackageResources.report_css, digest: "l4VZQCNVkrb0Bp+VgmsUUc6OzX2GI+ZnBxz0z3JN8VU=")
  /// What the report of one page does: open blocks, filter them.
  static let explanationScript = Asset(
    bytes: PackageResources.explanation_js, digest: "mGGJbjqlH/y959VxnY01uRN/ZQ5FANvMQNW0soNMfWk=")
  /// All of them.
  static let all = [style, explanationScript]
}
