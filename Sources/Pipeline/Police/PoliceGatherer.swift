import AuditTrail
package import Casework
import Linkage
import Tabular

/// Everyone at every incident of the feed, and the counts that account for every row.
package struct PoliceGathering: Sendable {
    /// In the order of the first row of each occurrence.
    package var accounts: [IncidentAccount] = []
    package var rejected: [Rejection] = []
    package var rowsRead = 0
    /// Rows that tell of an incident, with a person or without.
    package var rowsTaken = 0
    package var rowsRejected = 0
    /// Rows that repeat the headings.
    package var repeatedHeadings = 0

    package init() {}

    /// Every person of every incident, in the order of the feed.
    package var people: [PersonAtIncident] { accounts.flatMap(\.people) }
}

/// Reads the same rows as ``PoliceNormaliser``, for processes that speak of adults and of incidents.
///
/// It reads the same text of the same copies. A row that the school process cannot read is rejected here for the same
/// reason, and so is an adult's row whose incident cannot be told, at which schools need not look; a person nobody can
/// read is counted, and the incident stays. In the shapes child and incident the feed names children alone, so they are
/// all there is.
package struct PoliceGatherer: Sendable {
    private let configuration: Configuration.Police
    private let people: Configuration.People
    private let asOf: LocalDateTime

    package init(_ configuration: Configuration.Police, people: Configuration.People, asOf: LocalDateTime) {
        self.configuration = configuration
        self.people = people
        self.asOf = asOf
    }

    /// Reads all files, in the order configured.
    package func gather(_ files: [FeedFile]) throws(FeedError) -> PoliceGathering {
        var gathering = PoliceGathering()
        var places: [String: Int] = [:]
        for (index, file) in files.enumerated() {
            let layout = try PoliceLayout(configuration, heading: file.table.heading, file: file.input.name)
            let reader = PoliceRowReader(layout, configuration: configuration, asOf: asOf)
            let adults = PoliceChildReader(configuration, asOf: asOf, agesTaken: PoliceGatherer.agesOfPeople)
            let place = { (row: Int, rowID: String, slot: Int) in
                SourcePlace(
                    file: file.input.name, fileDigest: file.input.digest.hexText, fileIndex: index, row: row,
                    rowID: rowID, slot: slot)
            }
            for line in file.quarantined {
                gathering.rowsRejected += 1
                gathering.rejected.append(Rejection(line, at: place(line.row, "", 1)))
            }
            for row in file.table.rows {
                switch reader.gather(row, place, adults: adults, words: people) {
                case .rejected(let rejection):
                    gathering.rowsRejected += 1
                    gathering.rejected.append(rejection)
                case .account(let account):
                    gathering.rowsTaken += 1
                    if let known = places[account.incident.occurrenceNumber] {
                        gathering.accounts[known].take(account)
                    } else {
                        places[account.incident.occurrenceNumber] = gathering.accounts.count
                        gathering.accounts.append(account)
                    }
                }
            }
            gathering.rowsRead += file.rowsRead
            gathering.repeatedHeadings += file.repeatedHeadings.count
        }
        gathering.rejected.sort {
            ($0.source.fileIndex, $0.source.row, $0.source.slot) < ($1.source.fileIndex, $1.source.row, $1.source.slot)
        }
        precondition(
            gathering.rowsRead == gathering.rowsTaken + gathering.rowsRejected + gathering.repeatedHeadings
                && gathering.rowsTaken == gathering.accounts.reduce(0) { $0 + $1.rows },
            "every row is accounted for")
        return gathering
    }

    /// Nobody alive is older than 120; a date that says so is a slip.
    private static let agesOfPeople = 0...120
}

/// What one row tells beyond its children.
enum GatheredRow {
    case account(IncidentAccount)
    case rejected(Rejection)
}
