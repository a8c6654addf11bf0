import Casework

extension ConfigurationKey {
    /// Every key there is, in the order of the documentation.
    package static let all: [ConfigurationKey] =
        general + police + register + schools + calendar + scope + calls + decision + review + rollout + retention
        + limits + hooks + pages + people + practices + hub

    /// The key with this dotted name.
    package static func named(_ path: String) -> ConfigurationKey? { byPath[path] }

    /// Sections that say nothing unless they are given; their defaults hold only then.
    static let optionalSections = [
        "schools.links", "schools.contacts", "calendar.bank_holidays", "calendar.closures", "rollout",
        "police.child_columns", "people", "practices", "hub",
    ]

    static let byPath: [String: ConfigurationKey] = Dictionary(
        all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in preconditionFailure("key twice: \(first.path)") })

    /// The names directly inside each section, in the order of the table; the document itself is `""`.
    static let sections: [String: [String]] = {
        var names: [String: [String]] = [:]
        for key in all {
            var section = ""
            for part in key.path.split(separator: ".").map(String.init) {
                if names[section]?.contains(part) != true { names[section, default: []].append(part) }
                section = section.isEmpty ? part : "\(section).\(part)"
            }
        }
        return names
    }()
}

extension ConfigurationKey {
    static let general = [
        ConfigurationKey(
            "version", .whole(1...1), .whole(1), meaning: "The version of this file's form.",
            reason: "There is one version so far."),
        ConfigurationKey(
            "council", .text, .text("The council"), meaning: "The council's name, printed on every page.",
            reason: "A page without a name still reads well."),
        ConfigurationKey(
            "team", .text, .text("safeguarding team"), meaning: "The team that rings, printed and said in every call.",
            reason: "A page without a name still reads well."),
        ConfigurationKey(
            "paths.state", .path, isRequired: true,
            meaning: "The folder of what must survive the night: history, lock, copied inputs, audit trail."),
        ConfigurationKey(
            "paths.output", .path, isRequired: true, meaning: "The folder the published nights are put in."),
        ConfigurationKey(
            "paths.keys", .path, .text("keys"), meaning: "The folder of the keys of audit trail and pseudonyms.",
            reason: "Beside the configuration, and apart from the state that a backup copies."),
        ConfigurationKey(
            "paths.templates", .path,
            meaning:
                "The council's own page templates and phrases.txt; what is not there is the program's own."),
        ConfigurationKey(
            "metrics", .path,
            meaning: "A file of counts and times for Prometheus' textfile collector, written at every end of a run."),
    ]

    static let scope = [
        ConfigurationKey(
            "scope.ages", .ages, .ages(4...18), unit: "completed years on the day of the call",
            meaning: "The first and the last age that is notified; others go to the list out-of-age.",
            reason: "Reception begins at 4, and areas that follow Leeds include 18 (DOMAIN §1.3)."),
        ConfigurationKey(
            "scope.local_authorities", .texts, .texts([]),
            meaning:
                "Codes of the authorities whose schools are called; a school elsewhere goes to the list cross-border.",
            reason: "Without it every school in England is called, wherever the child lives."),
        ConfigurationKey(
            "scope.police_area_postcodes", .postcodes, .texts([]),
            meaning: "Postcodes of the force area; a child who lives elsewhere goes to the list outside-force-area.",
            reason: "Empty means no check, because no area can be guessed."),
        ConfigurationKey(
            "scope.nursery", .choice(["refer", "notify"]), .text("refer"),
            meaning: "Whether a child below the first age in a school's nursery class is listed or notified.",
            reason: "The duty begins at Reception; nurseries are told in some areas only."),
        ConfigurationKey(
            "scope.unrelated_relationships", .texts, .texts(["Friend", "Neighbour", "Visitor"]),
            meaning: "Relationships that send a child to a person, because only a relative is a victim in law.",
            reason: "A friend staying over is the usual case (Domestic Abuse Act 2021, section 3)."),
        ConfigurationKey(
            "scope.conflict_relationships", .texts, .texts([]),
            meaning: "Relationships that put a child on the list conflict-of-interest, such as a colleague's child.",
            reason: "Each force has its own words, so none is assumed."),
    ]

    static let calls = [
        ConfigurationKey(
            "calls.deadline", .clock, .clock(ClockTime(minuteOfDay: 480)), unit: "London time",
            meaning: "By when every school must have been told; a later run aims at the following day.",
            reason: "08:00 is before lessons in every area known; some allow 09:00."),
        ConfigurationKey(
            "calls.decide_by", .clock, unit: "London time",
            meaning: "By when doubtful cases must be decided; without it half an hour before the deadline.",
            reason: "Half an hour leaves time to call the new sheets."),
        ConfigurationKey(
            "calls.disclosure", .choice(["name-only", "brief", "full"]), .text("brief"),
            meaning: "How much a sheet says: the name; time and presence; the officer's words as well.",
            reason: "Enough for a school to act, and no narrative, which is where disclosures go wrong."),
        ConfigurationKey(
            "calls.leave_message", .choice(["never", "notice-only"]), .text("notice-only"),
            meaning: "Whether a message may say that a notification exists. It never names a child.",
            reason: "The published protocol allows exactly this where no lead answers (DOMAIN S23)."),
        ConfigurationKey(
            "calls.call_first.risk", .texts, .texts(["High"]),
            meaning: "Risk words, as the police write them, whose schools are called first.",
            reason: "High is the word of the DASH form."),
        ConfigurationKey(
            "calls.ring_back", .phone, .text(""), meaning: "The number a school can ring back.",
            reason: "No number can be guessed; without one the sheet says nothing of ringing back."),
        ConfigurationKey(
            "calls.first_bell", .clock, unit: "London time",
            meaning: "When lessons begin where nothing else says so; without it the sheet leaves it out."),
        ConfigurationKey(
            "calls.repeat_count", .flag, .flag(true),
            meaning: "Whether a sheet says how often the pupil was notified before in this school year.",
            reason: "A school acts differently on the fifth night."),
        ConfigurationKey(
            "calls.desks_until", .clock, unit: "London time",
            meaning: "When the review desk and the call desk close; without it at the end of the day of the calls."),
        ConfigurationKey(
            "calls.large_print", .flag, .flag(false),
            meaning: "Whether call sheets are printed in 18 points, one child a page, instead of 13.",
            reason: "The usual sheet keeps a call on one page; large print is for a team that needs it."),
        ConfigurationKey(
            "calls.added_until", .clock, .clock(ClockTime(minuteOfDay: 900)), unit: "London time",
            meaning: "Until when a person's decision is called on the same day; later ones wait for the next.",
            reason: "15:00 is before schools close; a child should not wait a night for a late decision."),
        ConfigurationKey(
            "calls.outcomes_by", .clock, .clock(ClockTime(minuteOfDay: 600)), unit: "London time",
            meaning: "By when every sheet should have come back; one that has not is on the list of open calls.",
            reason: "10:00 is two hours after the deadline; silence after that must be noticed."),
        ConfigurationKey(
            "calls.recall_days", .whole(0...14), .whole(5), unit: "days",
            meaning: "For how many days a school that did not answer is put on the next school day's sheets again.",
            reason: "A long weekend; after that a person must find another way."),
    ]

    static let review = [
        ConfigurationKey(
            "review.two_people", .choices(["call-first", "forced", "sample"]), .texts(["forced"]),
            meaning: "Cases that two different people must decide alike before a call: those called first, pupils"
                + " the matching did not offer, and a sample.",
            reason: "A forced match is the one decision nothing else checks; the others cost a second person's time."),
        ConfigurationKey(
            "review.sample_percent", .number(0...100), .number(5), unit: "percent",
            meaning: "The share of children drawn for a second look, automatic matches among them.",
            reason: "One in twenty finds a fault of one in a hundred within a year, at some minutes a week."),
    ]

    static let rollout =
        feed("rollout.clusters", filesName: "file", ClusterField.self, profile: "clusters")
        + [
            ConfigurationKey(
                "rollout.clusters.live", .datesByName, isRequired: true,
                meaning: "From which day each cluster's schools are called; a cluster not named is not live.")
        ]

    static let retention = [
        ConfigurationKey(
            "retention.outputs_days", .whole(1...3650), .whole(90), unit: "days",
            meaning: "For how long published folders, which hold names, are kept.",
            reason: "A school term: questions about a call come within it."),
        ConfigurationKey(
            "retention.inputs_days", .whole(1...3650), .whole(30), unit: "days",
            meaning: "For how long copies of the inputs are kept.",
            reason: "Long enough to run a night again when something is found."),
        ConfigurationKey(
            "retention.state_months", .whole(2...240), .whole(24), unit: "months",
            meaning: "For how long the history of who was told is kept.",
            reason: "Two school years, so that repeat counts stay right."),
        ConfigurationKey(
            "retention.pseudonym_key_years", .whole(1...100), .whole(7), unit: "years",
            meaning: "For how long the key is kept by which a person can be found in the audit trail.",
            reason: "Reviews of serious cases look back some six years."),
        ConfigurationKey(
            "retention.age", .command, .texts([]), meaning: "The program age, which encrypts archives.",
            reason: "Nothing is archived unless asked for."),
        ConfigurationKey(
            "retention.archive_to", .text, .text(""), meaning: "The public key (age1…) that archives are encrypted to.",
            reason: "Its private half belongs on another machine, so none can be assumed."),
    ]

    static let pages = [
        ConfigurationKey(
            "pages.pdf", .command, .texts([]),
            meaning:
                "WeasyPrint or Chromium, by which encompass sheets makes PDF files; another program with {html} and {pdf}.",
            reason: "None unless given: the HTML pages print the same from any browser."),
        ConfigurationKey(
            "pages.pdf_seconds", .whole(1...3600), .whole(300), unit: "seconds",
            meaning: "After how long that program is stopped, for each file.",
            reason: "A pack of 400 sheets takes WeasyPrint some two minutes."),
    ]

    static let hooks = [
        ConfigurationKey(
            "hooks.before", .command, .texts([]),
            meaning: "A program run before the night; where it does not end with 0, nothing is begun (75).",
            reason: "None unless given."),
        ConfigurationKey(
            "hooks.after", .command, .texts([]),
            meaning: "A program run when the night ended well, told verdict, run and counts by ENCOMPASS_… variables.",
            reason: "None unless given."),
        ConfigurationKey(
            "hooks.on_failure", .command, .texts([]),
            meaning: "A program run when nothing was published, told verdict, code and status in the same way.",
            reason: "None unless given."),
        ConfigurationKey(
            "hooks.timeout_seconds", .whole(1...3600), .whole(60), unit: "seconds",
            meaning: "After how long a hook is stopped.", reason: "A hook only passes word on; a minute is ample."),
    ]
}
