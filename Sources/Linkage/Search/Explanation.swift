extension Distribution {
    /// The findings that make up a candidate's weight, each with its reason in words.
    ///
    /// Their bits add up to the match weight, household included; the numbers in the words are the numbers of the sum.
    public func findings(for candidate: Candidate, in register: RegisterColumns) -> [Finding] {
        var found = nameFindings(candidate, register)
        found.append(birthFinding(candidate, register))
        let sexLevel = levels.sex(register.rows[candidate.row].sex)
        found.append(
            finding(
                .sex, ["same", "different", "missing"][sexLevel], [.same, .different, .unknown][sexLevel],
                weights.sex[sexLevel],
                sexLevel == 2 ? "sex not recorded" : "sex \(sexLevel == 0 ? "the same" : "different")"))
        let place = levels.postcode(register.rows[candidate.row].postcode, in: register)
        found.append(
            finding(
                .postcode, place.code, place.agreement, weights.postcode[Int(place.rawValue)],
                words(of: place, register)))
        if levels.isSchoolCompared {
            let level = levels.school(register.school[candidate.row])
            found.append(
                finding(
                    .school, ["same", "different", "missing"][level], [.same, .different, .unknown][level],
                    weights.school[level],
                    ["school as told the same", "school as told different", "school not recorded"][level]))
        }
        if candidate.householdBits != 0 {
            let reason =
                candidate.householdBits > 0
                ? "another child of this incident fits a pupil of the same household"
                : "another child of this incident fits this pupil"
            found.append(
                Finding(
                    attribute: .household, level: candidate.householdBits > 0 ? "shared" : "taken",
                    agreement: candidate.householdBits > 0 ? .same : .different, m: nil, u: nil,
                    bits: candidate.householdBits, words: "\(reason): \(Factor.text(bits: candidate.householdBits))"))
        }
        return found
    }

    private func finding(
        _ attribute: Finding.Attribute, _ level: String, _ agreement: Finding.Agreement,
        _ weight: AgreementWeights.Weight, _ reason: String
    ) -> Finding {
        let isMissing = agreement == .unknown
        return Finding(
            attribute: attribute, level: level, agreement: agreement, m: isMissing ? nil : weight.m,
            u: isMissing ? nil : weight.u, bits: isMissing ? 0 : weight.bits,
            words: isMissing ? "\(reason): counts nothing" : "\(reason): \(Factor.text(bits: weight.bits))")
    }

    private func nameFindings(_ candidate: Candidate, _ register: RegisterColumns) -> [Finding] {
        let pair = NamePair(code: Int(candidate.pairCode))
        let whole = weights.pair[Int(candidate.pairCode)]
        switch pair.orientation {
        case .straight:
            let given = finding(
                .givenNames, pair.given.code, pair.given.agreement, weights.given[Int(pair.given.rawValue)],
                words("given name", pair.given, weights.givenCounts, register))
            let family = finding(
                .familyName, pair.family.code, pair.family.agreement, weights.family[Int(pair.family.rawValue)],
                words("family name", pair.family, weights.familyCounts, register))
            let rest = whole.bits - given.bits - family.bits
            guard abs(rest) > 0.000_5 else { return [given, family] }
            let reason =
                rest < 0
                ? "these two names go together more often than each alone would suggest"
                : "these two names go together more rarely than each alone would suggest"
            return [
                given, family,
                Finding(
                    attribute: .namePair, level: "joint", agreement: .unknown, m: nil, u: nil, bits: rest,
                    words: "\(reason): \(Factor.text(bits: rest))"),
            ]
        case .swapped, .pooled:
            let level = pair.orientation == .swapped ? "boxes-exchanged" : "tokens-spread"
            let reason =
                pair.orientation == .swapped
                ? "given and family name stand in each other’s boxes"
                : "all names are found, spread over the boxes by another custom of names"
            return [
                Finding(
                    attribute: .givenNames, level: level, agreement: .close, m: nil, u: nil, bits: 0,
                    words: "\(reason): counted together below"),
                Finding(
                    attribute: .familyName, level: level, agreement: .close, m: nil, u: nil, bits: 0,
                    words: "\(reason): counted together below"),
                Finding(
                    attribute: .namePair, level: level, agreement: .close, m: whole.m, u: whole.u, bits: whole.bits,
                    words: "\(reason): \(Factor.text(bits: whole.bits))"),
            ]
        }
    }

    private func words(
        _ name: String, _ level: NameLevel, _ counts: [Int], _ register: RegisterColumns
    ) -> String {
        let said: String
        switch level {
        case .same: said = "\(name) the same"
        case .part: said = "one \(name) is part of the other"
        case .equivalent: said = "\(name) another form of the same name"
        case .near: said = "\(name) one slip away"
        case .soundsAlike: said = "\(name) sounds alike"
        case .initial: said = "\(name) an initial of the other"
        case .different: return "\(name) different"
        case .missing: return "\(name) not recorded, or borne by custom"
        }
        let closeness = level == .same ? "borne" : "borne as closely or closer"
        return
            "\(said), \(closeness) by \(Factor.grouped(counts[Int(level.rawValue)])) of \(Factor.grouped(register.rowCount)) pupils"
    }

    private func birthFinding(_ candidate: Candidate, _ register: RegisterColumns) -> Finding {
        let level = levels.birth(register.dates[Int(register.rows[candidate.row].birth)])
        let reason: String
        switch level {
        case .same: reason = "date of birth the same"
        case .exchanged: reason = "day and month of birth exchanged"
        case .oneDigit: reason = "date of birth one digit out"
        case .nextDayOrYear: reason = "date of birth one day or one year out"
        case .sameDayAndMonth: reason = "same birthday, another year"
        case .sameMonthAndYear: reason = "born in the same month, another day"
        case .sameYear: reason = "born in the same year, another day"
        case .fitsWindow: reason = "date of birth fits the year or age recorded"
        case .nearWindow: reason = "date of birth within a year of the year or age recorded"
        case .different: reason = "date of birth different"
        case .missing: reason = "date of birth not recorded"
        }
        return finding(.birthDate, level.code, level.agreement, weights.birth[Int(level.rawValue)], reason)
    }

    private func words(of level: PostcodeLevel, _ register: RegisterColumns) -> String {
        let rows = level == .missing ? 0 : weights.postcodeCounts[Int(level.rawValue)]
        switch level {
        case .same: return "postcode the same, home of \(Factor.grouped(rows)) pupils"
        case .oneEdit: return "postcode one slip away"
        case .sameSector: return "postcode in the same sector"
        case .sameOutward: return "postcode in the same district"
        case .different: return "postcode different"
        case .missing: return "postcode not recorded"
        }
    }
}

/// Weights as people read them: ×300 is 300 times likelier, ÷5 is five times less likely.
public enum Factor {
    /// Bits as a factor with three significant figures.
    public static func text(bits: Double) -> String {
        let factor = exp2Exact(abs(bits))
        return (bits >= 0 ? "×" : "÷") + significant(factor)
    }

    private static func significant(_ number: Double) -> String {
        guard number < 1e15 else { return "10^15 or more" }
        if number >= 100 {
            var unit = 1.0
            while number / unit >= 1000 { unit *= 10 }
            return grouped(Int((number / unit).rounded() * unit))
        }
        let places = number >= 10 ? 10.0 : 100.0
        let rounded = Int((number * places).rounded())
        let whole = rounded / Int(places)
        let rest = rounded % Int(places)
        guard rest > 0 else { return String(whole) }
        var digits = String(rest + Int(places)).dropFirst()
        while digits.last == "0" { digits = digits.dropLast() }
        return "\(whole).\(digits)"
    }

    /// A whole number with commas between thousands.
    public static func grouped(_ number: Int) -> String {
        var text = ""
        for (place, digit) in String(abs(number)).reversed().enumerated() {
            if place > 0, place % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return (number < 0 ? "-" : "") + String(text.reversed())
    }
}
