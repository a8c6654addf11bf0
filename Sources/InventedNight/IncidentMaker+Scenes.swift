import Casework
import Linkage

extension IncidentMaker {
    /// An incident of the cast.
    func planted(_ scene: Cast.Scene, number: Int) -> InventedIncident {
        var random = SeededGenerator(seed: recipe.seed, purpose: .slip, number: number)
        let family = population.family(population.number(ofCast: scene.family))
        let slips = scene.parts.map { part -> Slip in
            let child = part.slot.map { family.children[$0] } ?? part.stranger ?? family.children[0]
            var slip = doorstep.faithful(child, in: family)
            part.edit(&slip)
            slip.truth = SlipTruth(
                kinds: [scene.special.rawValue], pupilID: child.id,
                schools: part.list == nil ? expectation.standing(of: child).schools : [],
                dispositions: part.dispositions,
                list: part.list?.rawValue ?? "",
                reason: scene.special.reason)
            return slip
        }
        var adults = InventedAdults.pair(of: family, recipe: recipe, &random)
        if let stranger = scene.parts.first?.stranger {
            adults.mother.surname = stranger.legalSurname
            adults.partner.surname = stranger.legalSurname
        }
        return incident(family, adults, slips, &random)
    }

    /// A row that nobody can read, about a family of its own.
    func broken(_ place: Int, _ breakage: Slip.Breakage) -> InventedIncident {
        var random = SeededGenerator(seed: recipe.seed, purpose: .slip, number: 100_000 + place)
        let family = population.unregisteredFamily(900_000 + place)
        let adults = InventedAdults.pair(of: family, recipe: recipe, &random)
        var slip = doorstep.faithful(family.children[0], in: family)
        slip.breakage = breakage
        slip.truth = SlipTruth(
            kinds: [breakage.rawValue], dispositions: ["reject"], reason: "the row is broken on purpose")
        var incident = incident(family, adults, [slip], &random)
        incident.adults = []
        incident.summary = "Report taken by phone. No further detail."
        return incident
    }

    /// An incident at which no child is recorded.
    func childless(_ number: Int) -> InventedIncident {
        var random = SeededGenerator(seed: recipe.seed, purpose: .quietIncident, number: number)
        let family = population.unregisteredFamily(1_000_000 + number)
        return incident(family, InventedAdults.pair(of: family, recipe: recipe, &random), [], &random)
    }

    func incident(
        _ family: InventedFamily, _ adults: (mother: InventedAdult, partner: InventedAdult), _ slips: [Slip],
        _ random: inout SeededGenerator
    ) -> InventedIncident {
        let isHome = random.chance(0.85)
        let area = random.below(population.map.areaCount)
        let unit = random.below(population.map.unitsPerArea)
        return InventedIncident(
            occurredAt: time(&random),
            risk: random.pick(["Standard", "Standard", "Standard", "Medium", "Medium", "High", ""]),
            address: isHome ? family.address : population.map.address(area: area, unit: unit, &random),
            postcode: isHome ? family.postcode : population.map.postcode(area: area, unit: unit),
            summary: Narrative.text(children: slips.count, &random), adults: [adults.mother, adults.partner],
            slips: slips, family: family)
    }

    /// Some time in the twenty hours before the file is made, an hour before the run; more in the evening.
    private func time(_ random: inout SeededGenerator) -> LocalDateTime {
        let before = 60 + min(random.below(1200), random.below(1200))
        let minute = recipe.asOf.minuteOfDay - before
        let days = minute < 0 ? (minute + 1) / 1440 - 1 : 0
        return LocalDateTime(date: recipe.asOf.date.adding(days: days), minuteOfDay: minute - days * 1440)
    }

    /// Sorted by time, with references that grow with it: `BX-1119-0412`.
    func numbered(_ incidents: [InventedIncident]) -> [InventedIncident] {
        let order = incidents.indices.sorted {
            (incidents[$0].occurredAt, $0) < (incidents[$1].occurredAt, $1)
        }
        return order.enumerated().map { place, index in
            var incident = incidents[index]
            let date = incident.occurredAt.date
            let day = DramaNumber.padded(date.month, 2) + DramaNumber.padded(date.day, 2)
            incident.occurrenceNumber = "BX-\(day)-\(DramaNumber.padded(101 + place * 7, 4))"
            if incident.slips.first?.breakage == .damagedNumber { incident.occurrenceNumber = "1.325E+10" }
            return incident
        }
    }
}

/// The officer's words: several lines, with commas and quotation marks, as narratives are.
enum Narrative {
    static func text(children: Int, _ random: inout SeededGenerator) -> String {
        let opening = random.pick([
            "Neighbour reported shouting and a door being kicked.", "Caller said \"he will not leave\", line then cut.",
            "Verbal argument over money; no injuries seen.", "Third call to the address this month.",
            "Argument over contact arrangements, one adult left before arrival.",
        ])
        let middle = random.pick([
            "Officers spoke to both adults apart.", "One adult arrested, to be interviewed in the morning.",
            "House tidy, food in the kitchen.", "Body-worn video on file; phone seized – value £240.",
        ])
        let childText =
            children == 0
            ? "No children at the address."
            : random.pick([
                "Children upstairs, seen and well.", "Child awake; said they \"heard everything\".",
                "Child at a relative’s, not seen.", "Children asleep, not woken.",
            ])
        return random.chance(0.6) ? "\(opening)\n\(middle)\n\(childText)" : "\(opening) \(childText)"
    }
}
