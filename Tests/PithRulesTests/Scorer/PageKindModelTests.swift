import PithModel
import PithPage
import Testing

@testable import PithRules

struct PageKindModelTests {
  /// A model that weighs one sign alone.
  private func model(_ name: String, _ weights: [Float]) throws -> PageKindModel {
    let column = try #require(PageSigns.names.firstIndex(of: name))
    let count = EvidenceLayout.columnCount + column + 1
    return PageKindModel(
      kinds: [.article, .forum, .product], means: Array(repeating: 0, count: count),
      scales: Array(repeating: 1, count: count), intercepts: [0, 0, 0],
      weights: weights.map { Array(repeating: Float(0), count: count - 1) + [$0] })
  }

  private func view(_ html: String) -> PageView {
    PageView(PageReader.read(Array(html.utf8), input: .html, charset: "utf-8"))
  }

  @Test func `finds the likeliest kind, and how likely each is`() throws {
    let product = view("<!doctype html><div itemtype='https://schema.org/Product'>A lamp</div>")
    let finding = try model("schema.product", [-1, 0, 1]).finding(.init(), product.signs)
    #expect(finding.kind == .product)
    let shares = [PageKind.article, .forum, .product].map { finding.probability(of: $0) }
    #expect(abs(shares.reduce(0, +) - 1) < 1e-5)
    #expect(abs(shares[2] / shares[1] - 2.718_28) < 1e-3)
    #expect(abs(finding.lead(of: .product) - shares[2] / (shares[2] + shares[1])) < 1e-5)
    #expect(abs(finding.lead(of: .article) - shares[0] / (shares[0] + shares[2])) < 1e-5)
    #expect(finding.probability(of: .listing) == 0)
    #expect(finding.lead(of: .listing) == 0)
  }

  @Test func `the earlier kind wins a tie`() throws {
    let finding = try model("schema.product", [0, 0, 0]).finding(.init(), view("<p>A").signs)
    #expect(finding.kind == .article)
    #expect(finding.probability(of: .article) == finding.probability(of: .product))
  }

  @Test func `weights without bound are no harm`() throws {
    let product = view("<!doctype html><div itemtype='https://schema.org/Product'>A lamp</div>")
    let finding = try model("schema.product", [-1e9, 0, 1e9]).finding(.init(), product.signs)
    #expect(finding.probability(of: .product) > 0.999)
  }
}
