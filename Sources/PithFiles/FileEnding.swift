extension BidirectionalCollection<UInt8> {
  /// Whether a file's name ends so, whatever the case of its ASCII letters.
  ///
  /// - Parameter ending: The ending, in lower case.
  /// - Returns: Whether it does.
  package func hasEnding(_ ending: String) -> Bool {
    suffix(ending.utf8.count).lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      .elementsEqual(ending.utf8)
  }
}
