/// The evidence of one block, a number a column.
///
/// Called like a function it sets a piece of evidence. The numbers lie in the row itself, so that
/// to set one costs a store and no look at an array's owner.
package struct EvidenceRow {
  /// Room for the columns of ``EvidenceLayout``.
  static let capacity = 384

  private var values = InlineArray<384, Float>(repeating: 0)

  /// The numbers of all columns.
  package var columns: [Float] {
    (0..<EvidenceLayout.columnCount).map { values[$0] }
  }

  /// The number of a column.
  @inline(__always)
  subscript(_ column: Int) -> Float {
    get { values[column] }
    set { values[column] = newValue }
  }

  /// Adds a multiple of another row's numbers.
  mutating func add(_ other: borrowing EvidenceRow, times factor: Float) {
    for column in 0..<Self.capacity { values[column] += factor * other.values[column] }
  }

  /// Sets a piece of evidence.
  @inline(__always)
  mutating func callAsFunction(_ evidence: Evidence, _ value: Float) {
    values[evidence.rawValue] = value
  }
}
