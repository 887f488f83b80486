import ArgumentParser
import Foundation
import PithTestSite

/// Serves pages on 127.0.0.1, to try and to measure `pith fetch` with.
@main
struct SiteTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pith-site", abstract: "Serve pages on 127.0.0.1.")

  @Option(help: "The folder of pages to serve; without it, any number of pages of 10 KB.")
  var pages: String?

  @Option(help: "The port.")
  var port = 8470

  func run() throws {
    let site: ScriptedSite
    if let pages {
      let demo = DemoSite(pages)
      guard !demo.isEmpty else { throw ValidationError("There are no pages in \(pages).") }
      site = try ScriptedSite(port: port, isLogging: false) { demo.answer($0) }
    } else {
      site = try ScriptedSite(port: port, isLogging: false) { LoadSite.answer($0) }
    }
    print("http://127.0.0.1:\(site.port)/")
    while true { Thread.sleep(forTimeInterval: 3600) }
  }
}
