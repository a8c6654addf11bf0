extension ConfigurationBuilder {
    /// Nothing where the section is not given.
    mutating func practices() -> Configuration.Practices? {
        guard settings.sections["practices"] != nil, !settings.isFaulty("practices") else { return nil }
        demandPracticeLists()
        guard let ods = optionalFeed("practices.ods", PracticeField.self),
            let patients = optionalPatients()
        else { return nil }
        let model = text("practices.model")
        return Configuration.Practices(
            ods: ods, patients: patients, risks: choices("practices.risks"), roles: choices("practices.roles"),
            disclosure: choice("practices.disclosure", else: .brief),
            model: model == "default" ? .builtIn : .file(model))
    }

    func people() -> Configuration.People {
        Configuration.People(
            victimRoles: texts("people.victim_roles"), witnessRoles: texts("people.witness_roles"))
    }

    func hub() -> Configuration.Hub {
        Configuration.Hub(
            risks: choices("hub.risks"), windowHours: whole("hub.window_hours"),
            windowHoursAfterDaysOff: whole("hub.window_hours_after_days_off"),
            order: choice("hub.order", else: .riskThenTime), disclosure: choice("hub.disclosure", else: .brief))
    }

    private mutating func optionalPatients() -> Configuration.Patients? {
        guard settings.sections["practices.patients"] != nil, !settings.isFaulty("practices.patients") else {
            return nil
        }
        return Configuration.Patients(
            feed: feed("practices.patients", filesName: "files", PatientField.self),
            female: texts("practices.patients.values.female"), male: texts("practices.patients.values.male"))
    }

    private mutating func demandPracticeLists() {
        for (section, keys) in [("practices.ods", "file"), ("practices.patients", "files and columns")]
        where settings.sections[section] == nil && !settings.isFaulty(section) {
            faults.add(
                .missingKey, at: place(of: "practices"), path: section, "The key is missing.", "Add it, with \(keys).")
        }
    }

    private func choices<Choice: RawRepresentable<String>>(_ path: String) -> [Choice] {
        texts(path).compactMap(Choice.init(rawValue:))
    }
}
