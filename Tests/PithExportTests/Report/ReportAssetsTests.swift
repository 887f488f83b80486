import Foundation
import PithPage
import Testing

@testable import PithExport

struct ReportAssetsTests {
  /// The digest that browsers compare: SHA-256 in Base64.
  private func digest(_ bytes: [UInt8]) -> String {
    let digits = Array(ContentDigest.sha256Hex(bytes))
    let raw = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
    return Data(raw).base64EncodedString()
  }

  @Test func `the policy of a report knows its style sheet and its scripts`() {
    for asset in ReportAssets.all {
      #expect(
        asset.digest == digest(asset.bytes), "The second digest belongs in ReportAssets.swift.")
    }
  }

  @Test func `an asset cannot end the element that holds it`() {
    for asset in ReportAssets.all {
      let text = String(decoding: asset.bytes, as: UTF8.self)
      #expect(!text.contains("</"))
      #expect(!text.contains("<!--"))
    }
  }
}
