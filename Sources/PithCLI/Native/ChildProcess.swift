import Glibc
import PithFiles
import PithLocks

/// A program that was run to its end, or until it had taken too long.
struct ChildProcess: Sendable {
  /// How a program ended.
  enum Ending: Sendable, Hashable {
    /// By itself, with an exit code.
    case exited(Int32)
    /// By a signal.
    case signalled(Int32)
    /// It was stopped, since it took too long.
    case timedOut
  }

  /// What it wrote to standard output.
  let output: [UInt8]
  /// What it wrote to standard error.
  let errors: [UInt8]
  /// How it ended.
  let ending: Ending

  /// How long is waited at once, so that an interruption is seen.
  private static let tickMilliseconds: Int32 = 100
  /// How often a program that has closed its output is looked after.
  private static let endMilliseconds: Int32 = 1

  /// Runs a program; with it end the programs that it has started.
  ///
  /// - Parameters:
  ///   - program: Its path, or its name, which is looked for as a shell does.
  ///   - arguments: Its arguments, without its name.
  ///   - input: What it reads from standard input.
  ///   - limit: How long it may take.
  /// - Throws: Why it cannot be run.
  init(
    _ program: String, _ arguments: [String], input: [UInt8], limit: Duration
  ) throws(SystemError) {
    // On Ctrl-C the program is stopped before this process ends.
    Interruption.protect()
    defer { Interruption.unprotect() }
    let (child, inputPipe, outputPipe, errorPipe) = try Self.start(program, arguments)
    inputPipe.closeReadingEnd()
    outputPipe.closeWritingEnd()
    errorPipe.closeWritingEnd()
    if input.isEmpty { inputPipe.closeWritingEnd() }

    let deadline = ContinuousClock.now + limit
    var rest = input[...]
    var (output, errors): ([UInt8], [UInt8]) = ([], [])
    var status: Int32?
    while status == nil, ContinuousClock.now < deadline, !Interruption.isRequested {
      let isAtEnd = outputPipe.readingEnd < 0 && errorPipe.readingEnd < 0
      let ready = ProcessPipe.wait(
        input: inputPipe, outputs: [outputPipe, errorPipe],
        milliseconds: isAtEnd ? Self.endMilliseconds : Self.tickMilliseconds)
      if ready.canWrite { inputPipe.write(from: &rest) }
      if ready.readable.contains(0) { outputPipe.read(into: &output) }
      if ready.readable.contains(1) { errorPipe.read(into: &errors) }
      if isAtEnd { status = Self.status(of: child, mayWait: false) }
    }
    self.output = output
    self.errors = errors
    guard let status else {
      kill(-child, SIGKILL)
      _ = Self.status(of: child, mayWait: true)
      ending = .timedOut
      return
    }
    // <sys/wait.h>: a signal stands in the last seven bits, an exit code in the byte above them.
    let signal = status & 0x7F
    ending = signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
  }

  /// Held while pipes are made and a program is started, which would otherwise inherit the pipes of
  /// another one, and keep them open.
  private static let starting = Locked(())

  /// Starts a program with pipes as its streams.
  private static func start(
    _ program: String, _ arguments: [String]
  ) throws(SystemError) -> (pid_t, ProcessPipe, ProcessPipe, ProcessPipe) {
    try starting.withLock { _ throws(SystemError) in
      let (input, output, errors) = (try ProcessPipe(), try ProcessPipe(), try ProcessPipe())
      let child = try spawn(
        program, arguments, streams: [input.readingEnd, output.writingEnd, errors.writingEnd])
      return (child, input, output, errors)
    }
  }

  /// How a program ended; nil while it has not.
  private static func status(of child: pid_t, mayWait: Bool) -> Int32? {
    var status: Int32 = 0
    while true {
      // SAFETY: the pointer is valid for the time of the call, which does not keep it.
      let ended = unsafe waitpid(child, &status, mayWait ? 0 : WNOHANG)
      if ended == child { return status }
      if ended == 0 || errno != EINTR { return nil }
    }
  }

  /// Starts a program in a group of its own, its streams being these descriptors.
  private static func spawn(
    _ program: String, _ arguments: [String], streams: [Int32]
  ) throws(SystemError) -> pid_t {
    let environment = Environment.variables.map { "\($0.key)=\($0.value)" }
    var child = pid_t()
    // SAFETY: the actions and attributes are initialized before and destroyed after their use, and
    // the strings live until withCStrings has returned; posix_spawnp keeps none of them.
    let code = unsafe withCStrings([program] + arguments) { arguments in
      unsafe withCStrings(environment) { environment in
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        var signals = sigset_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
          unsafe posix_spawn_file_actions_destroy(&actions)
          unsafe posix_spawnattr_destroy(&attributes)
        }
        for (stream, descriptor) in streams.enumerated() {
          unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(stream))
        }
        // This process ignores SIGPIPE; the program is to have it as everybody does.
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGPIPE)
        unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        unsafe posix_spawnattr_setflags(
          &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETPGROUP))
        return unsafe posix_spawnp(
          &child, program, &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw SystemError(code: code) }
    return child
  }

  /// Calls `body` with strings as C takes a list of them: with a null pointer at the end.
  private static func withCStrings(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
  ) -> Int32 {
    // SAFETY: strdup copies each string, and the copies are freed when the body has returned.
    let copies = unsafe strings.map { unsafe strdup($0) } + [nil]
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies)
  }
}
