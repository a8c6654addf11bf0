package import Casework
package import Linkage

/// The schools of the national register, found by URN or by LAESTAB.
///
/// A name is no key: URN 100000 has carried two names. An academy keeps its predecessor's LAESTAB under a new
/// URN, so that one LAESTAB may stand for several schools, of which at most one should be open.
package struct SchoolDirectory: Sendable {
    /// Faults of single rows, in file order; each is a note on the quality of the file.
    package private(set) var issues: [ReferenceIssue]
    private var schools: [URN: School]
    private var byLAESTAB: [String: [URN]]
    private var openings: [URN: CalendarDate]
    /// Only the schools that are not in England.
    private var jurisdictions: [URN: Jurisdiction]

    /// A directory without a school.
    package init() {
        issues = []
        schools = [:]
        byLAESTAB = [:]
        openings = [:]
        jurisdictions = [:]
    }

    /// Reads the extract as published, 120 or 140 columns, bound by heading.
    ///
    /// The same URN in a second row is an issue, and the first row is kept.
    ///
    /// - Parameter normalisePhone: Makes a number as written into digits, or nothing where none can be dialled.
    package init(
        _ table: TextTable, normalisePhone: (String) -> String?
    ) throws(ReferenceFileError) {
        self.init()
        let reader = try SchoolRowReader(table)
        for row in table.rows where !row.isBlank {
            guard let entry = reader.read(row, normalisePhone: normalisePhone, issues: &issues) else { continue }
            guard schools[entry.school.urn] == nil else {
                issues.append(reader.issue(.urnDuplicate, row: row, column: "URN"))
                continue
            }
            insert(entry)
        }
    }

    private mutating func insert(_ entry: SchoolEntry) {
        let urn = entry.school.urn
        schools[urn] = entry.school
        openings[urn] = entry.openedOn
        if entry.jurisdiction != .england { jurisdictions[urn] = entry.jurisdiction }
        if let laestab = SchoolDirectory.laestab(entry.school.laCode + entry.school.establishmentNumber) {
            byLAESTAB[laestab, default: []].append(urn)
        }
    }

    package var count: Int { schools.count }

    /// Every URN, in order.
    package var urns: [URN] { schools.keys.sorted() }

    package subscript(urn: URN) -> School? { schools[urn] }

    /// The one school a LAESTAB stands for: the only open one, else the only one.
    ///
    /// Several open schools, or several closed and none open, are doubt, and the answer is nothing.
    ///
    /// - Parameter laestab: Seven digits, a stroke, hyphen or space allowed after the third: `201/3614`.
    package func school(laestab: String) -> School? {
        let all = schools(laestab: laestab)
        let open = all.filter { $0.status == .open || $0.status == .openButProposedToClose }
        if open.count == 1 { return open.first }
        return all.count == 1 ? all.first : nil
    }

    /// Every school that has or had a LAESTAB, by URN.
    package func schools(laestab: String) -> [School] {
        guard let key = SchoolDirectory.laestab(laestab), let urns = byLAESTAB[key] else { return [] }
        return urns.sorted().compactMap { schools[$0] }
    }

    /// Under whose law the school lives; nothing where the directory does not hold the school.
    package func jurisdiction(of urn: URN) -> Jurisdiction? {
        schools[urn] == nil ? nil : jurisdictions[urn] ?? .england
    }

    /// Whether the school has opened by `day` and not closed before it; the closing date is the last day.
    ///
    /// Dates outrank the status, because the extract is older or newer than the day asked about.
    package func isOpen(_ urn: URN, on day: CalendarDate) -> Bool {
        guard let school = schools[urn] else { return false }
        let opened = openings[urn]
        if let opened, opened > day { return false }
        if let closedOn = school.closedOn { return day <= closedOn }
        switch school.status {
        case .open, .openButProposedToClose: return true
        case .proposedToOpen: return opened != nil
        case .closed: return false
        }
    }

    /// The same directory with each school in its cluster; schools not named stay in none.
    package func with(clusters: [URN: String]) -> SchoolDirectory {
        var copy = self
        for (urn, cluster) in clusters where copy.schools[urn] != nil { copy.schools[urn]?.cluster = cluster }
        return copy
    }

    /// The seven digits of a LAESTAB, or nothing.
    private static func laestab(_ text: String) -> String? {
        var bytes = Array(trimmed(text).utf8)
        if bytes.count == 8, [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: " ")].contains(bytes[3]) {
            bytes.remove(at: 3)
        }
        guard bytes.count == 7, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension TextTable.Row {
    /// Whether no cell holds anything: spreadsheets leave such rows behind by the thousand.
    var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}
