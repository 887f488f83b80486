/// A set of the concepts of one lexicon, held in the bits of one word.
///
/// An element is a case of the concept enum, so that `[.share, .follow]` and `contains(.share)`
/// read naturally and no concept has to be declared twice.
package struct ConceptSet<Concept: LexiconConcept>: SetAlgebra, Sendable, Hashable {
  /// One bit for each concept, at the place of the concept's raw value.
  package var rawValue: UInt64

  /// Makes a set from its bits.
  @inlinable
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Makes the empty set.
  @inlinable
  package init() { rawValue = 0 }

  /// Makes a set of one concept.
  @inlinable
  package init(_ concept: Concept) { rawValue = 1 << UInt64(concept.rawValue) }

  /// Makes the set of the listed concepts.
  @inlinable
  @inline(__always)
  package init(arrayLiteral elements: Concept...) {
    rawValue = 0
    for element in elements { rawValue |= 1 << UInt64(element.rawValue) }
  }

  /// Whether nothing is in the set.
  @inlinable
  package var isEmpty: Bool { rawValue == 0 }

  /// The number of concepts in the set.
  @inlinable
  package var count: Int { rawValue.nonzeroBitCount }

  /// The concepts of the set, in the order of their declaration.
  package var concepts: [Concept] { Concept.allCases.filter { contains($0) } }

  /// Whether the concept is in the set.
  @inlinable
  package func contains(_ member: Concept) -> Bool {
    rawValue & (1 << UInt64(member.rawValue)) != 0
  }

  /// Whether the two sets share no concept.
  @inlinable
  package func isDisjoint(with other: Self) -> Bool { rawValue & other.rawValue == 0 }

  /// Whether the two sets share a concept.
  @inlinable
  package func intersects(_ other: Self) -> Bool { rawValue & other.rawValue != 0 }

  /// The concepts in either set.
  @inlinable
  package func union(_ other: Self) -> Self { Self(rawValue: rawValue | other.rawValue) }

  /// The concepts in both sets.
  @inlinable
  package func intersection(_ other: Self) -> Self { Self(rawValue: rawValue & other.rawValue) }

  /// The concepts in one of the sets only.
  @inlinable
  package func symmetricDifference(_ other: Self) -> Self {
    Self(rawValue: rawValue ^ other.rawValue)
  }

  /// The concepts of this set that the other lacks.
  @inlinable
  package func subtracting(_ other: Self) -> Self { Self(rawValue: rawValue & ~other.rawValue) }

  /// Adds the concepts of the other set.
  @inlinable
  package mutating func formUnion(_ other: Self) { rawValue |= other.rawValue }

  /// Keeps only the concepts that the other set has as well.
  @inlinable
  package mutating func formIntersection(_ other: Self) { rawValue &= other.rawValue }

  /// Keeps the concepts that are in one of the sets only.
  @inlinable
  package mutating func formSymmetricDifference(_ other: Self) { rawValue ^= other.rawValue }

  /// Adds a concept.
  @inlinable
  @discardableResult
  package mutating func insert(
    _ newMember: Concept
  ) -> (inserted: Bool, memberAfterInsert: Concept) {
    let isNew = !contains(newMember)
    rawValue |= 1 << UInt64(newMember.rawValue)
    return (isNew, newMember)
  }

  /// Takes a concept out.
  @inlinable
  @discardableResult
  package mutating func remove(_ member: Concept) -> Concept? {
    let wasMember = contains(member)
    rawValue &= ~(1 << UInt64(member.rawValue))
    return wasMember ? member : nil
  }

  /// Adds a concept and answers the one it replaces.
  @inlinable
  @discardableResult
  package mutating func update(with newMember: Concept) -> Concept? {
    let wasMember = contains(newMember)
    rawValue |= 1 << UInt64(newMember.rawValue)
    return wasMember ? newMember : nil
  }
}

/// A concept of a lexicon: an enum whose raw value is a bit position below 64.
package protocol LexiconConcept: RawRepresentable<UInt8>, CaseIterable, Sendable, Hashable {}
