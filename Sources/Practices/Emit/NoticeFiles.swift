import Casework
import Linkage
import Pipeline
import Tabular

/// The CSV files that people and other programs exchange; their columns are fixed.
enum NoticeFiles {
    /// One practice's table, for secure e-mail: what the disclosure level withholds is an empty cell.
    static func table(_ notice: Notice, _ context: NoticeContext) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append([
            "notice_id", "practice_code", "nhs_number", "family_name", "given_names", "birth_date", "part",
            "occurred_at", "risk", "police_reference", "circumstances",
        ])
        for decision in notice.people {
            guard let patient = decision.patient else { continue }
            let said = SharedFacts(decision, context.disclosure)
            writer.append([
                notice.id, notice.practice.code.text, patient.nhsNumber?.text ?? "", patient.surname,
                [patient.forename, patient.middleNames].filter { !$0.isEmpty }.joined(separator: " "),
                patient.birthDate?.isoText ?? "", said.part, said.occurredAt, said.risk, said.reference,
                said.circumstances,
            ])
        }
        return PublishedFile(path: notice.table, bytes: writer.bytes)
    }

    /// `notice-list.csv`: for whoever sends them; nobody's name.
    static func list(_ plan: NoticePlan) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append(["notice_id", "practice_code", "practice", "phone_e164", "people", "page", "table"])
        for notice in plan.notices {
            writer.append([
                notice.id, notice.practice.code.text, notice.practice.name,
                PhoneNumber(notice.practice.phone)?.e164 ?? "", String(notice.people.count), notice.page, notice.table,
            ])
        }
        return PublishedFile(path: "notice-list.csv", bytes: writer.bytes)
    }

    /// `review.csv`: the doubtful cases, one line a candidate and one for nobody.
    static func reviews(_ plan: NoticePlan) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append([
            "sheet", "person_ref", "occurrence_number", "given_names", "family_name", "birth_date", "rule", "candidate",
            "nhs_number", "patient_name", "patient_birth_date", "practice_codes", "share", "decision",
        ])
        for (index, decision) in plan.reviews.enumerated() {
            let person = decision.matched.person
            let start = [
                "R\(index + 1)", person.reference.text, person.incident.occurrenceNumber, person.written.givenNames,
                person.written.familyName, person.written.birthDate, decision.rule.rawValue,
            ]
            for (place, candidate) in decision.matched.candidates.prefix(5).enumerated() {
                let patient = candidate.patient
                writer.append(
                    start + [
                        String(UnicodeScalar(UInt8(65 + place))), patient.id, "\(patient.forename) \(patient.surname)",
                        patient.birthDate?.isoText ?? "",
                        patient.registrations.map(\.writtenPractice).joined(separator: ";"),
                        FixedDecimal.text(candidate.posterior, places: 6), "",
                    ])
            }
            let none = decision.matched.none + decision.matched.others
            writer.append(start + ["none", "", "", "", "", FixedDecimal.text(none, places: 6), ""])
        }
        return PublishedFile(path: "review.csv", bytes: writer.bytes)
    }

    /// `referrals.csv`: the named lists.
    static func referrals(_ plan: NoticePlan) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append([
            "list", "person_ref", "occurrence_number", "occurred_at", "given_names", "family_name", "birth_date",
            "rule", "nhs_number", "reasons",
        ])
        for decision in plan.referrals {
            let person = decision.matched.person
            writer.append([
                decision.list?.rawValue ?? "", person.reference.text, person.incident.occurrenceNumber,
                person.incident.occurredAt.isoText, person.written.givenNames, person.written.familyName,
                person.written.birthDate, decision.rule.rawValue, decision.patient?.id ?? "",
                decision.reasons.joined(separator: ";"),
            ])
        }
        return PublishedFile(path: "referrals.csv", bytes: writer.bytes)
    }
}

/// What a practice may be told of somebody besides name, number and date of birth: empty where the level withholds it.
struct SharedFacts: PersonalData, Sendable {
    var part = ""
    var occurredAt = ""
    var risk = ""
    var reference = ""
    var circumstances = ""

    /// `name-only` says that there was an incident; `brief` its time, grade, reference and the person's part in it;
    /// `full` the officer's words as well.
    init(_ decision: PersonDecision, _ level: Configuration.Practices.Disclosure) {
        guard level != .nameOnly else { return }
        let person = decision.matched.person
        part = SharedFacts.word(person.part)
        occurredAt = person.incident.occurredAt.isoText
        risk = Configuration.RiskGrade(person.incident.risk).rawValue
        reference = person.incident.occurrenceNumber
        if level == .full { circumstances = decision.matched.circumstances }
    }

    /// A part in words that accuse nobody.
    static func word(_ part: PersonAtIncident.Part) -> String {
        switch part {
        case .victim: "harmed"
        case .suspect: "involved"
        case .child: "child of the household"
        case .witness: "saw or heard it"
        case .other: "involved"
        }
    }
}
