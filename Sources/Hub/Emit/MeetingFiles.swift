import AuditTrail
import Casework
import Linkage
import Pipeline
import State
import Tabular

/// The table of the list and its counts.
enum MeetingFiles {
    static let tablePath = "meeting.csv"
    static let pagePath = "meeting.html"
    static let summaryPath = "summary.json"

    static let columns = [
        "number", "occurrence_number", "risk", "occurred_at", "reported_at", "incident_postcode", "late", "person_ref",
        "part", "role", "given_names", "family_name", "birth_date", "under_18", "disposition", "list", "schools",
        "steps",
        "earlier_notifications", "other_processes", "also_at",
    ]

    /// `meeting.csv`: one row a person in the order of the pages; an incident with nobody readable has one row.
    static func table(_ list: MeetingList) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append(columns)
        for entry in list.entries {
            let incident = entry.account.incident
            let start = [
                String(entry.number), incident.occurrenceNumber, risk(incident.risk), incident.occurredAt.isoText,
                incident.reportedAt?.isoText ?? "", MeetingWords.postcode(incident), entry.isLate ? "yes" : "",
            ]
            let end = entry.sharedWith.joined(separator: ";")
            if entry.people.isEmpty { writer.append(start + Array(repeating: "", count: 13) + [end]) }
            for person in entry.people { writer.append(start + cells(person) + [end]) }
        }
        return PublishedFile(path: tablePath, bytes: writer.bytes)
    }

    private static func cells(_ item: MeetingList.Person) -> [String] {
        let person = item.person
        let child = item.child
        return [
            person.reference.text, person.part.rawValue, person.writtenRole, person.written.givenNames,
            person.written.familyName, person.written.birthDate, person.isChild ? "yes" : "",
            child?.disposition ?? "", child?.list ?? "",
            (child?.schools ?? []).map(\.urn.text).joined(separator: ";"),
            (child?.schools ?? []).map(\.step.rawValue).joined(separator: ";"),
            child.map { String($0.earlier) } ?? "",
            item.others.map { ([$0.process, $0.disposition] + $0.recipients).joined(separator: " ") }
                .joined(separator: ";"),
        ]
    }

    /// The police's own word where it is none of the three.
    private static func risk(_ risk: Risk) -> String {
        if case .other(let word) = risk { return word }
        return Configuration.RiskGrade(risk).rawValue
    }

    /// `summary.json`: counts alone.
    static func summary(_ list: MeetingList, runID: String) -> PublishedFile {
        let document = JSONValue.object([
            "process": .text("hub"), "run_id": .text(runID), "window_start": .text(list.window.start.isoText),
            "window_end": .text(list.window.end.isoText), "window_hours": .integer(list.window.hours),
            "risks": .list(list.settings.risks.map { .text($0.rawValue) }),
            "order": .text(list.settings.order.rawValue),
            "counts": .object(list.totals.counts.mapValues { .integer($0) }),
        ])
        return PublishedFile(path: summaryPath, text: document.line + "\n")
    }
}
