import FoundationEssentials
import PithExport
import PithModel
import PithSnapshot

/// The findings as SARIF 2.1.0, the OASIS format for results of static analysis.
///
/// Only what is needed is written: the tool with its rules, and the results, each with the place
/// that it shows in and a fingerprint by which GitHub knows it again.
enum SARIFReport {
  /// The document.
  static func document(of findings: [CheckFinding], paths: ReportPath) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let rules = CheckFinding.Rule.allCases
    let log = Log(runs: [
      Run(
        tool: Tool(driver: Driver(rules: rules.map(Descriptor.init))),
        results: findings.map { finding in
          Result(finding, ruleIndex: rules.firstIndex(of: finding.rule) ?? 0, paths)
        })
    ])
    return [UInt8](try encoder.encode(log)) + [UInt8(ascii: "\n")]
  }

  private struct Log: Encodable {
    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }

    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]
  }

  private struct Run: Encodable {
    let tool: Tool
    let results: [Result]
  }

  private struct Tool: Encodable {
    let driver: Driver
  }

  private struct Driver: Encodable {
    let name = "pith"
    let semanticVersion = PithVersion.current
    let rules: [Descriptor]
  }

  private struct Descriptor: Encodable {
    struct Configuration: Encodable {
      let level = "error"
    }

    let id: String
    let shortDescription: Message
    let defaultConfiguration = Configuration()

    init(_ rule: CheckFinding.Rule) {
      id = rule.rawValue
      shortDescription = Message(text: rule.summary)
    }
  }

  private struct Message: Encodable {
    let text: String
  }

  private struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level = "error"
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]

    init(_ finding: CheckFinding, ruleIndex: Int, _ paths: ReportPath) {
      ruleId = finding.rule.rawValue
      self.ruleIndex = ruleIndex
      let name = finding.name.isEmpty ? "" : TerminalText.visible(finding.name) + ": "
      message = Message(text: name + TerminalText.visible(finding.message))
      locations = [Location(finding, paths)]
      // A page has at most one result of a rule, and goes on having it while its text changes.
      partialFingerprints = ["pithFinding/v1": "\(ruleId) \(paths.uri(finding.path))"]
    }
  }

  private struct Location: Encodable {
    struct PhysicalLocation: Encodable {
      let artifactLocation: ArtifactLocation
      let region: Region
    }

    struct ArtifactLocation: Encodable {
      let uri: String
      let uriBaseId: String?

      /// A file outside of the repository has a place of its own.
      init(_ uri: String) {
        let isRelative = !uri.hasPrefix("/")
        self.uri = isRelative ? uri : "file://" + uri
        uriBaseId = isRelative ? "%SRCROOT%" : nil
      }
    }

    struct Region: Encodable {
      let startLine: Int
      let endLine: Int
    }

    let physicalLocation: PhysicalLocation

    init(_ finding: CheckFinding, _ paths: ReportPath) {
      physicalLocation = PhysicalLocation(
        artifactLocation: ArtifactLocation(paths.uri(finding.path)),
        region: Region(startLine: finding.lines.lowerBound, endLine: finding.lines.upperBound))
    }
  }
}
