import Casework
import Testing

@testable import Pipeline

@Suite("The configuration of processes beside the schools'")
struct ProcessConfigurationTests {
    private static let practices = """

        practices:
          ods: { file: in/epraccur.csv }
          patients: { files: in/patients.csv, profile: patients }
        """

    @Test("a configuration without the sections tells no practice, lists the hub by defaults, and shows no new key")
    func absent() throws {
        let configuration = try ConfigurationSamples.load(ConfigurationSamples.minimal)
        #expect(configuration.practices == nil)
        #expect(configuration.hub.risks == [.high] && configuration.hub.order == .riskThenTime)
        #expect(configuration.hub.windowHours == 24 && configuration.hub.windowHoursAfterDaysOff == 72)
        #expect(configuration.hub.disclosure == .brief)
        #expect(configuration.people.victimRoles.contains("VICTIM"))
        let shown = configuration.values.map(\.path)
        #expect(!shown.contains { $0.hasPrefix("practices") || $0.hasPrefix("hub") || $0.hasPrefix("people") })
    }

    @Test("two files are enough for practices: the published layout and who is told are defaults")
    func shortest() throws {
        let configuration = try ConfigurationSamples.load(ConfigurationSamples.minimal + Self.practices)
        let practices = try #require(configuration.practices)
        #expect(practices.ods.profile == "epraccur" && !practices.ods.hasHeadings)
        #expect(practices.ods.columns[.prescribingSetting]?.headings == ["26"])
        #expect(practices.ods.columns[.openedOn]?.formats == ["yyyyMMdd"])
        #expect(practices.risks == [.high] && practices.roles == [.victim, .child])
        #expect(practices.disclosure == .brief && practices.model == .builtIn)
        #expect(practices.patients.feed.columns[.nhsNumber]?.headings.contains("NHS Number") == true)
    }

    @Test("every choice is read")
    func chosen() throws {
        let text =
            ConfigurationSamples.minimal + Self.practices + """

                  risks: [ high, not-recorded ]
                  roles: [ suspect ]
                  disclosure: name-only
                  model: models/patients.yaml
                hub: { risks: [ medium, high ], window_hours: 48, window_hours_after_days_off: 96, order: time, disclosure: full }
                people: { victim_roles: [ Injured party ], witness_roles: [] }
                """
        let configuration = try ConfigurationSamples.load(text)
        let practices = try #require(configuration.practices)
        #expect(practices.risks == [.high, .notRecorded] && practices.roles == [.suspect])
        #expect(practices.disclosure == .nameOnly)
        guard case .file(let path) = practices.model else {
            Issue.record("a path is a file")
            return
        }
        #expect(path.hasSuffix("models/patients.yaml"))
        let hub = configuration.hub
        #expect(hub.risks == [.medium, .high] && hub.order == .time && hub.disclosure == .full)
        #expect(hub.windowHours == 48 && hub.windowHoursAfterDaysOff == 96)
        #expect(configuration.people.victimRoles == ["Injured party"] && configuration.people.witnessRoles.isEmpty)
    }

    @Test(
        "half a section and words that are none are refused with their key",
        arguments: [
            ("practices: { ods: { file: a.csv } }", "practices.patients"),
            ("practices: { patients: { files: a.csv, profile: patients } }", "practices.ods"),
            (
                "practices: { ods: { file: a.csv }, patients: { files: a.csv } }",
                "practices.patients.columns.nhs_number"
            ),
            ("hub: { risks: [ huge ] }", "hub.risks"),
            ("hub: { window_hours: 0 }", "hub.window_hours"),
            ("hub: { marking: SECRET }", "hub.marking"),
        ])
    func refused(section: String, path: String) throws {
        do {
            _ = try ConfigurationSamples.load(ConfigurationSamples.minimal + "\n" + section + "\n")
            Issue.record("\(section) is refused")
        } catch {
            #expect(error.faults.contains { $0.path == path }, "\(error)")
        }
    }

    @Test("every grade of risk has its place in the choice", arguments: Configuration.RiskGrade.allCases)
    func grades(grade: Configuration.RiskGrade) {
        let risks: [Risk] = [.high, .medium, .standard, .other("VH"), .notRecorded]
        #expect(risks.count { Configuration.RiskGrade($0) == grade } == 1)
    }

    @Test("a register of patients is known by its numbers, and pasted with all its columns")
    func sniffed() throws {
        let text =
            "NHS No;Last Name;First Name;Date of Birth;Gender;Post Code;GP Practice Code\n"
            + "999 000 0018;Reid;Ann;03/07/1986;F;BX1 1AA;Z91001\n9990000026;Grey;Di;21/07/1987;F;BX1 1AA;Z91002\n"
        let bytes = Array(text.utf8)
        let file = try SniffedFile(name: "p.csv", bytes: bytes, total: bytes.count)
        let proposal = FeedProposal(file)
        #expect(proposal.kind == .patients && proposal.missing.isEmpty)
        let lines = MappingText(file, proposal, path: "in/p.csv").lines
        #expect(lines.prefix(3) == ["practices:", "  patients:", "    files: [ in/p.csv ]"])
        #expect(lines.contains { $0.contains("nhs_number: NHS No") })
    }
}
