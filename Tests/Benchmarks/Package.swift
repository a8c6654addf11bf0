// swift-tools-version:6.2
import PackageDescription

// How fast and how big: whole nights through the built program, and the parts that whole nights spend their time in.
// A package of its own, so that nobody who builds the program pays for the harness. See README.md beside it.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "encompass-benchmarks",
    dependencies: [
        .package(name: "encompass", path: "../.."),
        .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "WholeNight", dependencies: [.product(name: "Benchmark", package: "benchmark")],
            path: "Benchmarks/WholeNight", swiftSettings: strict,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        .executableTarget(
            name: "Parts",
            dependencies: [
                .product(name: "Tabular", package: "encompass"), .product(name: "Linkage", package: "encompass"),
                .product(name: "AuditTrail", package: "encompass"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Parts", swiftSettings: strict,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ],
    swiftLanguageModes: [.v6]
)
