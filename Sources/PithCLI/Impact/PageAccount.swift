import FoundationEssentials
import PithExport
import PithModel

/// What a version says of a page: the object that `pith explain --format json` writes, as far as it
/// matters for what becomes of the page.
struct PageAccount: Sendable, Hashable, Decodable {
  /// A block of the page.
  struct Block: Sendable, Hashable, Decodable {
    /// Its text.
    let text: String
    /// Whether it is part of the article.
    let kept: Bool
    /// The rule that decided; nil when the scorer did.
    let rule: String?

    /// What decided, as people read it.
    var cause: String { rule ?? "scorer" }
  }

  /// A metadata value: a string or a list of strings.
  private struct Value: Sendable, Hashable, Decodable {
    enum CodingKeys: CodingKey {
      case value
    }

    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      if let list = try? container.decode([String].self, forKey: .value) {
        text = list.joined(separator: ", ")
      } else {
        text = try container.decode(String.self, forKey: .value)
      }
    }
  }

  enum CodingKeys: CodingKey {
    case status, metadata, blocks
  }

  /// What became of the page.
  let status: String
  /// All blocks in reading order.
  let blocks: [Block]
  private let metadata: [String: Value]

  /// Reads what a version wrote.
  init(json: [UInt8]) throws {
    self = try JSONDecoder().decode(PageAccount.self, from: Data(json))
  }

  /// What this version says, by way of the same object.
  init(_ explanation: Explanation) throws {
    var json: [UInt8] = []
    explanation.writeJSON(context: ExportContext(source: ""), to: &json)
    try self.init(json: json)
  }

  /// The status and all metadata by their names.
  var facts: [String: String] {
    metadata.mapValues(\.text).merging(["status": status]) { $1 }
  }
}
