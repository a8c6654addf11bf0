import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@Suite("Decision files, damaged in every way")
struct DecisionMutationTests {
    private static let day = CalendarDate(dayNumber: 20_777)  // Friday 20 November 2026

    /// A tenth of the other mutations, for a file that is taken computes its night again.
    private static let count = max(40, ImportMutationTests.count / 10)

    @Test("what the review desk saves is refused or taken exactly, never half, down to state, trail and folders")
    func mutations() throws {
        var random = SmallRandom(seed: 20_261_121)
        let desk = try CallDesk()
        let run = try desk.night(Self.day).runID
        let children = try desk.folder.table("review.csv", of: run).filter { $0["candidate"] == "none" }
            .compactMap { $0["child_ref"] }
        try #require(children.count > 3)
        let file = Self.deskFile(run, children)
        let saved = try desk.copyState()
        let folders = try desk.folder.published()
        let trail = try desk.folder.bytes("state/audit/log.jsonl")
        var session = try desk.folder.open(asOf: "2026-11-20T08:00")
        var taken = 0
        for round in 0..<Self.count {
            let bytes = round == 0 ? file : ImportMutationTests.mutated(file, &random)
            let result = Result {
                try ReviewImport(session.context).take(ImportedFile(name: "decisions.csv", bytes: bytes))
            }
            let cases = try session.context.state.deskCases(runID: run)
            switch result {
            case .failure(let error):
                #expect(error is ImportError || error is FeedError, "seed 20261121, round \(round)")
                #expect(cases.flatMap(\.readings).isEmpty, "round \(round): refused, and something was taken")
            case .success(let outcome):
                taken += 1
                let expected = Self.rows(bytes)
                #expect(outcome.lines == expected.count, "round \(round)")
                #expect(Self.readings(cases) == expected, "round \(round): taken, and not what the file says")
                // One event and one record of the trail for each thing said, and a run for what was settled.
                #expect((outcome.added != nil) == (outcome.settled > 0), "round \(round)")
                try session.close()
                try desk.restoreState(saved)
                if outcome.added != nil { try desk.folder.remove("out/2026-11-20/2") }
                session = try desk.folder.open(asOf: "2026-11-20T08:00")
            }
        }
        try session.close()
        #expect(taken > 0 && taken < Self.count)
        #expect(try desk.folder.bytes("state/audit/log.jsonl") == trail, "a refused file leaves nothing in the trail")
        let after = try desk.folder.published()
        #expect(after.keys.sorted() == folders.keys.sorted())
    }

    /// Two who agreed, two who differed and talked, one who asks the police, and one decision of one person.
    private static func deskFile(_ run: String, _ children: [String]) -> [UInt8] {
        let rows = [
            ["none", "A. Leader", "B. Second", "2026-11-20T07:12", "No pupil fits", "none", "none", "41"],
            [
                "none", "A. Leader", "B. Second", "2026-11-20T07:14", "'=both, after talking", "none", "ask-police",
                "75",
            ],
            ["ask-police", "A. Leader", "", "2026-11-20T07:15", "Birth date missing", "", "", "12"],
            ["none", "A. Leader", "", "2026-11-20T07:16", "Other spelling", "", "", ""],
        ]
        let heading = ReviewLine.columns + ReviewLine.deskColumns
        let lines = [heading] + zip(children, rows).map { [run, $0] + $1 }
        return Array(
            ("\u{FEFF}"
                + lines.map { $0.map { "\"\($0)\"" }.joined(separator: ",") + "\r\n" }.joined()).utf8)
    }

    /// What is kept: of each child the last word, who said it, and how many words there are.
    private static func readings(_ cases: [DeskCase]) -> Set<[String]> {
        Set(
            cases.compactMap { item -> [String]? in
                guard let last = item.readings.last else { return nil }
                return [
                    item.runID, item.child.text, last.decision, last.decidedBy, last.secondBy,
                    last.decidedAt.time.isoText, last.reason, last.seconds.map { String($0) } ?? "",
                    String(item.readings.count),
                ]
            })
    }

    /// What a file says, by a reader that shares no code with the program's.
    private static func rows(_ bytes: [UInt8]) -> Set<[String]> {
        Set(
            ImportMutationTests.table(bytes).map { row in
                func cell(_ name: String) -> String { ImportMutationTests.undefused(row[name] ?? "") }
                func word(_ name: String) -> String {
                    ["none", "ask-police"].contains(cell(name).lowercased()) ? cell(name).lowercased() : cell(name)
                }
                let (word, first, second) = (word("decision"), word("first_decision"), word("second_decision"))
                let isOne = first == second && second == word
                return [
                    cell("run_id"), cell("child_ref"), word, cell("decided_by"), cell("second_by"),
                    String(cell("decided_at").prefix(16)).replacing(" ", with: "T"), cell("reason"),
                    Int(cell("seconds")).map { String($0) } ?? "", first.isEmpty ? "1" : isOne ? "2" : "3",
                ]
            })
    }
}
