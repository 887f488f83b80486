import Pith
import PithExport
import PithModel

/// Writes proposals as a file of site rules.
enum SiteRulesText {
  /// What stands above the rules, for whoever reviews them.
  private static let preamble = """
    # Each line below names a text that stands on many pages of its site. Delete what is content;
    # pith clean --site-rules FILE removes the rest from the pages of each [host].
    # block "PLACE" "TEXT" is a block of HTML, "*" stands for any place; line "TEXT" is a line of
    # plain text. A heading, a label or another short text goes only with all that stands beside it.

    """

  /// The file; sites without rules are left out.
  static func file(_ sites: [SiteLearner.Site], prunedCount: Int) -> [UInt8] {
    let pages = sites.reduce(0) { $0 + $1.pages }
    var out: [UInt8] = []
    func write(_ text: String) { out.append(contentsOf: text.utf8) }
    write("\(SiteRules.firstLine)\n")
    write("# Proposed by pith learn \(PithVersion.current) from ")
    write("\(counted(pages, "page")) of \(counted(sites.count, "site")).\n")
    write(preamble)
    if prunedCount > 0 {
      write(
        "# There were too many texts to count them all: counts may be too low, rules missing.\n")
    }
    for site in sites where !site.proposals.isEmpty {
      write("\n[\(site.name)]  # \(counted(site.pages, "page"))\n")
      for proposal in site.proposals {
        if let place = proposal.place {
          write("block ")
          out.writeQuoted(place)
          write(" ")
        } else {
          write("line ")
        }
        out.writeQuoted(proposal.text)
        write("  # on \(proposal.pages) of \(site.pages), kept on \(proposal.kept), such as ")
        out.writeQuoted(proposal.example)
        write("\n")
      }
    }
    return out
  }

  /// A number of things: `1 page`, `2 pages`.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
