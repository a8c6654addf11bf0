import Foundation

/// The Swift sources, as the house rules read them.
struct SourceFile {
    /// Relative to the repository: `Sources/Linkage/Finding.swift`.
    let path: String
    /// The lines as they are.
    let lines: [String]
    /// The lines with comments and the contents of literals taken out.
    let code: [String]

    /// The folder in `Sources`: the target's name.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The modules imported.
    var imports: [String] {
        code.compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard let index = words.firstIndex(of: "import"), index < 3, index + 1 < words.count else { return nil }
            guard words[..<index].allSatisfy({ ["public", "package", "internal"].contains($0) || $0.hasPrefix("@") })
            else { return nil }
            // A single declaration is named last: import struct Foundation.Data.
            return words.last?.split(separator: ".").first.map(String.init)
        }
    }

    /// All Swift files below a folder of the repository.
    static func all(below folder: String) throws -> [SourceFile] {
        let root = Repository.root.appending(path: folder)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted().filter {
            $0.hasSuffix(".swift")
        }.map { try SourceFile(path: "\(folder)/\($0)", url: root.appending(path: $0)) }
    }

    private init(path: String, url: URL) throws {
        self.path = path
        let text = try String(contentsOf: url, encoding: .utf8)
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var isInText = false
        code = lines.map { line in
            let quotes = line.ranges(of: "\"\"\"").count
            defer { if quotes % 2 == 1 { isInText.toggle() } }
            return isInText || quotes > 0 ? "" : SourceFile.withoutLiterals(line)
        }
    }

    /// A line up to its comment, its literals emptied.
    private static func withoutLiterals(_ line: String) -> String {
        var code = ""
        var isQuoted = false
        var isEscaped = false
        for character in line {
            if isQuoted {
                if character == "\"", !isEscaped { isQuoted = false }
                isEscaped = character == "\\" && !isEscaped
                continue
            }
            if character == "\"" { isQuoted = true }
            code.append(character)
            if code.hasSuffix("//") { return String(code.dropLast(2)) }
        }
        return code
    }
}
