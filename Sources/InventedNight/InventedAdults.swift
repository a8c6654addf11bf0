import Casework
import Linkage

/// The adults of a family, made on demand: the register does not hold them.
enum InventedAdults {
    /// The mother and her partner. Children take the father's name, the mother's or neither.
    static func pair(
        of family: InventedFamily, recipe: NightRecipe, _ random: inout SeededGenerator
    ) -> (mother: InventedAdult, partner: InventedAdult) {
        let stock = NameStock.shared
        let eldest = family.children.first?.birthDate ?? recipe.asOf.date.adding(days: -3000)
        let name = family.children.first?.legalSurname ?? "Smith"
        // Half of the mothers in these reports bear another name than the child, and so do six partners in ten.
        let mother = random.chance(0.5) ? stock.familyName(family.custom, &random).female : name
        let partner = random.chance(0.6) ? stock.familyName(.english, &random).male : name
        return (
            InventedAdult(
                forename: stock.forename(family.custom, male: false, &random), surname: mother,
                birthDate: birthDate(years: 20 + random.below(16), before: eldest, &random), isMale: false),
            InventedAdult(
                forename: stock.forename(family.custom, male: true, &random), surname: partner,
                birthDate: birthDate(years: 21 + random.below(18), before: eldest, &random), isMale: true)
        )
    }

    private static func birthDate(
        years: Int, before day: CalendarDate, _ random: inout SeededGenerator
    ) -> CalendarDate {
        day.adding(days: -years * 365 - random.below(365))
    }
}
