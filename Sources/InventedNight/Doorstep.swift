import Casework
import Linkage

/// An officer writing a child down at the door, with the errors that officers make.
///
/// The shares are those of the middle level of dirt; no published error rates of police records exist (DOMAIN section
/// 5.1), so they are assumptions, chosen somewhat worse than hospital records.
struct Doorstep {
    let recipe: NightRecipe
    let expectation: Expectation
    let map: NeighbourhoodMap

    /// What the family's other members lend to an error.
    struct Household {
        var motherSurname: String
        var partnerSurname: String
        var motherBirthDate: CalendarDate
    }

    /// Writes a child down faithfully, as the family says it: everyday names, no marks the keyboard lacks.
    func faithful(_ pupil: InventedPupil, in family: InventedFamily) -> Slip {
        Slip(
            forenames: LatinText.foldedToWindows1252(pupil.everydayForename),
            surname: LatinText.foldedToWindows1252(pupil.everydaySurname), birthDate: pupil.birthDate,
            age: pupil.birthDate.completedYears(on: recipe.asOf.date), sex: pupil.isMale ? "M" : "F",
            address: family.address, postcode: family.postcode, relationship: pupil.isMale ? "Son" : "Daughter",
            heardAge: pupil.birthDate.completedYears(on: recipe.asOf.date), custom: pupil.custom,
            truth: SlipTruth(), pupil: pupil)
    }

    /// Writes a child down with the recipe's share of errors, and the truth beside it.
    func slip(
        for pupil: InventedPupil, in family: InventedFamily, _ household: Household, _ random: inout SeededGenerator
    ) -> Slip {
        var slip = faithful(pupil, in: family)
        var kinds: [String] = []
        var clarity = Expectation.Clarity(hasTwin: pupil.isTwin)
        if !pupil.preferredForename.isEmpty, random.chance(0.35) {
            slip.forenames = LatinText.foldedToWindows1252(pupil.legalForename)
        }
        if random.chance(0.8) {
            slip.forenames = LatinText.folded(slip.forenames)
            slip.surname = LatinText.folded(slip.surname)
        }
        spoilGivenName(&slip, pupil, &kinds, &clarity, &random)
        spoilFamilyName(&slip, pupil, household, &kinds, &clarity, &random)
        if !pupil.middleNames.isEmpty, !kinds.contains("given-middle"), random.chance(0.12) {
            slip.forenames += " " + LatinText.folded(pupil.middleNames)
        }
        if happens(0.01, &random) {
            (slip.forenames, slip.surname) = (slip.surname, slip.forenames)
            kinds.append("swapped")
            clarity.nameErrors += 1
        }
        spoilBirthDate(&slip, pupil, household, &kinds, &clarity, &random)
        spoilSexAndHome(&slip, &kinds, &clarity, &random)
        if random.chance(0.3) { slip.surname = slip.surname.uppercased() }
        if random.chance(0.15) { slip.role = "CHILD - RESIDENT NOT PRESENT" }
        slip.spokenTo = random.pick(["Y", "N", ""])
        slip.school = schoolAsTold(pupil, &random)
        slip.truth = expectation.truth(of: pupil, kinds: kinds, clarity: clarity)
        return slip
    }

    /// A third of the forms have a school; one in twelve of those is another one, or the one the child has left.
    private func schoolAsTold(_ pupil: InventedPupil, _ random: inout SeededGenerator) -> String {
        guard let registration = pupil.registrations.first, random.chance(0.33) else { return "" }
        let schools = expectation.directory.schools
        let told = random.chance(1.0 / 12) ? random.pick(schools) : schools[registration.school]
        let name = told.name.split(separator: " ")
        return random.chance(0.5) ? told.name : name.dropLast(name.count > 2 ? 2 : 1).joined(separator: " ")
    }

    private func happens(_ share: Double, _ random: inout SeededGenerator) -> Bool {
        random.chance(share * recipe.dirt.factor)
    }

    /// Twelve in a hundred given names differ from any recorded form.
    private func spoilGivenName(
        _ slip: inout Slip, _ pupil: InventedPupil, _ kinds: inout [String], _ clarity: inout Expectation.Clarity,
        _ random: inout SeededGenerator
    ) {
        guard happens(0.12, &random) else { return }
        let before = slip.forenames
        var kind = "given-variant"
        switch random.below(120) {
        case ..<30:
            if let other = Diminutives.other(of: pupil.everydayForename, &random) {
                slip.forenames = LatinText.folded(other)
                kind = "given-nickname"
            } else {
                slip.forenames = Misspelling.respelt(slip.forenames, &random) ?? slip.forenames
            }
        case ..<60: slip.forenames = Misspelling.respelt(slip.forenames, &random) ?? slip.forenames
        case ..<85:
            slip.forenames = Misspelling.mistyped(slip.forenames, &random)
            kind = "given-typo"
        case ..<92:
            slip.forenames = String(slip.forenames.prefix(max(3, slip.forenames.count / 2)))
            kind = "given-truncated"
        case ..<105:
            let once = Misspelling.respelt(slip.forenames, &random) ?? slip.forenames
            slip.forenames = Misspelling.respelt(once, &random) ?? once
            kind = "given-phonetic"
        case ..<110:
            slip.forenames = String(slip.forenames.prefix(1))
            kind = "given-initial"
        default:
            if !pupil.middleNames.isEmpty {
                slip.forenames = LatinText.folded(pupil.middleNames)
                kind = "given-middle"
            }
        }
        guard slip.forenames != before else { return }
        kinds.append(kind)
        clarity.nameErrors += ["given-phonetic", "given-middle", "given-initial"].contains(kind) ? 2 : 1
    }

    /// Some twelve in a hundred family names differ, most by a typing slip, most gravely by another adult's name.
    private func spoilFamilyName(
        _ slip: inout Slip, _ pupil: InventedPupil, _ household: Household, _ kinds: inout [String],
        _ clarity: inout Expectation.Clarity, _ random: inout SeededGenerator
    ) {
        let before = slip.surname
        var kind = ""
        let isDouble = slip.surname.contains("-") || slip.surname.contains(" ")
        if isDouble, happens(0.22, &random) {
            let parts = slip.surname.split(whereSeparator: { $0 == "-" || $0 == " " })
            slip.surname = String(random.chance(0.5) ? parts[0] : parts[parts.count - 1])
            kind = "family-half"
        } else if let ending = otherEnding(slip.surname), happens(0.15, &random) {
            slip.surname = ending
            kind = "family-ending"
        } else if happens(0.12, &random) {
            switch random.below(120) {
            case ..<35:
                slip.surname = LatinText.folded(household.motherSurname)
                kind = "family-mother"
            case ..<65:
                slip.surname = LatinText.folded(household.partnerSurname)
                kind = "family-partner"
            case ..<95:
                slip.surname = Misspelling.mistyped(slip.surname, &random)
                kind = "family-typo"
            default:
                slip.surname = Misspelling.respelt(slip.surname, &random) ?? slip.surname
                kind = "family-phonetic"
            }
        } else {
            slip.surname = formatted(slip.surname, &random)
            return
        }
        guard slip.surname != before, !kind.isEmpty else { return }
        kinds.append(kind)
        clarity.nameErrors += 1
    }

    /// The other sex's form of a surname that has two.
    private func otherEnding(_ surname: String) -> String? {
        let endings = [("ska", "ski"), ("cka", "cki"), ("ova", "a"), ("aite", "as"), ("ski", "ska"), ("cki", "cka")]
        for (from, other) in endings where surname.hasSuffix(from) {
            return String(surname.dropLast(from.count)) + other
        }
        return nil
    }

    /// Apostrophes and hyphens as each keyboard has them; no error, only another form.
    private func formatted(_ surname: String, _ random: inout SeededGenerator) -> String {
        guard surname.contains("'") || surname.contains("-") else { return surname }
        switch random.below(8) {
        case 0: return String(surname.map { $0 == "'" ? "’" : $0 })
        case 1: return String(surname.compactMap { $0 == "'" ? nil : $0 == "-" ? " " : $0 })
        default: return surname
        }
    }
}
