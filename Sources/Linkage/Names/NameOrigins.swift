/// From which part of the world the name tables know a name: for reports on fairness, never for matching.
///
/// The tables' group numbers end in the custom a group was collected under; a name of several groups belongs to the
/// part most of them name. A name of no group is unknown, which is most names.
public struct NameOrigins: Sendable {
    /// A part of the world whose names break the same assumptions.
    public enum Part: String, CaseIterable, Sendable {
        case britishAndIrish = "british-and-irish"
        case arabicAndMuslim = "arabic-and-muslim"
        case southAsian = "south-asian"
        case eastEuropean = "east-european"
        case african
        case eastAsian = "east-asian"
        case westEuropean = "west-european"

        /// The endings of group numbers that belong to the part.
        var customs: [String] {
            switch self {
            case .britishAndIrish: ["uk", "sp", "ie", "cy", "sc", "heard", "irish", "irishg", "welsh"]
            case .arabicAndMuslim: ["ar", "arf", "fa", "tr"]
            case .southAsian: ["in", "pa", "bn", "ta", "si"]
            case .eastEuropean: ["pl", "ru", "cs", "bg", "lt", "ro", "hu", "sl", "al"]
            case .african: ["yo", "ig", "so", "et", "wa", "ak"]
            case .eastAsian: ["zh", "vi", "kr", "ph"]
            case .westEuropean: ["es", "pt", "it", "fr", "de", "eu", "gr"]
            }
        }
    }

    private let given: [[UInt8]: Part]
    private let family: [[UInt8]: Part]

    /// The origins of the tables that come with the program.
    public static let builtIn = NameOrigins(
        givenEquivalents: Array(givenNameEquivalentsTable.utf8),
        familyEquivalents: Array(familyNameEquivalentsTable.utf8))

    /// Reads the tables of equivalents; see ``NameTables``.
    init(givenEquivalents: [UInt8], familyEquivalents: [UInt8]) {
        given = NameOrigins.parts(givenEquivalents)
        family = NameOrigins.parts(familyEquivalents)
    }

    /// The part that the family name speaks for, else the given name; nothing where the tables know neither.
    public func part(given givenName: ComparableName, family familyName: ComparableName) -> Part? {
        NameOrigins.part(of: familyName, in: family) ?? NameOrigins.part(of: givenName, in: given)
    }

    private static func part(of name: ComparableName, in parts: [[UInt8]: Part]) -> Part? {
        parts[name.letters] ?? name.tokens.lazy.compactMap { parts[$0] }.first
    }

    private static func parts(_ table: [UInt8]) -> [[UInt8]: Part] {
        var partOfCustom: [String: Part] = [:]
        for part in Part.allCases { for custom in part.customs { partOfCustom[custom] = part } }
        var counts: [[UInt8]: [Part: Int]] = [:]
        for line in table.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            guard columns.count >= 4, let part = custom(columns[0]).flatMap({ partOfCustom[$0] }) else { continue }
            for member in columns[3].split(separator: UInt8(ascii: " ")) {
                counts[Array(member), default: [:]][part, default: 0] += 1
            }
        }
        return counts.compactMapValues { found in
            Part.allCases.max { found[$0] ?? 0 < found[$1] ?? 0 }
        }
    }

    /// The last word of a group number that is no figure: `uk` of `elizabeth-uk-2`.
    private static func custom(_ group: ArraySlice<UInt8>) -> String? {
        group.split(separator: UInt8(ascii: "-")).last { !$0.allSatisfy { (0x30...0x39).contains($0) } }
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
