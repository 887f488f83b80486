/// Where the project's files are; SwiftPM cannot bundle a folder at the top of a package.
package enum ProjectPaths {
  /// The project's folder.
  package static var root: String {
    // This file is Sources/PithTestSupport/ProjectPaths.swift.
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  }

  /// The folder of the rules' fixtures.
  package static var ruleFixtures: String { root + "/Fixtures/Rules" }
  /// The folder of the page fixtures.
  package static var pageFixtures: String { root + "/Fixtures/Pages" }
}
