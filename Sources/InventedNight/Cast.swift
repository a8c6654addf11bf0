import Casework
import Linkage

/// The planted families and the slips about them.
struct Cast: Sendable {
    /// A planted family, not yet in its place in the population.
    struct Family: Sendable {
        var custom: NameCustom
        var address: String
        var postcode: String
        var area: Int
        var children: [InventedPupil]

        /// The family as the population's number `number`, with its pupils' numbers.
        func placed(as number: Int, seed: UInt64) -> InventedFamily {
            var family = InventedFamily(
                number: number, custom: custom, address: address, postcode: postcode, children: children, area: area)
            for slot in children.indices {
                family.children[slot].id = PupilNumber.text(family: number, slot: slot, seed: seed, form: .right)
            }
            return family
        }
    }

    /// A slip about a pupil of the family, or about a child who is on no register.
    struct Part: Sendable {
        /// The child's place in the family; nothing for one who is not on the register.
        var slot: Int?
        /// The child who is not on the register.
        var stranger: InventedPupil?
        var dispositions: [String]
        var list: ReferralList?
        var edit: @Sendable (inout Slip) -> Void = { _ in }
    }

    /// One incident about one planted family.
    struct Scene: Sendable {
        var special: SpecialCase
        /// The family's place in the cast.
        var family: Int
        var parts: [Part]
    }

    private(set) var families: [Family] = []
    private(set) var scenes: [Scene] = []
    let recipe: NightRecipe
    private let map: NeighbourhoodMap

    init(recipe: NightRecipe, map: NeighbourhoodMap) {
        self.recipe = recipe
        self.map = map
        guard recipe.plantsSpecialCases else { return }
        for special in SpecialCase.allCases { plant(special) }
    }

    /// A birth date so many calendar years before the autumn of the night's school year.
    func born(_ yearsAgo: Int, _ month: Int, _ day: Int) -> CalendarDate {
        recipe.day(year: recipe.yearEve.year - yearsAgo, month, day)
    }

    /// A pupil of a planted family, on the roll of `school` since the September before last.
    func pupil(
        _ forename: String, _ surname: String, _ born: CalendarDate, male: Bool, school: Int?,
        custom: NameCustom = .english, middle: String = "", preferred: String = ""
    ) -> InventedPupil {
        var pupil = InventedPupil(
            custom: custom, legalForename: forename, middleNames: middle, legalSurname: surname,
            preferredForename: preferred, birthDate: born, isMale: male)
        if let school {
            pupil.registrations = [
                InventedRegistration(school: school, start: recipe.day(year: recipe.yearEve.year - 1, 9, 1))
            ]
        }
        return pupil
    }

    /// Adds a family with the scenes it is in.
    mutating func add(
        _ special: SpecialCase, _ children: [InventedPupil], custom: NameCustom = .english, scenes parts: [[Part]]
    ) {
        let place = families.count
        let area = place % map.areaCount
        let unit = (place * 3 + 1) % map.unitsPerArea
        var random = SeededGenerator(seed: recipe.seed, purpose: .order, number: place)
        families.append(
            Family(
                custom: custom, address: map.address(area: area, unit: unit, &random),
                postcode: map.postcode(area: area, unit: unit), area: area, children: children))
        for part in parts { scenes.append(Scene(special: special, family: place, parts: part)) }
    }

    /// Adds a family whose only child is written down once.
    mutating func add(
        _ special: SpecialCase, _ child: InventedPupil, _ dispositions: [String], list: ReferralList? = nil,
        edit: @escaping @Sendable (inout Slip) -> Void = { _ in }
    ) {
        add(
            special, [child], custom: child.custom,
            scenes: [[Part(slot: 0, dispositions: dispositions, list: list, edit: edit)]])
    }

    /// A child on no register, in an incident at the house of a registered family of another name.
    mutating func addStranger(
        _ special: SpecialCase, _ child: InventedPupil, _ dispositions: [String], list: ReferralList,
        edit: @escaping @Sendable (inout Slip) -> Void = { _ in }
    ) {
        let neighbour = pupil("Wilf", "Underhay", born(9, 6, families.count % 27 + 1), male: true, school: 21)
        add(
            special, [neighbour], custom: child.custom,
            scenes: [[Part(slot: nil, stranger: child, dispositions: dispositions, list: list, edit: edit)]])
    }
}
