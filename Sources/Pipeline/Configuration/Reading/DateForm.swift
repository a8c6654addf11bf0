/// The language of date and time forms: `dd/MM/yyyy HH:mm`.
///
/// Runs of `y`, `M`, `d`, `H`, `m`, `s` are parts; `T` and everything that is no letter stands for itself.
/// `excel-serial` is a form of its own: a spreadsheet's count of days, `42230` for 14 August 2015.
package enum DateForm {
    /// The form that has no parts.
    package static let serial = "excel-serial"

    /// The parts there are. `d`, `M`, `H` also read two digits; `MMM` is `Jan`, `MMMM` is `January`.
    package static let parts = ["yyyy", "yy", "MMMM", "MMM", "MM", "M", "dd", "d", "HH", "H", "mm", "ss"]

    /// The form, where it can be read and says all that the column needs.
    static func check(_ form: String, for field: FieldForm) throws(Complaint) -> String {
        if form == serial, field == .date { return form }
        var letters: Set<Character> = []
        for run in runs(of: form) {
            guard let letter = run.first, letter.isLetter, run != "T" else { continue }
            guard parts.contains(run) else {
                throw Complaint(.unreadable, "The form holds a part that does not exist.", advice(for: form, field))
            }
            guard letters.insert(letter).inserted else {
                throw Complaint(.unreadable, "The form holds a part twice.", advice(for: form, field))
            }
        }
        let day: Set<Character> = ["y", "M", "d"]
        let time: Set<Character> = ["H", "m"]
        let needed: Set<Character> =
            switch field {
            case .text: []
            case .date: day
            case .time: time
            case .dateTime: day.union(time)
            }
        guard needed.isSubset(of: letters) else {
            throw Complaint(.unreadable, "The form leaves out a part that the column needs.", advice(for: form, field))
        }
        return form
    }

    /// The form cut where the letter changes: `dd`, `/`, `MM`, `/`, `yyyy`.
    package static func runs(of form: String) -> [String] {
        var runs: [String] = []
        for letter in form {
            if let last = runs.last, last.first == letter {
                runs[runs.count - 1].append(letter)
            } else {
                runs.append(String(letter))
            }
        }
        return runs
    }

    /// `DD/MM/YYYY` is the usual slip; the letters mean days of the year in other programs.
    private static func advice(for form: String, _ field: FieldForm) -> String {
        let meant = form.map { $0 == "D" ? "d" : $0 == "Y" ? "y" : $0 }
        let text = String(meant)
        if text != form, (try? check(text, for: field)) != nil { return "Did you mean \(text)?" }
        return "Use \(parts.joined(separator: ", ")), such as \(field.standardFormats.first ?? "dd/MM/yyyy")."
    }
}
