/// Writes one JSON object member by member; empty values are left out.
///
/// The output is lent to the writer for the time of the object: take it back from ``finish()``.
package struct JSONObjectWriter {
  private var output: [UInt8]
  private var isFirst = true

  /// Opens an object at the end of `output`.
  package init(appendingTo output: consuming [UInt8]) {
    self.output = output
    self.output.write("{")
  }

  /// Closes the object and gives the output back.
  package consuming func finish() -> [UInt8] {
    output.write("}")
    return output
  }

  /// Writes the name of a member; its value must follow in `value`.
  package mutating func member(_ name: String, value: (inout [UInt8]) -> Void) {
    output.write(isFirst ? "" : ",")
    isFirst = false
    output.writeQuoted(name)
    output.write(":")
    value(&output)
  }

  /// Writes a string unless it is nil or empty.
  package mutating func string(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    member(name) { $0.writeQuoted(value) }
  }

  /// Writes a list of strings unless it is nil or empty.
  mutating func strings(_ name: String, _ values: [String]?) {
    guard let values, !values.isEmpty else { return }
    member(name) { $0.writeStrings(values) }
  }

  /// Writes a number with three decimals.
  package mutating func number(_ name: String, _ value: Double) {
    member(name) { $0.writeFixed(value) }
  }

  /// Writes a whole number.
  package mutating func number(_ name: String, _ value: Int) {
    member(name) { $0.write(String(value)) }
  }
}

extension [UInt8] {
  /// Appends a JSON array of strings.
  mutating func writeStrings(_ values: [String]) {
    write("[")
    for (index, value) in values.enumerated() {
      if index > 0 { write(",") }
      writeQuoted(value)
    }
    write("]")
  }
}
