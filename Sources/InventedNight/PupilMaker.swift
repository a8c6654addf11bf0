import Casework
import Linkage

/// Makes the children of one family, named by the family's custom.
struct PupilMaker {
    let custom: NameCustom
    var random: SeededGenerator
    private let stock = NameStock.shared
    private let familyName: FamilyName
    /// The surname of a mother or a new partner who is not of the family's name.
    let otherName: FamilyName
    /// The father's forename, where the custom builds names from it.
    private let fatherForename: String
    private let habit: Int

    init(custom: NameCustom, random: SeededGenerator) {
        var random = random
        self.custom = custom
        familyName = NameStock.shared.familyName(custom, &random)
        // Three in four find a partner of their own custom.
        otherName = NameStock.shared.familyName(random.chance(0.75) ? custom : .english, &random)
        switch custom {
        case .somali: fatherForename = NameStock.shared.forename(.somali, male: true, &random)
        case .ukrainian: fatherForename = random.pick(NameStock.shared.ukrainianFatherList)
        default: fatherForename = ""
        }
        habit = random.below(100)
        self.random = random
    }

    /// Birth dates of school-age children, eldest first, with twins at 14.6 of 1,000 births (ONS, 2022).
    mutating func birthDates(count: Int, yearEve: CalendarDate) -> [CalendarDate] {
        var gaps: [Int] = []
        for _ in 1..<max(1, count) + 1 where gaps.count < count - 1 {
            gaps.append(random.chance(0.0146) ? 0 : 400 + random.below(900))
        }
        // Aged 4 to 17 on 31 August: Reception to Year 13.
        let youngest = yearEve.dayNumber - 4 * 365 - 1
        let days = 14 * 365 + 2
        let span = gaps.reduce(0, +)
        var day = youngest - days + 1 + random.below(max(1, days - span))
        var dates = [CalendarDate(dayNumber: day)]
        for gap in gaps {
            day = min(day + gap, youngest)
            dates.append(CalendarDate(dayNumber: day))
        }
        return dates
    }

    /// One number in 500 has a bad letter, one in 250 is temporary: an invented guess at a real extract.
    mutating func numberForm() -> PupilNumber.Form {
        switch random.below(500) {
        case 0: .badLetter
        case 1, 2: .temporary
        default: .right
        }
    }

    mutating func pupil(born: CalendarDate, takenForenames: [String], male given: Bool? = nil) -> InventedPupil {
        let isMale = given ?? random.chance(0.51)
        var forename = stock.forename(custom, male: isMale, &random)
        var tries = 0
        while takenForenames.contains(forename), tries < 8 {
            forename = stock.forename(custom, male: isMale, &random)
            tries += 1
        }
        var pupil = InventedPupil(
            custom: custom, legalForename: forename, legalSurname: familyName.form(male: isMale), birthDate: born,
            isMale: isMale)
        addCustomaryNames(&pupil)
        addHouseholdNames(&pupil)
        return pupil
    }

    /// Middle names, prefixes, religious names and everyday names as each custom has them.
    private mutating func addCustomaryNames(_ pupil: inout InventedPupil) {
        switch custom {
        case .punjabi: addSikhNames(&pupil)
        case .bangladeshi:
            if !pupil.isMale, habit < 40 { pupil.legalSurname = habit < 25 ? "Begum" : "Khatun" }
            addMuslimPrefix(&pupil)
        case .pakistani:
            if !pupil.isMale, habit < 10 { pupil.legalSurname = "Bibi" }
            addMuslimPrefix(&pupil)
        case .somali: pupil.middleNames = fatherForename
        case .ukrainian:
            if habit < 40 { pupil.middleNames = fatherForename + (pupil.isMale ? "ovych" : "ivna") }
        case .westAfrican:
            pupil.middleNames = random.pick(stock.westAfricanSecondList)
            if random.chance(0.2) { pupil.preferredForename = pupil.middleNames }
        case .chinese:
            pupil.legalForename += " " + random.pick(stock.chineseSyllableList)
            if random.chance(0.4) {
                pupil.preferredForename = random.pick(
                    pupil.isMale ? stock.chineseWesternBoyList : stock.chineseWesternGirlList)
            }
        case .vietnamese: pupil.middleNames = pupil.isMale ? "Van" : "Thi"
        case .eritrean, .arabic, .traveller: break
        case .polish, .czech, .lithuanian, .romanian, .iberian, .gujarati:
            if random.chance(0.3) { pupil.middleNames = stock.forename(custom, male: pupil.isMale, &random) }
        case .english, .irish, .welsh, .caribbean:
            if random.chance(0.7) { pupil.middleNames = stock.forename(custom, male: pupil.isMale, &random) }
            if random.chance(0.05) {
                pupil.preferredForename = Diminutives.short(of: pupil.legalForename, &random) ?? ""
            }
        }
    }

    private mutating func addSikhNames(_ pupil: inout InventedPupil) {
        let religious = pupil.isMale ? "Singh" : "Kaur"
        if habit < 35 {
            pupil.legalSurname = religious
        } else if habit < 80, pupil.legalSurname != "Singh", pupil.legalSurname != "Kaur" {
            pupil.middleNames = religious
        }
    }

    private mutating func addMuslimPrefix(_ pupil: inout InventedPupil) {
        guard pupil.isMale, random.chance(0.3), !pupil.legalForename.hasPrefix("M") else { return }
        let everyday = pupil.legalForename
        let prefix = random.pick(["Muhammad", "Mohammed", "Mohammad", "Muhammad"])
        if random.chance(0.5) {
            pupil.legalForename = "\(prefix) \(everyday)"
        } else {
            pupil.legalForename = prefix
            pupil.middleNames = everyday
        }
        if random.chance(0.6) { pupil.preferredForename = everyday }
    }

    /// Half-brothers and half-sisters, a surname used in place of the legal one, one given up.
    private mutating func addHouseholdNames(_ pupil: inout InventedPupil) {
        let draw = random.below(1000)
        let other = otherName.form(male: pupil.isMale)
        guard draw < 110, other != pupil.legalSurname else { return }
        if draw < 60 {
            pupil.legalSurname = other
        } else if draw < 90 {
            pupil.preferredSurname = other
        } else {
            pupil.formerSurname = other
        }
    }
}
