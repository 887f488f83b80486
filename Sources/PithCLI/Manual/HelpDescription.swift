/// What ArgumentParser says of a command and its arguments, as far as the manual needs it.
///
/// These are the fields of the JSON that `--experimental-dump-help` prints (its `ToolInfoV0`).
struct HelpDescription: Decodable {
  /// The command itself.
  let command: Verb

  /// A command or verb.
  struct Verb: Decodable {
    /// The name that it is called by, without those before it.
    let commandName: String
    /// What it does, in one sentence.
    let abstract: String?
    /// All else that is to be said.
    let discussion: String?
    /// Its verbs.
    let subcommands: [Verb]?
    /// Its arguments, options and flags.
    let arguments: [Argument]?
  }

  /// An argument, option or flag.
  struct Argument: Decodable {
    /// What kinds of argument there are.
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    /// One of the names of an option or flag.
    struct Name: Decodable {
      /// Whether one hyphen or two stand before it.
      let kind: String
      /// The name without hyphens.
      let name: String

      /// The name as it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    /// What it is.
    let kind: Kind
    /// Whether people are told about it.
    let shouldDisplay: Bool
    /// The part of the help that it stands in.
    let sectionTitle: String?
    /// Whether it may be left out.
    let isOptional: Bool
    /// Whether it may be given more than once.
    let isRepeating: Bool
    /// Its names; nil for an argument without one.
    let names: [Name]?
    /// What its value is called.
    let valueName: String?
    /// The value that it has when it is left out.
    let defaultValue: String?
    /// The values that it takes; nil when there are too many to list.
    let allValues: [String]?
    /// What it does.
    let abstract: String?
  }
}
