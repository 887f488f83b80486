import Testing

@testable import PithRules

struct CountTableTests {
  @Test func `a key has one number, and numbers rise as keys appear`() {
    var table = CountTable(capacity: 4)
    #expect([7, 9, 7, 0, 9].map { table.slot(of: $0) } == [0, 1, 0, 2, 1])
  }

  /// If they shared their places too, this would not end in the time of a test run.
  @Test(arguments: [0, 7, 20, 40])
  func `keys that share most of their bits have places of their own`(_ shift: UInt64) {
    let count = 200_000
    var table = CountTable(capacity: count)
    let slots = (0..<count).map { table.slot(of: UInt64($0) << shift) }
    #expect(slots == (0..<count).map { Int32($0) })
  }
}
