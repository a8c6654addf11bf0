package import Linkage

/// Sorts children into bands by their name, so that a report can show who is found less often. Never used to match.
package struct NameBands: Sendable {
    private let origins: NameOrigins
    private let tables: NameTables
    /// Register rows by the letters of the family name.
    private let familyRows: [[UInt8]: Int]
    private let rowCount: Int

    /// A family name borne by this share of the register or more is common here: one in a thousand.
    private static let commonShare = 0.001

    package init(familyRows: [[UInt8]: Int], tables: NameTables = .builtIn, origins: NameOrigins = .builtIn) {
        self.origins = origins
        self.tables = tables
        self.familyRows = familyRows
        rowCount = familyRows.values.reduce(0, +)
    }

    /// The band of a name: by its script, by our tables of customs, else by how common it is on this register.
    package func band(given: ComparableName, family: ComparableName) -> String {
        if !given.script.isEmpty || !family.script.isEmpty { return "other-script" }
        if family.tokens.contains(where: tables.isWeakFamilyName) { return NameOrigins.Part.southAsian.rawValue }
        if let part = origins.part(given: given, family: family) { return part.rawValue }
        guard !family.isMissing, let rows = familyRows[family.letters] else { return "not-listed, unseen here" }
        return Double(rows) >= Double(rowCount) * NameBands.commonShare
            ? "not-listed, common here" : "not-listed, rare here"
    }
}
