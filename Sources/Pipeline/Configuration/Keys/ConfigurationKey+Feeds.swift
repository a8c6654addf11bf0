import Casework

extension ConfigurationKey {
    static let police =
        feed("police", filesName: "files", PoliceField.self, profile: nil) + policeRows + policeWords + childColumns

    private static let policeRows = [
        ConfigurationKey(
            "police.shape", .choice(["child", "person", "incident"]), .text("child"),
            meaning: "What a row is: a child, a person with a role, or an incident with its children.",
            reason: "The plainest; the others need more to be said."),
        ConfigurationKey(
            "police.empty_means_quiet", .flag, .flag(false),
            meaning: "Whether a police file of headings alone means that nothing happened.",
            reason: "An empty file is a fault as often as a quiet night, unless the force has agreed what it means."),
        ConfigurationKey(
            "police.child_roles", .roles,
            .roles([
                Configuration.Role(word: "CHILD", presence: .notRecorded),
                Configuration.Role(word: "CHILD - PRESENT", presence: .present),
                Configuration.Role(word: "CHILD PRESENT", presence: .present),
                Configuration.Role(word: "CHILD - RESIDENT NOT PRESENT", presence: .absent),
                Configuration.Role(word: "CHILD NOT PRESENT", presence: .absent),
            ]),
            meaning: "Roles that are children, as a list or each with present or absent. Capitals do not count.",
            reason: "The words seen in published forms."),
        ConfigurationKey(
            "police.under_18_roles", .texts, .texts(["VICTIM", "VIC", "WITNESS", "WIT"]),
            meaning: "Roles that are children where the person is under 18.",
            reason: "A victim or witness under 18 is a child in law."),
        ConfigurationKey(
            "police.suspect_roles", .texts, .texts(["SUSPECT", "SUS", "ACCUSED", "OFFENDER", "PERPETRATOR"]),
            meaning: "Roles that go to a person, never to a call, where the person is under 18.",
            reason: "The words seen in published forms."),
        ConfigurationKey(
            "police.child_list", .column(.text),
            meaning: "The one column of the shape incident with all children as text: Jayden 7, Lexi-Mae (4) & baby."),
    ]

    private static let policeWords =
        words("police", forms: "child_sex") + [
            ConfigurationKey(
                "police.values.no", .texts, .texts(["N", "No", "False", "0"]),
                meaning: "Words for no under child_present and child_seen.", reason: "Usual words."),
            ConfigurationKey(
                "police.values.standard", .texts, .texts(["Standard", "S"]), meaning: "Words for standard risk.",
                reason: "The word of the DASH form."),
            ConfigurationKey(
                "police.values.medium", .texts, .texts(["Medium", "M"]), meaning: "Words for medium risk.",
                reason: "The word of the DASH form."),
            ConfigurationKey(
                "police.values.high", .texts, .texts(["High", "H"]), meaning: "Words for high risk.",
                reason: "The word of the DASH form."),
        ]

    private static let childColumns =
        [
            ConfigurationKey(
                "police.child_columns.count", .whole(1...50), isRequired: true, unit: "children",
                meaning: "How many children a row of the shape incident has room for.")
        ]
        + PoliceField.ofChild.map { field in
            ConfigurationKey(
                "police.child_columns.\(field.rawValue)", .columnPattern(field.form),
                meaning: "The heading, with {n} for the child's number, of \(field.meaning).")
        }

    static let register =
        feed("register", filesName: "files", RegisterField.self, profile: nil) + words("register", forms: "sex")

    static let schools =
        feed("schools.gias", filesName: "file", SchoolField.self, profile: "gias")
        + feed("schools.links", filesName: "file", LinkField.self, profile: "gias-links")
        + feed("schools.contacts", filesName: "file", ContactField.self, profile: "contacts")

    static let calendar =
        [
            ConfigurationKey(
                "calendar.bank_holidays.file", .path, isRequired: true,
                meaning: "The bank holidays, JSON as GOV.UK publishes it."),
            ConfigurationKey(
                "calendar.bank_holidays.division", .choice(["england-and-wales", "scotland", "northern-ireland"]),
                .text("england-and-wales"), meaning: "Whose bank holidays count.",
                reason: "The duty is law in England and Wales."),
        ] + feed("calendar.closures", filesName: "file", ClosureField.self, profile: "closures")

    private static func words(_ section: String, forms field: String) -> [ConfigurationKey] {
        [
            ConfigurationKey(
                "\(section).values.female", .texts, .texts(["F", "Female", "Girl", "2"]),
                meaning: "Words for female under \(field).", reason: "Usual words, and the ISO 5218 code."),
            ConfigurationKey(
                "\(section).values.male", .texts, .texts(["M", "Male", "Boy", "1"]),
                meaning: "Words for male under \(field).", reason: "Usual words, and the ISO 5218 code."),
            ConfigurationKey(
                "\(section).values.yes", .texts, .texts(["Y", "Yes", "True", "1"]),
                meaning: "Words for yes in columns that answer yes or no.", reason: "Usual words."),
        ]
    }

    /// The keys every CSV input has.
    static func feed<Field: ColumnField>(
        _ section: String, filesName: String, _ fields: Field.Type, profile: String?
    ) -> [ConfigurationKey] {
        source(section, filesName: filesName, profile: profile)
            + Field.allCases.map { field in
                ConfigurationKey(
                    "\(section).columns.\(field.rawValue)", .column(field.form),
                    meaning: "The heading of \(field.meaning).")
            } + readiness(section)
    }

    private static func source(_ section: String, filesName: String, profile: String?) -> [ConfigurationKey] {
        [
            ConfigurationKey(
                "\(section).\(filesName)", .paths, isRequired: true,
                meaning: "The files, in the order they are read; a pattern's files are read by name."),
            ConfigurationKey(
                "\(section).profile", .choice(ConfigurationProfile.names(for: section)), profile.map { .text($0) },
                meaning: "A ready-made layout; what columns says wins over it.",
                reason: profile == nil ? "" : "The published layout."),
            ConfigurationKey(
                "\(section).encoding", .choice(Configuration.Encoding.allCases.map(\.rawValue)),
                meaning: "How text is written as bytes; without it the profile's, else utf-8."),
            ConfigurationKey(
                "\(section).delimiter", .delimiter,
                meaning: "What stands between two cells; without it the profile's, else a comma."),
            ConfigurationKey(
                "\(section).skip_lines", .whole(0...100), .whole(0), unit: "lines",
                meaning: "Lines above the headings that are no part of the table.", reason: "Most exports have none."),
            ConfigurationKey(
                "\(section).heading_row", .flag,
                meaning: "Whether the first line holds headings; without headings columns are named 1, 2, 3."),
        ]
    }

    private static func readiness(_ section: String) -> [ConfigurationKey] {
        [
            ConfigurationKey(
                "\(section).ready.done_marker", .marker,
                meaning: "A file that appears beside the data when it is complete: {file}.done."),
            ConfigurationKey(
                "\(section).ready.digest", .marker,
                meaning: "A file that holds the SHA-256 of the data: {file}.sha256."),
            ConfigurationKey(
                "\(section).ready.trailer.marker", .text, .text("TRAILER"),
                meaning: "What the first cell of the counting last row begins with.", reason: "The usual word."),
            ConfigurationKey(
                "\(section).ready.trailer.count_column", .text, isRequired: true,
                meaning: "The heading under which the last row has the number of rows."),
            ConfigurationKey(
                "\(section).ready.settled_seconds", .whole(1...3600), unit: "seconds",
                meaning: "Size, time and digest must be equal at two looks this far apart."),
            ConfigurationKey(
                "\(section).dated", .fileDate,
                meaning: "How a file says which day it is of; needed for stale_after_days."),
            ConfigurationKey(
                "\(section).stale_after_days", .whole(0...3650), unit: "days",
                meaning: "A file older than this is refused."),
        ]
    }
}
