// swift-tools-version: 6.2
import PackageDescription

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

// The released command has Swift's libraries inside: to find and link them anew at each start takes
// longer than a page. They name each other only for a static build of all modules, so that they are
// listed here. No test may depend on PithMain: it would be linked with these settings as well.
let runtimeInside: [LinkerSetting] =
  [.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))]
  + [
    "CoreFoundation", "FoundationEssentials", "FoundationInternationalization", "_FoundationICU",
    "_FoundationCShims", "_FoundationCollections",
  ].map { .linkedLibrary($0, .when(platforms: [.linux], configuration: .release)) }

let package = Package(
  name: "pith",
  products: [
    .executable(name: "pith", targets: ["PithMain"]),
    .library(name: "Pith", targets: ["Pith", "PithExport", "PithModel"]),
    // libpith, as `Scripts/library` installs it.
    .library(name: "PithLibrary", type: .dynamic, targets: ["PithLibrary"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // System libraries: a module map and a shim each.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CLibCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),

    // The way of a page, from bytes to an article.
    .target(name: "PithModel"),
    .target(name: "PithPage", dependencies: ["CUchardet", "CNettle", "PithModel"]),
    .target(name: "PithRules", dependencies: ["PithPage", "PithModel"]),
    .target(name: "Pith", dependencies: ["PithRules", "PithPage", "PithModel"]),
    .target(
      name: "PithExport", dependencies: ["PithModel"],
      resources: [
        .embedInCode("Report/report.css"), .embedInCode("Report/explanation.js"),
        .embedInCode("Report/comparison.css"), .embedInCode("Report/comparison.js"),
      ]),
    .target(name: "PithSnapshot", dependencies: ["PithFiles", "PithModel"]),

    // The same for C and all that speaks it: the header, and the functions that it declares.
    .systemLibrary(name: "CPith"),
    .target(name: "PithLibrary", dependencies: ["CPith", "Pith", "PithExport", "PithModel"]),

    // What threads share.
    .target(name: "PithLocks"),

    // Files, and the archives that pages are kept in.
    .target(name: "PithFiles"),
    .target(
      name: "PithArchive", dependencies: ["CZlib", "CBrotli", "CZstd", "CNettle", "PithFiles"]),

    // The way to a page.
    .target(
      name: "PithFetch",
      dependencies: [
        "CLibCurl", "CLibXML2", "PithArchive", "PithFiles", "PithLocks", database,
      ]),

    // The command.
    .target(
      name: "PithCLI",
      dependencies: [
        "Pith", "PithArchive", "PithExport", "PithFetch", "PithFiles", "PithLocks", "PithSnapshot",
        "PithModel", "CPCRE2", argumentParser,
      ]),
    .executableTarget(name: "PithMain", dependencies: ["PithCLI"], linkerSettings: runtimeInside),
    .executableTarget(
      name: "pith-bench",
      dependencies: [
        "Pith", "PithExport", "PithRules", "PithPage", "PithModel", "CLibXML2", argumentParser,
      ]),

    .executableTarget(
      name: "pith-worst-cases",
      dependencies: [
        "Pith", "PithArchive", "PithCLI", "PithExport", "PithFetch", "PithFiles", "PithPage",
        "PithModel", argumentParser,
      ]),

    .executableTarget(name: "pith-site", dependencies: ["PithTestSite", argumentParser]),

    // What must hold whatever an input contains, for the tests and for `Scripts/fuzz`.
    .target(
      name: "PithFuzz",
      dependencies: [
        "Pith", "PithArchive", "PithCLI", "PithExport", "PithFetch", "PithFiles", "PithPage",
        "PithRules", "PithModel", "PithTestSupport",
      ]),

    // Tests.
    .target(name: "PithTestSite", dependencies: ["PithLocks"]),
    .target(
      name: "PithTestSupport", dependencies: ["PithModel", "PithPage", "PithSnapshot"]),
    .testTarget(name: "PithModelTests", dependencies: ["PithModel"]),
    .testTarget(name: "PithPageTests", dependencies: ["PithPage", "PithTestSupport"]),
    .testTarget(name: "PithRulesTests", dependencies: ["PithRules", "Pith", "PithTestSupport"]),
    .testTarget(
      name: "PithTests",
      dependencies: [
        "Pith", "PithCLI", "PithExport", "PithModel", "PithSnapshot", "PithTestSupport",
      ]),
    .testTarget(
      name: "PithExportTests", dependencies: ["PithExport", "PithPage", "PithTestSupport"]),
    .testTarget(
      name: "PithFetchTests",
      dependencies: [
        "PithArchive", "PithFetch", "PithFiles", "PithTestSite", "PithTestSupport",
        database,
      ]),
    .testTarget(name: "PithLibraryTests", dependencies: ["PithTestSupport"]),
    .testTarget(name: "PithFuzzTests", dependencies: ["PithFuzz", "PithTestSupport"]),
    .testTarget(name: "PithSnapshotTests", dependencies: ["PithSnapshot", "PithTestSupport"]),
    .testTarget(
      name: "PithArchiveTests", dependencies: ["PithArchive", "PithFiles", "PithTestSupport"]),
    .testTarget(
      name: "PithCLITests",
      dependencies: ["PithArchive", "PithCLI", "PithFiles", "PithLocks", "PithTestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzer needs a runtime that only `-sanitize=fuzzer` links; `Scripts/fuzz` sets this.
if Context.environment["PITH_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer"),
    .executableTarget(name: "pith-fuzz", dependencies: ["CLibFuzzer", "PithFuzz"]),
  ]
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
}
