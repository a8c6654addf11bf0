import Casework

/// Puts the values read into their places, with defaults, and checks what no key can say alone.
struct ConfigurationBuilder {
    let settings: Settings
    var faults: FaultList
    var warnings: [ConfigurationWarning] = []
    /// Effective values that neither the file nor a default gives: those of profiles, and those worked out.
    var derived: [String: ConfigurationEntry] = [:]

    init(settings: Settings, faults: FaultList) {
        self.settings = settings
        self.faults = faults
    }

    /// The configuration, where there is no fault at all.
    func build(file: String, folder: String) throws(ConfigurationError) -> Configuration {
        guard !settings.isUnreadable else { throw faults.error }
        var builder = self
        builder.checkRequired()
        let configuration = builder.configuration(file: file, folder: folder)
        builder.check(configuration)
        guard builder.faults.faults.isEmpty else { throw builder.faults.error }
        return configuration
    }

    private mutating func configuration(file: String, folder: String) -> Configuration {
        var configuration = Configuration(
            file: file, folder: folder, council: text("council"), team: text("team"), paths: paths(in: folder),
            police: police(), register: register(), schools: schools(), calendar: calendar(), scope: scope(),
            calls: calls(), decision: decision(), review: review(), rollout: rollout(), retention: retention(),
            limits: limits(), hooks: hooks(), pages: pages(), people: people(), practices: practices(), hub: hub(),
            warnings: [],
            values: [])
        compareThresholdsWithCosts()
        configuration.warnings = warnings.sorted { ($0.line, $0.column, $0.path) < ($1.line, $1.column, $1.path) }
        configuration.values = entries()
        configuration.places = settings.sections.merging(settings.given.mapValues(\.place)) { $1 }
        return configuration
    }

    // MARK: What must be there

    private static let requiredSections = ["paths", "police", "register", "schools.gias"]

    private mutating func checkRequired() {
        for section in ConfigurationBuilder.requiredSections where settings.sections[section] == nil {
            guard !settings.isFaulty(section), !settings.isFaulty(ConfigurationBuilder.parent(of: section)) else {
                continue
            }
            let place = place(of: ConfigurationBuilder.parent(of: section))
            let names = ConfigurationKey.sections[section, default: []].prefix(2).joined(separator: " and ")
            faults.add(.missingKey, at: place, path: section, "The key is missing.", "Add it, with \(names).")
        }
        for key in ConfigurationKey.all where key.isRequired && settings.given[key.path] == nil {
            guard let place = settings.sections[key.section], !settings.isFaulty(key.path),
                !settings.isFaulty(key.section)
            else { continue }
            faults.add(.missingKey, at: place, path: key.path, "The key is missing.", "Add it: \(key.allowed).")
        }
        if settings.sections["rollout"] != nil, settings.sections["rollout.clusters"] == nil,
            !settings.isFaulty("rollout"), !settings.isFaulty("rollout.clusters")
        {
            faults.add(
                .missingKey, at: place(of: "rollout"), path: "rollout.clusters", "The key is missing.",
                "Add it, with file.")
        }
    }

    private static func parent(of path: String) -> String {
        path.lastIndex(of: ".").map { String(path[..<$0]) } ?? ""
    }

    // MARK: Values by key

    /// The value given, else the default.
    func value(_ path: String) -> ConfigurationValue? {
        guard let key = ConfigurationKey.byPath[path] else { preconditionFailure("no such key: \(path)") }
        return settings.given[path]?.value ?? key.standard
    }

    /// Empty only where a fault was reported or the key may be absent.
    func text(_ path: String) -> String { optionalText(path) ?? "" }

    func optionalText(_ path: String) -> String? {
        guard case .text(let text) = value(path) else { return nil }
        return text
    }

    func texts(_ path: String) -> [String] {
        guard case .texts(let texts) = value(path) else { return [] }
        return texts
    }

    func whole(_ path: String) -> Int { optionalWhole(path) ?? 0 }

    func optionalWhole(_ path: String) -> Int? {
        guard case .whole(let number) = value(path) else { return nil }
        return number
    }

    func number(_ path: String) -> Double {
        guard case .number(let number) = value(path) else { return 0 }
        return number
    }

    func flag(_ path: String) -> Bool {
        guard case .flag(let flag) = value(path) else { return false }
        return flag
    }

    func clock(_ path: String) -> ClockTime? {
        guard case .clock(let time) = value(path) else { return nil }
        return time
    }

    func choice<Choice: RawRepresentable<String>>(_ path: String, else other: Choice) -> Choice {
        optionalText(path).flatMap(Choice.init(rawValue:)) ?? other
    }

    /// Where a key stands, else the section around it, else the top of the file.
    func place(of path: String) -> ConfigurationPlace {
        var path = path
        while !path.isEmpty {
            if let place = settings.given[path]?.place ?? settings.sections[path] { return place }
            path = ConfigurationBuilder.parent(of: path)
        }
        return .start
    }

    mutating func warn(_ path: String, _ message: String) {
        let place = place(of: path)
        warnings.append(
            ConfigurationWarning(
                file: faults.file, line: place.line, column: place.column, path: path, message: message))
    }

    /// Remembers the effective value of a key that neither the file nor a default gives.
    mutating func note(_ path: String, _ value: ConfigurationValue, _ origin: ConfigurationEntry.Origin) {
        derived[path] = ConfigurationEntry(path: path, text: value.text, origin: origin)
    }

    private func entries() -> [ConfigurationEntry] {
        ConfigurationKey.all.compactMap { key in
            if let section = ConfigurationKey.optionalSections.first(where: { key.path.hasPrefix("\($0).") }),
                settings.sections[section] == nil
            {
                return nil
            }
            if let given = settings.given[key.path] {
                return ConfigurationEntry(path: key.path, text: given.value.text, origin: .file(line: given.place.line))
            }
            if let entry = derived[key.path] { return entry }
            if key.standard == nil {
                switch key.kind {
                case .column, .columnPattern: return nil
                default: break
                }
            }
            return ConfigurationEntry(path: key.path, text: key.standard?.text ?? "", origin: .standard)
        }
    }
}
