import Casework
import Linkage

/// The families of an invented city, each made when asked for from its number alone.
///
/// Nothing is kept between families, so a register of nine million pupils takes no more memory than one of a
/// thousand, and a slip can be written for any pupil without making the others.
struct Population: Sendable {
    let recipe: NightRecipe
    let map: NeighbourhoodMap
    let directory: SchoolDirectory
    let cast: Cast
    /// Families with a pupil on the register.
    let familyCount: Int
    private let lastFamilySize: Int
    private let castStride: Int

    init(_ recipe: NightRecipe) {
        self.recipe = recipe
        map = NeighbourhoodMap(pupils: recipe.pupils)
        directory = SchoolDirectory(recipe: recipe, map: map)
        cast = Cast(recipe: recipe, map: map)
        // The cast stands apart in the register, not at its top: one family in every stride.
        castStride = max(1, recipe.pupils / 120)
        var families = 0
        var pupils = 0
        var last = 0
        while pupils < recipe.pupils {
            last = Population.size(of: families, recipe: recipe, cast: cast, stride: castStride)
            pupils += last
            families += 1
        }
        familyCount = families
        lastFamilySize = last - (pupils - recipe.pupils)
    }

    /// The family of this number, from 0, with its registered children only, eldest first.
    func family(_ number: Int) -> InventedFamily {
        if let planted = Population.castNumber(of: number, cast: cast, stride: castStride) {
            return cast.families[planted].placed(as: number, seed: recipe.seed)
        }
        var random = SeededGenerator(seed: recipe.seed, purpose: .family, number: number)
        let drawn = Population.drawnSize(&random)
        let size = number == familyCount - 1 ? lastFamilySize : drawn
        return make(number: number, size: size, registered: true, &random)
    }

    /// A family none of whose children is on the register.
    func unregisteredFamily(_ number: Int) -> InventedFamily {
        var random = SeededGenerator(seed: recipe.seed, purpose: .unregisteredFamily, number: number)
        let size = Population.drawnSize(&random)
        return make(number: number, size: size, registered: false, &random)
    }

    /// The number in the population of the family with this place in the cast.
    func number(ofCast place: Int) -> Int { place * castStride + castStride / 2 }

    /// Whether the family belongs to the planted cast, which has slips of its own.
    func isCast(_ number: Int) -> Bool {
        Population.castNumber(of: number, cast: cast, stride: castStride) != nil
    }

    private static func castNumber(of number: Int, cast: Cast, stride: Int) -> Int? {
        let place = number / stride
        return number % stride == stride / 2 && place < cast.families.count ? place : nil
    }

    private static func size(of number: Int, recipe: NightRecipe, cast: Cast, stride: Int) -> Int {
        if let planted = castNumber(of: number, cast: cast, stride: stride) {
            return cast.families[planted].children.count
        }
        var random = SeededGenerator(seed: recipe.seed, purpose: .family, number: number)
        return drawnSize(&random)
    }

    /// One to five children of school age: shares of invented families, 1.8 on average.
    private static func drawnSize(_ random: inout SeededGenerator) -> Int {
        switch random.below(100) {
        case ..<46: 1
        case ..<82: 2
        case ..<94: 3
        case ..<99: 4
        default: 5
        }
    }

    private func make(
        number: Int, size: Int, registered: Bool, _ random: inout SeededGenerator
    ) -> InventedFamily {
        let area = random.below(map.areaCount)
        let unit = random.below(map.unitsPerArea)
        let custom = map.custom(inArea: area, &random)
        var maker = PupilMaker(custom: custom, random: random)
        let dates = maker.birthDates(count: size, yearEve: recipe.yearEve)
        var family = InventedFamily(
            number: number, custom: custom, address: map.address(area: area, unit: unit, &maker.random),
            postcode: map.postcode(area: area, unit: unit), children: [], area: area)
        family.children.reserveCapacity(size)
        for (slot, date) in dates.enumerated() {
            var pupil = maker.pupil(born: date, takenForenames: family.children.map(\.legalForename))
            pupil.isTwin = dates.enumerated().contains { $0.offset != slot && $0.element == date }
            if registered {
                pupil.id = PupilNumber.text(
                    family: number, slot: slot, seed: recipe.seed, form: maker.numberForm())
                register(&pupil, in: family, &maker.random)
            }
            family.children.append(pupil)
        }
        return family
    }

    /// Puts a pupil on a roll, or on none: home education and missing education in their published shares.
    private func register(_ pupil: inout InventedPupil, in family: InventedFamily, _ random: inout SeededGenerator) {
        let draw = random.below(1000)
        // Home education 126,000 and missing education 34,700 of some nine million pupils (DOMAIN section 3.3).
        if draw < 14 {
            pupil.isHomeEducated = true
            return
        }
        if draw < 18 {
            pupil.isMissingEducation = true
            return
        }
        let year = max(0, SchoolYear.ncYear(born: pupil.birthDate, yearEve: recipe.yearEve))
        let school = directory.school(ncYear: year, area: family.area, family: family.number, &random)
        let firstYear = year >= 12 ? 12 : year >= 7 ? 7 : 0
        let start = recipe.day(year: recipe.yearEve.year - (year - firstYear), 9, 1)
        pupil.registrations = [InventedRegistration(school: school, start: start)]
        if draw < 38, year != firstYear {
            // Moved in an earlier year: the old row is still there, with its end.
            let moved = recipe.day(year: recipe.yearEve.year - 1, 4, 12)
            let before = directory.school(ncYear: year, area: family.area + 1, family: family.number, &random)
            pupil.registrations = [
                InventedRegistration(school: before, start: start, leaving: moved),
                InventedRegistration(school: school, start: moved.adding(days: 3)),
            ]
        } else if draw < 44, school != directory[.pupilReferralUnit] {
            pupil.registrations = [
                InventedRegistration(school: school, status: .mainDual, start: start),
                InventedRegistration(
                    school: directory[.pupilReferralUnit], status: .subsidiaryDual,
                    start: recipe.yearEve.adding(days: 20)),
            ]
        } else if draw < 49, year < 7, year > 0 {
            pupil.registrations[0].school = directory[.closed]
        }
    }
}

/// Year groups by the rule of the school census: completed years on 31 August, less four; Reception is 0.
enum SchoolYear {
    static func ncYear(born: CalendarDate, yearEve: CalendarDate) -> Int { born.completedYears(on: yearEve) - 4 }

    static func text(born: CalendarDate, yearEve: CalendarDate) -> String {
        switch ncYear(born: born, yearEve: yearEve) {
        case -2: "N1"
        case -1: "N2"
        case ..<(-2): "E2"
        case 0: "R"
        case let year: String(min(year, 14))
        }
    }
}
