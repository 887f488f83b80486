import Foundation
import PithLocks

/// A web server on a loopback address that does what a script says, right or wrong.
///
/// It serves every host name; who asks must be told to connect here. Each connection has a thread of
/// its own, so a slow answer holds nobody else up.
package final class ScriptedSite: Sendable {
  /// What the site does to answer a request.
  package typealias Script = @Sendable (SiteRequest) -> [SiteStep]

  /// The port on 127.0.0.1.
  package let port: Int

  private let listener: SiteListener
  private let script: Script
  private let log = Locked<[SiteRequest]>([])
  private let counts = Locked<[String: Int]>([:])
  private let isLogging: Bool

  /// Begins to serve.
  ///
  /// - Parameters:
  ///   - port: The port on 127.0.0.1; 0 takes any that is free.
  ///   - isLogging: Whether requests are remembered.
  ///   - script: What the site does to answer a request.
  /// - Throws: When the port cannot be had.
  package init(port: Int = 0, isLogging: Bool = true, script: @escaping Script) throws {
    listener = try SiteListener(port: port)
    self.port = listener.port
    self.isLogging = isLogging
    self.script = script
    let thread = Thread { [weak self, listener] in
      while let connection = listener.accept() {
        guard let self else { return }
        let thread = Thread { self.serve(connection) }
        thread.stackSize = 256 << 10
        thread.start()
      }
    }
    thread.start()
  }

  deinit {
    listener.stop()
  }

  /// All requests so far, in the order in which they came.
  package var requests: [SiteRequest] { log.withLock { $0 } }

  /// Stops serving; connections that are open go on.
  package func stop() { listener.stop() }

  private func serve(_ connection: SiteConnection) {
    while let head = connection.readHead(), let request = request(head) {
      for step in script(request) {
        switch step {
        case .send(let bytes): guard connection.send(bytes) else { return }
        case .pause(let milliseconds):
          Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
        case .sendForever(let bytes): while connection.send(bytes) {}
        case .close: return
        case .reset: return connection.reset()
        }
      }
    }
  }

  private func request(_ head: String) -> SiteRequest? {
    var lines = head.split(separator: "\r\n").map(String.init)
    guard !lines.isEmpty else { return nil }
    let words = lines.removeFirst().split(separator: " ")
    guard words.count == 3 else { return nil }
    var request = SiteRequest(
      method: String(words[0]), target: String(words[1]), headers: lines, earlierCount: 0)
    guard isLogging else { return request }
    let key = request.host + request.target
    request.earlierCount = counts.withLock { counts in
      counts[key, default: 0] += 1
      return counts[key, default: 1] - 1
    }
    log.withLock { $0.append(request) }
    return request
  }
}
