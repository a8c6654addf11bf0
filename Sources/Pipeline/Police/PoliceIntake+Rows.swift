import AuditTrail
import Casework
import Tabular

extension PoliceIntake {
    /// Counts what one row came to.
    mutating func take(_ outcome: PoliceRow, _ row: TextTable.Row) {
        rowKeys.append(Digest.of(utf8: row.cells.joined(separator: "\u{1F}")).bytes)
        switch outcome {
        case .withoutChild(let isRoleUnlisted):
            rowsWithoutChild += 1
            if isRoleUnlisted { unlistedRoles += 1 }
        case .rejected(let rejection):
            rowsRejected += 1
            rejected.append(rejection)
        case .children(let found, let cells):
            if found.isEmpty, let first = cells.first {
                // Nobody in it can be read: that is one row, however many children it tells of.
                rowsRejected += 1
                rejected.append(first)
                return
            }
            rowsWithChildren += 1
            cellsRejected += cells.count
            rejected.append(contentsOf: cells)
            children.append(contentsOf: found)
        }
    }

    /// Counts a line that could not be read as a row.
    mutating func reject(_ line: QuarantinedLine, at source: SourcePlace) {
        rowsRejected += 1
        rejected.append(Rejection(line, at: source))
    }
}

extension Rejection {
    /// A line that could not be read as a row.
    init(_ line: QuarantinedLine, at source: SourcePlace) {
        let code: RejectionCode =
            switch line.fault {
            case .raggedRow: .raggedRow
            case .strayQuote: .strayQuote
            case .unclosedQuote: .unclosedQuote
            case .fieldTooLong: .fieldTooLong
            case .rowTooLong: .rowTooLong
            }
        self.init(source: source, line: line.line, column: String(line.column), code: code, raw: line.raw)
    }
}
