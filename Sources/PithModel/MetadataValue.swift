/// Where on the page a metadata value was read.
///
/// The raw values appear as `provenance` in output and are stable.
public enum MetadataSource: String, Sendable, Hashable, CaseIterable {
  case jsonLD = "json-ld"
  case openGraph = "open-graph"
  case meta
  case microdata
  case timeElement = "time-element"
  case heading
  case byline
  case dateline
  case url
  case text
}

/// A metadata value together with where it was read.
public struct MetadataValue<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value, free of control characters and surrounding white space.
  public var value: Value
  /// Where on the page the value stood.
  public var source: MetadataSource

  /// Joins a value with its source.
  public init(_ value: Value, from source: MetadataSource) {
    self.value = value
    self.source = source
  }
}
