import Foundation

extension WrongTurn {
    private static func at(_ time: String, _ more: String...) -> [String] {
        ["run", "--config", "encompass.yaml", "--as-of", time] + more
    }

    /// Clocks, days and files that are of another day.
    static let time = [
        WrongTurn(
            "the clock is a month ahead", at("2026-12-20T02:15"), ends: 65,
            saying: ["36 hours after the newest input", "clock of this machine", "Look at `date`"]),
        WrongTurn(
            "the clock is a month behind", at("2026-10-20T02:15"), ends: 65,
            saying: ["36 hours before the newest input", "clock of this machine", "Look at `date`"]),
        WrongTurn(
            "the clock was put back after a night", at("2026-11-19T02:15"), ends: 65,
            saying: ["is before that of run 2026-11-20-1", "Set the clock (timedatectl)"], { try $0.run() }),
        WrongTurn(
            "yesterday's police file lies there again", at("2026-11-21T02:15"), ends: 65,
            saying: ["this is yesterday's file", "Ask the police for tonight's file"], { try $0.run() }),
        WrongTurn(
            "the contact list is older than its limit", run, ends: 66,
            saying: ["contacts.csv is older than its limit", "Ask for a new extract."], staleContacts),
        WrongTurn(
            "the contact list is older than its limit, by day", check, ends: 0,
            saying: ["schools.contacts.stale_after_days", "is older than its limit"], staleContacts),
        WrongTurn(
            "the contact list is older than its limit, seen by the doctor",
            ["doctor", "--config", "encompass.yaml"], ends: 78,
            saying: ["contacts.csv is older than its limit", "to fix before tonight."], staleContacts),
        WrongTurn(
            "the police file is late, and nobody waits", run, ends: 75,
            saying: ["has no \(police).done beside it", "--wait-until 06:45"], marked),
        WrongTurn(
            "the police file is late, and waiting is over", at(NightFolder.sampleTime, "--wait-until", "02:15"),
            ends: 66, saying: ["Waiting is over", "Ring the sender now"], marked),
        WrongTurn(
            "a mail program as a word of its own", check, ends: 78, saying: ["hooks.on_failure", "ls -l"],
            { try $0.write($0.text("encompass.yaml") + "hooks: { on_failure: ./mail-hub }\n", to: "encompass.yaml") }),
        WrongTurn(
            "the secret of this year's pseudonyms is gone", at("2026-11-20T05:15"), ends: 74,
            saying: ["pseudonym-2026.key", "Restore the key from its backup"],
            {
                try $0.run()
                try $0.remove("keys/pseudonym-2026.key")
                try $0.replaceBytes("Garforth", "Garfort", in: police)
            }),
        WrongTurn(
            "demo into a folder that is there", ["demo", "--write", "keys"], ends: 73,
            saying: ["is there already", "Name a new one"]),
        WrongTurn(
            "explain of a sheet of the newest night", ["explain", "S004", "--config", "encompass.yaml"], ends: 0,
            saying: ["matched"], { try $0.run() }),
        WrongTurn(
            "deletion that nobody gave the order for", ["purge", "--config", "encompass.yaml", "--yes"], ends: 64,
            saying: ["--yes needs --by"]),
        WrongTurn(
            "an outcomes file from the wrong place",
            ["outcomes", "import", "--config", "encompass.yaml", "contacts.csv"], ends: 65,
            saying: ["contacts.csv", "run_id"], { try $0.run() }),
        WrongTurn(
            "a review file a spreadsheet cut short",
            ["review", "import", "--config", "encompass.yaml", "cut.csv"], ends: 65,
            saying: ["cut.csv: cut-off", "Nothing of the file was taken."],
            {
                try $0.run()
                try $0.write("run_id,child_ref,decision,decided_by,second_by,decided_at,reason", to: "cut.csv")
            }),
    ]

    @Sendable private static func staleContacts(_ folder: NightFolder) throws {
        try folder.replace(
            "contacts: { file: ./contacts.csv }",
            with: "contacts: { file: ./contacts.csv, dated: modified, stale_after_days: 120 }", in: "encompass.yaml")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_760_000_000)],
            ofItemAtPath: folder.url.appending(path: "contacts.csv").path)
    }

    @Sendable private static func marked(_ folder: NightFolder) throws {
        try folder.replace(
            "police:\n", with: "police:\n  ready: { done_marker: \"{file}.done\" }\n", in: "encompass.yaml")
    }
}
