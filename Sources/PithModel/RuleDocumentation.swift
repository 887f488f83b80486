/// What a rule says of itself; `pith rules` and the README table are made from it.
public struct RuleDocumentation: Sendable, Hashable {
  /// How far users can count on a rule's behaviour.
  public enum Status: String, Sendable, Hashable {
    case preview, stable, deprecated
  }

  /// One sentence: the noise the rule targets.
  public var summary: String
  /// An example of what the rule removes.
  public var removes: String
  /// The near miss that it must not take.
  public var keeps: String
  /// Why the noise is noise, and why the evidence suffices.
  public var why: String
  /// The evidence it reads.
  public var signals: [String]
  /// How far users can count on it.
  public var status: Status

  /// Creates a rule's documentation.
  public init(
    summary: String, removes: String, keeps: String, why: String, signals: [String],
    status: Status = .preview
  ) {
    self.summary = summary
    self.removes = removes
    self.keeps = keeps
    self.why = why
    self.signals = signals
    self.status = status
  }
}
