// swift-tools-version: 6.1
import PackageDescription

/// One set of rules for every target: language mode 6 and the upcoming features that make
/// imports and existentials explicit.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
/// SHA-256: the system's OpenSSL, or CryptoKit where that is part of the system.
let openSSL = Target.Dependency.target(name: "COpenSSL", condition: .when(platforms: [.linux]))
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// A library target of the package; `dependencies` may only name lower layers.
func layer(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// The test target of `name`, with its fixtures and snapshots beside the suites; `exclude` names the folders
/// of these, which the compiler does not read.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.byName(name: name), "WarrantTestSupport"] + dependencies,
        exclude: exclude,
        swiftSettings: settings)
}

let package = Package(
    name: "warrant",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "warrant", targets: ["WarrantCLI"]),
        .library(name: "Warrant", targets: ["Warrant"]),
        .library(name: "WarrantStatistics", targets: ["WarrantStatistics"]),
        .library(name: "WarrantText", targets: ["WarrantText"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // Layer 1: bytes and numbers. Neither knows any medicine.
        layer("WarrantText"),
        layer("WarrantStatistics"),

        // Layer 2: the vocabulary.
        layer("WarrantModel", ["WarrantText"]),

        // Layer 3: side by side; none imports another.
        layer("WarrantCatalog", ["WarrantModel", "WarrantText", openSSL, yams]),
        layer("WarrantGrading", ["WarrantModel", "WarrantStatistics", "WarrantText"]),
        layer(
            "WarrantVetting", ["WarrantModel", "WarrantText"],
            resources: [
                .embedInCode("Data/chiropractic-conditions-uk.json"), .embedInCode("Data/supervised-conditions-uk.json"),
            ]),
        layer("WarrantStore", ["WarrantModel", grdb]),
        layer("WarrantReport", ["WarrantModel", "WarrantStatistics", "WarrantText"]),
        layer("WarrantExport", ["WarrantModel", "WarrantStatistics", "WarrantText", "Cxlsxwriter", "CZlib"]),
        .systemLibrary(
            name: "Cxlsxwriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),

        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

        // Layer 4: the facade.
        layer(
            "Warrant",
            [
                "WarrantCatalog", "WarrantExport", "WarrantGrading", "WarrantModel", "WarrantReport",
                "WarrantStatistics", "WarrantStore", "WarrantText", "WarrantVetting",
            ]),

        // Layer 5: alone prints. The target is not called `warrant`, because that name would collide
        // with the module `Warrant` on a file system that ignores case.
        .executableTarget(
            name: "WarrantCLI", dependencies: ["Warrant", argumentParser], swiftSettings: settings),

        .target(
            name: "WarrantTestSupport", dependencies: ["WarrantModel", "WarrantText"],
            path: "Tests/WarrantTestSupport", swiftSettings: settings),
        tests("WarrantText"),
        tests("WarrantStatistics", ["WarrantText"], exclude: ["Fixtures"]),
        tests("WarrantModel"),
        tests("WarrantCatalog"),
        tests("WarrantGrading", ["WarrantStatistics"]),
        tests(
            "WarrantVetting", ["WarrantCatalog", "WarrantGrading", "WarrantModel", "WarrantText"],
            exclude: ["Fixtures", "Reporting/Snapshots"]),
        tests("WarrantStore", ["WarrantCatalog", grdb], exclude: ["Fixtures"]),
        tests("WarrantReport", exclude: ["Snapshots"]),
        tests(
            "WarrantExport",
            ["WarrantCatalog", "WarrantGrading", "WarrantModel", "WarrantStatistics", "WarrantText"],
            exclude: ["Fixtures"]),
        tests("Warrant", ["WarrantStatistics", "WarrantText", "WarrantVetting"], exclude: ["Vetting/Snapshots"]),
        tests("WarrantCLI", exclude: ["Snapshots"]),
    ]
)
