import PithModel

/// The evidence of all blocks as data that the report's script reads when somebody asks for it.
///
/// As elements, the evidence would be most of the document.
enum EvidenceData {
  /// Writes the data: an object with `names`, those of the evidence; `blocks`, each
  /// `[path, score, name, value, name, value…]`, where a name is its place among the names; and
  /// `rules`, which has what each rule of the page says of itself.
  static func write(
    _ blocks: [Explanation.Block], rules: [String: RuleDocumentation], to output: inout [UInt8]
  ) {
    var json: [UInt8] = []
    json.write("{\"blocks\":[")
    var names: [String: Int] = [:]
    for (index, block) in blocks.enumerated() {
      json.write(index == 0 ? "\n" : ",\n")
      write(block, names: &names, to: &json)
    }
    json.write("],\n\"names\":")
    json.writeStrings(names.sorted { $0.value < $1.value }.map { TerminalText.visible($0.key) })
    json.write(",\n\"rules\":{")
    let ids = Set(blocks.compactMap(\.rule)).sorted().filter { rules[$0] != nil }
    for (index, id) in ids.enumerated() {
      json.write(index == 0 ? "\n" : ",\n")
      json.writeQuoted(id)
      json.write(":")
      let documentation = rules[id]
      json.writeStrings([documentation?.summary ?? "", documentation?.keeps ?? ""])
    }
    json.write("}}")
    writeEmbedded(json, to: &output)
  }

  /// Appends JSON so that no part of it can end the element that holds it: a less-than sign stands
  /// only in strings, where its escape means the same.
  static func writeEmbedded(_ json: [UInt8], to output: inout [UInt8]) {
    output.write("<script type=\"application/json\" id=\"data\">")
    for byte in json {
      if byte == UInt8(ascii: "<") { output.write("\\u003c") } else { output.append(byte) }
    }
    output.write("</script>\n")
  }

  private static func write(
    _ block: Explanation.Block, names: inout [String: Int], to json: inout [UInt8]
  ) {
    json.write("[")
    json.writeQuoted(TerminalText.visible(block.path))
    json.write(",")
    if let score = block.score { json.writeFixed(score) } else { json.write("null") }
    for item in block.evidence {
      let name = names[item.name] ?? names.count
      names[item.name] = name
      json.write(",\(name),")
      json.writeQuoted(TerminalText.visible(item.value))
    }
    json.write("]")
  }
}
