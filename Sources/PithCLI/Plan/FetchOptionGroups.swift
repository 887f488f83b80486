import ArgumentParser
import Pith
import PithExport

/// The options that say what a run writes.
struct FetchResultOptions: ParsableArguments {
  @Option(help: "How articles are written.")
  var format = OutputFormat.text

  @Option(help: .favor)
  var favor = Cleaner.Options.Favor.balance

  @Option(help: .siteRules, completion: .file())
  var siteRules: [String] = []

  @Flag(help: "Make no articles.")
  var noClean = false

  @Flag(help: "Write no archive.")
  var noWarc = false

  @Flag(help: "Write the text of articles into the archive too.")
  var warcText = false

  @Option(help: "How many bytes a file of the archive has at most; K, M and G may follow.")
  var warcSize = ByteLimit(bytes: 1_000_000_000)
}

/// The options that say how hosts are treated.
struct MannersOptions: ParsableArguments {
  @Option(help: "How many requests are under way at once.")
  var concurrency = 32

  @Option(help: "How many requests one host has to answer at once.")
  var perHost = 1

  @Option(help: "How many seconds a host is left alone between two requests.")
  var delay = 1.0

  @Option(help: "The longest pause in seconds that a host may ask for.")
  var maxDelay = 300.0

  @Flag(help: "Fetch what robots.txt excludes too.")
  var ignoreRobots = false

  @Option(
    help: ArgumentHelp(
      "A URL or mail address for whoever runs a server; part of the User-Agent.",
      valueName: "contact"))
  var contact: String?

  @Option(help: ArgumentHelp("The whole User-Agent; its first word is the name for robots.txt."))
  var userAgent: String?
}

/// The options that say how connections are made.
struct NetworkOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The URL of a proxy for all requests.", valueName: "url"))
  var proxy: String?

  @Flag(name: .customLong("http2"), help: "Speak HTTP/2 with servers that offer it.")
  var usesHTTP2 = false

  @Flag(help: "Keep cookies for the time of the run, each for the hosts that it is meant for.")
  var cookies = false

  @Flag(help: "Connect to private, loopback and other addresses that are not public.")
  var allowPrivate = false

  @Option(
    help: ArgumentHelp(
      "Connect to another place than the URL says: HOST:PORT:TO-HOST:TO-PORT, empty parts mean "
        + "any; may be repeated.", valueName: "detour"))
  var connectTo: [String] = []

  @Option(
    help: ArgumentHelp("Certificates of authorities to trust in place of the system's."),
    completion: .file())
  var caFile: String?
}

/// The options that say how much a URL may take.
struct FetchLimitOptions: ParsableArguments {
  @Option(help: "How often a request is made again that failed in a way that may pass.")
  var retries = 3

  @Option(help: "How many seconds the first retry waits; each further one waits twice as long.")
  var retryDelay = 1.0

  @Option(help: "How many seconds connecting may take.")
  var connectTimeout = 15.0

  @Option(help: "How many seconds a connection may bring nothing.")
  var stallTimeout = 30

  @Option(help: "How many seconds a whole transfer may take.")
  var timeout = 120.0

  @Option(help: "How many bytes a body may have, decoded or not; K, M and G may follow.")
  var maxBytes = ByteLimit(bytes: 64 << 20)

  @Option(help: "How many redirects are followed.")
  var maxRedirects = 20
}
