import PithModel
import PithPage

/// Runs the rules of a strategy over a page, then the scorer over what they left.
package struct RuleEngine: Sendable {
  private let rules: [any PageRule]

  /// Creates an engine with all rules but some.
  ///
  /// - Parameter excluded: Ids of rules that do not run.
  package init(excluding excluded: Set<String> = []) {
    rules = RuleCatalog.all.filter { !excluded.contains($0.id) }.map { $0.init() }
  }

  /// Decides about every block of a page.
  ///
  /// - Parameters:
  ///   - view: The page.
  ///   - leaning: Added to the scorer's log odds: above 0 keeps more, below 0 less.
  /// - Returns: The verdict on each block, with the removals that were carried out.
  package func decide(_ view: PageView, leaning: Float) -> Decisions {
    var view = view
    var decisions = removals(from: &view)
    if view.page.deadline.isPast { return decisions }
    Scorer.decide(view, leaning: leaning, in: &decisions)
    return decisions
  }

  /// Runs the rules alone; what they leave stays open.
  ///
  /// - Parameter view: The page; it is told what was removed.
  /// - Returns: The removals that were carried out.
  package func removals(from view: inout PageView) -> Decisions {
    var decisions = Decisions(count: view.blocks.count)
    for stage in RuleStage.allCases where stage != .site {
      for rule in rules where type(of: rule).stage == stage && !view.page.deadline.isPast {
        for removal in rule.findings(in: view) {
          carryOut(removal, of: type(of: rule).id, in: &decisions)
        }
      }
      view.isRemoved = decisions.verdicts.indices.map { !decisions.isOpen($0) }
    }
    return decisions
  }

  /// Removes from what was kept the templates of the page's site, as ``PageView/site`` lists them.
  ///
  /// Nothing else about the page changes: no other block is judged anew, so that the rules of a site
  /// can only take text away.
  ///
  /// - Parameters:
  ///   - view: The page.
  ///   - decisions: What was decided about it.
  /// - Returns: How many words were removed.
  package func removeTemplates(of view: PageView, in decisions: inout Decisions) -> Int {
    var view = view
    view.isRemoved = view.blocks.indices.map { !decisions.isKept($0) }
    var words = 0
    for rule in rules where type(of: rule).stage == .site {
      for removal in rule.findings(in: view) {
        for index in removal.blocks where decisions.isKept(index) {
          words += Int(view.blocks[index].words)
          decisions.verdicts[index] = .open
        }
        carryOut(removal, of: type(of: rule).id, in: &decisions)
      }
    }
    return words
  }

  private func carryOut(_ removal: Removal, of rule: String, in decisions: inout Decisions) {
    let number = decisions.removals.count
    var isCarriedOut = false
    for index in removal.blocks where decisions.isOpen(index) {
      decisions.verdicts[index] = .removed(number)
      isCarriedOut = true
    }
    if isCarriedOut { decisions.removals.append(.init(rule: rule, removal: removal)) }
  }
}
