import Casework
import Linkage

/// The police feed in one of its row shapes, with the truth of every row beside it.
struct PoliceFile {
    let recipe: NightRecipe
    let shape: NightRecipe.Shape
    private var sheet: SheetBuffer
    private var truth: SheetBuffer
    private var personCount = 0

    static let personHeadings = [
        "Link ID", "Occurrence Number", "Reported Date/Time", "DASH Risk", "Role", "Person ID", "Surname",
        "Forename(s)", "DOB", "Age", "Sex", "Address", "Postcode", "Incident Postcode", "School", "Relationship",
        "Spoken To", "Summary",
    ]
    static let childHeadings = [
        "Link ID", "Occurrence Number", "Incident Date", "Incident Time", "DASH Risk", "Person ID", "Surname",
        "Forename(s)", "DOB", "Age", "Sex", "Address", "Postcode", "Incident Postcode", "Present", "School",
        "Relationship", "Spoken To", "Summary",
    ]
    static let incidentHeadings = [
        "Link ID", "Occurrence Number", "Reported Date/Time", "DASH Risk", "Incident Address", "Incident Postcode",
    ]
    static let childCellHeadings = [
        "Forename(s)", "Surname", "DOB", "Age", "Sex", "Address", "Postcode", "Present", "School", "Relationship",
        "Spoken To", "Person ID",
    ]
    static let truthHeadings = [
        "source_file", "source_row", "child_slot", "kind", "pupil_id", "school_urns", "disposition", "list", "reason",
    ]
    /// Children a numbered row has room for.
    static let childColumnCount = 4

    init(recipe: NightRecipe, shape: NightRecipe.Shape) {
        self.recipe = recipe
        self.shape = shape
        let path = InventedNight.policeFileName(shape, asOf: recipe.asOf)
        switch shape {
        case .person: sheet = SheetBuffer(path: path, encoding: .windows1252)
        case .child: sheet = SheetBuffer(path: path, delimiter: ";")
        case .incidentNumbered: sheet = SheetBuffer(path: path, encoding: .utf16, delimiter: "\t")
        case .incidentFreeText: sheet = SheetBuffer(path: path)
        }
        truth = SheetBuffer(path: "truth-\(shape.rawValue).csv", lineEnd: "\n")
    }

    mutating func write(_ incidents: [InventedIncident], _ emit: InventedNight.Emit) throws {
        truth.row(Self.truthHeadings)
        sheet.row(headings)
        for incident in incidents {
            switch shape {
            case .person: writePeople(incident)
            case .child: writeChildren(incident)
            case .incidentNumbered: writeNumbered(incident)
            case .incidentFreeText: writeFreeText(incident)
            }
            try sheet.flush(emit)
            try truth.flush(emit)
        }
        try sheet.flush(atEnd: true, emit)
        try truth.flush(atEnd: true, emit)
    }

    private var headings: [String] {
        switch shape {
        case .person: Self.personHeadings
        case .child: Self.childHeadings
        case .incidentNumbered:
            Self.incidentHeadings
                + (1...Self.childColumnCount).flatMap { slot in
                    Self.childCellHeadings.map { "Child \(slot) \($0)" }
                } + ["Summary"]
        case .incidentFreeText: Self.incidentHeadings + ["Family Surname", "Children", "Summary"]
        }
    }

    private mutating func nextPerson() -> String {
        personCount += 1
        return "N" + DramaNumber.padded(4_100_000 + personCount * 13, 7)
    }

    private var linkID: String { "L" + DramaNumber.padded(70_000 + sheet.rowCount, 7) }

    private mutating func note(_ truth: SlipTruth, slot: Int) {
        let urns = truth.schools.map(String.init).joined(separator: ";")
        self.truth.row([
            sheet.path, String(sheet.rowCount), String(slot), truth.kinds.joined(separator: ";"), truth.pupilID, urns,
            truth.dispositions.joined(separator: "|"), truth.list, truth.reason,
        ])
    }

    /// Ends the row, short of its last cells where the slip is a ragged one.
    private mutating func finish(_ cells: [String], _ breakage: Slip.Breakage?, nameCell: Int) {
        switch breakage {
        case .ragged: for text in cells.prefix(cells.count - 4) { sheet.cell(text) }
        case .strayQuote:
            for (index, text) in cells.enumerated() {
                if index == nameCell { sheet.rawCell("Smi\"th") } else { sheet.cell(text) }
            }
        case .damagedNumber, nil: for text in cells { sheet.cell(text) }
        }
        sheet.endRow()
    }
}

extension PoliceFile {
    private mutating func writePeople(_ incident: InventedIncident) {
        for (index, role) in PoliceFile.adultsWritten(incident) {
            let adult = AdultSlip.of(incident, at: index, recipe: recipe)
            let cells =
                [linkID, incident.occurrenceNumber, ukTime(incident.occurredAt), incident.risk, role, nextPerson()]
                + [adult.surname, adult.forenames, ukDate(adult.birthDate), adult.age.map { String($0) } ?? ""]
                + [adult.sex, adult.address, adult.postcode, incident.postcode, "", "", ""]
                + [incident.summary]
            finish(cells, nil, nameCell: 6)
        }
        for slip in incident.slips {
            let cells =
                [
                    linkID, incident.occurrenceNumber, ukTime(incident.occurredAt), incident.risk, slip.role,
                    nextPerson(),
                ]
                + [slip.surname, slip.forenames, ukDate(slip.birthDate), ageText(slip), slip.sex, slip.address]
                + [slip.postcode, incident.postcode, slip.school, slip.relationship, slip.spokenTo, incident.summary]
            finish(cells, slip.breakage, nameCell: 6)
            note(slip.truth, slot: 1)
        }
    }

    private mutating func writeChildren(_ incident: InventedIncident) {
        for slip in incident.slips where slip.isChildEverywhere {
            let time = incident.occurredAt
            let cells =
                [linkID, incident.occurrenceNumber, time.date.isoText, clock(time), incident.risk, nextPerson()]
                + [slip.surname, slip.forenames, slip.birthDate?.isoText ?? "", ageText(slip), slip.sex, slip.address]
                + [slip.postcode, incident.postcode, slip.isPresent ? "Y" : "N", slip.school, slip.relationship]
                + [slip.spokenTo, incident.summary]
            finish(cells, slip.breakage, nameCell: 6)
            note(slip.truth, slot: 1)
        }
    }

    private func incidentCells(_ incident: InventedIncident) -> [String] {
        [linkID, incident.occurrenceNumber, ukTime(incident.occurredAt), incident.risk, incident.address]
            + [incident.postcode]
    }

    private mutating func writeNumbered(_ incident: InventedIncident) {
        let slips = incident.slips.filter(\.isChildEverywhere)
        // A family with more children than columns goes on in a second row, as exports do.
        var start = 0
        repeat {
            let part = Array(slips.dropFirst(start).prefix(Self.childColumnCount))
            var cells = incidentCells(incident)
            for slip in part {
                cells += [slip.forenames, slip.surname, ukDate(slip.birthDate), ageText(slip), slip.sex, slip.address]
                cells += [slip.postcode, slip.isPresent ? "Y" : "N", slip.school, slip.relationship, slip.spokenTo]
                cells.append(nextPerson())
            }
            let blanks = (Self.childColumnCount - part.count) * Self.childCellHeadings.count
            cells += Array(repeating: "", count: blanks) + [incident.summary]
            finish(cells, part.first?.breakage, nameCell: 7)
            for (index, slip) in part.enumerated() { note(slip.truth, slot: index + 1) }
            start += Self.childColumnCount
        } while start < slips.count
    }

    /// Names and ages are all that fits into one cell; a child written twice is written once here.
    private mutating func writeFreeText(_ incident: InventedIncident) {
        let slips = incident.slips.filter { $0.isChildEverywhere && $0.truth.dispositions != ["suppress"] }
        let items = slips.enumerated().map { index, slip in
            ChildList.item(slip, style: index + personCount + sheet.rowCount)
        }
        let cells = incidentCells(incident) + [slips.first?.surname ?? "", ChildList.text(items), incident.summary]
        finish(cells, slips.first?.breakage, nameCell: 6)
        for (index, slip) in slips.enumerated() { note(ChildList.truth(of: slip), slot: index + 1) }
    }

    private func ageText(_ slip: Slip) -> String { slip.age.map { String($0) } ?? "" }

    private func clock(_ time: LocalDateTime) -> String { ClockTime(minuteOfDay: time.minuteOfDay).text }

    private func ukDate(_ date: CalendarDate?) -> String { date.map { UKDate.text($0, separator: "/") } ?? "" }

    private func ukTime(_ time: LocalDateTime) -> String { "\(ukDate(time.date)) \(clock(time))" }
}

/// Dates as the police and the schools file write them: `20/11/2026`, `20-11-2026`.
enum UKDate {
    static func text(_ date: CalendarDate, separator: String) -> String {
        DramaNumber.padded(date.day, 2) + separator + DramaNumber.padded(date.month, 2) + separator
            + DramaNumber.padded(date.year, 4)
    }
}
