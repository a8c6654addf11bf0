@testable import Linkage

/// The matching from its definitions, without an index, without pruning and without tables of levels: every token of
/// a child is compared with every token of every pupil, and chance agreement is counted by going through the rows.
///
/// It takes hundreds of times as long as the search, and that it gives the same weights is how the search is known
/// to be right.
final class ExhaustiveScorer {
    /// One pupil's names, a form a field.
    struct Names: Sendable {
        let given: ComparableName
        let preferredGiven: ComparableName
        let middle: ComparableName
        let family: ComparableName
        let preferredFamily: ComparableName
        let formerFamily: ComparableName
    }

    /// What one row reached.
    struct Row {
        var pair: NamePair
        var birth: BirthDateLevel
        /// 0 the same, 1 different, 2 missing.
        var sex: Int
        var postcode: PostcodeLevel
    }

    let names: [Names]
    let register: RegisterColumns
    let model: LinkageModel
    let tables: NameTables
    // Names met before: what was found for them is remembered, never looked up in an index.
    private var knownTokens: [[UInt8]: [[UInt8]: TokenLevel]] = [:]
    private var knownNames: [String: [ComparableName: [ComparableName: NameLevel]]] = [:]

    init(names: [Names], register: RegisterColumns, model: LinkageModel, tables: NameTables) {
        self.names = names
        self.register = register
        self.model = model
        self.tables = tables
    }

    /// The match weight of every row, in bits.
    func weights(of child: PersonRecord) -> [Double] {
        let rows = names.indices.map { level(child, row: $0) }
        var cache: [Int: Double] = [:]
        let family = child.familyName.tokens
        let isByCustom = !family.isEmpty && family.allSatisfy { tables.isWeakFamilyName($0) }
        return rows.map { row in
            let key = ((row.pair.code * 16 + Int(row.birth.rawValue)) * 4 + row.sex) * 8 + Int(row.postcode.rawValue)
            if let known = cache[key] { return known }
            let bits =
                pairBits(row.pair, rows, isByCustom: isByCustom) + birthBits(row.birth, rows, child)
                + sexBits(row.sex, rows)
                + postcodeBits(row.postcode, rows)
            cache[key] = bits
            return bits
        }
    }

    // MARK: Levels

    private func level(_ child: PersonRecord, row: Int) -> Row {
        let sex = register.rows[row].sex
        return Row(
            pair: pair(child, names[row]),
            birth: BirthDateComparison.level(child.birthDate, register.dates[Int(register.rows[row].birth)]),
            sex: child.sex == nil || sex == 0 ? 2 : child.sex?.rawValue == sex ? 0 : 1,
            postcode: child.postcode.map {
                PostcodeComparison($0).level(register.postcodes[Int(register.rows[row].postcode)])
            } ?? .missing)
    }

    private func pair(_ child: PersonRecord, _ pupil: Names) -> NamePair {
        let givens = [child.givenNames] + child.otherGivenNames
        let families = [child.familyName] + child.otherFamilyNames
        let straight = NamePair(
            .straight, best(givens, .given, inGiven: pupil), best(families, .family, inFamily: pupil))
        guard straight.given >= .different || straight.family >= .different else { return straight }
        if child.givenNames.isMissing && child.familyName.isMissing { return straight }
        let family = best(families, .family, inGiven: pupil)
        let given = best(givens, .given, inFamily: pupil)
        let mayStand: (NameLevel) -> Bool = { $0 <= .near || $0 == .missing }
        if mayStand(family), mayStand(given), min(family, given) <= .near { return NamePair(.swapped, given, family) }
        return isPooled(child, pupil) ? NamePair(.pooled, .part, .part) : straight
    }

    /// All of the child's tokens, two at least, are found somewhere among the pupil's.
    private func isPooled(_ child: PersonRecord, _ pupil: Names) -> Bool {
        let all = [
            pupil.given, pupil.preferredGiven, pupil.middle, pupil.family, pupil.preferredFamily, pupil.formerFamily,
        ].flatMap(\.tokens)
        func found(_ name: ComparableName?, _ part: NameSearch.Part) -> (count: Int, of: Int) {
            let tokens = (name?.tokens ?? []).prefix(8)
            return (tokens.count { token in all.contains { tokenLevel(token, $0, part) <= .near } }, tokens.count)
        }
        let given = found(([child.givenNames] + child.otherGivenNames).first { !$0.isMissing }, .given)
        let family = found(([child.familyName] + child.otherFamilyNames).first { !$0.isMissing }, .family)
        let count = given.of + family.of
        return count >= 2 && given.count + family.count == count
    }

    private func best(_ child: [ComparableName], _ part: NameSearch.Part, inGiven pupil: Names) -> NameLevel {
        guard !(pupil.given.isMissing && pupil.preferredGiven.isMissing) else { return .missing }
        let recorded = child.filter { !$0.isMissing }
        return recorded.map { name in
            var level = whole(name, pupil.given, part)
            if !pupil.preferredGiven.isMissing { level = min(level, whole(name, pupil.preferredGiven, part)) }
            if !pupil.middle.isMissing {
                level = min(level, byTokens(name, pupil.given.tokens + pupil.middle.tokens, part))
            }
            return level
        }.min() ?? .missing
    }

    private func best(_ child: [ComparableName], _ part: NameSearch.Part, inFamily pupil: Names) -> NameLevel {
        guard !(pupil.family.isMissing && pupil.preferredFamily.isMissing) else { return .missing }
        let recorded = child.filter { !$0.isMissing }
        let level = recorded.map { name in
            [pupil.family, pupil.preferredFamily, pupil.formerFamily].filter { !$0.isMissing }
                .map { whole(name, $0, part) }.min() ?? .different
        }.min()
        guard let level else { return .missing }
        // Kaur, Singh and Begum on either side do not disagree.
        let isWeak = { [tables] (name: ComparableName) in name.tokens.allSatisfy { tables.isWeakFamilyName($0) } }
        let isForgiven = part == .family && (recorded.contains(where: isWeak) || isWeak(pupil.family))
        return level == .different && isForgiven ? .missing : level
    }

    private func whole(_ child: ComparableName, _ pupil: ComparableName, _ part: NameSearch.Part) -> NameLevel {
        let key = part == .given ? "given" : "family"
        if let known = knownNames[key]?[child]?[pupil] { return known }
        var level = byTokens(child, pupil.tokens, part)
        if !child.script.isEmpty, child.script == pupil.script { level = .same }
        if child.letters.count >= 4, child.tokens.count > 1 || pupil.tokens.count > 1, !pupil.tokens.isEmpty {
            let letters = pupil.letters.withUnsafeBufferPointer {
                NameComparison.level(NameToken(child.letters), $0, otherSound: SoundKey.of(pupil.letters))
            }
            let byLetters: NameLevel =
                switch letters {
                case .same: .same
                case .near: .near
                case .soundsAlike: .soundsAlike
                case .equivalent, .initial, .none: .different
                }
            let isApart =
                part == .given && level == .different
                && child.tokens.contains { token in
                    !tables.givenNamesApart(from: token).isDisjoint(with: pupil.tokens)
                }
            if byLetters == .same || !isApart { level = min(level, byLetters) }
            let isEquivalent =
                part == .given
                ? tables.areEquivalentGivenNames(child.letters, pupil.letters)
                : tables.areEquivalentFamilyNames(child.letters, pupil.letters)
            if isEquivalent { level = min(level, .equivalent) }
        }
        knownNames[key, default: [:]][child, default: [:]][pupil] = level
        return level
    }

    private func byTokens(_ child: ComparableName, _ pupil: [[UInt8]], _ part: NameSearch.Part) -> NameLevel {
        guard !pupil.isEmpty, !child.tokens.isEmpty else { return .different }
        return NameComparison.level(
            childCount: child.tokens.count, lightInChild: light(child.tokens, part), pupilCount: pupil.count,
            lightInPupil: light(pupil, part)
        ) { tokenLevel(child.tokens[$0], pupil[$1], part) }
    }

    private func light(_ tokens: [[UInt8]], _ part: NameSearch.Part) -> UInt64 {
        let isLight = tokens.prefix(16).map {
            part == .given ? tables.isLightInGivenName($0) : tables.isLightInFamilyName($0)
        }
        guard isLight.contains(false) else { return 0 }
        return isLight.enumerated().reduce(0) { $1.element ? $0 | 1 << UInt64($1.offset) : $0 }
    }

    /// Two tokens, whatever their letters: nothing is left out because it looks unlike.
    private func tokenLevel(_ child: [UInt8], _ pupil: [UInt8], _ part: NameSearch.Part) -> TokenLevel {
        let key = child + [part == .given ? 1 : 2]
        if let known = knownTokens[key]?[pupil] { return known }
        let level = freshTokenLevel(child, pupil, part)
        knownTokens[key, default: [:]][pupil] = level
        return level
    }

    private func freshTokenLevel(_ child: [UInt8], _ pupil: [UInt8], _ part: NameSearch.Part) -> TokenLevel {
        let isGiven = part == .given
        let isEquivalent =
            isGiven ? tables.areEquivalentGivenNames(child, pupil) : tables.areEquivalentFamilyNames(child, pupil)
        if isEquivalent { return .equivalent }
        let level = pupil.withUnsafeBufferPointer {
            NameComparison.level(NameToken(child), $0, otherSound: SoundKey.of(pupil))
        }
        if isGiven, tables.givenNamesApart(from: child).contains(pupil) { return .none }
        if !isGiven, tables.familyNamesApart(from: child).contains(pupil) { return max(level, .soundsAlike) }
        return level
    }

    // MARK: Weights

    /// Chance agreements among the others: the candidate is one of those counted; half a pupil where nobody else is.
    private func chance(_ count: Int) -> Double { max(0, Double(count) - 1) + 0.5 }

    /// u of a level: the share of rows with a recorded value that reach it or a better one.
    private func share<Level: Comparable>(_ level: Level, of rows: [Level], missing: Level) -> Double {
        let recorded = rows.count { $0 != missing }
        return min(1, chance(rows.count { $0 <= level }) / Double(max(1, recorded)))
    }

    private func pairBits(_ pair: NamePair, _ rows: [Row], isByCustom: Bool) -> Double {
        let straight = rows.map(\.pair).filter { $0.orientation == .straight }
        let turned = rows.map(\.pair).filter { $0.orientation != .straight }
        let count = Double(names.count)
        switch pair.orientation {
        case .straight:
            let m = share(pair.given, model.givenNames) * share(pair.family, model.familyName)
            let given = pair.given == .missing ? 1 : share(pair.given, of: straight.map(\.given), missing: .missing)
            let family = pair.family == .missing ? 1 : share(pair.family, of: straight.map(\.family), missing: .missing)
            // A family name by custom says nothing, so the given name stands alone.
            if isByCustom { return log2Exact(share(pair.given, model.givenNames) / given) }
            guard pair.given != .missing, pair.family != .missing else { return log2Exact(m / (given * family)) }
            let reached = straight.count { $0.given <= pair.given && $0.family <= pair.family }
            let expected = given * family * count
            let chance = register.namesTogether.chance(expected: expected, count: reached)
            return log2Exact(m * count / max(model.namesake, chance))
        case .swapped:
            let m = model.swapped * share(pair.given, model.givenNames) * share(pair.family, model.familyName)
            return log2Exact(m * count / chance(turned.count { $0.code <= pair.code }))
        case .pooled:
            return log2Exact(model.pooled * count / chance(turned.count))
        }
    }

    private func share(_ level: NameLevel, _ shares: [Double]) -> Double {
        level == .missing ? 1 : shares[Int(level.rawValue)]
    }

    private func birthBits(_ level: BirthDateLevel, _ rows: [Row], _ child: PersonRecord) -> Double {
        guard level != .missing else { return 0 }
        let m: Double
        switch level {
        case .fitsWindow: m = model.birthWindow[0]
        case .nearWindow: m = model.birthWindow[1]
        case .different: m = child.birthDate.trueDate == nil ? model.birthWindow[2] : model.birthDate[7]
        default: m = model.birthDate[Int(level.rawValue)]
        }
        return log2Exact(m / share(level, of: rows.map(\.birth), missing: .missing))
    }

    private func sexBits(_ level: Int, _ rows: [Row]) -> Double {
        guard level != 2 else { return 0 }
        return log2Exact(
            (level == 0 ? model.sexSame : 1 - model.sexSame) / share(level, of: rows.map(\.sex), missing: 2))
    }

    private func postcodeBits(_ level: PostcodeLevel, _ rows: [Row]) -> Double {
        guard level != .missing else { return 0 }
        let m = model.homePostcode[Int(level.rawValue)]
        return log2Exact(m / share(level, of: rows.map(\.postcode), missing: .missing))
    }
}
