import ArgumentParser
import PithExport
import PithFetch
import PithFiles

/// `pith robots`: what a robots.txt says about URLs.
struct Robots: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "robots",
    abstract: "Tell what a robots.txt allows.",
    discussion: """
      Prints a line for each URL: allowed or disallowed, the URL, and the line of the file that \
      decides, separated by tabulators.

      Exit codes: 0 all are allowed, 1 some are not, 2 the robots.txt cannot be read, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "A robots.txt: a file, - for standard input, or its URL or that of its site.",
      valueName: "file|url"),
    completion: .file())
  var source: String

  @Argument(
    help: ArgumentHelp("URLs, or their paths with a slash at the front.", valueName: "url"))
  var urls: [String]

  @Option(help: "The user agent that asks.")
  var agent = UserAgent.standard

  @OptionGroup(title: "Network")
  var network: NetworkOptions

  func run() async throws {
    let targets = try urls.map { try Self.target($0) }
    let (rules, reason) = try answer()
    var isAllAllowed = true
    var output = ""
    for (url, target) in zip(urls, targets) {
      let rule = rules?.decidingRule(for: target)
      let isAllowed = rules?.allows(target) ?? false
      isAllAllowed = isAllAllowed && isAllowed
      let deciding = rule.map { "\($0.lineNumber): \($0.lineText)" } ?? reason
      output +=
        [isAllowed ? "allowed" : "disallowed", url, deciding]
        .map { TerminalText.visible($0) }.joined(separator: "\t") + "\n"
    }
    try StandardOutput.write(Array(output.utf8))
    guard isAllAllowed else { throw ExitCode(1) }
  }

  /// The rules for the agent, nil when nothing is allowed; and what decides where no rule does.
  private func answer() throws -> (RobotsRules?, String) {
    let start = source.prefix(8).lowercased()
    guard start.hasPrefix("http://") || start.hasPrefix("https://") else {
      return (try file().rules(for: agent), "no rule matches")
    }
    do {
      var options = TransferOptions(userAgent: agent)
      try network.apply(to: &options)
      let url = try WebURL(source)
      let place = url.target == "/" ? url.replacing(target: "/robots.txt") : url
      return switch try RobotsRequest.read(place, options) {
      case .file(let file): (file.rules(for: agent), "no rule matches")
      case .missing(let reason): (RobotsRules.none, "there is no robots.txt: \(reason)")
      case .unreachable(let reason): (nil, "the robots.txt cannot be read: \(reason)")
      }
    } catch let problem as URLProblem {
      throw ValidationError("\(source) is no URL to fetch: \(problem).")
    } catch let error as FetchError {
      StandardError.say(error.description)
      throw ExitCode(2)
    }
  }

  private func file() throws -> RobotsFile {
    do throws(SystemError) {
      let file =
        source == "-" ? OpenFile.standardInput : try OpenFile(reading: FilePath(source))
      return RobotsFile(try file.readToEnd(limit: RobotsFile.maximumBytes + 1))
    } catch {
      StandardError.say("\(source): \(error.description)")
      throw ExitCode(2)
    }
  }

  /// The path and query of a URL.
  private static func target(_ url: String) throws -> String {
    guard !url.hasPrefix("/") else { return url }
    do throws(URLProblem) {
      return try WebURL(url).target
    } catch {
      throw ValidationError("\(url) is neither a URL nor a path: \(error).")
    }
  }
}
