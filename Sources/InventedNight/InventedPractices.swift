import Casework

/// The practices of the invented city: two an area, and three that may not be told.
///
/// Their codes begin with `Z9`: no practice of England or Wales has a code with Z, and those of Northern Ireland begin
/// with `Z0`.
struct InventedPractices: Sendable {
    struct Entry: Sendable {
        var code: String
        var name: String
        var area: Int
        var status = "A"
        var setting = "4"
        var closed = ""
    }

    let entries: [Entry]
    /// How many of the entries are open general practices; they come first.
    let openCount: Int

    init(_ map: NeighbourhoodMap) {
        let kinds = ["SURGERY", "MEDICAL CENTRE", "HEALTH CENTRE", "MEDICAL PRACTICE"]
        let names = ["THORNBECK", "HOLLIN", "CARR GATE", "EASTVALE", "RIVERSIDE", "NORTHMOOR", "ABBEY", "SPINDLE"]
        var entries = (0..<map.areaCount * 2).map { place in
            Entry(
                code: "Z9" + DramaNumber.padded(1001 + place, 4),
                name: "\(names[place % names.count]) \(kinds[place / names.count % kinds.count])"
                    + (place >= names.count * kinds.count ? " \(place)" : ""),
                area: place / 2)
        }
        openCount = entries.count
        entries.append(Entry(code: "Z99001", name: "BOBBIN LANE SURGERY", area: 0, status: "C", closed: "20250331"))
        entries.append(Entry(code: "Z99002", name: "THE OLD DISPENSARY", area: 1, status: "D"))
        entries.append(Entry(code: "Z99003", name: "BRACKENSHIRE WALK-IN CENTRE", area: 0, setting: "1"))
        self.entries = entries
    }

    /// The code of a practice that is on no list.
    static let unknownCode = "Z99999"

    /// Writes `epraccur.csv` as the list is published: 27 columns, every cell quoted, no headings.
    func write(_ map: NeighbourhoodMap, _ emit: InventedNight.Emit) throws {
        var sheet = SheetBuffer(path: "epraccur.csv")
        for (place, entry) in entries.enumerated() {
            var cells = Array(repeating: "", count: 27)
            for (column, text) in [
                (1, entry.code), (2, entry.name), (3, "Z90"), (4, "ZZ9"), (5, "\(place + 1) HEALTH ROW"),
                (8, "BRACKENBRIDGE"), (9, "BRACKENSHIRE"), (10, map.postcode(area: entry.area, unit: place)),
                (11, "19740401"), (12, entry.closed), (13, entry.status), (14, "B"), (15, "ZZ9C"), (16, "20130401"),
                (18, "01632 960\(DramaNumber.padded(600 + place % 400, 3))"), (26, entry.setting),
            ] {
                cells[column - 1] = text
            }
            for text in cells { sheet.rawCell("\"\(text)\"") }
            sheet.endRow()
        }
        try sheet.flush(atEnd: true, emit)
    }
}
