/// Which version of Pith this is.
public enum PithVersion {
  /// The version, by the rules of Semantic Versioning.
  public static let current = "0.1.0"
}
