import FoundationEssentials

/// What the process was started with.
enum Environment {
  /// The environment's variables.
  static var variables: [String: String] { ProcessInfo.processInfo.environment }
}
