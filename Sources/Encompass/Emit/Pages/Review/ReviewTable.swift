import Casework
import Linkage
import Pipeline

/// The child as recorded beside up to five candidates, field by field.
struct ReviewTable: Sendable {
    let decision: Decision
    let schoolNames: [[String]]
    let phrases: Phrases
    let candidates: [Candidate]

    /// Letters shown of one value; what is longer says how long it is.
    static let lettersMax = 40

    init(_ sheet: ReviewSheet, phrases: Phrases) {
        decision = sheet.decision
        schoolNames = sheet.schoolNames
        self.phrases = phrases
        candidates = Array(sheet.decision.shortlist.candidates.prefix(5))
    }

    /// One field of one candidate.
    struct Cell: Sendable {
        var runs: [LetterDifference.Run]
        /// Further facts, one a line: another written form, the year.
        var lines: [String]
        var agreement: Finding.Agreement
        var word: String

        var text: String { runs.map(\.text).joined() }
    }

    struct Row: Sendable {
        var title: String
        var police: String
        var policeLine: String
        var cells: [Cell]
    }

    func rows() -> [Row] {
        let written = decision.child.written
        let born = bornTexts()
        let home = [written.address, written.postcode].filter { !$0.isEmpty }
        return [
            Row(
                title: "First name", police: shown(written.givenNames), policeLine: "",
                cells: candidates.map { givenCell($0) }),
            Row(
                title: "Family name", police: shown(written.familyName), policeLine: "",
                cells: candidates.map { familyCell($0) }),
            Row(
                title: "Born", police: born.words, policeLine: born.asWritten, cells: candidates.map { bornCell($0) }),
            Row(
                title: "Girl or boy", police: sexWords(decision.child.record.sex), policeLine: "",
                cells: candidates.map { sexCell($0) }),
            Row(
                title: "Home", police: home.first.map(shown) ?? "not recorded",
                policeLine: home.count > 1 ? shown(home[1]) : "", cells: candidates.map { homeCell($0) }),
            Row(
                title: "School", police: shown(decision.child.schoolAsTold), policeLine: "",
                cells: candidates.indices.map { schoolCell($0) }),
        ]
    }

    private func shown(_ text: String) -> String {
        text.isEmpty ? "not recorded" : VisibleText.shortened(text, to: ReviewTable.lettersMax)
    }

    // MARK: Fields

    private func givenCell(_ candidate: Candidate) -> Cell {
        let pupil = candidate.pupil
        let finding = finding(.givenNames, candidate)
        let isLong = decision.child.written.givenNames.contains(" ") && !pupil.middleNames.isEmpty
        let name = isLong ? "\(pupil.displayGivenName) \(pupil.middleNames)" : pupil.displayGivenName
        var lines: [String] = []
        if pupil.displayGivenName != pupil.legalForename { lines.append("legal name \(shown(pupil.legalForename))") }
        return cell(name, beside: decision.child.written.givenNames, finding, lines: lines)
    }

    private func familyCell(_ candidate: Candidate) -> Cell {
        let pupil = candidate.pupil
        var lines: [String] = []
        if pupil.displayFamilyName != pupil.legalSurname { lines.append("legal name \(shown(pupil.legalSurname))") }
        if !pupil.formerSurname.isEmpty { lines.append("formerly \(shown(pupil.formerSurname))") }
        return cell(
            pupil.displayFamilyName, beside: decision.child.written.familyName, finding(.familyName, candidate),
            lines: lines)
    }

    private func bornCell(_ candidate: Candidate) -> Cell {
        guard let born = candidate.pupil.birthDate else { return emptyCell() }
        let words = SpokenDate.withoutWeekday(born)
        let finding = finding(.birthDate, candidate)
        let runs =
            marks(finding) ? LetterDifference.words(bornTexts().words, words) : [.init(text: words, isMarked: false)]
        return Cell(runs: runs, lines: [], agreement: agreement(finding), word: word(finding))
    }

    private func sexCell(_ candidate: Candidate) -> Cell {
        guard let sex = candidate.pupil.sex else { return emptyCell() }
        let finding = finding(.sex, candidate)
        return Cell(
            runs: [.init(text: sexWords(sex), isMarked: marks(finding))], lines: [], agreement: agreement(finding),
            word: word(finding))
    }

    private func homeCell(_ candidate: Candidate) -> Cell {
        let home = [candidate.pupil.address, candidate.pupil.postcode].filter { !$0.isEmpty }
        guard let first = home.first else { return emptyCell() }
        let compared = [finding(.postcode, candidate), finding(.household, candidate)].compactMap { $0 }
        let finding = compared.first { $0.agreement != .unknown } ?? compared.first
        return Cell(
            runs: [.init(text: shown(first), isMarked: finding?.agreement == .different)],
            lines: home.dropFirst().filter { !isWrittenPostcode($0) }.map(shown), agreement: agreement(finding),
            word: word(finding))
    }

    /// Whether the police wrote this postcode too; then the line says nothing new.
    private func isWrittenPostcode(_ postcode: String) -> Bool {
        func letters(_ text: String) -> String { text.uppercased().filter { $0 != " " } }
        return letters(postcode) == letters(decision.child.written.postcode)
    }

    /// `Thornbeck Primary School` as `Thornbeck Primary`: the column is narrow, and the row is headed *School*.
    private func shortSchool(_ name: String) -> String {
        let kinds = ["Primary", "Infant", "Junior", "High", "Special", "Nursery"].map { " \($0) School" }
        return shown(kinds.contains { name.hasSuffix($0) } ? String(name.dropLast(" School".count)) : name)
    }

    private func schoolCell(_ index: Int) -> Cell {
        let names = index < schoolNames.count ? schoolNames[index] : []
        let finding = finding(.school, candidates[index])
        let year = candidates[index].pupil.registrations.map(\.ncYear).first { !$0.isEmpty }.map(SchoolYear.words) ?? ""
        let isCompared = finding.map { $0.agreement != .unknown } ?? false
        return Cell(
            runs: [.init(text: names.isEmpty ? "on no roll now" : shortSchool(names[0]), isMarked: false)],
            lines: names.dropFirst().map { "and \(shortSchool($0))" } + (year.isEmpty ? [] : [year]),
            agreement: isCompared ? agreement(finding) : .unknown,
            word: isCompared ? word(finding) : phrases.text("field-not-compared"))
    }

    private func cell(_ text: String, beside written: String, _ finding: Finding?, lines: [String]) -> Cell {
        let text = shown(text)
        let runs = marks(finding) ? LetterDifference.letters(written, text) : [.init(text: text, isMarked: false)]
        return Cell(runs: runs, lines: lines, agreement: agreement(finding), word: word(finding))
    }

    private func emptyCell() -> Cell {
        Cell(runs: [.init(text: "–", isMarked: false)], lines: [], agreement: .unknown, word: "not known")
    }

    // MARK: Findings

    private func finding(_ attribute: Finding.Attribute, _ candidate: Candidate) -> Finding? {
        candidate.findings.first { $0.attribute == attribute }
    }

    private func agreement(_ finding: Finding?) -> Finding.Agreement { finding?.agreement ?? .unknown }

    private func marks(_ finding: Finding?) -> Bool {
        let agreement = agreement(finding)
        return agreement == .close || agreement == .different
    }

    /// The level where the phrases know it, else one of four words.
    private func word(_ finding: Finding?) -> String {
        if let finding, finding.agreement == .close, phrases.has("level-\(finding.level)") {
            return phrases.text("level-\(finding.level)")
        }
        return switch agreement(finding) {
        case .same: "same"
        case .close: "close"
        case .different: "different"
        case .unknown: "not known"
        }
    }

    private func sexWords(_ sex: Sex?) -> String {
        switch sex {
        case .female: "Girl"
        case .male: "Boy"
        case nil: "not recorded"
        }
    }

    /// What is known of the birth date, and what was written where that looks different.
    private func bornTexts() -> (words: String, asWritten: String) {
        let written = decision.child.written.birthDate
        let raw = written.isEmpty ? "" : "written \(shown(written))"
        return switch decision.child.record.birthDate {
        case .missing, .onNoCalendar: (written.isEmpty ? "not recorded" : shown(written), "")
        case .day(let date): (SpokenDate.withoutWeekday(date), raw)
        case .month(let year, let month): ("\(SpokenDate.monthName(month)) \(year)", raw)
        case .year(let year): (String(year), raw)
        case .between(let first, let last):
            ("\(SpokenDate.withoutWeekday(first)) to \(SpokenDate.withoutWeekday(last))", raw)
        }
    }
}

extension ReviewTable.Row {
    var pageValue: PageValue {
        [
            "title": .text(title), "police": .text(police), "policeLine": .text(policeLine),
            "cells": .list(cells.map(\.pageValue)),
        ]
    }

    /// Millimetres of the tallest cell in type of `points`, its smaller lines and the row's padding counted.
    ///
    /// Police and candidates share 250 mm; the fewer candidates, the wider each one's column.
    func height(points: Double, columns: Int) -> Double {
        let smallPoints = min(points, 10.5)
        let width = 208.5 / Double(max(1, columns)) - 5
        func height(_ text: String, _ points: Double, _ width: Double, bold: Bool = false) -> Double {
            text.isEmpty
                ? 0
                : TextMeasure.height(
                    TextMeasure.lines(text, points: points, width: width, bold: bold), points: points, leading: 1.22)
        }
        let own = height(police, points, 36, bold: true) + height(policeLine, points, 36)
        let tallest = cells.reduce(max(own, height(title, points, 21))) { tallest, cell in
            let isMarked = cell.runs.contains(where: \.isMarked)
            let more = cell.lines.reduce(0) { $0 + height($1, smallPoints, width) }
            return max(
                tallest,
                height(cell.text, points, width, bold: isMarked) + more + height(cell.word, smallPoints, width - 4.5))
        }
        return tallest + 2
    }
}

extension ReviewTable.Cell {
    var pageValue: PageValue {
        [
            "runs": .list(runs.map(\.pageValue)), "lines": .list(lines.map { ["line": .text($0)] }),
            "hasWord": .flag(!word.isEmpty), "word": .text(word), "same": .flag(agreement == .same),
            "close": .flag(agreement == .close), "different": .flag(agreement == .different),
            "unknown": .flag(agreement == .unknown),
        ]
    }
}
