package import PithModel
import PithPage

/// A text that the site's other pages have too, as a file of site rules says.
package struct SiteTemplate: PageRule {
  package static let id = "site-template"
  package static let stage = RuleStage.site
  package static let documentation = RuleDocumentation(
    summary: "A text that the site's other pages have too, as a file of site rules says.",
    removes: "Our journalism is paid for by our readers, and by nobody else. (on 37 of 40 pages)",
    keeps: "Ingredients (on all pages, each time above other ones)",
    why: """
      What stands on page after page of a site is of the site, not of the page. `pith learn` counts \
      such texts and writes them to a file for review, and only --site-rules makes use of it. A \
      sentence goes by itself; a heading, a label and any other short text only with all that stands \
      in its container or, in plain text, beside it; the headline and code never go.
      """,
    signals: ["site rules", "structure", "neighbours"])

  package init() {}

  package func findings(in view: PageView) -> [Removal] {
    guard let site = view.site else { return [] }
    let rules = view.blocks.indices.map { index -> Int32? in
      view.isRemoved[index] ? nil : site.rule(for: index, in: view)
    }
    return rules.indices.compactMap { index in
      guard let rule = rules[index] else { return nil }
      let standing = TemplateStanding(of: index, in: view)
      switch standing {
      case .never: return nil
      case .alone: break
      case .inCompany, .headingCompany:
        guard let company = TemplateStanding.company(of: index, in: view),
          standing.goes(
            with: company, at: index, input: view.page.input,
            leaves: { view.isRemoved[$0] || rules[$0] != nil },
            template: { rules[$0] == nil ? nil : TemplateStanding(of: $0, in: view) })
        else { return nil }
      }
      return Removal(index, .siteRule(rule))
    }
  }
}
