import ArgumentParser

/// `pith warc`: what is done with archives besides cleaning them.
struct Warc: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warc",
    abstract: "Verify and index WARC files.",
    subcommands: [WarcVerify.self, WarcIndex.self])
}
