/// A request that came to a scripted site.
package struct SiteRequest: Sendable, Hashable {
  /// The method, such as `GET`.
  package var method: String
  /// What was asked for: path and query.
  package var target: String
  /// The header lines as they came.
  package var headers: [String]
  /// How many requests for the same host and target came before this one.
  package var earlierCount: Int

  /// The host and port that were asked for.
  package var host: String { self["Host"] ?? "" }

  /// The value of a header, whatever the case of its name.
  package subscript(name: String) -> String? {
    let prefix = name.lowercased() + ":"
    return headers.first { $0.lowercased().hasPrefix(prefix) }.map {
      $0.dropFirst(prefix.count).drop { $0 == " " }.description
    }
  }
}

/// What a scripted site does to answer a request, step by step.
package enum SiteStep: Sendable, Hashable {
  /// Sends bytes.
  case send([UInt8])
  /// Does nothing for a while.
  case pause(milliseconds: Int)
  /// Sends the same bytes again and again, until the other side has enough.
  case sendForever([UInt8])
  /// Closes the connection, which else is kept open.
  case close
  /// Resets the connection: what was sent may not arrive.
  case reset
}

extension [SiteStep] {
  /// A whole response with its length.
  package static func response(
    _ status: Int = 200, _ headers: [String], body: [UInt8] = []
  ) -> [SiteStep] {
    var head = "HTTP/1.1 \(status) \(status == 200 ? "OK" : "Status")\r\n"
    for header in headers { head += header + "\r\n" }
    head += "Content-Length: \(body.count)\r\n\r\n"
    return [.send([UInt8](head.utf8) + body)]
  }

  /// A whole response with text.
  package static func text(
    _ text: String, status: Int = 200, type: String = "text/plain"
  ) -> [SiteStep] {
    response(status, ["Content-Type: \(type); charset=utf-8"], body: [UInt8](text.utf8))
  }

  /// A whole response with a page.
  package static func html(_ text: String, status: Int = 200) -> [SiteStep] {
    Self.text(text, status: status, type: "text/html")
  }
}
