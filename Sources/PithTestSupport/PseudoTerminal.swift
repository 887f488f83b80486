import Foundation

/// A terminal of the tests' own, in which the command runs as at a person's desk.
package enum PseudoTerminal {
  /// Runs the command with a terminal as its three streams; its output is that of both streams, with
  /// the line ends of a terminal.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of the command.
  ///   - folder: The folder that it runs in.
  ///   - keys: One is pressed whenever the output ends with a question mark and a space.
  ///   - environment: Variables of its environment besides `PATH` and `TERM`.
  /// - Returns: What it left.
  /// - Throws: What keeps it from being run.
  package static func run(
    _ arguments: [String], in folder: TemporaryFolder, keys: String = "",
    environment: [String: String] = [:]
  ) throws -> BuiltBinary.Run {
    let variables = ["TERM": "xterm"].merging(environment) { _, own in own }
    return try BuiltBinary.run(
      "/usr/bin/env", ["python3", "-c", script, keys, BuiltBinary.path] + arguments, in: folder,
      input: [], environment: variables)
  }

  /// The longest that a run may take is bounded, since a test that waits for a key waits for ever.
  private static let script = """
    import os, pty, select, signal, sys
    keys, command = sys.argv[1].encode(), sys.argv[2:]
    # Who starts processes from a thread hands its blocked signals on, the alarm among them.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    child, terminal = pty.fork()
    if child == 0:
        os.execv(command[0], command)
    signal.alarm(60)
    output = b''
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            break
        if not part:
            break
        output += part
        if output.endswith(b'? ') and keys:
            os.write(terminal, keys[:1])
            keys = keys[1:]
    sys.stdout.buffer.write(output)
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    """
}
