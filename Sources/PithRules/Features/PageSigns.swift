import PithPage

/// What a page declares of its kind, one number a sign; none depends on a block.
///
/// Pages declare what they are to search engines and networks, and their addresses are named by what
/// they hold. The scorer's trees gain nothing from it, but the kind of the page is found more often.
package struct PageSigns: Sendable {
  /// The names of the signs: `schema.` types of schema.org, 1 when there is one; `og.` what Open Graph
  /// calls the page; `address.` the page's address.
  package static let names: [String] =
    SchemaTypes.Group.allCases.map { "schema.\($0)" }
    + PageMeta.OpenGraphType.allCases.map { "og.\($0)" }
    + [
      "address.isKnown", "address.isRoot", "address.segments", "address.logLastLength",
      "address.logLastHyphens", "address.hasYear",
    ]
    + AddressShape.Word.allCases.map { "address.\($0)" }

  /// The numbers, in the order of the names.
  package let values: [Float]

  init(_ meta: PageMeta, _ types: SchemaTypes) {
    let address = meta.address
    var values = SchemaTypes.Group.allCases.map { types.contains($0) ? Float(1) : 0 }
    values += PageMeta.OpenGraphType.allCases.map { meta.openGraphType == $0 ? 1 : 0 }
    values += [
      address.isKnown ? 1 : 0, address.isKnown && address.segments == 0 ? 1 : 0,
      Float(min(address.segments, 8)), LogTable.log2(ofOnePlus: Int32(address.lastLength)),
      LogTable.log2(ofOnePlus: Int32(address.lastHyphens)), address.hasYear ? 1 : 0,
    ]
    values += address.hasWord.map { $0 ? 1 : 0 }
    self.values = values
  }
}
