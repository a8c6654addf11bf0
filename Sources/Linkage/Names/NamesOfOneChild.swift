extension NameTables {
    /// The level two given names reach, outside any register.
    public func givenNameLevel(_ left: ComparableName, _ right: ComparableName) -> NameLevel {
        level(left, right, part: .given)
    }

    /// The level two family names reach, outside any register.
    public func familyNameLevel(_ left: ComparableName, _ right: ComparableName) -> NameLevel {
        level(left, right, part: .family)
    }

    /// Searches one name in an index that holds only the other.
    private func level(_ left: ComparableName, _ right: ComparableName, part: NameSearch.Part) -> NameLevel {
        guard !left.isMissing, !right.isMissing else { return .missing }
        var index = NameIndex()
        let form = index.form(right)
        let given = index.givenSet(legal: form, preferred: 0, middle: 0)
        let family = index.familySet(legal: form, preferred: 0, former: 0)
        index.finish(tables: self)
        let search = NameSearch([left], part: part, in: index, tables: self)
        var level = NameLevel.different
        search.forEachHit(
            { if part == .given, $0.set == given { level = min(level, $0.level) } },
            { if part == .family, $0.set == family { level = min(level, $0.level) } })
        let isByCustom = part == .family && (search.isByCustom || !index.weakFamilySets.isEmpty)
        return level == .different && isByCustom ? .missing : level
    }
}
