import Casework
import Testing

/// Nights that hold all cases at once, each run once.
struct CaseNight: Sendable {
    let cases: [NastyCase]
    let layout: CaseLayout
    let night: PublishedNight
    let status: Int32

    /// The night of a wording, as most councils are configured.
    static func of(_ wording: Wording) throws -> CaseNight {
        try wording.pick(first, second, third, fourth).get()
    }

    /// The first wording where ages end at 17 and a child without a birth date may be notified.
    static let elsewhere = Result {
        try CaseNight(.first, settings: ["ages: 4-18": "ages: 4-17", "without_dob: review": "without_dob: supported"])
    }

    private static let first = Result { try CaseNight(.first) }
    private static let second = Result { try CaseNight(.second) }
    private static let third = Result { try CaseNight(.third) }
    private static let fourth = Result { try CaseNight(.fourth) }

    /// The program published nothing.
    private struct Refused: Error {
        let status: Int32
        let errors: String
    }

    private init(_ wording: Wording, settings: KeyValuePairs<String, String> = [:]) throws {
        let cases =
            TwinCases.all(wording) + BirthDateCases.all(wording) + AgeCases.all(wording) + NameCases.all(wording)
            + FamilyNameCases.all(wording) + RepeatCases.all(wording) + SchoolCases.all(wording)
            + PeopleCases.all(wording)
        let layout = CaseLayout(cases: cases)
        let folder = try CaseFolder(register: layout.register(), settings: settings)
        try folder.put(police: layout.police().utf8)
        try self.init(layout, in: folder, on: "2026-11-20")
    }

    /// Runs a folder whose files hold these cases, and reads what was published for the day.
    init(_ layout: CaseLayout, in folder: CaseFolder, at time: LocalDateTime? = nil, on day: String) throws {
        self.layout = layout
        cases = layout.cases
        let ending = try folder.run(at: time)
        guard [0, 3].contains(ending.status) else { throw Refused(status: ending.status, errors: ending.errors) }
        status = ending.status
        night = try folder.published(on: day)
    }

    /// Compares every row of the cases with how it must end.
    func check(_ wanted: [NastyCase], sourceLocation: SourceLocation = #_sourceLocation) {
        for nasty in wanted {
            guard let place = cases.firstIndex(where: { $0.number == nasty.number }) else {
                Issue.record("#\(nasty.number) is not in the night", sourceLocation: sourceLocation)
                continue
            }
            for (index, slip) in nasty.slips.enumerated() {
                let rows = night.log[layout.linkID(nasty, index)] ?? []
                #expect(rows.count == 1, "#\(nasty.number) has one line", sourceLocation: sourceLocation)
                for row in rows {
                    let faults = faults(of: row, against: slip.ends, place: place)
                    #expect(
                        faults.isEmpty, "#\(nasty.number), row \(index + 1): \(nasty.title)",
                        sourceLocation: sourceLocation)
                }
            }
        }
    }

    private func faults(of row: [String: String], against wanted: Ending, place: Int) -> [String] {
        var faults: [String] = []
        func compare(_ column: String, _ isRight: (String) -> Bool, _ wanted: String) {
            let found = row[column] ?? ""
            if !isRight(found) { faults.append("\(column) is \(found), wanted \(wanted)") }
        }
        compare("disposition", { $0 == wanted.disposition }, wanted.disposition)
        compare("list", { $0 == wanted.list }, wanted.list)
        compare("rule", { wanted.rules.isEmpty || wanted.rules.contains($0) }, wanted.rules.joined(separator: " or "))
        if let pupil = wanted.pupil { compare("pupil_id", { $0 == layout.pupilID(place, pupil) }, "pupil \(pupil)") }
        if wanted.disposition == "notify" {
            let schools = wanted.schools.map(\.urn).sorted()
            compare(
                "school_urns", { $0.split(separator: ";").map(String.init).sorted() == schools },
                schools.joined(separator: ";"))
        }
        if !wanted.reason.isEmpty {
            compare(
                "reasons", { $0.split(separator: ";").contains { $0.hasPrefix(wanted.reason) } }, wanted.reason)
        }
        if !faults.isEmpty {
            faults.append("rule \(row["rule"] ?? ""), posterior \(row["posterior"] ?? "")")
        }
        return faults
    }
}
