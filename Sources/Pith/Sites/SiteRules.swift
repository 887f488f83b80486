import PithPage
import PithRules

/// Texts that sites repeat on their pages, read from files that `pith learn` proposed and a person
/// reviewed.
///
/// Rules apply to pages of the host whose section they stand in, and only ever remove text.
public struct SiteRules: Sendable, Hashable {
  /// The first line of each file, which says what it is and in which version of the form.
  public static let firstLine = "pith-site-rules 1"

  private var sections: [String: SiteTemplates] = [:]
  private var digests: [String] = []

  /// Creates rules for no site.
  public init() {}

  /// Adds the rules of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What the file is called in explanations and errors.
  /// - Throws: The first line that is none, and what it should be.
  public mutating func add(_ bytes: [UInt8], name: String) throws(SiteRulesError) {
    var reader = SiteRulesReader(name: name)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      try reader.read(line)
    }
    try reader.finish()
    for (site, templates) in reader.sections {
      sections[site, default: SiteTemplates()].add(templates)
    }
    digests.append(ContentDigest.sha256Hex(bytes))
  }

  /// Whether a site has a section.
  public func has(site: String) -> Bool { templates(of: site) != nil }

  /// What tells these rules from others: the SHA-256 digests of their files.
  public var digest: String { digests.joined(separator: "+") }

  /// The texts of a site; nil when it has no section.
  func templates(of site: String) -> SiteTemplates? {
    sections[PageSite.name(ofHost: site) ?? site]
  }
}

/// What keeps a file of site rules from being used.
public struct SiteRulesError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file's name.
  public let file: String
  /// The number of the line, from 1.
  public let line: Int
  /// What is wrong there, and what to do about it.
  public let reason: String

  /// All of it in one line.
  public var description: String { "\(file):\(line): \(reason)" }
}
