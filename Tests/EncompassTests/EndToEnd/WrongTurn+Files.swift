import Foundation

extension WrongTurn {
    /// Files that are missing, late, exchanged or damaged.
    static let files = [
        WrongTurn(
            "the police file has not come", run, ends: 66, saying: [police, "there is no such file", "Ask the sender"],
            { try $0.remove(police) }),
        WrongTurn(
            "the police file has not come, by day", check, ends: 0, saying: ["police.files", "There is no file"],
            { try $0.remove(police) }),
        WrongTurn(
            "a pattern with a slip", run, ends: 66, saying: ["No police file fits", "police_*.csv"],
            setting("./\(police)", "./police_*.csv")),
        WrongTurn(
            "the register is missing", run, ends: 66, saying: ["register.csv", "there is no such file"],
            { try $0.remove("register.csv") }),
        WrongTurn(
            "the schools file is missing", run, ends: 66, saying: [gias, "there is no such file"],
            { try $0.remove(gias) }),
        WrongTurn(
            "the register in place of the police file, at night", run, ends: 65,
            saying: ["register.csv", "heading-missing", "\"UPN\"", "Nothing was published."], exchange),
        WrongTurn(
            "the register in place of the police file, by day", check, ends: 78,
            saying: ["It looks like the school-admissions register", "Put each file under its own key."], exchange),
        WrongTurn(
            "an empty police file", run, ends: 65, saying: ["the file is empty", "Ask the sender"],
            { try $0.write("", to: police) }),
        WrongTurn(
            "a police file cut short", run, ends: 65, saying: ["truncated", "Ask the sender for the whole file."],
            { try $0.write($0.bytes(police).dropLast(20), to: police) }),
        WrongTurn(
            "a police file of headings alone", run, ends: 65,
            saying: ["holds no row", "Ask the police whether the night was quiet."],
            { try $0.write(PoliceRows($0.bytes(police)).heading, to: police) }),
        WrongTurn(
            "a register of headings alone", run, ends: 65, saying: ["holds no pupil", "Ask for a whole extract."],
            { try $0.write(Data($0.bytes("register.csv").prefix { $0 != 0x0A } + [0x0A]), to: "register.csv") }),
        WrongTurn(
            "the police file saved as UTF-16", run, ends: 65, saying: ["mark", "Correct the encoding."],
            { try $0.write(utf16($0.bytes(police)), to: police) }),
        WrongTurn(
            "the police file saved as UTF-16, by day", check, ends: 78,
            saying: ["looks like utf-16", "encompass sniff"],
            { try $0.write(utf16($0.bytes(police)), to: police) }),
        WrongTurn(
            "the register saved in the code page of Windows, by day", check, ends: 0,
            saying: ["register.encoding", "looks like windows-1252, not utf-8"],
            { folder in
                try folder.write(folder.bytes("register.csv") + Data("\n".utf8), to: "register.csv")
                try folder.replaceBytes("Willow-Jo", "Chlo\u{EB}", in: "register.csv")
                var bytes = try folder.bytes("register.csv")
                if let place = bytes.range(of: Data("\u{EB}".utf8)) { bytes.replaceSubrange(place, with: [0xEB]) }
                try folder.write(bytes, to: "register.csv")
            }),
        WrongTurn(
            "semicolons where commas were agreed", check, ends: 78, saying: ["heading-missing", "encompass sniff"],
            { try $0.write(Data($0.bytes(police).map { $0 == 0x2C ? 0x3B : $0 }), to: police) }),
        WrongTurn(
            "a folder with the file's name", run, ends: 65, saying: ["this is not a file"],
            {
                try $0.remove(police)
                try $0.write("", to: "\(police)/inside")
            }),
        WrongTurn(
            "the feed is late: the register is older than its limit", run, ends: 66,
            saying: ["register.csv is older than its limit", "Ask for a new extract."],
            { try aged($0, "register.csv", "register:\n") }),
        WrongTurn(
            "the feed is late, by day", check, ends: 0,
            saying: ["register.stale_after_days", "is older than its limit"],
            { try aged($0, "register.csv", "register:\n") }),
        WrongTurn(
            "the bank holidays are a web page", run, ends: 65, saying: ["bank-holidays.json", "Fetch it again."],
            { try $0.write("<html></html>", to: "bank-holidays.json") }),
        WrongTurn(
            "the bank holidays are a web page, by day", check, ends: 78,
            saying: ["calendar.bank_holidays.file", "Fetch the file again"],
            { try $0.write("<html></html>", to: "bank-holidays.json") }),
        WrongTurn(
            "a closures row with a slip", run, ends: 65, saying: ["closures.csv, row 2", "Correct the rows."],
            { try $0.replace("ALL,term,2026-09-01", with: "ALL,term,2026-09-31", in: "closures.csv") }),
    ]

    @Sendable private static func exchange(_ folder: NightFolder) throws {
        let (police, register) = (try folder.bytes(Self.police), try folder.bytes("register.csv"))
        try folder.write(register, to: Self.police)
        try folder.write(police, to: "register.csv")
    }

    private static func utf16(_ bytes: Data) -> Data {
        let text = String(bytes.map { Character(UnicodeScalar($0)) })
        return Data([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    }

    /// Makes a file a month older than the night, and gives its section a limit of a week.
    private static func aged(_ folder: NightFolder, _ name: String, _ section: String) throws {
        try folder.replace(section, with: section + "  dated: modified\n  stale_after_days: 7\n", in: "encompass.yaml")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_760_000_000)],
            ofItemAtPath: folder.url.appending(path: name).path)
    }
}
