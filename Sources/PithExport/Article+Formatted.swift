public import PithModel

extension Article {
  /// The article as one string.
  ///
  /// - Parameters:
  ///   - format: The form that it is to have.
  ///   - context: What is known of it besides, and how that is to be said; by default its source is
  ///     unknown.
  /// - Returns: The article in that form; of a page without one, only JSON Lines tell why.
  public func formatted(
    as format: OutputFormat, context: ExportContext = ExportContext(source: "-")
  ) -> String {
    var output: [UInt8] = []
    format.write(self, context: context, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
