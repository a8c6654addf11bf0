/// What the file says, key by key: each value read to its type, with the line it stands on.
struct Settings {
    struct Given {
        let value: ConfigurationValue
        let place: ConfigurationPlace
    }

    private(set) var given: [String: Given] = [:]
    /// Where each section begins.
    private(set) var sections: [String: ConfigurationPlace] = [:]
    /// The YAML itself could not be read, so nothing more can be said of it.
    private(set) var isUnreadable = false
    private let folder: String
    private(set) var faultPaths: Set<String> = []

    /// Reads every key of the document, adding a fault for each that cannot be.
    init(text: String, folder: String, faults: inout FaultList) {
        self.folder = folder
        let before = faults.faults.count
        guard let root = YAMLReader.read(text, faults: &faults) else {
            isUnreadable = faults.faults.count > before
            return
        }
        switch root.content {
        case .keys(let entries): walk(entries, in: "", faults: &faults)
        case .nothing: break
        case .refused: isUnreadable = true
        case .text, .list:
            isUnreadable = true
            faults.add(
                .wrongType, at: root.place, path: "", "The file must begin with keys.",
                "Write name: value on each line.")
        }
    }

    private mutating func walk(_ entries: [YAMLTree.Entry], in section: String, faults: inout FaultList) {
        for entry in entries {
            let path = section.isEmpty ? entry.name : "\(section).\(entry.name)"
            if let key = ConfigurationKey.byPath[path] {
                read(entry, as: key, faults: &faults)
            } else if ConfigurationKey.sections[path] != nil {
                enter(entry, path: path, faults: &faults)
            } else {
                faults.add(
                    .unknownKey, at: entry.place, path: path, "There is no such key.",
                    Settings.suggestion(for: entry.name, in: section))
            }
        }
    }

    private mutating func read(_ entry: YAMLTree.Entry, as key: ConfigurationKey, faults: inout FaultList) {
        let before = faults.faults.count
        var reader = ValueReader(key: key, folder: folder, faults: faults)
        let value = reader.read(entry.value, keyPlace: entry.place)
        faults = reader.faults
        if let value { given[key.path] = Given(value: value, place: entry.value.place) }
        if faults.faults.count > before || value == nil { faultPaths.insert(key.path) }
    }

    private mutating func enter(_ entry: YAMLTree.Entry, path: String, faults: inout FaultList) {
        sections[path] = entry.place
        let names = ConfigurationKey.sections[path, default: []]
        switch entry.value.content {
        case .keys(let entries): walk(entries, in: path, faults: &faults)
        case .refused: faultPaths.insert(path)
        case .nothing:
            faultPaths.insert(path)
            faults.add(
                .missingValue, at: entry.place, path: path, "Nothing stands behind this key.",
                "Write keys such as \(names.prefix(3).joined(separator: ", ")), or remove the line.")
        case .text, .list:
            faultPaths.insert(path)
            faults.add(
                .wrongType, at: entry.value.place, path: path, "Keys must stand here.",
                "Write keys such as \(names.prefix(3).joined(separator: ", ")).")
        }
    }

    /// A fault was found at this key or section already.
    func isFaulty(_ path: String) -> Bool { faultPaths.contains(path) }

    /// The nearest name of the section; else the same name, or one near it, elsewhere in the file.
    private static func suggestion(for name: String, in section: String) -> String {
        let siblings = ConfigurationKey.sections[section, default: []]
        if let near = NearestName.of(name, among: siblings) { return "Did you mean \(near)?" }
        let elsewhere =
            ConfigurationKey.all.filter { $0.name == name }.map(\.path)
            + ConfigurationKey.sections.keys.sorted().filter { $0.hasSuffix(".\(name)") }
        if let path = elsewhere.first { return "Did you mean \(path)?" }
        if siblings.count <= 12 { return "The keys here are \(siblings.joined(separator: ", "))." }
        return ""
    }
}
