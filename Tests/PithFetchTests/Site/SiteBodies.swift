import Foundation
import PithTestSupport

/// Bodies of responses, plain and coded.
enum SiteBodies {
  /// A page with an article, whose text is its own.
  static func page(_ name: String) -> String {
    """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>The story of \(name)</title>
    </head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article>
    <h1>The story of \(name)</h1>
    <p>The council voted on Tuesday to repair the bridge at \(name), which has carried the road to
    the harbour for a hundred and twelve years and has been closed to lorries since the spring.</p>
    <p>Engineers found that the northern pier of \(name) stands on timber that is still sound, so
    the work can be done from barges, and the ferry will run at night while it lasts.</p>
    <p>People who live near \(name) asked for the old lamps to be kept. They were promised that the
    lamps will be taken down, cleaned and hung again before the first winter storms.</p>
    </article><footer>Printed by nobody</footer></body></html>
    """
  }

  /// Five million zeros as a gzip file of five thousand bytes, which another is made of.
  static let bomb: [UInt8] = gzip("head -c 5000000 /dev/zero")

  /// A text as a gzip file.
  static func gzip(text: String) -> [UInt8] { stored(Array(text.utf8)) }

  /// A page in Brotli's coding, made by another program.
  static let brotli = [UInt8](Data(base64Encoded: brotliText) ?? Data())

  private static let brotliText =
    "G8MCAIyTXPnqlrmtVMeHIh/Kwqem/HgHcydzj5g8Q07+/8/tnIUcryzOEYtijWqPj0bqGqljc+3zaKGhwakBUavUxk"
    + "1lS/GLE0Y8QO2qFmHgcIg1iEwM2NF/Wb/p/1A79ATSVIr7JufnPUjEIefPJeyl76MML1u7DWueF7tPsy609XNJGkFZ"
    + "b2mSUZtHiwJKkiQ5XJ7uDvpAiQsxvC3kVJkNaIeqDEJOJYvYB5zdzSjMWfvTMMRy1IfoQ+HwBY5xTt8SkviJWvNW5J"
    + "7t7XpMW8A82IyhUIXbE4eavBsH5XNqKOdaZKD+7zTN1D007ltzuYaH3mkqiTO59pcqp97ki5DdGmK27wiu8NX9HLIC"
    + "GIrnoshTQpkA"

  private static func gzip(_ command: String) -> [UInt8] {
    guard let folder = try? TemporaryFolder(),
      let run = try? BuiltBinary.shell("\(command) | gzip -9", in: folder)
    else { return [] }
    return run.output
  }

  /// A gzip file that stores its content as it is.
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    file += [1, UInt8(bytes.count & 255), UInt8(bytes.count >> 8)]
    file += [~UInt8(bytes.count & 255), ~UInt8(bytes.count >> 8)] + bytes
    let checksum = ~bytes.reduce(UInt32.max) { checksum, byte in
      (0..<8).reduce(checksum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
    for number in [checksum, UInt32(bytes.count)] {
      file += (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    return file
  }
}
