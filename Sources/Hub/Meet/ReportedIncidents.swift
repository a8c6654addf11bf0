import Casework
import Linkage
import Pipeline

/// Stage 2: every incident of the files, and when it first came.
struct ReportedIncidents: Sendable {
    /// Every occurrence once, with everyone any of its files names.
    var accounts: [IncidentAccount]
    /// Occurrences that a file of an earlier meeting's days told of.
    var known: Set<String>
    /// Occurrences that a file since the last meeting tells of.
    var fresh: Set<String>
    /// Rows since the last meeting that nobody can read.
    var unreadableRows: Int
    var rowsRead: Int
    var rowsTaken: Int
    var rowsRejected: Int
    var repeatedHeadings: Int
    /// Files whose copies are gone; by name.
    var missingFiles: [String]

    var people: [PersonAtIncident] { accounts.flatMap(\.people) }
}

extension ReportedIncidents {
    init(_ feeds: HubFeeds, by gatherer: PoliceGatherer) throws {
        let earlier = try gatherer.gather(feeds.earlier)
        let recent = try gatherer.gather(feeds.recent)
        known = Set(earlier.accounts.map(\.incident.occurrenceNumber))
        fresh = Set(recent.accounts.map(\.incident.occurrenceNumber))
        // Gathered together, so that a row of Saturday and one of Sunday are one incident; doubled rows are one person.
        let all = try gatherer.gather(feeds.earlier + feeds.recent)
        accounts = all.accounts
        unreadableRows = recent.rowsRejected
        rowsRead = all.rowsRead
        rowsTaken = all.rowsTaken
        rowsRejected = all.rowsRejected
        repeatedHeadings = all.repeatedHeadings
        missingFiles = feeds.missing
    }
}
