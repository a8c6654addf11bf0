/// A path below the folder of a generation: a file name, or a folder and a file name.
///
/// Only letters, digits, `.`, `_` and `-` occur, no part begins with a dot, and so no path leads out of the folder.
struct OutputPath: Hashable {
    /// Empty for a file that lies in the folder of the generation itself.
    let folder: String
    let name: String

    init(_ text: String) throws(PublishError) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), parts.allSatisfy(OutputPath.isPlainName) else {
            throw PublishError(.unfitPath, place: text)
        }
        folder = parts.count == 2 ? parts[0] : ""
        name = parts[parts.count - 1]
    }

    /// Throws where a path is unfit or stands twice, or where a file has a folder's name.
    static func check(_ texts: [String]) throws(PublishError) {
        var taken: Set<String> = []
        var folders: Set<String> = []
        for text in texts {
            folders.insert(try OutputPath(text).folder)
            guard taken.insert(text).inserted else { throw PublishError(.unfitPath, place: text) }
        }
        for text in texts where folders.contains(text) { throw PublishError(.unfitPath, place: text) }
    }

    private static func isPlainName(_ name: String) -> Bool {
        guard let first = name.utf8.first, first != UInt8(ascii: ".") else { return false }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
    }
}
