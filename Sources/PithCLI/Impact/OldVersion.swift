import PithFiles

/// Another version of pith, asked page by page.
struct OldVersion: Sendable {
  /// Why a version cannot be asked.
  struct Failure: Error {
    /// What is wrong, in one line.
    let description: String
    /// Whether it is no use to ask about other pages.
    let isFinal: Bool
  }

  /// How long it may take to say what version it is.
  private static let greetingLimit = Duration.seconds(10)
  /// How long it may take for a page.
  private static let pageLimit = Duration.seconds(30)

  private let path: String
  private let pageLimit: Duration

  /// Starts a version for the first time, to see whether it can be.
  init(
    _ path: String, greetingLimit: Duration = greetingLimit, pageLimit: Duration = pageLimit
  ) throws(Failure) {
    self.path = path
    self.pageLimit = pageLimit
    let greeting = try run(["--version"], input: [], limit: greetingLimit)
    guard case .exited(0) = greeting.ending else {
      throw failure("\(path) --version \(Self.reason(greeting))", isFinal: true)
    }
  }

  /// What it says of a page.
  ///
  /// - Parameters:
  ///   - page: The path of the page, or `-` when it stands in `input`.
  ///   - options: Options of `explain`.
  ///   - input: What it reads from standard input.
  /// - Returns: The account, also of a page that gives no article.
  /// - Throws: What is wrong with the version.
  func account(
    of page: String, options: [String], input: [UInt8]
  ) throws(Failure) -> PageAccount {
    let run = try run(
      ["explain", "--format", "json"] + options + ["--", page], input: input,
      limit: pageLimit)
    // A page without an article has an account too, and an exit code that says so.
    if case .exited(let code) = run.ending, code <= 1, !run.output.isEmpty {
      if let account = try? PageAccount(json: run.output) { return account }
      throw failure("\(path) explain writes something that cannot be read", isFinal: false)
    }
    throw failure("\(path) explain \(Self.reason(run))", isFinal: run.ending == .timedOut)
  }

  private func run(
    _ arguments: [String], input: [UInt8], limit: Duration
  ) throws(Failure) -> ChildProcess {
    do throws(SystemError) {
      return try ChildProcess(path, arguments, input: input, limit: limit)
    } catch {
      throw failure("\(path) cannot be run: \(error.description)", isFinal: true)
    }
  }

  private func failure(_ description: String, isFinal: Bool) -> Failure {
    Failure(description: description, isFinal: isFinal)
  }

  private static func reason(_ run: ChildProcess) -> String {
    let line = run.errors.split(separator: UInt8(ascii: "\n")).first
    let message = line.map { ": " + String(decoding: $0, as: UTF8.self) } ?? ""
    return switch run.ending {
    case .exited(let code): "ended with exit code \(code)\(message)"
    case .signalled(let signal): "was ended by signal \(signal)"
    case .timedOut: "took too long and was stopped"
    }
  }
}
