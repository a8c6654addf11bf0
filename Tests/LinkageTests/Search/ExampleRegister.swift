@testable import Linkage

/// A small invented town: two hundred families, two children each, with a home and a school.
enum ExampleRegister {
    static let givenNames = [
        "Amelia", "Oliver", "Zofia", "Tymon", "Aisha", "Yusuf", "Gurpreet", "Harman", "Chiamaka", "Emeka", "Niamh",
        "Rhys",
        "Sofia", "Mateus", "Mei Ling", "Wei", "Ellie-Mae", "Jayden", "Hassan", "Maryam",
    ]
    static let familyNames = [
        "Hartley", "Kowalski", "Hussain", "Kaur", "Okafor", "Byrne", "Price", "dos Santos", "Chan", "Smith-Jones",
        "Khan",
        "O'Brien", "Nowak", "Begum", "Ahmed", "Taylor",
    ]

    /// 400 pupils: families share name, home and address; children differ in name and birth date.
    static let rows: [InventedRow] = (0..<200).flatMap { family in
        (0..<2).map { place in
            let number = family * 2 + place
            var row = InventedRow(
                givenNames[(family * 7 + place * 3 + family / 20) % givenNames.count],
                familyNames[(family * 5 + family / 16) % familyNames.count],
                born: CalendarDate(dayNumber: day("2010-09-01").dayNumber + number * 67 % 4000).isoText,
                sex: number % 3 == 0 ? nil : number % 2 == 0 ? .female : .male,
                at: "BX\(family % 9 + 1) \(family % 7 + 1)A\(["B", "D", "E", "F", "G"][family % 5])")
            row.address = UInt32(family + 1)
            row.school = UInt32(family % 11)
            return row
        }
    }

    static let columns = RegisterColumns.of(rows)
    static let search = ChildSearch(register: columns, model: .example, tables: .builtIn)

    /// A pupil as the officer would hear it told without a slip.
    static func child(at row: Int) -> PersonRecord {
        let pupil = rows[row]
        return .child(pupil.given, pupil.family, born: pupil.born, sex: pupil.sex, at: pupil.home, school: pupil.school)
    }
}

extension Distribution {
    /// The shares of everything there is.
    var shareSum: Double { candidates.reduce(othersShare + noneShare + siblingShare) { $0 + share(of: $1) } }

    /// The candidate of a register row.
    func candidate(at row: Int) -> Candidate? { candidates.first { $0.row == row } }
}
