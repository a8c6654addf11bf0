import ArgumentParser
import Casework
import Encompass
import Linkage
import Pipeline

/// `encompass lookup`: one name and birth date, now.
struct LookupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookup",
        abstract: "Looks one child up in the register, as the night would; who asks is recorded.",
        discussion: """
            EXAMPLES
              encompass lookup --given Lizzie --family Garforth --born 2014-02-18 --by "A. Caller" --reason "Police rang"
              encompass lookup --given Lizzie --family Garforth --by "A. Caller" --reason "Police rang" --json
            The answer holds names. Nobody is notified by it.
            """)

    @OptionGroup var common: CommonOptions
    @Option(help: "First names.") var given: String
    @Option(help: "Family name.") var family: String
    @Option(help: "Birth date: 2014-02-18 or 18/02/2014.") var born = ""
    @Option(help: "Home postcode.") var postcode = ""
    @Option(help: "Who asks.") var by: String
    @Option(help: "Why.") var reason: String
    @Option(help: "The moment, London wall time. Default: now.") var asOf: WallTime?

    func validate() throws {
        // A date that no calendar has would be looked for as if none had been given.
        guard born.isEmpty || Lookup.isBirthDate(born) else {
            throw ValidationError("--born: a day there is, as 2014-02-18 or 18/02/2014")
        }
    }

    func run() throws {
        let answer = try AfterSession(common, asOf: asOf).locked {
            try Lookup($0).look(
                givenNames: given, familyName: family, birthDate: born, postcode: postcode, by: by, reason: reason)
        }
        let lines = answer.found.enumerated().map { place, found in
            let pupil = found.candidate.pupil
            return "\(place + 1). \(percent(found.candidate.posterior))  \(pupil.id)  \(pupil.displayGivenName)"
                + " \(pupil.displayFamilyName)  \(pupil.birthDate?.isoText ?? "no birth date")  \(found.standing)"
                + found.schools.map { "  \($0)" }.joined()
        }
        try Envelope.end(
            common, "lookup",
            result: .object([
                "compared_pupils": .integer(answer.comparedCount), "none": .decimal(answer.none, places: 6),
                "found": .list(
                    answer.found.map { found in
                        .object([
                            "pupil_id": .text(found.candidate.pupil.id),
                            "posterior": .decimal(found.candidate.posterior, places: 6),
                            "standing": .text(found.standing), "schools": .list(found.schools.map { .text($0) }),
                        ])
                    }),
            ]),
            lines: (lines.isEmpty ? ["Nobody on the register is likely."] : lines)
                + ["Compared with \(answer.comparedCount) pupils. Not on the register: \(percent(answer.none))."])
    }

    private func percent(_ share: Double) -> String { FixedDecimal.text(share * 100, places: 2) + " %" }
}
