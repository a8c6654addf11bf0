/// Every name the generator can give, by custom.
///
/// The lists are invented mixtures of names in common use; no list is a person. The tails are made up from parts, so
/// that a city of 130,000 pupils has some 15,000 to 20,000 surnames, as a real one has.
final class NameStock: Sendable {
    static let shared = NameStock()

    private let boys: [WeightedNames]
    private let girls: [WeightedNames]
    let english = WeightedNames(NameStock.englishSurnames, slope: 0.75, shift: 2)
    let places: [String]
    let modernBoys: [String]
    let modernGirls: [String]
    let boySecondNames = WeightedNames.split(NameStock.boySeconds)
    let girlSecondNames = WeightedNames.split(NameStock.girlSeconds)
    let muslimTail: [String]
    let yorubaTail: [String]
    let polishStemList = WeightedNames(NameStock.polishStems, slope: 0.5)
    let polishPlainList = WeightedNames(NameStock.polishPlain, slope: 0.5)
    let lithuanianStemList = WeightedNames.split(NameStock.lithuanianStems)
    let romanianStemList = WeightedNames.split(NameStock.romanianStems)
    let ukrainianStemList = WeightedNames.split(NameStock.ukrainianStems)
    let ukrainianFatherList = WeightedNames.split(NameStock.ukrainianFathers)
    let eritreanFatherList = WeightedNames(NameStock.eritreanFathers, slope: 0.5)
    let westAfricanSecondList = WeightedNames.split(NameStock.westAfricanSeconds)
    let chineseSyllableList = WeightedNames.split(NameStock.chineseSyllables)
    let chineseWesternBoyList = WeightedNames.split(NameStock.chineseWesternBoys)
    let chineseWesternGirlList = WeightedNames.split(NameStock.chineseWesternGirls)
    private let surnames: [WeightedNames?]

    private init() {
        boys = NameCustom.allCases.map { WeightedNames(NameStock.forenames(of: $0, male: true)) }
        girls = NameCustom.allCases.map { WeightedNames(NameStock.forenames(of: $0, male: false)) }
        places = NameStock.joined(NameStock.placeStarts, NameStock.placeEnds)
        modernBoys = NameStock.joined(NameStock.modernStarts, NameStock.modernBoyEnds)
        modernGirls = NameStock.joined(NameStock.modernStarts, NameStock.modernGirlEnds)
        muslimTail = NameStock.joined(NameStock.muslimStarts, NameStock.muslimEnds)
        yorubaTail = NameStock.joined(NameStock.yorubaStarts, NameStock.yorubaEnds)
        surnames = NameCustom.allCases.map { custom in
            NameStock.surnameText(of: custom).map { WeightedNames($0.text, slope: $0.slope, shift: 2) }
        }
    }

    func forename(_ custom: NameCustom, male: Bool, _ random: inout SeededGenerator) -> String {
        if custom == .english, random.chance(0.11) { return modernForename(male: male, &random) }
        return (male ? boys : girls)[custom.rawValue].draw(&random)
    }

    /// A listed surname of the custom, without a tail; English where the custom has no list of its own.
    func listedSurname(_ custom: NameCustom, _ random: inout SeededGenerator) -> String {
        (surnames[custom.rawValue] ?? english).draw(&random)
    }

    /// A made-up modern forename: two parts run together, or a name with a second one after a hyphen.
    private func modernForename(male: Bool, _ random: inout SeededGenerator) -> String {
        if random.chance(0.4) { return random.pick(male ? modernBoys : modernGirls) }
        let first = (male ? boys : girls)[NameCustom.english.rawValue].draw(&random)
        let second = random.pick(male ? boySecondNames : girlSecondNames)
        return first == second ? first : "\(first)-\(second)"
    }

    /// Every start with every end, in a fixed order.
    private static func joined(_ starts: String, _ ends: String) -> [String] {
        let ends = WeightedNames.split(ends)
        return WeightedNames.split(starts).flatMap { start in
            ends.map { end in start.last == end.first ? start + end.dropFirst() : start + end }
        }
    }

    private static func forenames(of custom: NameCustom, male: Bool) -> String {
        switch custom {
        case .english: male ? englishBoys : englishGirls
        case .irish: male ? irishBoys : irishGirls
        case .welsh: male ? welshBoys : welshGirls
        case .caribbean: male ? caribbeanBoys : caribbeanGirls
        case .traveller: male ? travellerBoys : travellerGirls
        case .polish: male ? polishBoys : polishGirls
        case .czech: male ? czechBoys : czechGirls
        case .lithuanian: male ? lithuanianBoys : lithuanianGirls
        case .romanian: male ? romanianBoys : romanianGirls
        case .ukrainian: male ? ukrainianBoys : ukrainianGirls
        case .iberian: male ? iberianBoys : iberianGirls
        case .punjabi: male ? punjabiBoys : punjabiGirls
        case .gujarati: male ? gujaratiBoys : gujaratiGirls
        case .pakistani, .bangladeshi: male ? muslimBoys : muslimGirls
        case .arabic: male ? arabicBoys : arabicGirls
        case .somali: male ? somaliBoys : somaliGirls
        case .eritrean: male ? eritreanBoys : eritreanGirls
        case .westAfrican: male ? westAfricanBoys : westAfricanGirls
        case .chinese: chineseSyllables
        case .vietnamese: vietnameseGiven
        }
    }

    private static func surnameText(of custom: NameCustom) -> (text: String, slope: Double)? {
        switch custom {
        case .english, .polish, .lithuanian, .ukrainian, .somali, .eritrean: nil
        case .irish: (irishSurnames, 0.75)
        case .welsh: (welshSurnames, 1)
        case .caribbean: (caribbeanSurnames, 0.75)
        case .traveller: (travellerSurnames, 1)
        case .czech: (czechSurnames, 0.75)
        case .romanian: (romanianSurnames, 0.75)
        case .iberian: (iberianSurnames, 0.75)
        case .punjabi: (punjabiSurnames, 0.75)
        case .gujarati: (gujaratiSurnames, 1.25)
        case .pakistani: (pakistaniSurnames, 1)
        case .bangladeshi: (bangladeshiSurnames, 1)
        case .arabic: (arabicSurnames, 0.5)
        case .westAfrican: (westAfricanSurnames, 0.75)
        case .chinese: (chineseSurnames, 0.75)
        case .vietnamese: (vietnameseSurnames, 1.5)
        }
    }
}
