import ArgumentParser

/// A number of bytes as a user writes it: `1000`, `64K`, `64M` or `1G`, in powers of 1024.
struct ByteLimit: ExpressibleByArgument, Sendable, Hashable {
  /// The number of bytes.
  let bytes: Int

  /// Takes a number of bytes.
  init(bytes: Int) {
    self.bytes = bytes
  }

  init?(argument: String) {
    let shifts: [Character: Int] = ["k": 10, "m": 20, "g": 30]
    let shift = argument.last.flatMap { shifts[Character($0.lowercased())] }
    let digits = shift == nil ? argument[...] : argument.dropLast()
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits) else {
      return nil
    }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: 1 << (shift ?? 0))
    guard !overflows, bytes > 0, bytes < Int.max else { return nil }
    self.bytes = bytes
  }

  var defaultValueDescription: String {
    bytes % (1 << 20) == 0 ? "\(bytes >> 20)M" : "\(bytes)"
  }
}
