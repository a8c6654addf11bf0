import Casework
import Linkage

/// The schools file and its links as the Department for Education publishes them.
struct SchoolFiles {
    let recipe: NightRecipe
    let directory: SchoolDirectory

    static let linkHeadings = ["URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate"]

    func write(_ emit: InventedNight.Emit) throws {
        var sheet = SheetBuffer(
            path: InventedNight.giasFileName(asOf: recipe.asOf), encoding: .windows1252)
        sheet.row(Self.giasHeadings)
        for school in directory.schools {
            let values = values(of: school)
            for heading in Self.giasHeadings { sheet.cell(values[heading] ?? "") }
            sheet.endRow()
            try sheet.flush(emit)
        }
        try sheet.flush(atEnd: true, emit)
        try writeLinks(emit)
    }

    private func writeLinks(_ emit: InventedNight.Emit) throws {
        var sheet = SheetBuffer(
            path: "links_" + InventedNight.giasFileName(asOf: recipe.asOf), encoding: .windows1252)
        sheet.row(Self.linkHeadings)
        let opened = UKDate.text(recipe.yearEve.adding(days: 1), separator: "-")
        let links: [(InventedSchool.Part, InventedSchool.Part, String)] = [
            (.closed, .successor, "Successor"), (.successor, .closed, "Predecessor"),
            (.split, .splitSuccessorA, "Successor"), (.split, .splitSuccessorB, "Successor"),
            (.splitSuccessorA, .split, "Predecessor"), (.splitSuccessorB, .split, "Predecessor"),
        ]
        for (from, to, type) in links {
            let school = directory.schools[directory[from]]
            let other = directory.schools[directory[to]]
            sheet.row([String(school.urn), String(other.urn), other.name, type, opened])
        }
        try sheet.flush(atEnd: true, emit)
    }

    private func values(of school: InventedSchool) -> [String: String] {
        let council = council(of: school)
        let type = type(of: school)
        let phase = phase(of: school)
        let isNew = school.part == .successor || school.part == .splitSuccessorA || school.part == .splitSuccessorB
        let opened = isNew ? recipe.yearEve.adding(days: 1) : recipe.day(year: 1950 + school.index % 60, 9, 1)
        var values: [String: String] = [
            "URN": String(school.urn), "LA (code)": council.code, "LA (name)": council.name,
            "EstablishmentNumber": String(2000 + school.index), "EstablishmentName": school.name,
            "TypeOfEstablishment (code)": type.code, "TypeOfEstablishment (name)": type.name,
            "EstablishmentTypeGroup (code)": type.groupCode, "EstablishmentTypeGroup (name)": type.group,
            "EstablishmentStatus (code)": school.isClosed ? "2" : "1",
            "EstablishmentStatus (name)": school.isClosed ? "Closed" : "Open",
            "OpenDate": UKDate.text(opened, separator: "-"), "PhaseOfEducation (code)": phase.code,
            "PhaseOfEducation (name)": phase.name, "StatutoryLowAge": String(phase.low),
            "StatutoryHighAge": String(phase.high), "Gender (code)": "3", "Gender (name)": "Mixed",
            "SchoolCapacity": String(phase.high > 11 ? 1200 : 420),
        ]
        values["CloseDate"] = school.isClosed ? UKDate.text(recipe.yearEve, separator: "-") : ""
        values["ReasonEstablishmentClosed (name)"] = school.isClosed ? "Academy Converter" : ""
        values["LastChangedDate"] = UKDate.text(recipe.asOf.date.adding(days: -40), separator: "-")
        values["Street"] = school.street
        values["Town"] = school.town
        values["Postcode"] = school.postcode
        values["TelephoneNum"] = school.phone
        values["HeadTitle (name)"] = school.headTitle
        values["HeadFirstName"] = LatinText.foldedToWindows1252(school.headFirstName)
        values["HeadLastName"] = LatinText.foldedToWindows1252(school.headLastName)
        values["HeadPreferredJobTitle"] = "Headteacher"
        values["PreviousLA (code)"] = "999"
        values["Country (name)"] = school.part == .welsh ? "Wales" : "England"
        return values
    }

    /// Invented councils with codes that belong to none.
    private func council(of school: InventedSchool) -> (code: String, name: String) {
        switch school.part {
        case .neighbour: ("991", "Westmarch")
        case .welsh: ("699", "Dyffryn Glas / Green Vale")
        default: ("990", "Brackenshire")
        }
    }

    private func type(of school: InventedSchool) -> (code: String, name: String, groupCode: String, group: String) {
        let maintained = ("4", "Local authority maintained schools")
        switch school.part {
        case .welsh: return ("30", "Welsh establishment", "8", "Welsh schools")
        case .special: return ("7", "Community special school", "5", "Special schools")
        case .pupilReferralUnit: return ("14", "Pupil referral unit", maintained.0, maintained.1)
        case .independent: return ("11", "Other independent school", "3", "Independent schools")
        case .sixthForm: return ("18", "Further education", "1", "Colleges")
        case .nursery: return ("15", "Local authority nursery school", maintained.0, maintained.1)
        case .successor, .splitSuccessorA, .splitSuccessorB, .allThrough:
            return ("34", "Academy converter", "10", "Academies")
        default:
            switch school.index % 5 {
            case 0: return ("34", "Academy converter", "10", "Academies")
            case 1: return ("2", "Voluntary aided school", maintained.0, maintained.1)
            case 2: return ("28", "Academy sponsor led", "10", "Academies")
            default: return ("1", "Community school", maintained.0, maintained.1)
            }
        }
    }

    private func phase(of school: InventedSchool) -> (code: String, name: String, low: Int, high: Int) {
        switch school.phase {
        case .primary: ("2", "Primary", 4, 11)
        case .secondary: ("4", "Secondary", 11, 18)
        case .allThrough: ("7", "All-through", 4, 18)
        case .sixthForm: ("6", "16 plus", 16, 19)
        case .nursery: ("1", "Nursery", 2, 5)
        case .none: ("0", "Not applicable", 4, 18)
        }
    }
}
