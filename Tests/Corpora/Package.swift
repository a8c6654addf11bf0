// swift-tools-version:6.2
import PackageDescription

// A small program around the CSV reader, for Scripts/corpora. A package of its own, so that it is built in seconds and
// from nothing but the reader, which stands here by a link.
let package = Package(
    name: "corpora",
    targets: [
        .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
        .target(name: "Tabular", dependencies: ["CLibCSV"]),
        .executableTarget(name: "CorpusReader", dependencies: ["Tabular"]),
    ],
    swiftLanguageModes: [.v6]
)
