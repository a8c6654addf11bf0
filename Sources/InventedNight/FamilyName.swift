/// A family's surname in the forms its members bear.
struct FamilyName: Sendable {
    /// The form sons and fathers bear.
    var male: String
    /// The form daughters bear.
    var female: String

    init(_ name: String) {
        male = name
        female = name
    }

    init(male: String, female: String) {
        self.male = male
        self.female = female
    }

    func form(male isMale: Bool) -> String { isMale ? male : female }
}

extension NameStock {
    /// Draws a family's name by the rules of its custom: gendered endings, two surnames, long tails.
    func familyName(_ custom: NameCustom, _ random: inout SeededGenerator) -> FamilyName {
        switch custom {
        case .english: FamilyName(englishSurname(&random))
        case .irish, .caribbean, .welsh:
            FamilyName(random.chance(0.15) ? englishSurname(&random) : listedSurname(custom, &random))
        case .polish: polishName(&random)
        case .czech: czechName(&random)
        case .lithuanian: lithuanianName(&random)
        case .romanian:
            FamilyName(random.chance(0.3) ? random.pick(romanianStemList) + "escu" : listedSurname(custom, &random))
        case .ukrainian: ukrainianName(&random)
        case .iberian: iberianName(&random)
        case .pakistani:
            FamilyName(random.chance(0.06) ? random.pick(muslimTail) : listedSurname(custom, &random))
        case .westAfrican:
            FamilyName(random.chance(0.4) ? random.pick(yorubaTail) : listedSurname(custom, &random))
        case .somali: FamilyName(forename(.somali, male: true, &random))
        case .eritrean: FamilyName(eritreanFatherList.draw(&random))
        case .traveller, .punjabi, .gujarati, .bangladeshi, .arabic, .chinese, .vietnamese:
            FamilyName(listedSurname(custom, &random))
        }
    }

    /// A listed English surname, one made from a place, or a double one; the shares fit the tail of a city.
    private func englishSurname(_ random: inout SeededGenerator) -> String {
        let share = random.below(1000)
        if share < 110 {
            let first = english.draw(&random)
            let second = random.chance(0.6) ? placeSurname(&random) : english.draw(&random)
            return first == second ? first : "\(first)-\(second)"
        }
        return share < 470 ? placeSurname(&random) : english.draw(&random)
    }

    /// The minimum of two draws makes the first names of the list commoner than the last.
    private func placeSurname(_ random: inout SeededGenerator) -> String {
        let name = places[min(random.below(places.count), random.below(places.count))]
        switch random.below(12) {
        case 0: return name + "e"
        case 1: return name + "s"
        case 2: return name + "er"
        default: return name
        }
    }

    private func polishName(_ random: inout SeededGenerator) -> FamilyName {
        if random.chance(0.2) { return FamilyName(polishPlainList.draw(&random)) }
        let stem = polishStemList.draw(&random)
        switch random.below(10) {
        case 0: return FamilyName(stem + "czyk")
        case 1: return FamilyName(stem + "iak")
        case 2: return FamilyName(male: stem + "cki", female: stem + "cka")
        default: return FamilyName(male: stem + "ski", female: stem + "ska")
        }
    }

    private func czechName(_ random: inout SeededGenerator) -> FamilyName {
        let male = listedSurname(.czech, &random)
        if male.hasSuffix("ý") { return FamilyName(male: male, female: String(male.dropLast()) + "á") }
        let stem = male.hasSuffix("a") ? String(male.dropLast()) : male
        return FamilyName(male: male, female: stem + "ová")
    }

    private func lithuanianName(_ random: inout SeededGenerator) -> FamilyName {
        let stem = random.pick(lithuanianStemList)
        return FamilyName(male: stem + (stem.hasSuffix("č") ? "ius" : "as"), female: stem + "aitė")
    }

    private func ukrainianName(_ random: inout SeededGenerator) -> FamilyName {
        let stem = random.pick(ukrainianStemList)
        switch random.below(4) {
        case 0: return FamilyName(male: stem + "skyi", female: stem + "ska")
        case 1: return FamilyName(stem + "chuk")
        default: return FamilyName(stem + "enko")
        }
    }

    private func iberianName(_ random: inout SeededGenerator) -> FamilyName {
        let first = listedSurname(.iberian, &random)
        if random.chance(0.12) { return FamilyName(first) }
        let second = listedSurname(.iberian, &random)
        let particle = random.chance(0.15) ? random.pick(["de ", "da ", "dos "]) : ""
        return FamilyName("\(first) \(particle)\(second)")
    }
}
