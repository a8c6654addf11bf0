import Pipeline
import Tabular

/// The first rows of a file, read as the configuration declares them, and what in them contradicts it.
///
/// A file may open and bind, and still be read as something else: days for months, victims for children. At night
/// nothing is guessed, so it is by day that somebody must be told. Only counts and headings are.
struct FeedContents {
    /// One contradiction: which key, what was seen, what to write.
    struct Contradiction {
        let key: String
        /// Children would be missed, or others taken for them; else something to look at.
        let isCertain: Bool
        let message: String
        let remedy: String
    }

    let heading: [String]
    private let cells: [[String]]

    /// That many cells of a column are looked at.
    private static let cellsMax = 2000

    /// - Throws: `CSVError` where the headings cannot be read.
    init(_ bytes: [UInt8], _ format: CSVFormat) throws {
        let reader = CSVReader(bytes: bytes, format: format)
        heading = try reader.start()
        var gathered = heading.map { _ in [String]() }
        // What stops the reading, such as too many damaged lines, stops the night as well and is said there.
        _ = Result {
            try reader.readRows(onQuarantine: { _ in }) { row in
                for index in 0..<row.count where gathered[index].count < FeedContents.cellsMax {
                    gathered[index].append(row.text(index))
                }
            }
        }
        cells = gathered.map { SniffedCells(written: $0).texts }
    }

    /// Dates and times against their declared forms.
    func datesContradicted<Field: ColumnField>(_ feed: Configuration.Feed<Field>, _ path: String) -> [Contradiction] {
        let name = FileStore.name(of: path)
        return feed.columns.mapped.compactMap { field, source in
            guard field.form != .text, let column = source.place(in: heading),
                let found = DateEvidence.contradiction(of: source.formats, cells: cells[column])
            else { return nil }
            return Contradiction(
                key: "\(feed.section).columns.\(field.rawValue)", isCertain: found.isCertain,
                message: "\(name), column “\(heading[column])”: \(found.reason).",
                remedy: "Correct its formats: encompass sniff \(path)")
        }
    }

    /// Shape and roles of the police feed against what stands in the file.
    func rolesContradicted(_ police: Configuration.Police, _ path: String) -> [Contradiction] {
        let name = FileStore.name(of: path)
        switch police.shape {
        case .incident: return []
        case .child:
            guard let column = cells.indices.first(where: { FeedRoles.areRoles(cells[$0]) }) else { return [] }
            let roles = FeedRoles(SniffedCells(written: cells[column]))
            guard roles.others > 0 else { return [] }
            return [
                Contradiction(
                    key: "police.shape", isCertain: true,
                    message:
                        "\(name), column “\(heading[column])” holds roles, and \(roles.others) cells are a victim's,"
                        + " a witness's or a suspect's: in the shape child each would be taken for a child.",
                    remedy: "Write shape: person, and map person_role to “\(heading[column])”.")
            ]
        case .person:
            guard let column = police.feed.columns[.personRole]?.place(in: heading) else { return [] }
            let written = cells[column]
            let roles = FeedRoles(
                SniffedCells(written: written), roles: police.childRoles,
                others: police.under18Roles + police.suspectRoles)
            let listed = roles.children.reduce(0) { $0 + $1.count }
            let place = "\(name), column “\(heading[column])”"
            if roles.unlistedChildren > 0 {
                return [
                    Contradiction(
                        key: "police.child_roles", isCertain: roles.unlistedChildren > listed,
                        message:
                            "\(place): \(roles.unlistedChildren) cells begin with “child” and are in no list of roles"
                            + " (\(listed) are in child_roles): without a date of birth nobody would see that these are"
                            + " children.",
                        remedy: "Add their words to child_roles: encompass sniff \(path) --show-values")
                ]
            }
            guard listed == 0, written.count >= 20 else { return [] }
            return [
                Contradiction(
                    key: "police.child_roles", isCertain: false,
                    message: "\(place): none of \(written.count) cells is a word of child_roles.",
                    remedy: "Look whether the words are right: encompass sniff \(path) --show-values")
            ]
        }
    }
}
