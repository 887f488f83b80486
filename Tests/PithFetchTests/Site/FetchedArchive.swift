import Foundation
import GRDB
import PithArchive
import PithFiles
import PithTestSupport
import Testing

/// What a run left in its folder, read by other means than the run's own.
struct FetchedArchive {
  /// A row of the ledger's table of tasks.
  struct Page: Hashable {
    var url: String
    var state: String
    var problem: String?
    var status: Int?
    var recordID: String?
    var article: String?
    var finalURL: String?
  }

  /// A response or revisit, as ledger, index and archive all know it.
  struct Capture: Hashable, Comparable {
    var url: String
    var file: String
    var offset: Int
    var length: Int

    static func < (one: Capture, other: Capture) -> Bool {
      (one.file, one.offset) < (other.file, other.offset)
    }
  }

  let path: String

  private func rows(_ sql: String) throws -> [Row] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path + "/ledger.sqlite", configuration: configuration)
    return try queue.read { try Row.fetchAll($0, sql: sql) }
  }

  /// The pages of the ledger by their URLs.
  func pages() throws -> [String: Page] {
    let rows = try rows(
      """
      SELECT url, state, error, status, record_id, article, final_url FROM task WHERE kind = 2
      """)
    return rows.reduce(into: [:]) { pages, row in
      pages[row[0]] = Page(
        url: row[0], state: row[1], problem: row[2], status: row[3], recordID: row[4],
        article: row[5], finalURL: row[6])
    }
  }

  /// The captures that the ledger knows, with the names of their records.
  func ledgerCaptures() throws -> [Capture: String] {
    let rows = try rows(
      "SELECT url, warc_file, warc_offset, warc_length, record_id FROM capture")
    return rows.reduce(into: [:]) { captures, row in
      captures[Capture(url: row[0], file: row[1], offset: row[2], length: row[3])] = row[4]
    }
  }

  /// The names of the archive's files of one kind.
  func archiveFiles(_ ending: String) -> [String] {
    ProjectFiles.names(in: path + "/archive").filter { $0.hasSuffix(ending) }
  }

  /// The captures that the archive holds, with the names of their records.
  func storedCaptures() throws -> [Capture: String] {
    var captures: [Capture: String] = [:]
    for file in archiveFiles(".warc.gz") {
      var reader = try WARCReader(FilePath("\(path)/archive/\(file)"))
      var observer = BlindObserver()
      while let item = try reader.next(&observer) {
        guard case .record(let record) = item else {
          Issue.record("damage in \(file): \(item)")
          continue
        }
        guard record.head.type == .response || record.head.type == .revisit else { continue }
        captures[
          Capture(
            url: record.head.targetURI ?? "", file: file, offset: record.offset,
            length: record.length ?? 0)] = record.head.id
      }
    }
    return captures
  }

  /// The captures that the indexes name.
  func indexedCaptures() throws -> Set<Capture> {
    var captures: Set<Capture> = []
    for file in archiveFiles(".cdxj") {
      let text = try String(contentsOfFile: "\(path)/archive/\(file)", encoding: .utf8)
      let lines = text.split(separator: "\n")
      #expect(lines == lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, "\(file)")
      for line in lines {
        let object = line[(line.firstIndex(of: "{") ?? line.endIndex)...]
        let fields = try JSONDecoder().decode([String: String].self, from: Data(object.utf8))
        captures.insert(
          Capture(
            url: fields["url"] ?? "", file: fields["filename"] ?? "",
            offset: Int(fields["offset"] ?? "") ?? -1, length: Int(fields["length"] ?? "") ?? -1))
      }
    }
    return captures
  }

  /// Holds ledger, archive, indexes and articles against each other, record by record.
  func expectAgreement() throws {
    let ledger = try ledgerCaptures()
    let stored = try storedCaptures()
    #expect(ledger == stored)
    #expect(Set(ledger.keys) == (try indexedCaptures()))
    #expect(archiveFiles(".open") == [])
    let pages = try pages()
    let articles = Set(
      FileManager.default.enumerator(atPath: path + "/articles")?.allObjects
        .compactMap { $0 as? String }.filter { $0.hasSuffix(".txt") }.map { "articles/\($0)" }
        ?? [])
    #expect(Set(pages.values.compactMap(\.article)) == articles)
    for page in pages.values where page.state == "done" {
      let record = try #require(page.recordID, "\(page.url)")
      #expect(ledger.values.contains(record), "\(page.url)")
      guard let article = page.article else { continue }
      let text = try String(contentsOfFile: "\(path)/\(article)", encoding: .utf8)
      #expect(text.contains("Source: \"\(page.finalURL ?? "")\"\n"), "\(article)")
      #expect(text.contains("\nRetrieved: \"2"), "\(article)")
      #expect(text.contains("Record-ID: \"\(record)\"\n"), "\(article)")
    }
    try expectRevisitsOfResponses()
    try expectValidArchive()
  }

  /// Holds what revisits say of what they refer to against the responses of the archive, which alone
  /// have payloads.
  private func expectRevisitsOfResponses() throws {
    var responses: [String: [String?]] = [:]
    var revisits: [[String: String]] = []
    for file in archiveFiles(".warc.gz") {
      var reader = try WARCReader(FilePath("\(path)/archive/\(file)"))
      var observer = BlindObserver()
      while case .record(let record) = try reader.next(&observer) {
        let fields = record.head.fields
        if record.head.type == .response, let id = fields["WARC-Record-ID"] {
          responses[id] = [fields["WARC-Target-URI"], fields["WARC-Date"]]
        } else if record.head.type == .revisit {
          revisits.append(
            fields.all.reduce(into: [:]) { $0[$1.name] = $1.value })
        }
      }
    }
    for revisit in revisits {
      let original = try #require(responses[revisit["WARC-Refers-To"] ?? ""], "\(revisit)")
      #expect(
        original == [revisit["WARC-Refers-To-Target-URI"], revisit["WARC-Refers-To-Date"]],
        "\(revisit)")
    }
  }

  private func expectValidArchive() throws {
    for file in archiveFiles(".warc.gz") {
      var verifier = try WARCVerifier(FilePath("\(path)/archive/\(file)"))
      while let findings = try verifier.next() {
        for finding in findings { Issue.record("\(file): \(finding)") }
      }
    }
  }
}

/// Looks at no block.
struct BlindObserver: WARCBlockObserver {
  mutating func begin(_ head: WARCHead) {}
  mutating func receive(_ part: ArraySlice<UInt8>) {}
}
