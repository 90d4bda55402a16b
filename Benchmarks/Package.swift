// swift-tools-version: 6.1
import PackageDescription

// Timings, in a package of their own so that nobody who uses the library builds them.
// A new benchmark is a folder under Sources and one line below.
let settings: [SwiftSetting] = [.swiftLanguageMode(.v6)]

func benchmark(_ name: String, _ products: [String]) -> Target {
    .executableTarget(
        name: name, dependencies: products.map { .product(name: $0, package: "warrant") }, swiftSettings: settings)
}

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "warrant", path: "..")],
    targets: [
        benchmark("ExportBenchmark", ["Warrant"]),
        benchmark("PoolBenchmark", ["WarrantStatistics"]),
        benchmark("VetBenchmark", ["Warrant"]),
    ]
)
