import Casework
import Linkage
import Testing

@testable import Pipeline

@Suite("Configuration")
struct ConfigurationTests {
    @Test("the outline of the design loads whole")
    func fullOutline() throws {
        let configuration = try ConfigurationSamples.load(ConfigurationSamples.full)
        #expect(configuration.council == "Brackenshire Council")
        #expect(configuration.paths.keys == "/etc/encompass/keys")
        let police = configuration.police
        #expect(police.feed.files == ["/var/spool/encompass/in/police-*.csv"])
        #expect(police.feed.encoding == .windows1252)
        #expect(police.shape == .person)
        #expect(
            police.childRoles == [
                Configuration.Role(word: "CHILD - PRESENT", presence: .present),
                Configuration.Role(word: "CHILD - RESIDENT NOT PRESENT", presence: .absent),
            ])
        #expect(police.feed.columns[.childForenames]?.headings == ["Forename(s)", "Forename"])
        #expect(police.feed.columns[.childBirthDate]?.formats == ["dd/MM/yyyy", "dd/MM/yy"])
        #expect(police.feed.columns[.occurredAt]?.headings == ["Reported Date/Time"])
        #expect(police.feed.columns[.personRole]?.headings.contains("Person Role") == true)
        #expect(police.feed.readiness?.doneMarker == "{file}.done")
        #expect(police.feed.dated == .modified)
        #expect(configuration.register.feed.staleAfterDays == 7)
        #expect(configuration.schools.gias.columns[.closedOn]?.formats.first == "dd-MM-yyyy")
        #expect(configuration.schools.contacts?.columns[.checkedOn]?.headings == ["checked_on"])
        #expect(configuration.calendar.bankHolidays?.file == "/etc/encompass/in/bank-holidays.json")
        #expect(configuration.scope.ages == 4...18)
        #expect(configuration.calls.deadline == ClockTime(minuteOfDay: 480))
        #expect(configuration.calls.callFirstRisks == ["High"])
        #expect(configuration.decision.birthDateSlips == [.exchanged, .oneDigit])
        #expect(configuration.decision.notifyAt == 0.995)
        let firstOfFebruary = try #require(CalendarDate(year: 2026, month: 2, day: 1))
        #expect(configuration.rollout?.live == [Configuration.NamedDate(name: "Inner West", date: firstOfFebruary)])
        #expect(configuration.limits.police.bytes == 64 << 20)
        #expect(configuration.limits.police.columns == 400)
        #expect(configuration.hooks.after == ["/etc/encompass/bin/after", "--quiet"])
    }

    @Test("police, register, schools.gias and paths are enough")
    func minimal() throws {
        let configuration = try ConfigurationSamples.load(ConfigurationSamples.minimal)
        #expect(configuration.paths.state == "/etc/encompass/state")
        #expect(configuration.paths.keys == "/etc/encompass/keys")
        #expect(configuration.police.shape == .child)
        #expect(configuration.police.feed.encoding == .utf8)
        #expect(configuration.police.feed.columns[.occurredAt]?.formats == FieldForm.dateTime.standardFormats)
        #expect(configuration.schools.gias.profile == "gias")
        #expect(configuration.schools.gias.encoding == .windows1252)
        #expect(configuration.schools.contacts == nil)
        #expect(configuration.calendar.closures == nil)
        #expect(configuration.rollout == nil)
        #expect(configuration.calls.decideBy == ClockTime(minuteOfDay: 450))
        #expect(configuration.decision.model == .builtIn)
        #expect(configuration.limits.register.rows == 20_000_000)
        #expect(configuration.warnings.isEmpty)
    }

    @Test("a value stays text until its key says what it is")
    func scalarsStayText() throws {
        let text = ConfigurationSamples.minimal(
            with: """
                council: no
                team: 08:00
                calls: { deadline: 08:30, ring_back: 01632 960 200, repeat_count: no, first_bell: 8:45 }
                scope: { police_area_postcodes: wf10, unrelated_relationships: [ no, 1.0, 010 ] }
                """)
        let configuration = try ConfigurationSamples.load(text)
        #expect(configuration.council == "no")
        #expect(configuration.team == "08:00")
        #expect(configuration.calls.deadline == ClockTime(minuteOfDay: 510))
        #expect(configuration.calls.decideBy == ClockTime(minuteOfDay: 480))
        #expect(configuration.calls.ringBack == "01632960200")
        #expect(configuration.calls.firstBell == ClockTime(minuteOfDay: 525))
        #expect(!configuration.calls.showRepeatCount)
        #expect(configuration.scope.policeAreaPostcodes == ["WF10"])
        #expect(configuration.scope.unrelatedRelationships == ["no", "1.0", "010"])
    }

    @Test("numbered columns of an incident are told apart by the child's number")
    func numberedColumns() throws {
        let text = """
            paths: { state: state, output: out }
            police:
              files: in/police.csv
              shape: incident
              child_columns: { count: 3, child_forenames: "Child {n} Forename", child_dob: { heading: "Child {n} DOB" } }
              columns: { occurrence_number: Ref, occurred_date: Day, occurred_time: Time, child_surname: Family }
            register: { files: r.csv, profile: synergy-like }
            schools: { gias: { file: gias.csv } }
            """
        let police = try ConfigurationSamples.load(text).police
        let third = try #require(police.childColumns?.columns(slot: 3))
        #expect(police.childColumns?.count == 3)
        #expect(third[.childForenames]?.headings == ["Child 3 Forename"])
        #expect(third[.childBirthDate]?.formats == FieldForm.date.standardFormats)
        #expect(police.feed.columns[.childSurname]?.headings == ["Family"])
        #expect(police.feed.columns[.occurredAt] == nil)
    }

    @Test("in incident rows a profile's person columns are not taken for a child's")
    func profileInIncidentRows() throws {
        let text = ConfigurationSamples.full
            .replacing("shape: person ", with: "shape: incident\n  child_list: Children ")
            .replacing("    child_forenames: [ Forename(s), Forename ]      # the first heading present\n", with: "")
            .replacing("    child_surname: Surname\n", with: "")
        let police = try ConfigurationSamples.load(text).police
        #expect(police.childList?.headings == ["Children"])
        #expect(police.feed.columns[.childSurname] == nil)
        #expect(police.feed.columns[.personRole] == nil)
        #expect(police.feed.columns[.risk] != nil)
    }

    @Test("what columns says wins over the profile; an optional field of a profile may be absent")
    func columnsWinOverProfile() throws {
        let text = ConfigurationSamples.minimal.replacing(
            "columns: { pupil_id: UPN", with: "profile: one-like\n  columns: { pupil_id: UPN")
        let columns = try ConfigurationSamples.load(text).register.feed.columns
        #expect(columns[.birthDate] == ColumnSource(headings: ["DOB"], formats: FieldForm.date.standardFormats))
        #expect(columns[.preferredSurname]?.mayBeAbsent == true)
        #expect(columns[.urn]?.mayBeAbsent == false)
    }

    @Test("a role that the file names leaves the default lists it stood in")
    func rolesMove() throws {
        let text = ConfigurationSamples.minimal.replacing(
            "  columns:\n", with: "  child_roles: [ Victim ]\n  columns:\n")
        let police = try ConfigurationSamples.load(text).police
        #expect(police.childRoles.map(\.word) == ["Victim"])
        #expect(police.under18Roles == ["VIC", "WITNESS", "WIT"])
    }

    @Test("costs make thresholds, and a threshold given wins")
    func thresholds() throws {
        let fromCosts = try ConfigurationSamples.load(
            ConfigurationSamples.minimal(with: "decision: { costs: { wrong_call: 1000, missed: 50 } }"))
        #expect(fromCosts.decision.notifyAt == 0.999)
        #expect(fromCosts.decision.reviewAt == 0.02)
        let given = try ConfigurationSamples.load(
            ConfigurationSamples.minimal(with: "decision: { costs: { wrong_call: 1000 }, notify_at: 0.99 }"))
        #expect(given.decision.notifyAt == 0.99)
        #expect(given.warnings.map(\.path) == ["decision.notify_at"])
        #expect(given.warnings.first?.line == ConfigurationSamples.added)
        #expect(given.warnings.first?.message.contains("100, not 1000") == true)
    }

    @Test("an unverified profile is said")
    func unverifiedProfiles() throws {
        let configuration = try ConfigurationSamples.load(ConfigurationSamples.full)
        #expect(configuration.warnings.map(\.path) == ["police.profile", "register.profile"])
        #expect(configuration.warnings.map(\.line) == [7, 24])
    }

    @Test("every key in force is listed with its origin")
    func values() throws {
        let configuration = try ConfigurationSamples.load(
            ConfigurationSamples.minimal(with: "calls: { deadline: \"09:00\" }"))
        func entry(_ path: String) -> ConfigurationEntry? { configuration.values.first { $0.path == path } }
        #expect(entry("calls.deadline")?.origin == .file(line: ConfigurationSamples.added))
        #expect(entry("calls.deadline")?.text == "09:00")
        #expect(entry("calls.decide_by")?.text == "08:30")
        #expect(entry("calls.decide_by")?.origin == .derived(from: "calls.deadline"))
        #expect(entry("calls.disclosure")?.origin == .standard)
        #expect(entry("schools.gias.columns.name")?.origin == .profile("gias"))
        #expect(entry("schools.contacts.file") == nil)
        #expect(entry("police.columns.risk") == nil)
        #expect(Set(configuration.values.map(\.path)).count == configuration.values.count)
    }

    @Test("the same text always gives the same configuration")
    func determinism() throws {
        let first = try ConfigurationSamples.load(ConfigurationSamples.full)
        let second = try ConfigurationSamples.load(ConfigurationSamples.full)
        #expect(String(describing: first.values) == String(describing: second.values))
        #expect(first.register.feed.columns.mapped.map(\.field) == second.register.feed.columns.mapped.map(\.field))
    }

    @Test("a byte order mark and Windows line ends do no harm")
    func lineEnds() throws {
        let text = "\u{FEFF}" + ConfigurationSamples.minimal.replacing("\n", with: "\r\n")
        #expect(throws: Never.self) {
            _ = try Configuration.load(bytes: Array(text.utf8), file: "encompass.yaml", folder: "/etc/encompass")
        }
    }
}

@Suite("Configuration keys")
struct ConfigurationKeyTests {
    @Test("every key says what it means, and every default why")
    func documented() {
        for key in ConfigurationKey.all {
            #expect(key.meaning.hasSuffix("."), "\(key.path)")
            #expect(!key.allowed.isEmpty, "\(key.path)")
            #expect(key.standard == nil || key.reason.hasSuffix("."), "\(key.path)")
        }
    }

    @Test("no key is also a section")
    func keysAndSections() {
        for key in ConfigurationKey.all { #expect(ConfigurationKey.sections[key.path] == nil, "\(key.path)") }
    }

    @Test("every default may be written into the file")
    func defaultsAreAllowed() {
        for key in ConfigurationKey.all {
            guard let standard = key.standard else { continue }
            switch (key.kind, standard) {
            case (.whole(let range), .whole(let number)), (.bytes(let range), .whole(let number)):
                #expect(range.contains(number), "\(key.path)")
            case (.number(let range), .number(let number)): #expect(range.contains(number), "\(key.path)")
            case (.choice(let words), .text(let word)): #expect(words.contains(word), "\(key.path)")
            case (.choices(let words), .texts(let chosen)): #expect(Set(chosen).isSubset(of: words), "\(key.path)")
            default: break
            }
        }
    }

    @Test("a profile maps every required field of its input")
    func profilesAreComplete() {
        for profile in ConfigurationProfile.all {
            for section in profile.sections {
                let required: [String] =
                    switch section {
                    case "police": PoliceField.allCases.filter(\.isRequired).map(\.rawValue)
                    case "register": RegisterField.allCases.filter(\.isRequired).map(\.rawValue)
                    case "practices.ods": PracticeField.allCases.filter(\.isRequired).map(\.rawValue)
                    case "schools.gias": SchoolField.allCases.filter(\.isRequired).map(\.rawValue)
                    default: []
                    }
                #expect(Set(required).isSubset(of: profile.columns.keys), "\(profile.name)")
            }
        }
    }
}
