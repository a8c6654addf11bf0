import AuditTrail
package import Casework
import Linkage
import Tabular

/// Turns police rows into children: three row shapes, one kind of child.
///
/// A row that cannot be told from another incident, or whose time is unknown, is rejected whole. A row with one
/// unreadable child among several rejects that child and goes on with the others.
package struct PoliceNormaliser: Sendable {
    private let configuration: Configuration.Police
    private let asOf: LocalDateTime

    package init(_ configuration: Configuration.Police, asOf: LocalDateTime) {
        self.configuration = configuration
        self.asOf = asOf
    }

    /// Reads all files, in the order configured.
    package func normalise(_ files: [FeedFile]) throws(FeedError) -> PoliceIntake {
        var intake = PoliceIntake()
        for (index, file) in files.enumerated() {
            let layout = try PoliceLayout(configuration, heading: file.table.heading, file: file.input.name)
            let reader = PoliceRowReader(layout, configuration: configuration, asOf: asOf)
            let place = { (row: Int, rowID: String, slot: Int) in
                SourcePlace(
                    file: file.input.name, fileDigest: file.input.digest.hexText, fileIndex: index, row: row,
                    rowID: rowID,
                    slot: slot)
            }
            for line in file.quarantined { intake.reject(line, at: place(line.row, "", 1)) }
            for row in file.table.rows { intake.take(reader.read(row, place), row) }
            intake.rowsRead += file.rowsRead
            intake.rowsWithoutChild += file.repeatedHeadings.count
            intake.undecodableBytes += file.summary.undecodableBytes
        }
        intake.rejected.sort {
            ($0.source.fileIndex, $0.source.row, $0.source.slot) < ($1.source.fileIndex, $1.source.row, $1.source.slot)
        }
        precondition(
            intake.rowsRead == intake.rowsWithoutChild + intake.rowsWithChildren + intake.rowsRejected,
            "every row is accounted for")
        return intake
    }
}

/// What one row came to.
enum PoliceRow {
    case withoutChild(isRoleUnlisted: Bool)
    case rejected(Rejection)
    case children([Child], rejectedCells: [Rejection])
}
