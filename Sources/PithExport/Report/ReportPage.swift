/// The frame of a report: one document that stands alone, asks nobody for anything and runs nothing
/// but its own script.
package struct ReportPage {
  private let title: String
  private let styles: [ReportAssets.Asset]
  private let script: ReportAssets.Asset
  private let hasPanes: Bool

  /// Creates a frame: what the document is called, how it looks and what it does, and whether the
  /// parts of its main element scroll each by itself where there is room for that.
  package init(
    title: String, styles: [ReportAssets.Asset], script: ReportAssets.Asset, hasPanes: Bool = false
  ) {
    self.hasPanes = hasPanes
    self.title = title
    self.styles = styles
    self.script = script
  }

  /// Only what Pith itself wrote applies or runs, even should a text of the page ever get out of
  /// its escapes; and no script can make markup of a text.
  private var contentSecurityPolicy: String {
    "default-src 'none'; script-src 'sha256-\(script.digest)'; "
      + "style-src \(styles.map { "'sha256-\($0.digest)'" }.joined(separator: " ")); base-uri 'none'; form-action 'none'; "
      + "require-trusted-types-for 'script'; trusted-types 'none'"
  }

  /// Writes the document around a body.
  package func write(to output: inout [UInt8], body: (inout [UInt8]) -> Void) {
    output.write(
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\"")
    output.writeAttribute("content", contentSecurityPolicy)
    output.write(
      ">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n"
        + "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"pith\">\n"
        + "<title>")
    output.writeMarkup(TerminalText.visible(title))
    output.write("</title>\n")
    for style in styles {
      output.write("<style>")
      output.append(contentsOf: style.bytes)
      output.write("</style>\n")
    }
    output.write("</head>\n<body\(hasPanes ? " class=\"panes\"" : "")>\n")
    body(&output)
    output.write("<script>")
    output.append(contentsOf: script.bytes)
    output.write("</script>\n</body>\n</html>\n")
  }
}
