import Linkage

/// The invented schools of the council, one neighbouring and one Welsh school, and who goes where.
struct SchoolDirectory: Sendable {
    let schools: [InventedSchool]
    private let primaries: [Int]
    private let secondaries: [Int]

    init(recipe: NightRecipe, map: NeighbourhoodMap) {
        schools = (0..<recipe.schools).map { SchoolDirectory.make($0, recipe: recipe, map: map) }
        // Only ordinary schools take children by address; the others take those who are planted there.
        primaries = schools.filter { $0.phase == .primary && SchoolDirectory.takesByAddress($0) }.map(\.index)
        secondaries = schools.filter { $0.phase == .secondary && SchoolDirectory.takesByAddress($0) }.map(\.index)
    }

    subscript(part: InventedSchool.Part) -> Int { part.rawValue }

    /// The school of a child in `ncYear` (0 for Reception) of a family in `area`: brothers and sisters go together.
    func school(ncYear: Int, area: Int, family: Int, _ random: inout SeededGenerator) -> Int {
        let draw = random.below(1000)
        if draw < 8 { return self[.special] }
        if draw < 14 { return self[.independent] }
        if draw < 20, ncYear >= 7 { return self[.pupilReferralUnit] }
        if draw < 40 { return self[.allThrough] }
        if ncYear >= 12, draw < 450 { return self[.sixthForm] }
        let choices = ncYear >= 7 ? secondaries : primaries
        return choices[(area * 5 + family % 3) % choices.count]
    }

    private static func takesByAddress(_ school: InventedSchool) -> Bool {
        switch school.part {
        case nil, .firstPrimary, .firstSecondary, .successor, .splitSuccessorA, .splitSuccessorB, .withoutPhone,
            .nameForPhone, .withoutLead, .staleContacts, .insetPrimary, .insetSecondary:
            true
        default: false
        }
    }

    private static let saints = WeightedNames.split(
        "Aldhelm Cuthbert Hilda Wilfrid Oswald Bega Chad Aidan Werburgh Edburga Sidwell Alkmund")
    private static let endings = WeightedNames.split(
        "Lane Green Park Bank Road Hill End Moor Fields Gate Mount Bridge Common Vale")

    private static func make(_ index: Int, recipe: NightRecipe, map: NeighbourhoodMap) -> InventedSchool {
        var random = SeededGenerator(seed: recipe.seed, purpose: .school, number: index)
        let part = InventedSchool.Part(rawValue: index)
        let phase = phase(of: part, index: index)
        let stock = NameStock.shared
        let isMale = random.chance(0.4)
        // Multiplying by a number without a common factor gives each school a place name of its own.
        let place = stock.places[(index * 389 + 17) % stock.places.count]
        let stem = index % 6 == 5 && index < 72 ? "St \(saints[index / 6])’s" : "\(place) \(endings[(index * 5) % 14])"
        var school = InventedSchool(
            index: index, part: part, name: name(stem: stem, place: place, part: part, phase: phase), phase: phase,
            street: map.address(area: index % map.areaCount, unit: index, &random),
            postcode: map.postcode(area: index % map.areaCount, unit: index % map.unitsPerArea),
            headTitle: isMale ? "Mr" : random.pick(["Mrs", "Ms", "Miss", "Dr"]),
            headFirstName: stock.forename(.english, male: isMale, &random),
            headLastName: stock.english.draw(&random))
        if part == .neighbour {
            school.town = "Westmarch"
            school.postcode = "XW1 2AB"
        } else if part == .welsh {
            school.town = "Llanwern Uchaf"
            school.postcode = "XL4 1AA"
        }
        return school
    }

    private static func phase(of part: InventedSchool.Part?, index: Int) -> InventedSchool.Phase {
        switch part {
        case .firstSecondary, .neighbour, .staleContacts, .insetSecondary: .secondary
        case .special, .pupilReferralUnit, .independent: .none
        case .sixthForm: .sixthForm
        case .allThrough: .allThrough
        case .nursery: .nursery
        case nil: index % 4 == 3 ? .secondary : .primary
        default: .primary
        }
    }

    private static func name(
        stem: String, place: String, part: InventedSchool.Part?, phase: InventedSchool.Phase
    ) -> String {
        switch part {
        case .welsh: return "Ysgol Gynradd Llanwern Uchaf"
        case .neighbour: return "Westmarch High School"
        case .special: return "\(place) Special School"
        case .pupilReferralUnit: return "The \(place) Centre"
        case .independent: return "\(place) House School"
        case .sixthForm: return "Brackenshire Sixth Form College"
        case .allThrough: return "\(stem) All-through Academy"
        case .nursery: return "\(place) Nursery School"
        case .successor: return "\(stem) Primary Academy"
        default: return phase == .secondary ? "\(stem) High School" : "\(stem) Primary School"
        }
    }
}
