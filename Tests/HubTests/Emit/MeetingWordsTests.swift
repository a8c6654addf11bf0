import Casework
import Linkage
import Pipeline
import State
import Testing

@testable import Hub

@Suite("The words of the list")
struct MeetingWordsTests {
    private func school(_ step: ChildStanding.School.Step, toldAt: String? = nil) throws -> ChildStanding.School {
        ChildStanding.School(
            urn: try #require(URN(number: 900_024)), name: "St Wilfrid's High School",
            callDay: Invented.day("2026-11-20"),
            step: step, toldAt: toldAt.map { WallMinute(Invented.time($0)) })
    }

    private func words(_ child: ChildStanding?, others: [SisterStanding] = [], isChild: Bool = true) -> [String] {
        MeetingWords.standing(
            MeetingList.Person(
                person: Invented.person(.child, row: 2, isChild: isChild), child: child, others: others))
    }

    @Test("a school is named with how far telling it has come")
    func schools() throws {
        let steps: [(ChildStanding.School, String)] = [
            (
                try school(.onSheet),
                "St Wilfrid's High School: on the call sheets of Friday 20 November, no answer entered yet."
            ),
            (try school(.held), "St Wilfrid's High School: to be called on Friday 20 November."),
            (try school(.tried), "St Wilfrid's High School: called on Friday 20 November, not told yet."),
            (
                try school(.told, toldAt: "2026-11-20T07:52"),
                "St Wilfrid's High School: told on 20 November at 07:52."
            ),
        ]
        for (school, sentence) in steps {
            #expect(words(Invented.standing("notify", schools: [school])) == [sentence])
        }
        var unnamed = try school(.held)
        unnamed.name = ""
        #expect(
            words(Invented.standing("notify", schools: [unnamed])) == [
                "School 900024: to be called on Friday 20 November."
            ])
    }

    @Test("review, lists, repeats and children nobody decided are said in a sentence")
    func others() throws {
        #expect(words(Invented.standing("review")) == ["With a reviewer: a person has to say who this is."])
        #expect(words(Invented.standing("refer", list: "home-education")) == ["On the list “home education”."])
        #expect(
            words(Invented.standing("review", earlier: 2)).last
                == "Schools were told of 2 other incidents this school year.")
        #expect(words(nil) == ["Not decided: no run of the schools has read this row."])
        #expect(words(nil, isChild: false).isEmpty)
    }

    @Test("other processes are named as they name themselves")
    func processes() {
        let others = [
            SisterStanding(process: "practices", disposition: "notify", recipients: ["Z91001", "Z91002"]),
            SisterStanding(process: "youth", disposition: "review", recipients: []),
        ]
        #expect(
            words(nil, others: others, isChild: false) == [
                "Practices: notice to Z91001, Z91002.", "Youth: with a reviewer.",
            ])
    }
}
