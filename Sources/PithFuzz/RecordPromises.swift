import PithCLI
import PithTestSupport

/// What holds for every line of a corpus of JSON Lines.
enum RecordPromises {
  /// Cleans one line and reads back what was written for it.
  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    let line = bytes.prefix { $0 != 0x0A }
    let output = RecordRendering.record(cleaning: Array(line))
    try require(
      output.last == 0x0A && output.count { $0 == 0x0A } == 1, "a record is not one line")
    let before = try? StrictJSON.value(of: line)
    let after = try? StrictJSON.value(of: output)
    guard case .object(let members) = before else {
      // What is no record, or one that readers of JSON disagree about, passes in some form.
      return
    }
    guard case .object(let written) = after else {
      throw BrokenPromise("a record becomes what is none")
    }
    for (name, value) in members where name != "text" {
      try require(written[name] == value, "the field \(name) does not pass as it came")
    }
    try require(
      written.keys.contains { $0.hasPrefix("pith") && !members.keys.contains($0) },
      "a record says nothing of what became of it")
  }
}
