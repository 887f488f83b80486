import PithModel
import PithRules
import PithTestSupport
import Testing

/// Keeps the house rules: what a contributor can get wrong without the compiler noticing.
struct RuleCatalogTests {
  /// The most lines of a rule's file.
  private static let maximumRuleLines = 200
  /// The most lines of any other source file.
  private static let maximumFileLines = 400

  private static let stageFolders = [
    "Region": RuleStage.region, "Prune": .prune, "Trim": .trim, "Site": .site,
  ]

  /// The files of rules: their paths below `Sources/PithRules`.
  private static var ruleFiles: [String] {
    ProjectFiles.swiftFiles(below: "Sources/PithRules").filter { path in
      stageFolders.keys.contains { path.hasPrefix("\($0)/") }
    }
  }

  @Test func `each rule is catalogued once`() {
    let ids = RuleCatalog.all.map { $0.id }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `each rule has a file of its name in the folder of its stage`() throws {
    let catalogued = try RuleCatalog.all.map { rule in
      let folder = try #require(Self.stageFolders.first { $0.value == rule.stage }?.key)
      return "\(folder)/\(rule).swift"
    }
    #expect(catalogued.sorted() == Self.ruleFiles)
  }

  @Test(arguments: RuleCatalog.all.map { $0.id })
  func `a rule's id is the kebab form of its type`(_ id: String) throws {
    let rule = try #require(RuleCatalog.all.first { $0.id == id })
    #expect(Self.kebab("\(rule)") == id)
  }

  @Test(arguments: RuleCatalog.all.map { $0.id })
  func `a rule's documentation has every field`(_ id: String) throws {
    let rule = try #require(RuleCatalog.all.first { $0.id == id })
    let documentation = rule.documentation
    for field in [
      documentation.summary, documentation.removes, documentation.keeps, documentation.why,
    ] {
      #expect(!field.isEmpty)
    }
    #expect(documentation.summary.hasSuffix("."))
    #expect(!documentation.signals.isEmpty)
    let path = try #require(Self.ruleFiles.first { $0.hasSuffix("/\(rule).swift") })
    let comment = Self.commentAboveType(in: ProjectFiles.text(of: "Sources/PithRules/\(path)"))
    #expect(comment == documentation.summary)
  }

  @Test(arguments: RuleCatalog.all.map { $0.id })
  func `a rule has fixtures of both kinds`(_ id: String) {
    let names = RuleFixture.names(of: id)
    #expect(names.contains { $0.hasPrefix("removes-") })
    #expect(names.contains { $0.hasPrefix("keeps-") })
    #expect(names.allSatisfy { $0.hasPrefix("removes-") || $0.hasPrefix("keeps-") })
  }

  @Test func `each folder of fixtures belongs to a rule and has a page for each listing`() {
    let ids = Set(RuleCatalog.all.map { $0.id })
    for folder in RuleFixture.folders {
      #expect(ids.contains(folder), "no rule \(folder)")
      let names = RuleFixture.names(of: folder)
      for listing in names where listing.hasSuffix(".expected.txt") {
        let stem = listing.dropLast(".expected.txt".count)
        #expect(names.contains("\(stem).html") || names.contains("\(stem).txt"), "\(listing)")
      }
    }
  }

  @Test func `a rule runs after those it needs`() {
    var seen: Set<String> = []
    for stage in RuleStage.allCases {
      for rule in RuleCatalog.all where rule.stage == stage {
        // A list in running order whose rules name only earlier ones has no cycle.
        #expect(seen.isSuperset(of: rule.after), "\(rule.id) needs \(rule.after)")
        seen.insert(rule.id)
      }
    }
  }

  @Test func `stages stand together in the catalogue`() {
    let stages = RuleCatalog.all.map { $0.stage }
    let order = RuleStage.allCases
    let places = stages.map { order.firstIndex(of: $0) ?? order.endIndex }
    #expect(places == places.sorted())
  }

  @Test func `source files are short`() {
    for path in ProjectFiles.swiftFiles(below: "Sources") where !Self.isDataTable(path) {
      let text = ProjectFiles.text(of: "Sources/\(path)")
      let lines = text.utf8.count { $0 == UInt8(ascii: "\n") }
      let isRule = Self.ruleFiles.contains { path == "PithRules/\($0)" }
      let limit = isRule ? Self.maximumRuleLines : Self.maximumFileLines
      #expect(lines <= limit, "\(path) has \(lines) lines")
    }
  }

  @Test func `unsafe code stands only in folders named Native`() {
    for path in ProjectFiles.swiftFiles(below: "Sources") where !path.contains("/Native/") {
      let code = ProjectFiles.text(of: "Sources/\(path)").split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      for line in code {
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }
        #expect(!words.contains("unsafe"), "\(path): \(line)")
      }
    }
  }

  @Test func `the README's table of rules is in step`() throws {
    let readme = ProjectFiles.text(of: "README.md")
    guard let start = readme.firstRange(of: "<!-- rules -->\n") else { return }
    let end = try #require(readme.firstRange(of: "<!-- /rules -->"))
    let rows = RuleCatalog.all.map { rule in
      "| `\(rule.id)` | \(rule.stage.rawValue) | \(rule.documentation.summary) |\n"
    }
    let table = "| Rule | Stage | What it targets |\n| --- | --- | --- |\n" + rows.joined()
    #expect(String(readme[start.upperBound..<end.lowerBound]) == table)
  }

  /// Generated code and tables of words are as long as what they hold.
  private static func isDataTable(_ path: String) -> Bool {
    path.contains("/Generated/") || path.contains("/Lexicon/Phrases/")
  }

  private static func kebab(_ name: String) -> String {
    var out = ""
    for character in name {
      if character.isUppercase, !out.isEmpty { out += "-" }
      out += character.lowercased()
    }
    return out
  }

  /// The documentation comment above the rule's type, on one line.
  private static func commentAboveType(in source: String) -> String {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    guard let type = lines.firstIndex(where: { $0.contains("struct ") && $0.contains("PageRule") })
    else { return "" }
    var comment: [Substring] = []
    for line in lines[..<type].reversed() {
      guard line.hasPrefix("/// ") else { break }
      comment.append(line.dropFirst(4))
    }
    return comment.reversed().joined(separator: " ")
  }
}
