/// The frame of a report: one document that stands alone, asks nobody for anything and runs nothing
/// but its own script.
struct ReportPage {
  /// What the document is called.
  let title: String
  /// What it does.
  let script: ReportAssets.Asset

  /// Only what Pith itself wrote applies or runs, even should a text of the page ever get out of
  /// its escapes; and no script can make markup of a text.
  private var contentSecurityPolicy: String {
    "default-src 'none'; script-src 'sha256-\(script.digest)'; "
      + "style-src 'sha256-\(ReportAssets.style.digest)'; base-uri 'none'; form-action 'none'; "
      + "require-trusted-types-for 'script'; trusted-types 'none'"
  }

  /// Writes the document around a body.
  func write(to output: inout [UInt8], body: (inout [UInt8]) -> Void) {
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
    output.write("</title>\n<style>")
    output.append(contentsOf: ReportAssets.style.bytes)
    output.write("</style>\n</head>\n<body>\n")
    body(&output)
    output.write("<script>")
    output.append(contentsOf: script.bytes)
    output.write("</script>\n</body>\n</html>\n")
  }
}
