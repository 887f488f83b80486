/// The style sheets and scripts of reports, embedded at build time.
///
/// A report applies and runs them alone, and knows them by their digests: who changes one puts the
/// digest here that ReportAssetsTests then asks for.
package enum ReportAssets {
  /// A text that a report carries, and the digest that its Content Security Policy knows it by.
  package struct Asset: Sendable {
    /// The text, in UTF-8.
    let bytes: [UInt8]
    /// SHA-256 of the bytes in Base64; a test holds it to them.
    let digest: String
  }

  /// The looks of all reports.
  package static let style = Asset(
    bytes: PackageResources.report_css, digest: "eG3nBkiOcPe+NJEgXDdX95HlEqC6uHdz8fblBYyG+qs=")
  /// What the report of one page does: open blocks, filter them.
  static let explanationScript = Asset(
    bytes: PackageResources.explanation_js, digest: "mGGJbjqlH/y959VxnY01uRN/ZQ5FANvMQNW0soNMfWk=")
  /// What is added for comparisons.
  package static let comparisonStyle = Asset(
    bytes: PackageResources.comparison_css, digest: "49GJjnlt7G3ZvKtj2NgkHkhii+hqMxCmHz2VchRdntA=")
  /// What the report of a check does: show the lines of pages, filter the pages.
  package static let comparisonScript = Asset(
    bytes: PackageResources.comparison_js, digest: "KxFj+CfeF/S7UemPavJ2bRU1j48HiTWl5USWOz2XgRA=")
  /// All of them.
  static let all = [style, explanationScript, comparisonStyle, comparisonScript]
}
