import Casework

extension ConfigurationKey {
    static let people = [
        ConfigurationKey(
            "people.victim_roles", .texts, .texts(["VICTIM", "VIC", "AGGRIEVED", "COMPLAINANT"]),
            meaning: "Roles of the police feed that are victims of any age, for practices and the hub's list.",
            reason: "The words seen in published forms; suspects are those of police.suspect_roles."),
        ConfigurationKey(
            "people.witness_roles", .texts, .texts(["WITNESS", "WIT"]),
            meaning: "Roles of the police feed that are witnesses, for practices and the hub's list.",
            reason: "The words seen in published forms."),
    ]

    static let practices =
        feed("practices.ods", filesName: "file", PracticeField.self, profile: "epraccur")
        + feed("practices.patients", filesName: "files", PatientField.self, profile: nil)
        + [
            ConfigurationKey(
                "practices.patients.values.female", .texts, .texts(["F", "Female", "Woman", "Girl", "2"]),
                meaning: "Words for female under sex.", reason: "Usual words, and the code of the NHS Data Dictionary."),
            ConfigurationKey(
                "practices.patients.values.male", .texts, .texts(["M", "Male", "Man", "Boy", "1"]),
                meaning: "Words for male under sex.", reason: "Usual words, and the code of the NHS Data Dictionary."),
            ConfigurationKey(
                "practices.risks", .choices(Configuration.RiskGrade.allCases.map(\.rawValue)), .texts(["high"]),
                meaning: "Grades of risk whose incidents practices are told of.",
                reason: "The published scheme tells practices of high-risk incidents (DOMAIN §4)."),
            ConfigurationKey(
                "practices.roles", .choices(PersonAtIncident.Part.allCases.map(\.rawValue)),
                .texts(["victim", "child"]),
                meaning: "People whose practices are told, by their part in the incident.",
                reason:
                    "Telling a suspect's practice needs an agreement of its own, so nobody is told unless asked for."),
            ConfigurationKey(
                "practices.disclosure", .choice(Configuration.Practices.Disclosure.allCases.map(\.rawValue)),
                .text("brief"),
                meaning:
                    "How much a notice says: that there was an incident; its time, grade and the person's part; the"
                    + " officer's words as well.",
                reason: "Enough for a clinician to ask, and no narrative, which would stay in a medical record."),
            ConfigurationKey(
                "practices.model", .path, .text("default"),
                meaning: "The numbers of the matching against patients: default, or the path of a model file.",
                reason: "The built-in numbers are those that were measured."),
        ]

    static let hub = [
        ConfigurationKey(
            "hub.risks", .choices(Configuration.RiskGrade.allCases.map(\.rawValue)), .texts(["high"]),
            meaning: "Grades of risk on the daily list; other incidents of the window are counted on it.",
            reason: "The meeting speaks of high-risk incidents."),
        ConfigurationKey(
            "hub.window_hours", .whole(1...168), .whole(24), unit: "hours",
            meaning: "How far back from the run the list goes on the day after a working day.",
            reason: "The meeting is every working day, so a day is what is new."),
        ConfigurationKey(
            "hub.window_hours_after_days_off", .whole(1...336), .whole(72), unit: "hours",
            meaning: "The same on the day after a weekend or a bank holiday.",
            reason: "From Friday's meeting to Monday's."),
        ConfigurationKey(
            "hub.order", .choice(Configuration.Hub.Order.allCases.map(\.rawValue)), .text("risk-then-time"),
            meaning: "The order of the list: the highest grade first and earlier before later, or by time alone.",
            reason: "What cannot wait comes first if the meeting runs short."),
        ConfigurationKey(
            "hub.disclosure", .choice(Configuration.Hub.Disclosure.allCases.map(\.rawValue)), .text("brief"),
            meaning: "Whether the list also has the officer's words.",
            reason: "A printed list lies on a table; the words are in the police's own system."),
    ]
}
