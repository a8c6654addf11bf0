import Pipeline

/// The sheets of a published night, as `call-list.csv` lists them.
package struct SheetIndex: Sendable {
    package struct Entry: Hashable, Sendable {
        /// `S003`.
        package let id: String
        package let school: String
        package let urn: String
        package let isCallFirst: Bool
        package let children: Int

        /// `sheets/003-900118.html`.
        package var path: String { "sheets/\(id.dropFirst())-\(urn).html" }
    }

    /// In call order.
    package let entries: [Entry]
    private let night: SealedNight

    package init(_ night: SealedNight) throws {
        self.night = night
        let sheet = PlainSheet(name: "call-list.csv", bytes: SheetIndex.withoutMark(try night.bytes("call-list.csv")))
        entries = try sheet.rows(required: ["call_id", "school", "urn", "priority", "children"]).map { row in
            Entry(
                id: row.cells[0], school: row.cells[1], urn: row.cells[2], isCallFirst: row.cells[3] == "1",
                children: Int(row.cells[4]) ?? 0)
        }
    }

    /// The sheets that a sheet id or a `child_ref` means: a dually registered child is on two.
    package func entries(for reference: String) throws -> [Entry] {
        if let entry = entries.first(where: { $0.id == reference.uppercased() }) { return [entry] }
        let log = PlainSheet(name: "match-log.csv", bytes: SheetIndex.withoutMark(try night.bytes("match-log.csv")))
        let rows = try log.rows(required: ["child_ref", "disposition", "school_urns"])
        guard let row = rows.first(where: { $0.cells[0] == reference }) else {
            throw SheetsError(.unknownSheet, place: reference)
        }
        let urns = row.cells[2].split(separator: ";").map(String.init)
        let found = row.cells[1] == "notify" ? entries.filter { urns.contains($0.urn) } : []
        guard !found.isEmpty else { throw SheetsError(.notOnSheet, place: reference) }
        return found
    }

    private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}
