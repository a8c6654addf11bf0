// swift-tools-version:6.2
import PackageDescription

// The map of the house: docs/architecture.md tells what lives in each target and what it may import.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "encompass",
    products: [
        .executable(name: "encompass", targets: ["EncompassCLI"]),
        .library(name: "Tabular", targets: ["Tabular"]),
        .library(name: "Linkage", targets: ["Linkage"]),
        .library(name: "AuditTrail", targets: ["AuditTrail"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
        .target(name: "CLinux"),
        .target(name: "Tabular", dependencies: ["CLibCSV"], swiftSettings: strict),
        .target(
            name: "Linkage",
            swiftSettings: strict),
        .target(
            name: "AuditTrail", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),
        .target(name: "Casework", dependencies: ["Linkage"], swiftSettings: strict),
        .target(
            name: "State", dependencies: ["Casework", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(
            name: "Pipeline",
            dependencies: [
                "Tabular", "Linkage", "AuditTrail", "CLinux", "Casework", "State",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Yams", package: "Yams"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            resources: [.embedInCode("Resources/linkage-model.yaml")]
                + ["head", "style", "page-top", "page-bottom"].map {
                    .embedInCode("Resources/templates/\($0).mustache")
                },
            swiftSettings: strict),
        .target(
            name: "Encompass", dependencies: ["Pipeline"],
            resources: [
                "say", "call-sheets", "call-list", "call-sheet",
                "sheet-style", "large-sheets", "large-list", "large-sheet", "large-style", "review", "review-sheet",
                "review-row", "review-blind", "review-style", "referrals", "run-summary", "withdrawals",
            ]
            .map { .embedInCode("Resources/templates/\($0).mustache") }
                + [.embedInCode("Resources/templates/phrases.txt")]
                + ["desk-head", "desk-style", "review-desk", "call-desk"].map {
                    .embedInCode("Resources/templates/\($0).mustache")
                }
                + [.embedInCode("Resources/templates/desk-phrases.txt")]
                + ["desk", "review-desk", "call-desk"].map { .embedInCode("Resources/desks/\($0).js") },
            swiftSettings: strict),
        .target(
            name: "Practices", dependencies: ["Pipeline"],
            resources: [.embedInCode("Resources/practices-model.yaml")]
                + [
                    "notices", "notice-review", "notice-lists", "notice-summary", "notice-style",
                ].map { .embedInCode("Resources/templates/\($0).mustache") },
            swiftSettings: strict),
        .target(
            name: "Hub", dependencies: ["Pipeline"],
            resources: [.embedInCode("Resources/templates/meeting.mustache")], swiftSettings: strict),
        .target(name: "InventedNight", dependencies: ["Casework"], swiftSettings: strict),
        .executableTarget(
            name: "EncompassCLI",
            dependencies: [
                "Encompass", "Practices", "Hub", "InventedNight",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(name: "TabularTests", dependencies: ["Tabular"], swiftSettings: strict),
        .testTarget(
            name: "LinkageTests", dependencies: ["Linkage"], resources: [.copy("Fixtures")], swiftSettings: strict),
        .testTarget(name: "AuditTrailTests", dependencies: ["AuditTrail"], swiftSettings: strict),
        .testTarget(
            name: "StateTests",
            dependencies: ["State", "Casework", "Linkage", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "PipelineTests", dependencies: ["Pipeline", "State", "AuditTrail", "Casework", "Linkage", "Tabular"],
            swiftSettings: strict),
        .testTarget(
            name: "EncompassTests",
            dependencies: [
                "Encompass", "Pipeline", "Casework", "Linkage", "InventedNight", "Tabular", "AuditTrail", "State",
            ],
            exclude: ["Emit/Snapshots"], swiftSettings: strict),
        .testTarget(
            name: "PracticesTests",
            dependencies: [
                "Practices", "Encompass", "Pipeline", "Casework", "Linkage", "InventedNight", "Tabular", "AuditTrail",
                "State",
            ], exclude: ["Expected"], swiftSettings: strict),
        .testTarget(
            name: "HubTests",
            dependencies: [
                "Hub", "Encompass", "Pipeline", "Casework", "Linkage", "InventedNight", "AuditTrail", "State",
            ], exclude: ["Expected"], swiftSettings: strict),
        .testTarget(
            name: "InventedNightTests", dependencies: ["InventedNight", "Casework", "Linkage"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

// The fuzzing targets see what only this package sees, so they belong to it. Here they are tests on seeded damage; only
// Scripts/fuzz builds them with the sanitizers they need. See Tests/Fuzz/README.md.
let fuzzed: [Target.Dependency] = ["Encompass", "Pipeline", "Casework", "Linkage", "Tabular", "AuditTrail", "State"]
if Context.environment["ENCOMPASS_FUZZ"] == nil {
    package.targets.append(
        .testTarget(
            name: "FuzzSmokeTests", dependencies: fuzzed, path: "Tests/Fuzz",
            exclude: ["README.md", "first-trail.jsonl"], swiftSettings: strict))
} else {
    package.targets.append(
        .executableTarget(
            name: "FuzzTargets", dependencies: fuzzed, path: "Tests/Fuzz/Targets",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
