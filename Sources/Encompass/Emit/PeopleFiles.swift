import Casework
import Linkage
import Pipeline
import Tabular

/// The CSV files that people and other programs exchange; their columns are fixed.
enum PeopleFiles {
    /// `call-list.csv`: for a dialler or a spreadsheet; no child.
    static func callList(_ plan: CallPlan, _ page: PageContext) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append([
            "call_id", "phone_e164", "school", "urn", "priority", "not_before", "not_after", "timezone", "children",
            "incidents",
        ])
        for sheet in plan.withdrawalSheets {
            writer.append(
                [
                    sheet.id, PhoneNumber(sheet.phone)?.e164 ?? "", sheet.school.name, sheet.school.urn.text, "1",
                    window(sheet.callDay, sheet.opensAt), window(sheet.callDay, page.settings.deadline),
                    "Europe/London",
                    String(Set(sheet.children.map(\.pupilID)).count),
                    String(Set(sheet.children.map(\.occurrenceNumber)).count),
                ], machine: phoneColumn)
        }
        for sheet in plan.sheets {
            let incidents = Set(sheet.children.flatMap { $0.incidents.map(\.occurrenceNumber) })
            writer.append(
                [
                    sheet.id, PhoneNumber(sheet.phone)?.e164 ?? "", sheet.school.name, sheet.school.urn.text,
                    sheet.isCallFirst ? "1" : "2", window(sheet.callDay, sheet.opensAt),
                    window(sheet.callDay, page.settings.deadline), "Europe/London", String(sheet.children.count),
                    String(incidents.count),
                ], machine: phoneColumn)
        }
        return PublishedFile(path: "call-list.csv", bytes: writer.bytes)
    }

    /// `phone_e164`: a plus and digits, which a dialler must find as they are.
    private static let phoneColumn = 1

    private static func window(_ day: CalendarDate, _ time: ClockTime?) -> String {
        time.map { "\(day.isoText)T\($0.text)" } ?? ""
    }

    /// `review.csv`: the doubtful cases, ready for `review import`.
    static func reviews(_ plan: CallPlan) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append([
            "sheet", "child_ref", "occurrence_number", "given_names", "family_name", "birth_date", "rule", "candidate",
            "pupil_id", "pupil_name", "pupil_birth_date", "schools", "share", "decision",
        ])
        for review in plan.reviews {
            let decision = review.decision
            let child = decision.child
            let number = String(review.number)
            let sheet = "R" + String(repeating: "0", count: max(0, 3 - number.count)) + number
            let start = [
                sheet, child.reference.text, child.incident.occurrenceNumber, child.written.givenNames,
                child.written.familyName, child.written.birthDate, decision.rule,
            ]
            for (index, candidate) in decision.shortlist.candidates.prefix(5).enumerated() {
                let pupil = candidate.pupil
                writer.append(
                    start + [
                        String(UnicodeScalar(UInt8(65 + index))), pupil.id,
                        "\(pupil.displayGivenName) \(pupil.displayFamilyName)", pupil.birthDate?.isoText ?? "",
                        index < review.schoolNames.count ? review.schoolNames[index].joined(separator: ";") : "",
                        FixedDecimal.text(candidate.posterior, places: 6), "",
                    ])
            }
            let none = decision.shortlist.none + decision.shortlist.sibling + decision.shortlist.others
            writer.append(start + ["none", "", "", "", "", FixedDecimal.text(none, places: 6), ""])
        }
        return PublishedFile(path: "review.csv", bytes: writer.bytes)
    }

    /// `referrals.csv`: the named lists.
    static func referrals(_ plan: CallPlan) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append([
            "list", "child_ref", "occurrence_number", "occurred_at", "given_names", "family_name", "birth_date", "rule",
            "pupil_id", "schools", "reasons",
        ])
        for list in ReferralList.allCases {
            for decision in plan.referrals where decision.list == list {
                let child = decision.child
                let schools = decision.pupil?.registrations.compactMap { $0.urn?.text } ?? []
                writer.append([
                    list.rawValue, child.reference.text, child.incident.occurrenceNumber,
                    child.incident.occurredAt.isoText, child.written.givenNames, child.written.familyName,
                    child.written.birthDate, decision.rule, decision.pupil?.id ?? "", schools.joined(separator: ";"),
                    decision.reasons.joined(separator: ";"),
                ])
            }
        }
        return PublishedFile(path: "referrals.csv", bytes: writer.bytes)
    }
}
