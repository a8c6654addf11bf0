import Foundation
import Practices
import Testing

@Suite("The NHS number that the police wrote")
struct NumbersToldTests {
    /// A night whose police file has a column of numbers: each row added is one person of the register's adults.
    private static func log(_ rows: [String], _ numbers: [String?]) throws -> [[String: String]] {
        let folder = try PracticesFolder(police: rows)
        let lines = try folder.text(PracticesFolder.policeName).components(separatedBy: "\r\n").filter { !$0.isEmpty }
        let first = lines.count - rows.count
        let widened = lines.enumerated().map { index, line in
            line + "," + (index == 0 ? "NHS Number" : index < first ? "" : numbers[index - first] ?? "")
        }
        try folder.write(widened.map { $0 + "\r\n" }.joined(), to: PracticesFolder.policeName)
        try folder.replace("    person_id: ", with: "    nhs_number: NHS Number\n    person_id: ", in: "encompass.yaml")
        try folder.runAlone()
        return try folder.table("2026-11-20/1/match-log.csv").filter {
            $0["occurrence_number"]?.hasPrefix("BX-1119-09") == true
        }
    }

    private static func victim(_ surname: String, _ forename: String, _ born: String, _ home: String) -> String {
        PracticesFolder.row("BX-1119-0901", "VICTIM", surname, forename, born, "F", "", home)
    }

    /// The number of each adult of the register, by place.
    private static func number(_ place: Int) -> String { PracticesFolder.nhsNumber(place) }

    @Test("an agreeing number settles another family name, where given name and date of birth are the same")
    func marriedName() throws {
        let row = Self.victim("Winterbottom", "Marianne", "02/03/1984", "BX3 4LB")
        let without = try #require(try Self.log([row], [nil]).first)
        let with = try #require(try Self.log([row], [Self.number(0)]).first)
        #expect(without["disposition"] == "review")
        #expect(with["disposition"] == "notify")
        #expect(with["reasons"]?.contains("nhs-number-agrees") == true)
    }

    @Test("the number alone, or with another date of birth, tells nobody", arguments: ["", "09/09/1979"])
    func numberAlone(born: String) throws {
        let line = try #require(
            try Self.log([Self.victim("Ashgrove", "Marianne", born, "")], [Self.number(0)]).first)
        #expect(line["disposition"] == "review")
        #expect(line["nhs_number"] == Self.number(0))
    }

    @Test("a number of another patient goes to a person, however well the name fits")
    func another() throws {
        let line = try #require(
            try Self.log([Self.victim("Ashgrove", "Marianne", "02/03/1984", "BX3 4LB")], [Self.number(1)]).first)
        #expect(line["rule"] == "nhs-number-differs")
        #expect(line["disposition"] == "review")
    }

    @Test("a right number that is nobody's contradicts the patient who fits, and is a reason where nobody does")
    func nobodys() throws {
        let free = Self.number(50_000)
        let fits = try #require(
            try Self.log([Self.victim("Ashgrove", "Marianne", "02/03/1984", "BX3 4LB")], [free]).first)
        #expect(fits["rule"] == "nhs-number-differs")
        let stranger = try #require(
            try Self.log([Self.victim("Nobodysuch", "Ulrika", "01/02/1966", "BX9 9ZZ")], [free]).first)
        #expect(stranger["list"] == "not-on-register")
        #expect(stranger["reasons"]?.contains("nhs-number-not-on-register") == true)
    }

    @Test("a stranger with the number of a patient goes to a person, who is shown that patient")
    func strangerWithNumber() throws {
        let line = try #require(
            try Self.log([Self.victim("Nobodysuch", "Ulrika", "01/02/1966", "")], [Self.number(1)]).first)
        #expect(line["rule"] == "nhs-number-differs")
    }

    @Test("a number with a wrong check digit counts as if it had not been written", arguments: ["9990000000", "n/k"])
    func unreadable(number: String) throws {
        let line = try #require(
            try Self.log([Self.victim("Ashgrove", "Marianne", "02/03/1984", "BX3 4LB")], [number]).first)
        #expect(line["disposition"] == "notify")
        #expect(line["reasons"]?.contains("nhs-number-unreadable") == true)
    }

    @Test("two numbers for one person of an occurrence go to a person")
    func twoNumbers() throws {
        let row = Self.victim("Ashgrove", "Marianne", "02/03/1984", "BX3 4LB")
        let lines = try Self.log([row, row], [Self.number(0), Self.number(1)])
        #expect(lines.first?["rule"] == "nhs-number-differs")
        #expect(lines.last?["rule"] == "same-person-same-occurrence")
    }
}
