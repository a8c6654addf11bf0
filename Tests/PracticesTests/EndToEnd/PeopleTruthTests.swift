import Casework
import Encompass
import Foundation
import InventedNight
import Pipeline
import Testing

@testable import Practices

/// Everybody of a seeded city's police feed – adults and children, of every grade of risk and every part – against who
/// they are on the register of patients.
@Suite("Everybody of an invented city", .serialized)
struct PeopleTruthTests {
    /// What a run came to beside the truth.
    struct Figures: Sendable {
        var adultsKnown = 0
        var adultsTold = 0
        var childrenKnown = 0
        var childrenTold = 0
        var strangers = 0
        var wrong: [String] = []
        var lines = 0
    }

    private static let figures = Result { try measure(NightRecipe()) }

    private static func measure(_ recipe: NightRecipe) throws -> Figures {
        var files: [String: Data] = [:]
        let night = InventedNight(recipe)
        try night.writeFolder(shapes: [.person]) { files[$0, default: Data()].append(contentsOf: $1) }
        try night.writePractices { files[$0, default: Data()].append(contentsOf: $1) }
        let settings = try #require(files[InventedNight.practicesConfigurationName])
        let text = String(decoding: settings, as: UTF8.self)
            .replacing("roles: [ victim, child ]", with: "roles: [ victim, suspect, child, witness, other ]")
            .replacing(
                "risks: [ high ]\n  roles", with: "risks: [ high, medium, standard, other, not-recorded ]\n  roles")
        files["encompass.yaml"] = Data(text.utf8)
        let folder = try PracticesFolder(files: files)
        try folder.runAlone()
        let truth = Dictionary(grouping: Cells.read(files["truth-people.csv"] ?? Data())) { $0["source_row"] ?? "" }
        var figures = Figures()
        for line in try folder.table("2026-11-20/1/match-log.csv") where line["disposition"] != "reject" {
            guard let person = truth[line["source_row"] ?? ""]?.first else { continue }
            figures.lines += 1
            let number = person["nhs_number"] ?? ""
            let isTold = line["disposition"] == "notify"
            let isRight = line["nhs_number"] == number && (person["practice_codes"] ?? "") == line["practice_code"]
            if isTold, !isRight { figures.wrong.append(line["person_ref"] ?? "") }
            // A child's row has what was done to the slip; an adult's has nothing.
            let isAdult = (person["kind"] ?? "").isEmpty
            if number.isEmpty {
                figures.strangers += 1
            } else if isAdult {
                figures.adultsKnown += 1
                figures.adultsTold += isTold ? 1 : 0
            } else {
                figures.childrenKnown += 1
                figures.childrenTold += isTold ? 1 : 0
            }
        }
        return figures
    }

    @Test("no notice is about anybody but the person, at the practice where they are registered")
    func noneWrong() throws {
        let figures = try Self.figures.get()
        #expect(figures.wrong == [])
        #expect(figures.lines > 150)
        #expect(figures.strangers > 10)
    }

    @Test("most adults and children who are patients are told of without a person's decision")
    func mostTold() throws {
        let figures = try Self.figures.get()
        print(
            "practices: adults \(figures.adultsTold) of \(figures.adultsKnown), children \(figures.childrenTold) of "
                + "\(figures.childrenKnown), strangers \(figures.strangers), wrong \(figures.wrong.count)")
        #expect(figures.adultsKnown > 60)
        #expect(figures.adultsTold * 100 >= figures.adultsKnown * 80)
        #expect(figures.childrenKnown > 50)
        #expect(figures.childrenTold * 100 >= figures.childrenKnown * 60)
    }
}
