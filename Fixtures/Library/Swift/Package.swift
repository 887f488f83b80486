// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "clean-page",
  dependencies: [.package(name: "pith", path: "../../..")],
  targets: [
    .executableTarget(
      name: "clean-page", dependencies: [.product(name: "Pith", package: "pith")])
  ],
  swiftLanguageModes: [.v6]
)
