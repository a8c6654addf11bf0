import Testing

@testable import Pipeline

/// One faulty line, and what must be said of it.
struct FaultCase: CustomTestStringConvertible, Sendable {
    let name: String
    /// Added after the minimal configuration.
    let lines: String
    let code: ConfigurationFault.Code
    /// Lines below the first one added.
    var below = 0
    let column: Int
    let path: String
    let suggestion: String

    var testDescription: String { name }

    static let all = [
        FaultCase(
            name: "unknown key", lines: "calls: { deadlin: \"08:00\" }", code: .unknownKey, column: 10,
            path: "calls.deadlin", suggestion: "Did you mean deadline?"),
        FaultCase(
            name: "unknown section", lines: "retension:\n  outputs_days: 3", code: .unknownKey, column: 1,
            path: "retension", suggestion: "Did you mean retention?"),
        FaultCase(
            name: "key in the wrong section", lines: "deadline: \"08:00\"", code: .unknownKey, column: 1,
            path: "deadline", suggestion: "Did you mean calls.deadline?"),
        FaultCase(
            name: "number that is a word", lines: "retention:\n  outputs_days: ninety", code: .wrongType, below: 1,
            column: 17, path: "retention.outputs_days", suggestion: "Write a whole number from 1 to 3650."),
        FaultCase(
            name: "number out of range", lines: "retention: { outputs_days: 0 }", code: .outOfRange, column: 28,
            path: "retention.outputs_days", suggestion: "Write a whole number from 1 to 3650."),
        FaultCase(
            name: "huge number", lines: "retention: { outputs_days: 99999999999999999999 }", code: .outOfRange,
            column: 28, path: "retention.outputs_days", suggestion: "Write a whole number from 1 to 3650."),
        FaultCase(
            name: "probability that is none", lines: "decision: { notify_at: nan }", code: .wrongType, column: 24,
            path: "decision.notify_at", suggestion: "Write a number from 0.5 to 1, such as 0.5."),
        FaultCase(
            name: "list for one value", lines: "council: [ a, b ]", code: .wrongType, column: 10, path: "council",
            suggestion: "Write a line of text."),
        FaultCase(
            name: "text for keys", lines: "hooks: bin/after", code: .wrongType, column: 8, path: "hooks",
            suggestion: "Write keys such as before, after, on_failure."),
        FaultCase(
            name: "nothing behind a key", lines: "council:", code: .missingValue, column: 1, path: "council",
            suggestion: "Write a line of text, or remove the line."),
        FaultCase(
            name: "unreadable time", lines: "calls: { deadline: 25:00 }", code: .unreadable, column: 20,
            path: "calls.deadline", suggestion: "Write hours and minutes, such as \"08:00\"."),
        FaultCase(
            name: "unreadable ages", lines: "scope: { ages: four to ten }", code: .unreadable, column: 16,
            path: "scope.ages", suggestion: "Write the first and the last age, such as 4-18."),
        FaultCase(
            name: "ages out of order", lines: "scope: { ages: 18-4 }", code: .outOfRange, column: 16,
            path: "scope.ages", suggestion: "Write ages from 0 to 25, such as 4-18."),
        FaultCase(
            name: "misspelt word", lines: "calls: { disclosure: breif }", code: .unknownValue, column: 22,
            path: "calls.disclosure", suggestion: "Did you mean brief?"),
        FaultCase(
            name: "neither true nor false", lines: "calls: { repeat_count: maybe }", code: .wrongType, column: 24,
            path: "calls.repeat_count", suggestion: "Write true or false."),
        FaultCase(
            name: "phone number", lines: "calls: { ring_back: hub }", code: .unreadable, column: 21,
            path: "calls.ring_back", suggestion: "Write digits and spaces, such as \"01632 960 200\"."),
        FaultCase(
            name: "size", lines: "limits: { row_bytes: 1 MB }", code: .wrongType, column: 22,
            path: "limits.row_bytes", suggestion: "Write bytes, or a number with KiB, MiB or GiB."),
        FaultCase(
            name: "date", lines: "rollout: { clusters: { file: c.csv, live: { North: 1/2/2026 } } }", code: .unreadable,
            column: 52, path: "rollout.clusters.live", suggestion: "Write year, month and day, such as 2026-02-01."),
        FaultCase(
            name: "missing file", lines: "calendar: { closures: { delimiter: tab } }", code: .missingKey, column: 13,
            path: "calendar.closures.file", suggestion: "Add it: a path, a pattern with * or a list of them."),
        FaultCase(
            name: "stale without dated", lines: "calendar: { closures: { file: c.csv, stale_after_days: 7 } }",
            code: .needsAnother, column: 56, path: "calendar.closures.stale_after_days",
            suggestion: "Add dated: modified, or dated: { name: \"file-{yyyy-MM-dd}.csv\" }."),
        FaultCase(
            name: "date in a file name", lines: "calendar: { closures: { file: c.csv, dated: { name: c.csv } } }",
            code: .unreadable, column: 53, path: "calendar.closures.dated",
            suggestion: "Write a name such as \"police-{yyyy-MM-dd}.csv\"."),
        FaultCase(
            name: "form of a date",
            lines: "calendar: { closures: { file: c.csv, columns: { from: { heading: F, formats: DD/MM/YYYY } } } }",
            code: .unreadable, column: 78, path: "calendar.closures.columns.from",
            suggestion: "Did you mean dd/MM/yyyy?"),
        FaultCase(
            name: "profile of another input", lines: "calendar: { closures: { file: c.csv, profile: gias } }",
            code: .unknownValue, column: 47, path: "calendar.closures.profile", suggestion: "Write one of closures."),
        FaultCase(
            name: "marker that names no file",
            lines: "calendar: { closures: { file: c.csv, ready: { digest: sums } } }",
            code: .unreadable, column: 55, path: "calendar.closures.ready.digest",
            suggestion: "Write a name such as \"{file}.done\"."),
        FaultCase(
            name: "decided too late", lines: "calls: { decide_by: 09:00 }", code: .contradiction, column: 21,
            path: "calls.decide_by", suggestion: "Write a time before calls.deadline."),
        FaultCase(
            name: "desks closed too early", lines: "calls: { desks_until: 07:00 }", code: .contradiction, column: 23,
            path: "calls.desks_until", suggestion: "Write a time after calls.deadline."),
        FaultCase(
            name: "anchor", lines: "council: &name Brackenshire", code: .anchor, column: 10, path: "council",
            suggestion: "Remove the word that begins with &."),
        FaultCase(
            name: "undefined alias", lines: "council: *name", code: .alias, column: 10, path: "",
            suggestion: "Write the value itself."),
        FaultCase(
            name: "tag", lines: "council: !!str 5", code: .tag, column: 10, path: "council",
            suggestion: "Remove the word that begins with !."),
        FaultCase(
            name: "merge key", lines: "calls:\n  <<: { deadline: 08:00 }", code: .mergeKey, below: 1, column: 3,
            path: "calls", suggestion: "Write the keys themselves."),
        FaultCase(
            name: "doubled key", lines: "council: A\nteam: B\ncouncil: C", code: .duplicateKey, below: 2, column: 1,
            path: "council", suggestion: "Keep one of them."),
        FaultCase(
            name: "second document", lines: "---\ncouncil: B", code: .secondDocument, column: 1, path: "",
            suggestion: "Keep one document; remove the line ---."),
        FaultCase(
            name: "tab", lines: "calls:\n\tdeadline: 08:00", code: .syntax, below: 1, column: 1, path: "",
            suggestion: "Use spaces, not tabs; put quotation marks round text."),
        FaultCase(
            name: "key that is a list", lines: "? [ a ]\n: b", code: .wrongType, column: 3, path: "",
            suggestion: "Write name: value."),
        FaultCase(
            name: "path from a home folder", lines: "hooks: { before: ~/before }", code: .unreadable, column: 18,
            path: "hooks.before", suggestion: "Write the whole path, from /."),
    ]
}

@Suite("Configuration faults")
struct ConfigurationFaultTests {
    @Test("a fault has its line, column, key and suggestion", arguments: FaultCase.all)
    func faultHasPlace(_ example: FaultCase) throws {
        let faults = ConfigurationSamples.faults(ConfigurationSamples.minimal(with: example.lines))
        try #require(faults.count == 1, "\(faults)")
        #expect(faults[0].code == example.code)
        #expect(faults[0].line == ConfigurationSamples.added + example.below)
        #expect(faults[0].column == example.column)
        #expect(faults[0].path == example.path)
        #expect(faults[0].suggestion == example.suggestion)
        #expect(faults[0].file == "encompass.yaml")
        #expect(faults[0].message.hasSuffix("."))
    }

    @Test("all faults are reported together, in the order of the file")
    func allAtOnce() {
        let text = """
            council: &c Brackenshire
            council: Twice
            paths: { state: /var/lib/encompass }
            police:
              file: in/police.csv
              shape: persn
              columns: { occurence_number: Ref, child_forenames: F, child_surname: S, occurred_at: At }
              columns: {}
            register: { files: r.csv, profile: one-like, stale_after_days: 3 }
            calls: { deadline: late, deadline: later, deadline: last }
            """
        let found = ConfigurationSamples.faults(text).map { "\($0.line):\($0.column) \($0.path) \($0.code.rawValue)" }
        #expect(
            found == [
                "1:1 schools.gias missing-key",
                "1:10 council anchor",
                "2:1 council duplicate-key",
                "3:1 paths.output missing-key",
                "4:1 police.files missing-key",
                "5:3 police.file unknown-key",
                "6:10 police.shape unknown-value",
                "7:3 police.columns.occurrence_number missing-key",
                "7:14 police.columns.occurence_number unknown-key",
                "8:3 police.columns duplicate-key",
                "9:64 register.stale_after_days needs-another",
                "10:20 calls.deadline unreadable",
                "10:26 calls.deadline duplicate-key",
                "10:43 calls.deadline duplicate-key",
            ])
    }

    @Test("an alias is found where it stands, and what it repeats is not read")
    func aliases() {
        let text = ConfigurationSamples.minimal(
            with: "council: &a Brackenshire\nteam: *a\nscope: { police_area_postcodes: [ *a, LS ] }")
        let first = ConfigurationSamples.added
        let found = ConfigurationSamples.faults(text).map {
            "\($0.line - first):\($0.column) \($0.path) \($0.code.rawValue)"
        }
        #expect(
            found == [
                "0:10 council anchor", "1:7 team alias", "2:35 scope.police_area_postcodes alias",
            ])
    }

    @Test("a document that repeats itself a billion times is refused at once")
    func repeatedAliases() {
        var text = "a: &a [ x, x ]\n"
        for (previous, next) in zip("abcdefghijklmnopqrst", "bcdefghijklmnopqrstu") {
            text += "\(next): &\(next) [ *\(previous), *\(previous), *\(previous), *\(previous) ]\n"
        }
        #expect(!ConfigurationSamples.faults(text).isEmpty)
    }

    @Test("brackets a hundred thousand deep are refused")
    func deepNesting() {
        #expect(ConfigurationSamples.faults(String(repeating: "[", count: 100_000)).count == 1)
        #expect(ConfigurationSamples.faults(String(repeating: "{a: ", count: 100_000)).count == 1)
    }

    @Test(
        "nothing long is ever shown",
        arguments: [
            "council: ", "calls: { deadline: ", "scope: { ages: ", "decision: { without_dob: ", "police_",
            "limits: { row_bytes: ",
            "calls: { ring_back: ", "rollout: { clusters: { file: a, live: { x: ",
        ])
    func nothingLongIsShown(_ lead: String) {
        let secret = String(repeating: "Zofia Zebrowska ", count: 40)
        let ends = String(repeating: " }", count: lead.filter { $0 == "{" }.count)
        for text in ["\(lead)\(secret)\(ends)", "\(lead)\(secret): 1\(ends)", "\(secret)\n: x"] {
            let faults = ConfigurationSamples.faults(ConfigurationSamples.minimal(with: text))
            #expect(!faults.isEmpty)
            for fault in faults { #expect(fault.description.count < 400, "\(fault.code)") }
        }
    }

    @Test("an empty file lacks what must be there")
    func emptyFile() {
        for text in ["", "# nothing yet\n", "---\n", "~"] {
            let faults = ConfigurationSamples.faults(text)
            #expect(faults.map(\.path) == ["paths", "police", "register", "schools.gias"])
            #expect(faults.allSatisfy { $0.code == .missingKey && $0.line == 1 && $0.column == 1 })
        }
    }

    @Test(
        "a file that is no list of keys is refused",
        arguments: ["just words", "[ a, b ]", "%", "\"", "a: b: c", "\u{7}"])
    func noKeys(_ text: String) {
        #expect(ConfigurationSamples.faults(text).count == 1)
    }

    @Test("bytes that are not UTF-8, or too many, are refused")
    func bytes() {
        for bytes in [[UInt8]([0x63, 0xFF, 0x0A]), [UInt8](repeating: 0x20, count: Configuration.largestFile + 1)] {
            #expect(throws: ConfigurationError.self) {
                _ = try Configuration.load(bytes: bytes, file: "encompass.yaml", folder: "/etc/encompass")
            }
        }
    }

    @Test("a fault reads as one line")
    func description() {
        let faults = ConfigurationSamples.faults(ConfigurationSamples.minimal(with: "polise: 1"))
        #expect(
            faults.map(\.description) == [
                "encompass.yaml:\(ConfigurationSamples.added):1: polise: There is no such key. Did you mean police?"
            ])
    }
}

@Suite("Configuration of the police feed")
struct PoliceConfigurationFaultTests {
    /// The minimal configuration with other lines in place of the police columns.
    private func faults(_ lines: String) -> [String] {
        let text = """
            paths: { state: state, output: out }
            police:
              files: in/police.csv
            \(lines)
            register: { files: r.csv, profile: one-like }
            schools: { gias: { file: in/gias.csv } }
            """
        return ConfigurationSamples.faults(text).map { "\($0.line):\($0.column) \($0.path) \($0.code.rawValue)" }
    }

    private let names = "child_forenames: F, child_surname: S"

    @Test("person rows need a role")
    func personNeedsRole() {
        let found = faults("  shape: person\n  columns: { occurrence_number: O, occurred_at: A, \(names) }")
        #expect(found == ["5:3 police.columns.person_role missing-key"])
    }

    @Test("a day needs a time beside it, and never the instant")
    func instants() {
        let day = faults("  columns: { occurrence_number: O, occurred_date: D, \(names) }")
        #expect(day == ["4:3 police.columns.occurred_time missing-key"])
        let none = faults("  columns: { occurrence_number: O, \(names) }")
        #expect(none == ["4:3 police.columns.occurred_at missing-key"])
        let both = faults(
            "  columns: { occurrence_number: O, occurred_at: A, occurred_date: D, occurred_time: T, \(names) }")
        #expect(both == ["4:49 police.columns.occurred_at contradiction"])
    }

    @Test("an incident's children stand in numbered columns or in a list, not in both and not in neither")
    func children() {
        let columns = "  shape: incident\n  columns: { occurrence_number: O, occurred_at: A }"
        #expect(faults(columns) == ["4:10 police.shape needs-another"])
        let numbered = "  child_columns: { count: 2, child_forenames: \"F {n}\", child_surname: \"S {n}\" }"
        #expect(faults("\(columns)\n\(numbered)").isEmpty)
        #expect(faults("\(columns)\n\(numbered)\n  child_list: C") == ["7:15 police.child_list contradiction"])
        let bare = "  child_columns: { count: 2, child_forenames: F, child_surname: \"S {n}\" }"
        #expect(faults("\(columns)\n\(bare)") == ["6:47 police.child_columns.child_forenames unreadable"])
    }

    @Test("child rows have neither")
    func childRowsHaveNoList() {
        let found = faults("  child_list: C\n  columns: { occurrence_number: O, occurred_at: A, \(names) }")
        #expect(found == ["4:15 police.child_list contradiction"])
    }

    @Test("a role stands in one list")
    func rolesOnce() {
        let found = faults(
            "  child_roles: [ Child ]\n  suspect_roles: [ CHILD ]\n"
                + "  columns: { occurrence_number: O, occurred_at: A, \(names) }")
        #expect(found == ["5:18 police.suspect_roles contradiction"])
    }
}
