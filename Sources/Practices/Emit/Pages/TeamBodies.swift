import Casework
import Linkage
import Pipeline

/// The pages for the team: doubtful cases, and people whose practice nobody tells.
struct TeamBodies: Sendable {
    let context: NoticeContext

    /// One page a doubtful case: a person decides over one sheet of paper.
    func reviews(_ reviews: [PersonDecision]) -> [PageBody] {
        guard !reviews.isEmpty else {
            return [
                PageBody(frame: frame("Review"), values: ["isQuiet": true, "isReview": false, "heading": "Review"])
            ]
        }
        return reviews.enumerated().map { index, decision in
            let person = decision.matched.person
            let shown = Array(decision.matched.candidates.prefix(5))
            // What is not a candidate on the page is none of them, and all shares add up to 100.
            let rest = max(0, 1 - shown.reduce(0) { $0 + $1.posterior })
            let percent = Shares.percent(shown.map(\.posterior) + [rest])
            return PageBody(
                frame: frame("Review R\(index + 1)"),
                values: [
                    "isQuiet": false, "isReview": true, "heading": .text("Who is this? Case R\(index + 1)"),
                    "why": .text(TeamWords.why(decision.rule)), "name": .text(written(person)),
                    "number": .text(VisibleText.shortened(person.written.nhsNumber, to: 20)),
                    "born": .text(VisibleText.shortened(person.written.birthDate, to: 40)),
                    "postcode": .text(VisibleText.shortened(person.written.postcode, to: 20)),
                    "part": .text(SharedFacts.word(person.part)),
                    "reference": .text(VisibleText.shortened(person.incident.occurrenceNumber, to: 40)),
                    "candidates": .list(
                        shown.indices.map { index in
                            candidate(
                                shown[index], index, share: Shares.words(percent[index], of: shown[index].posterior))
                        }),
                    "none": .text(Shares.words(percent.last ?? 0, of: rest) + "\u{A0}%"),
                ])
        }
    }

    /// Each list on pages of its own, because each goes to somebody else.
    func lists(_ plan: NoticePlan) -> [PageBody] {
        let pages = PracticesList.allCases.flatMap { list in
            let people = plan.referrals.filter { $0.list == list }
            // 24 rows of two lines stand on a page under the heading.
            return stride(from: 0, to: people.count, by: 24).map { start in
                body(list, Array(people[start..<min(start + 24, people.count)]), isContinued: start > 0)
            }
        }
        guard pages.isEmpty else { return pages }
        return [
            PageBody(frame: frame("Named lists"), values: ["isQuiet": true, "isListed": false, "heading": "Lists"])
        ]
    }

    private func body(_ list: PracticesList, _ people: [PersonDecision], isContinued: Bool) -> PageBody {
        let words = TeamWords.list(list)
        return PageBody(
            frame: frame("Named list"),
            values: [
                "isQuiet": false, "isListed": true, "heading": .text(words.title), "continued": .flag(isContinued),
                "means": .text(words.means), "next": .text(words.next),
                "rows": .list(
                    people.map { decision in
                        let person = decision.matched.person
                        return [
                            "name": .text(written(person)),
                            "born": .text(VisibleText.shortened(person.written.birthDate, to: 30)),
                            "reference": .text(VisibleText.shortened(person.incident.occurrenceNumber, to: 40)),
                            "part": .text(SharedFacts.word(person.part)),
                        ]
                    }),
            ])
    }

    private func frame(_ sheet: String) -> PageFrame {
        PageFrame(
            marking: .officialSensitive, topLeft: SpokenDate.long(context.day), runID: context.runID, sheet: sheet,
            keep: "For the team alone. Shred it when it is dealt with.")
    }

    private func written(_ person: PersonAtIncident) -> String {
        let name = [person.written.givenNames, person.written.familyName].filter { !$0.isEmpty }
        return name.isEmpty ? "no name recorded" : VisibleText.shortened(name.joined(separator: " "), to: 80)
    }

    private func candidate(_ candidate: PatientCandidate, _ index: Int, share: String) -> PageValue {
        let patient = candidate.patient
        return [
            "letter": .text(String(UnicodeScalar(UInt8(65 + index)))),
            "number": .text(VisibleText.shortened(patient.nhsNumber?.spaced ?? patient.writtenNumber, to: 20)),
            "name": .text(VisibleText.shortened("\(patient.forename) \(patient.surname)", to: 80)),
            "born": .text(patient.birthDate.map { SpokenDate.withoutWeekday($0) } ?? ""),
            "postcode": .text(VisibleText.shortened(patient.postcode, to: 20)),
            "practice": .text(
                VisibleText.shortened(patient.registrations.map(\.writtenPractice).joined(separator: ", "), to: 60)),
            "share": .text(share + "\u{A0}%"),
        ]
    }
}
