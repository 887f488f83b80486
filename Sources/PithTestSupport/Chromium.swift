import Foundation

/// A headless Chromium, driven over its DevTools protocol, that tells what a document does.
///
/// The protocol goes through pipes: JSON messages that end with a NUL each. Tests that need the
/// browser are skipped where it is not installed, except in CI; `Scripts/test` installs it.
package final class Chromium {
  /// Why the browser could not do what it was asked for.
  package struct Failure: Error {
    /// What went wrong.
    let reason: String
  }

  /// A theme that the browser asks documents for.
  package enum Theme: String, CaseIterable {
    case light, dark
  }

  private static let program = "/usr/bin/chromium"
  /// After this time a browser that hangs is ended, so that the test fails and does not hang too.
  private static let patience = DispatchTimeInterval.seconds(120)

  private let process = Process()
  private let commands = Pipe()
  private let messages = Pipe()
  private let profile: TemporaryFolder
  private var received = Data()
  private var lastNumber = 0
  private var session: String?
  private var isLoaded = false

  /// What documents complained of or showed: errors, console messages, refused content, dialogs.
  package private(set) var complaints: [String] = []
  /// The URLs of everything that documents asked for, themselves included.
  package private(set) var requests: [String] = []

  /// Whether tests that need the browser run; without it they fail in CI.
  package static var isExpected: Bool {
    FileManager.default.isExecutableFile(atPath: program)
      || ProcessInfo.processInfo.environment["CI"] != nil
  }

  /// Starts the browser with one empty page.
  package init() throws {
    profile = try TemporaryFolder()
    process.executableURL = URL(filePath: "/bin/sh")
    // The protocol's streams have the numbers 3 and 4. In containers, where tests often run as
    // root, the browser cannot build its sandbox; it only opens documents that Pith made.
    process.arguments = [
      "-c",
      """
      exec \(Self.program) --headless --no-sandbox --disable-gpu --disable-dev-shm-usage \
      --no-first-run --disable-extensions --disable-background-networking \
      --user-data-dir="$0" --remote-debugging-pipe 3<&0 4>&1 </dev/null >/dev/null 2>&1
      """,
      profile.path,
    ]
    process.standardInput = commands
    process.standardOutput = messages
    try process.run()
    let process = process
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience) {
      if process.isRunning { process.terminate() }
    }
    let target = try send("Target.createTarget", ["url": "about:blank"])["targetId"]
    session =
      try send("Target.attachToTarget", ["targetId": target ?? "", "flatten": true])["sessionId"]
      as? String
    for domain in ["Page", "Runtime", "Log", "Network"] { _ = try send("\(domain).enable") }
  }

  deinit {
    // Writing to a browser that has ended would end the tests.
    if process.isRunning { _ = try? send("Browser.close") }
    process.terminate()
    process.waitUntilExit()
  }

  /// Opens a file and waits until it has loaded.
  package func open(_ path: String) throws {
    isLoaded = false
    complaints = []
    requests = []
    _ = try send("Page.navigate", ["url": URL(filePath: path).absoluteString])
    while !isLoaded { try receive() }
  }

  /// What an expression of JavaScript gives, as text.
  package func text(of expression: String) throws -> String {
    let reply = try send(
      "Runtime.evaluate",
      [
        "expression": "Promise.resolve(\(expression)).then(String)", "returnByValue": true,
        "awaitPromise": true,
      ])
    if let problem = reply["exceptionDetails"] { throw Failure(reason: "\(problem)") }
    return (reply["result"] as? [String: Any])?["value"] as? String ?? ""
  }

  /// Waits until an expression of JavaScript is true, for what the document does a moment later;
  /// false when it does not become true.
  package func becomesTrue(_ expression: String) throws -> Bool {
    try text(
      of: """
        new Promise((done) => {
          const look = (tries) =>
            \(expression) ? done(true) : tries ? setTimeout(look, 20, tries - 1) : done(false);
          look(1000);
        })
        """) == "true"
  }

  /// Presses and releases a key, named as in the UI Events specification.
  package func press(_ key: String, code: Int) throws {
    for type in ["keyDown", "keyUp"] {
      var event: [String: Any] = [
        "type": type, "key": key, "code": key, "windowsVirtualKeyCode": code,
      ]
      if key == "Enter" && type == "keyDown" { event["text"] = "\r" }
      _ = try send("Input.dispatchKeyEvent", event)
    }
  }

  /// Clicks with the mouse into the middle of the element that a selector finds.
  package func click(_ selector: String) throws {
    let place = try text(
      of: """
        (element => {
          element.scrollIntoView({ block: 'center' });
          const box = element.getBoundingClientRect();
          return [box.x + box.width / 2, box.y + box.height / 2].join(' ');
        })(document.querySelector(\(Self.quoted(selector))))
        """
    ).split(separator: " ").compactMap { Double($0) }
    guard place.count == 2 else { throw Failure(reason: "nothing to click: \(selector)") }
    for type in ["mousePressed", "mouseReleased"] {
      _ = try send(
        "Input.dispatchMouseEvent",
        ["type": type, "x": place[0], "y": place[1], "button": "left", "clickCount": 1])
    }
  }

  /// Shows documents at a size in CSS pixels, in a theme, without motion.
  package func show(width: Int, height: Int, theme: Theme) throws {
    _ = try send(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
    _ = try send(
      "Emulation.setEmulatedMedia",
      [
        "features": [
          ["name": "prefers-color-scheme", "value": theme.rawValue],
          ["name": "prefers-reduced-motion", "value": "reduce"],
        ]
      ])
  }

  private static func quoted(_ text: String) -> String {
    let json = try? JSONSerialization.data(withJSONObject: text, options: .fragmentsAllowed)
    return String(decoding: json ?? Data(), as: UTF8.self)
  }

  /// Sends a command and returns its result.
  private func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    let number = try post(method, parameters)
    while true {
      let message = try receive()
      guard message["id"] as? Int == number else { continue }
      if let error = message["error"] { throw Failure(reason: "\(method): \(error)") }
      return message["result"] as? [String: Any] ?? [:]
    }
  }

  private func post(_ method: String, _ parameters: [String: Any]) throws -> Int {
    lastNumber += 1
    var message: [String: Any] = ["id": lastNumber, "method": method, "params": parameters]
    message["sessionId"] = session
    var data = try JSONSerialization.data(withJSONObject: message)
    data.append(0)
    try commands.fileHandleForWriting.write(contentsOf: data)
    return lastNumber
  }

  /// Takes the next message, and notes it when it tells what the document does.
  @discardableResult
  private func receive() throws -> [String: Any] {
    while true {
      if let end = received.firstIndex(of: 0) {
        let data = Data(received[..<end])
        received = Data(received[(end + 1)...])
        let message = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
        try note(message)
        return message
      }
      let data = messages.fileHandleForReading.availableData
      guard !data.isEmpty else { throw Failure(reason: "the browser has ended") }
      received += data
    }
  }

  private func note(_ message: [String: Any]) throws {
    let parameters = message["params"] as? [String: Any] ?? [:]
    switch message["method"] as? String {
    case "Page.loadEventFired": isLoaded = true
    case "Network.requestWillBeSent":
      let request = parameters["request"] as? [String: Any]
      requests.append(request?["url"] as? String ?? "?")
    case "Log.entryAdded":
      let entry = parameters["entry"] as? [String: Any]
      complaints.append("\(entry?["text"] ?? "?")")
    case "Runtime.exceptionThrown": complaints.append("\(parameters["exceptionDetails"] ?? "?")")
    case "Runtime.consoleAPICalled": complaints.append("\(parameters["args"] ?? "?")")
    case "Page.javascriptDialogOpening":
      complaints.append("dialog: \(parameters["message"] ?? "")")
      // The page stands still until somebody answers.
      _ = try post("Page.handleJavaScriptDialog", ["accept": true])
    default: break
    }
  }
}
