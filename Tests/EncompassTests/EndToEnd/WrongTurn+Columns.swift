import Foundation

extension WrongTurn {
    /// Headings and rows that are not as they were agreed.
    static let columns = [
        WrongTurn(
            "a heading renamed, at night", run, ends: 65,
            saying: ["no column is headed \"Surname\"", "The nearest is \"Surnames\"."],
            { try $0.replaceBytes("Surname,", "Surnames,", in: police) }),
        WrongTurn(
            "a heading renamed, by day", check, ends: 78,
            saying: ["police.columns", "The nearest is \"Surnames\".", "encompass sniff"],
            { try $0.replaceBytes("Surname,", "Surnames,", in: police) }),
        WrongTurn(
            "a heading twice", run, ends: 65, saying: ["2 columns are headed \"DOB\""],
            { try $0.replaceBytes("Forename(s),DOB", "DOB,DOB", in: police) }),
        WrongTurn(
            "a heading twice, by day", check, ends: 78, saying: ["2 columns are headed \"DOB\""],
            { try $0.replaceBytes("Forename(s),DOB", "DOB,DOB", in: police) }),
        WrongTurn(
            "the heading row cut off", run, ends: 65, saying: ["the first line holds a row", "skip_lines"],
            { folder in
                let bytes = try folder.bytes(police)
                try folder.write(bytes[(bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0)...], to: police)
            }),
        WrongTurn(
            "a line of title above the headings", run, ends: 65, saying: [police, "skip_lines"],
            { try $0.write(Data("Report of the night\n".utf8) + $0.bytes(police), to: police) }),
        WrongTurn(
            "a heading of the register renamed", run, ends: 65, saying: ["\"UPN\"", "pupil_id"],
            { try $0.replace("UPN,", with: "Number,", in: "register.csv") }),
        WrongTurn(
            "a heading of the schools file renamed", run, ends: 65, saying: [gias, "heading-missing"],
            { try $0.replaceBytes("TelephoneNum", "TelephoneNumber", in: gias) }),
        WrongTurn(
            "a heading of the contact list renamed, by day", check, ends: 78,
            saying: ["schools.contacts.columns", "phone"],
            { try $0.replace("phone,", with: "telephone,", in: "contacts.csv") }),
        WrongTurn(
            "a heading of the contact list renamed, at night", run, ends: 65, saying: ["contacts.csv", "phone"],
            { try $0.replace("phone,", with: "telephone,", in: "contacts.csv") }),
    ]
}
