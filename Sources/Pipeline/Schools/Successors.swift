package import Casework
package import Linkage

/// Where a school's pupils went when it closed, from the links file of the national register.
///
/// Becoming an academy closes one URN and opens another, so a register often names a school that is no more.
package struct Successors: Sendable {
    /// What stands in a closed school's place on a day.
    package enum Place: Hashable, Sendable {
        /// Nobody: a person must find out where the pupils went.
        case none
        case one(URN)
        /// In order of URN. A person must choose; one of them may be missing from the schools file.
        case several([URN])
    }

    /// Faults of single rows, in file order.
    package private(set) var issues: [ReferenceIssue]
    private var links: [URN: Set<Link>]

    private struct Link: Hashable {
        let target: URN
        let since: CalendarDate?
    }

    /// No links known: a closed school has no successor.
    package init() {
        issues = []
        links = [:]
    }

    /// Reads the links file as published.
    ///
    /// A row says `Successor`, `Successor - merged` and the like of its own school, or `Predecessor` of the other
    /// one; both directions are read, because either may be missing. Sixth form links say nothing of succession.
    package init(_ table: TextTable) throws(ReferenceFileError) {
        self.init()
        let headings = HeadingIndex(table)
        let urn = try headings.required("URN")
        let linkURN = try headings.required("LinkURN")
        let type = try headings.required("LinkType")
        let since = try headings.required("LinkEstablishedDate")
        for row in table.rows where !row.isBlank {
            func note(_ code: ReferenceIssue.Code, _ column: String) {
                issues.append(
                    ReferenceIssue(file: table.file, row: row.row, line: row.line, column: column, code: code))
            }
            guard headings.fits(row) else {
                note(.raggedRow, "")
                continue
            }
            let cells = row.cells.map { trimmed($0) }
            guard let direction = Direction(linkType: cells[type]) else { continue }
            guard let left = URN(text: cells[urn]) else {
                note(.urnUnreadable, "URN")
                continue
            }
            guard let right = URN(text: cells[linkURN]) else {
                note(.urnUnreadable, "LinkURN")
                continue
            }
            let date = CalendarDate(referenceText: cells[since])
            if date == nil, !cells[since].isEmpty { note(.dateUnreadable, "LinkEstablishedDate") }
            let (old, new) = direction == .successor ? (left, right) : (right, left)
            if old != new { links[old, default: []].insert(Link(target: new, since: date)) }
        }
    }

    private enum Direction {
        case successor, predecessor

        init?(linkType: String) {
            let type = linkType.lowercased()
            if type.hasPrefix("successor") {
                self = .successor
            } else if type.hasPrefix("predecessor") {
                self = .predecessor
            } else {
                return nil
            }
        }
    }

    /// The open schools that stand in the place of `urn` on `day`: itself while it is open.
    ///
    /// Chains are followed until a school is open; a link dated after `day` is not yet in force; one without a
    /// date is. A chain that ends at a school the directory does not hold makes the answer doubtful: that school
    /// is counted beside an open one, and alone it is nobody. Loops end where they began.
    package func place(of urn: URN, on day: CalendarDate, in directory: SchoolDirectory) -> Place {
        var waiting = [urn]
        var seen: Set<URN> = [urn]
        var open: [URN] = []
        var unknown: [URN] = []
        while let school = waiting.popLast() {
            if directory.isOpen(school, on: day) {
                open.append(school)
                continue
            }
            let next = (links[school] ?? []).filter { link in link.since.map { $0 <= day } ?? true }
            if next.isEmpty, school != urn, directory[school] == nil { unknown.append(school) }
            for link in next where seen.insert(link.target).inserted { waiting.append(link.target) }
        }
        guard let first = open.first else { return .none }
        let all = open + unknown
        return all.count == 1 ? .one(first) : .several(all.sorted())
    }
}
