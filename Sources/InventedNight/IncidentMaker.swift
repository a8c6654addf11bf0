import Casework
import Linkage

/// Makes the incidents of a night: the planted ones, as many others as the recipe asks for, and those without a child.
struct IncidentMaker {
    let population: Population
    let recipe: NightRecipe
    let expectation: Expectation
    let doorstep: Doorstep

    init(_ population: Population) {
        self.population = population
        recipe = population.recipe
        expectation = Expectation(recipe: recipe, directory: population.directory)
        doorstep = Doorstep(recipe: recipe, expectation: expectation, map: population.map)
    }

    /// The night's incidents in the order they were reported, numbered.
    func night() -> [InventedIncident] {
        var incidents = population.cast.scenes.enumerated().map { planted($0.element, number: $0.offset) }
        if recipe.plantsSpecialCases { incidents += Slip.Breakage.allCases.enumerated().map(broken) }
        var children = incidents.reduce(0) { $0 + $1.slips.count }
        var number = 0
        while children < recipe.children {
            let incident = drawn(number, schoolAgeOnly: false)
            children += incident.slips.count
            incidents.append(incident)
            number += 1
        }
        for quiet in 0..<recipe.incidentsWithoutChild { incidents.append(childless(quiet)) }
        return numbered(incidents)
    }

    /// An incident about a family drawn at random, the same for the same number.
    func drawn(_ number: Int, schoolAgeOnly: Bool) -> InventedIncident {
        var random = SeededGenerator(seed: recipe.seed, purpose: .incident, number: number)
        let isUnregistered = random.chance(0.085)
        let isNamesake = isUnregistered && random.chance(0.2)
        let family =
            isUnregistered
            ? stranger(number, isNamesake: isNamesake, &random) : population.family(familyNumber(number))
        let adults = InventedAdults.pair(of: family, recipe: recipe, &random)
        let household = Doorstep.Household(
            motherSurname: adults.mother.surname, partnerSurname: adults.partner.surname,
            motherBirthDate: adults.mother.birthDate)
        let wanted = random.chance(0.55) ? 1 : random.chance(0.73) ? 2 : 3
        let count = min(wanted, family.children.count)
        let first = isNamesake ? 0 : random.below(family.children.count - count + 1)
        var slips = family.children[first..<first + count].map {
            doorstep.slip(for: $0, in: family, household, &random)
        }
        if isUnregistered {
            for index in slips.indices {
                let kind = isNamesake && index == 0 ? "unregistered-namesake" : "unregistered-family"
                slips[index].truth.kinds.insert(kind, at: 0)
            }
        } else if random.chance(0.1), slips.count < 4 {
            slips.append(unregisteredSibling(of: family, household, schoolAgeOnly: schoolAgeOnly, &random))
        }
        return incident(family, adults, slips, &random)
    }

    /// Every family once before any is met twice: a step without a common factor walks through all of them.
    private func familyNumber(_ number: Int) -> Int {
        let count = population.familyCount
        var step = max(1, count * 61 / 100)
        while IncidentMaker.commonFactor(step, count) != 1 { step += 1 }
        var family = (Int(recipe.seed % UInt64(count)) + number % count * step) % count
        while population.isCast(family) { family = (family + 1) % count }
        return family
    }

    private static func commonFactor(_ left: Int, _ right: Int) -> Int {
        right == 0 ? left : commonFactor(right, left % right)
    }

    /// A family on no register; the eldest may bear the very name of a registered pupil.
    private func stranger(_ number: Int, isNamesake: Bool, _ random: inout SeededGenerator) -> InventedFamily {
        var family = population.unregisteredFamily(number)
        guard isNamesake else { return family }
        let namesake = population.family(random.below(population.familyCount)).children[0]
        family.children[0].legalForename = namesake.legalForename
        family.children[0].legalSurname = namesake.legalSurname
        family.children[0].preferredForename = ""
        family.children[0].isMale = namesake.isMale
        return family
    }

    private func unregisteredSibling(
        of family: InventedFamily, _ household: Doorstep.Household, schoolAgeOnly: Bool,
        _ random: inout SeededGenerator
    ) -> Slip {
        var child = family.children[0]
        child.id = ""
        child.registrations = []
        child.preferredForename = ""
        child.middleNames = ""
        child.isHomeEducated = false
        child.isMissingEducation = false
        var kind = "unregistered-sibling"
        repeat {
            child.legalForename = NameStock.shared.forename(family.custom, male: child.isMale, &random)
        } while family.children.contains { $0.legalForename == child.legalForename }
        if !schoolAgeOnly, random.chance(0.4) {
            kind = "under-age"
            child.birthDate = recipe.asOf.date.adding(days: -30 - random.below(1300))
        } else if random.chance(0.1) {
            kind = "unregistered-twin"
        } else {
            let gap = (400 + random.below(900)) * (child.birthDate.completedYears(on: recipe.asOf.date) > 10 ? 1 : -1)
            child.birthDate = child.birthDate.adding(days: gap)
            if expectation.outOfAge(child.birthDate) != nil { child.birthDate = child.birthDate.adding(days: -2 * gap) }
        }
        var slip = doorstep.slip(for: child, in: family, household, &random)
        if kind == "under-age" {
            // A date that is not the child's would hide the age, and with it the truth that this file states.
            (slip.birthDate, slip.age) = (child.birthDate, child.birthDate.completedYears(on: recipe.asOf.date))
            if random.chance(0.2) { slip.forenames = "BABY" }
        }
        slip.truth.kinds.insert(kind, at: 0)
        return slip
    }
}
