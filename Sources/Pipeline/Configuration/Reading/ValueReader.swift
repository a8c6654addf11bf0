import Casework
import Linkage

/// Reads what stands behind one key to the type its key states.
struct ValueReader {
    let key: ConfigurationKey
    let folder: String
    var faults: FaultList

    /// The value, or nothing after a fault was added.
    mutating func read(_ tree: YAMLTree, keyPlace: ConfigurationPlace) -> ConfigurationValue? {
        if case .refused = tree.content { return nil }
        if case .nothing = tree.content {
            faults.add(
                .missingValue, at: keyPlace, path: key.path, "Nothing stands behind this key.",
                "Write \(key.allowed), or remove the line.")
            return nil
        }
        switch key.kind {
        case .texts: return texts(tree, ScalarReader.line)
        case .paths: return texts(tree, path)
        case .choices(let words):
            return texts(tree) { text throws(Complaint) in try ScalarReader.choice(text, of: words) }
        case .postcodes: return texts(tree, ScalarReader.postcode)
        case .command: return command(tree)
        case .roles: return roles(tree)
        case .datesByName: return datesByName(tree)
        case .fileDate: return fileDate(tree)
        case .column(let form): return column(tree, form, numbered: false)
        case .columnPattern(let form): return column(tree, form, numbered: true)
        default:
            let reader = self  // the closure reads a copy while this one collects faults
            return scalar(tree) { text throws(Complaint) in try reader.single(text) }
        }
    }

    private func single(_ text: String) throws(Complaint) -> ConfigurationValue {
        switch key.kind {
        case .path: key.path == "decision.model" && text == "default" ? .text(text) : .text(try path(text))
        case .flag: .flag(try ScalarReader.flag(text))
        case .whole(let range): .whole(try ScalarReader.whole(text, in: range))
        case .bytes(let range): .whole(try ScalarReader.bytes(text, in: range))
        case .number(let range): .number(try ScalarReader.number(text, in: range))
        case .clock: .clock(try ScalarReader.clock(text))
        case .ages: .ages(try ScalarReader.ages(text))
        case .choice(let words): .text(try ScalarReader.choice(text, of: words))
        case .phone: .text(try ScalarReader.phone(text))
        case .delimiter: .text(try ScalarReader.delimiter(text))
        case .marker: .text(try ScalarReader.marker(text))
        default: .text(try ScalarReader.line(text))
        }
    }

    private func path(_ text: String) throws(Complaint) -> String { try ScalarReader.path(text, in: folder) }

    // MARK: Shapes

    /// One text, or a fault where keys or a list stand.
    mutating func scalar<Value>(_ tree: YAMLTree, _ read: (String) throws(Complaint) -> Value) -> Value? {
        switch tree.content {
        case .text(let text):
            do throws(Complaint) {
                return try read(text)
            } catch {
                faults.add(error, at: tree.place, path: key.path)
                return nil
            }
        case .refused: return nil
        case .nothing:
            faults.add(.missingValue, at: tree.place, path: key.path, "Nothing stands here.", "Write \(key.allowed).")
            return nil
        case .list, .keys:
            faults.add(
                .wrongType, at: tree.place, path: key.path, "One value must stand here.", "Write \(key.allowed).")
            return nil
        }
    }

    /// One text or a list of them; nothing after a fault.
    private mutating func list<Value>(_ tree: YAMLTree, _ read: (String) throws(Complaint) -> Value) -> [Value]? {
        guard case .list(let items) = tree.content else { return scalar(tree, read).map { [$0] } }
        let before = faults.faults.count
        let values = items.compactMap { scalar($0, read) }
        return faults.faults.count == before && values.count == items.count ? values : nil
    }

    private mutating func texts(
        _ tree: YAMLTree, _ read: (String) throws(Complaint) -> String
    ) -> ConfigurationValue? {
        guard let values = list(tree, read) else { return nil }
        if case .paths = key.kind, values.isEmpty {
            faults.add(.missingValue, at: tree.place, path: key.path, "The list is empty.", "Write \(key.allowed).")
            return nil
        }
        return .texts(values)
    }

    private mutating func command(_ tree: YAMLTree) -> ConfigurationValue? {
        guard let words = list(tree, ScalarReader.line) else { return nil }
        guard let program = words.first else { return .texts([]) }
        do throws(Complaint) {
            return .texts([try path(program)] + words.dropFirst())
        } catch {
            faults.add(error, at: tree.place, path: key.path)
            return nil
        }
    }

    private mutating func roles(_ tree: YAMLTree) -> ConfigurationValue? {
        guard case .keys(let entries) = tree.content else {
            let words = list(tree, ScalarReader.line)
            return words.map { .roles($0.map { Configuration.Role(word: $0, presence: .notRecorded) }) }
        }
        let words = ["present", "absent", "not-recorded"]
        let presences: [Presence] = [.present, .absent, .notRecorded]
        var roles: [Configuration.Role] = []
        for entry in entries {
            let word = scalar(entry.value) { text throws(Complaint) in try ScalarReader.choice(text, of: words) }
            guard let word, let index = words.firstIndex(of: word) else { continue }
            roles.append(Configuration.Role(word: entry.name, presence: presences[index]))
        }
        return roles.count == entries.count ? .roles(roles) : nil
    }

    private mutating func datesByName(_ tree: YAMLTree) -> ConfigurationValue? {
        guard case .keys(let entries) = tree.content else {
            faults.add(
                .wrongType, at: tree.place, path: key.path, "Names with dates must stand here.",
                "Write name: 2026-02-01.")
            return nil
        }
        let dates = entries.compactMap { entry in
            scalar(entry.value, ScalarReader.date).map { Configuration.NamedDate(name: entry.name, date: $0) }
        }
        return dates.count == entries.count ? .dates(dates) : nil
    }

    private mutating func fileDate(_ tree: YAMLTree) -> ConfigurationValue? {
        guard case .keys(let entries) = tree.content else {
            let allowed = key.allowed
            return scalar(tree) { text throws(Complaint) in
                guard text == "modified" else {
                    throw Complaint(.unknownValue, "This says of no file which day it is of.", "Write \(allowed).")
                }
                return .fileDate(.modified)
            }
        }
        guard let entry = only(["name"], of: entries, at: tree.place)["name"] else { return nil }
        return scalar(entry) { text throws(Complaint) in .fileDate(.name(pattern: try ScalarReader.datedName(text))) }
    }

    private mutating func column(_ tree: YAMLTree, _ form: FieldForm, numbered: Bool) -> ConfigurationValue? {
        func heading(_ text: String) throws(Complaint) -> String {
            try ScalarReader.heading(text, numbered: numbered)
        }
        guard case .keys(let entries) = tree.content else {
            return headings(tree, heading).map { .column(ColumnSource(headings: $0, formats: form.standardFormats)) }
        }
        let parts = only(["heading", "formats"], of: entries, at: tree.place)
        guard let names = parts["heading"].flatMap({ headings($0, heading) }) else { return nil }
        guard let written = parts["formats"] else {
            return .column(ColumnSource(headings: names, formats: form.standardFormats))
        }
        guard form != .text else {
            faults.add(
                .wrongType, at: written.place, path: key.path, "The column is text and has no forms.", "Remove formats."
            )
            return nil
        }
        let formats = list(written) { text throws(Complaint) in try DateForm.check(text, for: form) }
        guard let formats, !formats.isEmpty else {
            if formats != nil {
                faults.add(
                    .missingValue, at: written.place, path: key.path, "The list is empty.", "Write \(form.allowed).")
            }
            return nil
        }
        return .column(ColumnSource(headings: names, formats: formats))
    }

    private mutating func headings(_ tree: YAMLTree, _ read: (String) throws(Complaint) -> String) -> [String]? {
        guard let headings = list(tree, read) else { return nil }
        guard !headings.isEmpty else {
            faults.add(.missingValue, at: tree.place, path: key.path, "The list is empty.", "Write \(key.allowed).")
            return nil
        }
        return headings
    }

    /// The known keys of a small mapping; a fault for every other, and for a first one that is missing.
    private mutating func only(
        _ names: [String], of entries: [YAMLTree.Entry], at place: ConfigurationPlace
    ) -> [String: YAMLTree] {
        var found: [String: YAMLTree] = [:]
        for entry in entries {
            guard names.contains(entry.name) else {
                let near = NearestName.of(entry.name, among: names)
                faults.add(
                    .unknownKey, at: entry.place, path: "\(key.path).\(entry.name)", "There is no such key.",
                    near.map { "Did you mean \($0)?" } ?? "The keys here are \(names.joined(separator: ", ")).")
                continue
            }
            found[entry.name] = entry.value
        }
        if let first = names.first, found[first] == nil, found.count == entries.count {
            faults.add(
                .missingKey, at: place, path: "\(key.path).\(first)", "The key is missing.", "Write \(key.allowed).")
        }
        return found
    }
}
