/// Reads the tokens of a free-text list, left to right, into entries of one child each.
struct FreeTextList {
    struct Entry {
        var words: [String] = []
        var age = ""
        var birthDate = ""
        var range: Range<Int>
        /// Which group of twins, or children counted together, this entry belongs to.
        var group: Int?

        var isDescribed: Bool { !age.isEmpty || !birthDate.isEmpty }
    }

    private let tokens: [FreeTextToken]
    private let countMax: Int
    private var index = 0
    private(set) var entries: [Entry] = []
    private(set) var saysNone = false
    private var current: Entry?
    /// An age read before its name: `7 year old Jayden`.
    private var waitingAge: (text: String, range: Range<Int>)?
    /// How many children a heading promised: `2 kids: …`.
    private var promised = 0
    /// How many of `Child 1`, `Child 2` … were met.
    private var labels = 0
    private var groups: [Int: Bool] = [:]
    private var openGroup: (id: Int, left: Int)?

    init(_ tokens: [FreeTextToken], countMax: Int) {
        self.tokens = tokens
        self.countMax = countMax
    }

    mutating func read() {
        while index < tokens.count {
            let token = tokens[index]
            index += 1
            switch token.kind {
            case .separator, .dash: finish()
            case .colon: continue
            case .word(let word): take(word, token.range)
            case .number(let text, let count): take(number: text, count: count, token.range)
            case .date(let text): take(date: text, token.range)
            case .bracket(let text): take(bracket: text, token.range)
            }
        }
        finish()
        finishWaitingAge()
        shareAges()
        fillPromise()
    }

    // MARK: Words

    private mutating func take(_ word: String, _ range: Range<Int>) {
        let key = word.lowercased().filter { $0 != "'" && $0 != "’" }
        if FreeTextWords.joiners.contains(key) {
            finish()
        } else if key == "no", isNoOthers() {
            skipToSeparator()
        } else if key == "unborn" {
            takeUnborn(range)
        } else if key == "baby" {
            takeBaby(word, range)
        } else if let count = countBefore(noun: key) {
            take(count: count, range)
        } else if let count = FreeTextWords.nouns[key], current?.words.isEmpty ?? true {
            takeNoun(key, count: count, range)
        } else if FreeTextWords.nouns[key] != nil {
            extendCurrent(to: range)
        } else if FreeTextWords.unknown.contains(key) {
            if !isFollowedByNoun, !isBehindNameless { addNameless(1, age: "", range, isShared: false) }
        } else if isFiller(word, key) {
            return
        } else if let number = AgeWords.numbers[key], isAfterAge {
            take(number: word, count: number, range)
        } else {
            takeName(word, range)
        }
    }

    /// `an`, `my` and `b` are fillers only in small letters: An and My are given names, B an initial.
    private func isFiller(_ word: String, _ key: String) -> Bool {
        guard FreeTextWords.fillers.contains(key) else { return false }
        return word == key || !["an", "my", "b"].contains(key)
    }

    private mutating func takeName(_ word: String, _ range: Range<Int>) {
        if let current, current.isDescribed { finish() }
        if current == nil {
            current = Entry(range: range)
            if let waiting = waitingAge {
                current?.age = waiting.text
                current?.range = waiting.range.lowerBound..<range.upperBound
                waitingAge = nil
            }
            if let group = openGroup {
                current?.group = group.id
                openGroup = group.left > 1 ? (group.id, group.left - 1) : nil
            }
        }
        current?.words.append(word)
        extendCurrent(to: range)
    }

    private mutating func takeUnborn(_ range: Range<Int>) {
        finish()
        while case .word(let next)? = peek, ["baby", "child", "infant"].contains(next.lowercased()) { index += 1 }
        entries.append(Entry(words: ["unborn"], range: range))
    }

    /// `baby` is a child of its own, unless a name follows it.
    private mutating func takeBaby(_ word: String, _ range: Range<Int>) {
        while case .word(let next)? = peek, ["boy", "girl"].contains(next.lowercased()) { index += 1 }
        if case .word(let next)? = peek, isName(next) {
            finish()
            waitingAge = (word, range)
        } else {
            finish()
            addNameless(1, age: word, range, isShared: false)
        }
    }

    // MARK: Counts

    /// `two` before `children` or `young children`, and how many it is.
    private func countBefore(noun key: String) -> Int? {
        guard let count = AgeWords.numbers[key], count > 0, isFollowedByNoun else { return nil }
        return count
    }

    private var isFollowedByNoun: Bool { noun(from: index) != nil }

    /// Where a noun for children stands behind fillers such as `young`.
    private func noun(from start: Int) -> Int? {
        var place = start
        while place < tokens.count, case .word(let word) = tokens[place].kind {
            let key = word.lowercased()
            if FreeTextWords.nouns[key] != nil || key == "baby" { return place }
            guard FreeTextWords.fillers.contains(key) || FreeTextWords.unknown.contains(key) else { return nil }
            place += 1
        }
        return nil
    }

    /// A count before a noun: a heading where names follow, else that many children without a name.
    private mutating func take(count: Int, _ range: Range<Int>) {
        finish()
        guard let place = noun(from: index) else { return }
        index = place + 1
        let whole = range.lowerBound..<tokens[place].range.upperBound
        if isHeading {
            promised += min(count, countMax)
        } else {
            addNameless(min(count, countMax), age: "", whole, isShared: false)
        }
    }

    /// A noun without a count: `children:`, `twins Ali/Amir`, `a girl`.
    private mutating func takeNoun(_ key: String, count: Int, _ range: Range<Int>) {
        finish()
        if case .number(_, let label)? = peek, ["child", "kid"].contains(key), label == labels + 1 {
            labels += 1  // `Child 1: Ava`: a label, not an age
            index += 1
        }
        if isHeading {
            if count > 1 { openNewGroup(count) }
            return
        }
        let age = FreeTextWords.agedNouns.contains(key) ? key : ""
        addNameless(count, age: age, range, isShared: count > 1)
    }

    /// Whether a name or a colon follows, fillers apart.
    private var isHeading: Bool {
        var place = index
        while place < tokens.count {
            switch tokens[place].kind {
            case .colon: return true
            case .word(let word):
                if isName(word) { return true }
                let key = word.lowercased()
                guard FreeTextWords.fillers.contains(key), !["aged", "age", "ages"].contains(key) else { return false }
                place += 1
            case .dash: place += 1  // `2 kids - Ava`
            case .separator, .number, .date, .bracket: return false
            }
        }
        return false
    }

    private func isName(_ word: String) -> Bool {
        let key = word.lowercased()
        return !isFiller(word, key) && !FreeTextWords.joiners.contains(key) && FreeTextWords.nouns[key] == nil
            && !FreeTextWords.unknown.contains(key) && !["baby", "unborn", "no", "not"].contains(key)
    }

    private mutating func openNewGroup(_ count: Int) {
        let id = groups.count
        groups[id] = true
        openGroup = (id, count)
    }

    private mutating func addNameless(_ count: Int, age: String, _ range: Range<Int>, isShared: Bool) {
        finish()
        let id = groups.count
        groups[id] = isShared
        var age = age
        if age.isEmpty, let waiting = waitingAge {
            age = waiting.text
            waitingAge = nil
        }
        for _ in 0..<count { entries.append(Entry(age: age, range: range, group: id)) }
    }

    private func isNoOthers() -> Bool {
        guard case .word(let next)? = peek else { return false }
        return ["other", "others", "children", "kids", "child", "more"].contains(next.lowercased())
    }

    private mutating func skipToSeparator() {
        saysNone = true
        while let kind = peek, kind != .separator, kind != .dash { index += 1 }
    }

    // MARK: Ages and dates

    private mutating func take(number text: String, count: Int?, _ range: Range<Int>) {
        if let count, count > 0, isFollowedByNoun {
            take(count: count, range)
            return
        }
        if let age = current?.age, age.isEmpty || isVague(age) {
            current?.age = text
            extendCurrent(to: range)
            return
        }
        finish()
        if isBehindNameless, let last = entries.indices.last, isVague(entries[last].age) {
            entries[last].age = ""  // `baby boy 3 weeks`: the number says more
        }
        if count == nil, case .word(let next)? = peek, isName(next) || FreeTextWords.nouns[next.lowercased()] != nil {
            finishWaitingAge()
            waitingAge = (text, range)
        } else if let place = namelessWithoutAge ?? lastWithoutAge {
            entries[place].age = text
            entries[place].range =
                entries[place].range.lowerBound..<max(range.upperBound, entries[place].range.upperBound)
        } else {
            finishWaitingAge()
            waitingAge = (text, range)
        }
    }

    private mutating func take(date text: String, _ range: Range<Int>) {
        if current != nil, current?.birthDate.isEmpty == true {
            current?.birthDate = text
            extendCurrent(to: range)
        } else if current == nil, let last = entries.indices.last, entries[last].birthDate.isEmpty {
            entries[last].birthDate = text
            entries[last].range = entries[last].range.lowerBound..<max(range.upperBound, entries[last].range.upperBound)
        } else {
            finish()
            entries.append(Entry(birthDate: text, range: range))
        }
    }

    /// A bracket holds an age, a date, a remark, or another name, which stays with the name.
    private mutating func take(bracket text: String, _ range: Range<Int>) {
        let inner = FreeTextTokens.read(Array(text))
        let words = inner.compactMap { token -> String? in
            if case .word(let word) = token.kind { return word }
            return nil
        }
        let isNameInside = words.contains { isName($0) && $0.count > 1 && AgeWords.numbers[$0.lowercased()] == nil }
        if isNameInside {
            if words.contains(where: { $0.lowercased() == "not" }) { return }
            if current != nil { current?.words.append("(\(text))") }
            extendCurrent(to: range)
            return
        }
        for token in inner {
            switch token.kind {
            case .number(let age, _): takeInBracket(age: age, range)
            case .date(let date): take(date: date, range)
            case .word(let word):
                let key = word.lowercased()
                if key == "baby" || AgeWords.numbers[key] != nil { takeInBracket(age: word, range) }
            case .bracket, .separator, .dash, .colon: continue
            }
        }
    }

    private mutating func takeInBracket(age: String, _ range: Range<Int>) {
        if let known = current?.age, known.isEmpty || isVague(known) {
            current?.age = age
            extendCurrent(to: range)
        } else if current == nil {
            take(number: age, count: nil, range)
        }
    }

    /// Whether `aged` or the like stands right before the word just taken.
    private var isAfterAge: Bool {
        guard index >= 2, case .word(let before) = tokens[index - 2].kind else { return false }
        return ["aged", "age", "is", "ages"].contains(before.lowercased())
    }

    /// A word for an age, which a number may replace.
    private func isVague(_ age: String) -> Bool {
        age.lowercased() == "baby" || FreeTextWords.agedNouns.contains(age.lowercased())
    }

    /// Whether the token just taken follows, with no separator between, the entry of a child without a name.
    private var isBehindNameless: Bool {
        guard index >= 2, let last = entries.last, last.words.isEmpty else { return false }
        switch tokens[index - 2].kind {
        case .word, .number: return true
        case .date, .bracket, .separator, .dash, .colon: return false
        }
    }

    private var namelessWithoutAge: Int? {
        entries.indices.first { entries[$0].words.isEmpty && !entries[$0].isDescribed }
    }

    private var lastWithoutAge: Int? {
        entries.indices.last.flatMap { entries[$0].isDescribed || entries[$0].words == ["unborn"] ? nil : $0 }
    }

    // MARK: Ends

    private var peek: FreeTextToken.Kind? { index < tokens.count ? tokens[index].kind : nil }

    private mutating func extendCurrent(to range: Range<Int>) {
        guard let known = current?.range else { return }
        current?.range = min(known.lowerBound, range.lowerBound)..<max(known.upperBound, range.upperBound)
    }

    private mutating func finish() {
        if let current, !current.words.isEmpty || current.isDescribed { entries.append(current) }
        current = nil
    }

    /// An age that no name followed is a child without a name.
    private mutating func finishWaitingAge() {
        guard let waiting = waitingAge else { return }
        waitingAge = nil
        entries.append(Entry(age: waiting.text, range: waiting.range))
    }

    /// Twins have one age: `twins Ali/Amir aged 5`.
    private mutating func shareAges() {
        for (place, entry) in entries.enumerated() where !entry.isDescribed {
            guard let group = entry.group, groups[group] == true else { continue }
            guard let twin = entries.first(where: { $0.group == group && $0.isDescribed }) else { continue }
            entries[place].age = twin.age
            entries[place].birthDate = twin.birthDate
        }
    }

    private mutating func fillPromise() {
        guard let start = tokens.first?.range.lowerBound, let end = tokens.last?.range.upperBound else { return }
        while entries.count < promised { entries.append(Entry(range: start..<end)) }
    }
}
