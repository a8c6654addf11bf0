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

        /// `sheets/003-900118.html`; of a withdrawal `sheets/W001-900118.html`.
        package var path: String { "sheets/\(id.hasPrefix("S") ? String(id.dropFirst()) : id)-\(urn).html" }
    }

    /// In call order.
    package let entries: [Entry]
    private let night: SealedNight

    package init(_ night: SealedNight) throws {
        self.night = night
        guard night.paths.contains("call-list.csv") else {
            entries = []
            return
        }
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

    /// The one sheet, or the sheets of a child, that a reference means in several generations of a day.
    ///
    /// - Throws: `ambiguous` where more than one generation answers to it, with each as `2026-11-20-1/S004`.
    package static func find(
        _ reference: String, in nights: [SealedNight]
    ) throws -> (night: SealedNight, entries: [Entry]) {
        var found: [(night: SealedNight, entries: [Entry])] = []
        var refusal = SheetsError(.unknownSheet, place: reference)
        let name = reference.split(separator: "/").last.map(String.init) ?? reference
        for night in nights {
            do {
                found.append((night, try SheetIndex(night).entries(for: name)))
            } catch let error as SheetsError {
                guard [.unknownSheet, .notOnSheet].contains(error.code) else { throw error }
                if error.code == .notOnSheet { refusal = error }
            }
        }
        guard let first = found.first else { throw refusal }
        guard found.count == 1 else {
            let places = found.flatMap { night, entries in entries.map { "\(night.runID)/\($0.id)" } }
            throw SheetsError(.ambiguous, place: places.joined(separator: ", "))
        }
        return first
    }

    private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}
