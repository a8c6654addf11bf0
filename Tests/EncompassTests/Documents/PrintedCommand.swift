import Foundation

/// A command as README, runbook or recovery page print it, without its comment and without the user it is given to.
struct PrintedCommand: Hashable, Sendable {
    let text: String
    let document: String

    static let documents = ["README.md", "docs/runbook.md", "docs/recovery.md"]

    /// Every command the documents print: the lines of blocks without a language, and what stands between backquotes.
    static func all() throws -> [PrintedCommand] {
        try documents.flatMap { document in
            let text = try String(contentsOf: Repository.root.appending(path: document), encoding: .utf8)
            return commands(in: text).map { PrintedCommand(text: $0, document: document) }
        }
    }

    static func commands(in text: String) -> [String] {
        var found: [String] = []
        var prose = ""
        for (index, part) in text.components(separatedBy: "```").enumerated() {
            let lines = part.components(separatedBy: "\n")
            guard index % 2 == 1 else {
                prose += part
                continue
            }
            if lines[0].isEmpty { found += lines.dropFirst().map(withoutComment) }
        }
        for (index, span) in prose.components(separatedBy: "`").enumerated() where index % 2 == 1 { found.append(span) }
        return found.map(plain).filter(isCommand)
    }

    private static func withoutComment(_ line: String) -> String {
        line.firstRange(of: #/\s+#.*$/#).map { String(line[..<$0.lowerBound]) } ?? line
    }

    /// The user of the job does what this user does here.
    private static func plain(_ text: String) -> String {
        let text = text.trimmingCharacters(in: .whitespaces)
        return text.hasPrefix("sudo -u encompass ") ? String(text.dropFirst("sudo -u encompass ".count)) : text
    }

    /// Words that begin a command, but are no command when they stand alone.
    private static let programs = ["encompass", "sudo", "pip", "chmod", "chown", "systemctl", "apt-get"]
    private static let verbs = [
        "run", "model", "review", "outcomes", "audit", "sheets", "stats", "trace", "explain", "config", "help",
    ]

    private static func isCommand(_ text: String) -> Bool {
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first else { return false }
        if first.hasPrefix("Scripts/") { return !first.hasPrefix("Scripts/packaging/") }
        if first == "--accept" { return true }
        return words.count > 1 && (programs.contains(first) || verbs.contains(first))
    }
}

/// What a test types for a printed command, and how it must end.
struct CommandPlay: Sendable {
    /// Words as printed; capitals, dots and file names of the reader's own stand for something.
    let printed: String
    /// What is typed instead; `@` words are filled in from the night: `@child`, `@pupil`, `@sheet`, `@paper`.
    let typed: String
    let status: Int32
    let says: String
    /// In a folder of its own, in which no night has been run.
    let isFresh: Bool

    init(_ printed: String, _ typed: String, ends status: Int32 = 0, says: String = "", fresh isFresh: Bool = false) {
        self.printed = printed
        self.typed = typed
        self.status = status
        self.says = says
        self.isFresh = isFresh
    }

    /// Whether everything printed is typed too, in order. What stands for something else may be anything.
    var isAsPrinted: Bool {
        var typed = self.typed.split(separator: " ")[...]
        let words = printed.split(separator: " ").drop { $0 == "encompass" }
        for word in words where !CommandPlay.standsForSomething(word) {
            guard let place = typed.firstIndex(of: word) else { return false }
            typed = typed[(place + 1)...]
        }
        return true
    }

    private static func standsForSomething(_ word: Substring) -> Bool {
        word == "…" || word.allSatisfy { $0.isUppercase || $0 == "_" }
    }

    private static let moment = "--as-of 2026-11-20T07:30"
    private static let night = "--as-of 2026-11-20T02:15"

    static let all =
        [
            CommandPlay("encompass demo", "demo", ends: 3, says: "schools to call", fresh: true),
            CommandPlay(
                "encompass sniff police-2026-11-20.csv", "sniff police-2026-11-20.csv", says: "TO PASTE", fresh: true),
            CommandPlay(
                "encompass init",
                "init --config new.yaml --council C --team T --police police-2026-11-20.csv --register register.csv"
                    + " --gias edubasealldata20261119.csv", says: "is written", fresh: true),
            CommandPlay("encompass check-config", "check-config --config encompass.yaml", says: "no fault found"),
            CommandPlay("encompass config print", "config print --config encompass.yaml", says: "police.shape: person"),
            CommandPlay("encompass doctor", "doctor --config encompass.yaml", says: "Ready for tonight."),
            CommandPlay(
                "encompass run", "run --config encompass.yaml \(night)", ends: 3, says: "schools to call", fresh: true),
            CommandPlay(
                "encompass run --dry-run", "run --dry-run --config encompass.yaml \(night)", ends: 3,
                says: "schools to call", fresh: true),
            CommandPlay(
                "encompass status", "status --config encompass.yaml \(moment)", ends: 3, says: "WHAT WAITS"),
            CommandPlay("encompass sheets list", "sheets list --config encompass.yaml", says: "S001"),
            CommandPlay(
                "run --wait-until 06:45", "run --wait-until 06:45 --config encompass.yaml \(night)", ends: 3,
                says: "schools to call", fresh: true),
            CommandPlay("encompass sheets --pdf", "sheets --pdf --config encompass.yaml", ends: 78, says: "pages.pdf"),
            CommandPlay("encompass config print --profile NAME", "config print --profile gias", says: "Profile gias"),
            CommandPlay(
                "encompass demo --write FOLDER", "demo --write exports", says: "The inputs are in", fresh: true),
            CommandPlay(
                "encompass run --config … --as-of 2026-11-20T02:15 --dry-run",
                "run --config encompass.yaml --as-of 2026-11-20T02:15 --dry-run", ends: 3, fresh: true),
            CommandPlay("encompass explain CHILD_REF", "explain @child --config encompass.yaml", says: "notify"),
            CommandPlay("encompass trace CHILD_REF", "trace @child --config encompass.yaml", says: "Audit record"),
            CommandPlay("trace S004", "trace S004 --config encompass.yaml", says: "S004"),
            CommandPlay("encompass model show", "model show", says: "not on the register"),
            CommandPlay(
                "model evaluate", "model evaluate --config encompass.yaml --truth truth-person.csv \(night)"),
            CommandPlay("model compare", "model compare model-2.yaml --config encompass.yaml"),
            CommandPlay(
                "encompass model compare NEW --nights 14",
                "model compare model-2.yaml --nights 14 --config encompass.yaml",
                says: "1 nights: 2026-11-20-1."),
            CommandPlay("encompass help exit-codes", "help exit-codes", says: "who acts"),
            CommandPlay(
                "encompass sheets reprint S003", "sheets reprint S003 --config encompass.yaml", says: "sheets/003-"),
            CommandPlay("encompass stats", "stats --config encompass.yaml \(moment)", says: "Headline figures"),
            CommandPlay(
                "encompass review import", "review import decisions.csv --config encompass.yaml \(moment)",
                says: "1 line"),
            CommandPlay(
                "review decide",
                "review decide @other --none --by A.Leader --reason Looked --config encompass.yaml \(moment)"),
            CommandPlay(
                "encompass review ask-police", "review ask-police --output questions.csv --config encompass.yaml",
                says: "questions written"),
            CommandPlay(
                "encompass outcomes import", "outcomes import outcomes.csv --config encompass.yaml \(moment)"),
            CommandPlay("outcomes report", "outcomes report --config encompass.yaml \(moment)", says: "sheets open"),
            CommandPlay(
                "encompass outcomes correct",
                "outcomes correct 2026-11-20-1 @sheet @child --kind too-much-said --by A.Leader --done Asked"
                    + " --found-at 2026-11-20T07:29 --config encompass.yaml \(moment)"),
            CommandPlay(
                "encompass outcomes breaches", "outcomes breaches --output breaches.csv --config encompass.yaml"),
            CommandPlay(
                "encompass subject-access",
                "subject-access @pupil --by Officer --reason Request --output held.json --config encompass.yaml \(moment)",
                says: "entries written"),
            CommandPlay(
                "encompass lookup",
                "lookup --given Lizzie --family Garforth --born 2014-02-18 --by Caller --reason Rang"
                    + " --config encompass.yaml \(moment)", says: "Compared with"),
            CommandPlay(
                "encompass archive", "archive --by Records --config encompass.yaml", ends: 78, says: "retention.age"),
            CommandPlay(
                "encompass purge", "purge --config encompass.yaml \(moment)", says: "Nothing is past its time."),
            CommandPlay("encompass audit verify", "audit verify --config encompass.yaml", says: "The trail is good"),
            CommandPlay(
                "encompass audit verify --paper …", "audit verify --paper @paper --config encompass.yaml",
                says: "The trail is good"),
            CommandPlay(
                "encompass audit replay RUN", "audit replay 2026-11-20-1 --config encompass.yaml",
                says: "comes out the same"),
            CommandPlay(
                "encompass config print --schema police --configured",
                "config print --schema police --configured --config encompass.yaml", says: "Forename(s)"),
            CommandPlay(
                "encompass model compare --decided --nights 14 --config NEW",
                "model compare --decided --nights 14 --config encompass.yaml", says: "0 of"),
            CommandPlay(
                "encompass stats --assurance", "stats --assurance figures.md --config encompass.yaml \(moment)",
                says: "Headline figures"),
            CommandPlay("encompass model export", "model export --splink splink", says: "Written"),
            CommandPlay(
                "run --log journald", "run --log journald --config encompass.yaml \(night)", ends: 3,
                says: "<6>encompass: published", fresh: true),
            CommandPlay(
                "run --log json", "run --log json --config encompass.yaml \(night)", ends: 3, says: "\"event\"",
                fresh: true),
        ]
        + ["rows-repeated", "quiet-night", "register-shrank", "clock-astray"].map { matter in
            CommandPlay(
                "--accept \(matter) --accepted-by NAME",
                "run --accept \(matter) --accepted-by Leader --config encompass.yaml \(night)", ends: 3, fresh: true)
        }

    /// Commands that no test can run here, and why.
    static let stated = [
        "Scripts/demo": "builds the release program; .ci/run runs it on every change",
        "Scripts/test": "is what runs this test",
        "Scripts/package": "builds the release program; Scripts/bare-debian packages and installs it",
        "Scripts/bare-debian": "needs root and a network; run before a release",
        "Scripts/first-hour": "a test of its own runs it (FirstHourTests)",
        "sudo apt-get install ./encompass_*.deb": "needs root; Scripts/bare-debian installs the package",
        "sudo systemctl enable --now encompass.timer": "needs systemd as the first process",
        "sudo systemctl enable --now encompass-watchdog.timer": "needs systemd as the first process",
        "sudo systemctl stop encompass.timer": "needs systemd as the first process",
        "sudo chown -R encompass:encompass /var/lib/encompass /etc/encompass/keys": "needs root and the user",
        "chmod 400": "stands for any key file; the test of open keys does it",
        "pip install weasyprint": "needs a network",
        "pip install frictionless": "needs a network",
        "outcomes correct": "is played as encompass outcomes correct",
        "encompass practices run": "needs a register of patients; the tests of Practices run it",
        "encompass hub run": "needs hub: in the configuration; the tests of Hub run it",
        "encompass run --process schools,practices": "needs a register of patients; CompanionTests runs it",
        "encompass run --process schools,hub": "needs hub: in the configuration; the tests of Hub run it",
        "encompass model weights": "needs a register in plain form; PairWeightsTests runs it",
        "outcomes correct --record": "adds to a wrong disclosure; the tests of outcomes do it",
    ]
}
