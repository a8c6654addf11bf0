import Casework
import Linkage

extension Doorstep {
    /// Eleven in a hundred birth dates are wrong or missing.
    func spoilBirthDate(
        _ slip: inout Slip, _ pupil: InventedPupil, _ household: Household, _ kinds: inout [String],
        _ clarity: inout Expectation.Clarity, _ random: inout SeededGenerator
    ) {
        let born = pupil.birthDate
        // Drawn over 1,000 at the middle level; the order of the cases is the order of the shares.
        switch Double(random.below(100_000)) / 100 / recipe.dirt.factor {
        case ..<35:
            slip.birthDate = nil
            slip.age = nil
            note("dob-missing", .notTrue)
        case ..<57:
            slip.birthDate = nil
            if random.chance(0.15), let age = slip.age { slip.age = max(4, age - 1) }
            note("dob-age-only", .notTrue)
        case ..<62:
            slip.birthDate = household.motherBirthDate
            slip.age = nil
            note("dob-mother", .notTrue)
        case ..<72:
            slip.birthDate = CalendarDate(year: born.year, month: 1, day: 1)
            note("dob-placeholder", .notTrue)
        case ..<80:
            let step = random.pick([-1, 1])
            let off = random.chance(0.5) ? born.adding(days: step) : moved(born, years: step)
            if write(off) { note("dob-off-by-one", .slip) }
        case ..<105: if write(oneDigitOut(born, &random)) { note("dob-digit", .slip) }
        // Half of all dates can be exchanged, so twice the share of 0.6 in a hundred is tried.
        case ..<121: if write(born.withDayAndMonthExchanged) { note("dob-exchanged", .slip) }
        default: break
        }

        func note(_ kind: String, _ value: Expectation.Clarity.BirthDate) {
            kinds.append(kind)
            clarity.birthDate = value
        }

        /// A wrong date is written only where it is another child's date, as the reader of the form would notice else.
        func write(_ date: CalendarDate?) -> Bool {
            guard let date, date != born, !(date.day == 1 && date.month == 1), expectation.outOfAge(date) == nil else {
                return false
            }
            slip.birthDate = date
            slip.age = date.completedYears(on: recipe.asOf.date)
            return true
        }
    }

    func spoilSexAndHome(
        _ slip: inout Slip, _ kinds: inout [String], _ clarity: inout Expectation.Clarity,
        _ random: inout SeededGenerator
    ) {
        let factor = recipe.dirt.factor
        if random.chance(0.05 * factor) {
            slip.sex = ""
            kinds.append("sex-missing")
        } else if random.chance(0.01 * factor) {
            slip.sex = slip.sex == "M" ? "F" : "M"
            kinds.append("sex-wrong")
        }
        let draw = Double(random.below(10_000)) / 100 / factor
        if draw < 9 {
            let area = random.below(map.areaCount)
            let unit = random.below(map.unitsPerArea)
            slip.postcode = map.postcode(area: area, unit: unit)
            slip.address = map.address(area: area, unit: unit, &random)
            kinds.append("postcode-moved")
            clarity.postcodeAgrees = false
        } else if draw < 12 {
            var letters = Array(slip.postcode)
            let last = letters.count - 1
            letters[last] = letters[last] == "B" ? "D" : "B"
            slip.postcode = String(letters)
            kinds.append("postcode-edit")
            clarity.postcodeAgrees = false
        } else if draw < 17 {
            slip.postcode = ""
            kinds.append("postcode-missing")
            clarity.postcodeAgrees = false
        } else if random.chance(0.1) {
            slip.postcode = String(slip.postcode.filter { $0 != " " })
        }
    }

    private func moved(_ date: CalendarDate, years: Int) -> CalendarDate? {
        CalendarDate(year: date.year + years, month: date.month, day: date.day)
    }

    /// One figure of the date written wrong.
    private func oneDigitOut(_ date: CalendarDate, _ random: inout SeededGenerator) -> CalendarDate? {
        for _ in 0..<8 {
            let wrong: CalendarDate?
            switch random.below(4) {
            case 0:
                let figure = random.below(10)
                wrong = CalendarDate(year: date.year / 10 * 10 + figure, month: date.month, day: date.day)
            case 1:
                let figure = random.below(10)
                wrong = CalendarDate(year: date.year, month: date.month / 10 * 10 + figure, day: date.day)
            case 2:
                let figure = random.below(10)
                wrong = CalendarDate(year: date.year, month: date.month, day: date.day / 10 * 10 + figure)
            default:
                wrong = CalendarDate(year: date.year, month: date.month, day: date.day % 10 + 10 * random.below(4))
            }
            if let wrong, wrong != date, expectation.outOfAge(wrong) == nil { return wrong }
        }
        return nil
    }
}
