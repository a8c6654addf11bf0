import Foundation

extension WrongTurn {
    /// Slips in the configuration.
    static let settings = [
        WrongTurn(
            "a tab before a key", check, ends: 78, saying: ["encompass.yaml:", "Use spaces, not tabs"],
            setting("  shape: person", "\tshape: person")),
        WrongTurn(
            "a key misspelt", check, ends: 78, saying: ["police.delimeter", "Did you mean delimiter?"],
            setting("  delimiter: \",\"", "  delimeter: \",\"")),
        WrongTurn(
            "a key in the wrong section", check, ends: 78, saying: ["Did you mean calls.deadline?"],
            setting("scope:\n", "scope:\n  deadline: \"08:00\"\n")),
        WrongTurn(
            "a key twice", check, ends: 78, saying: ["stands here again, after line"],
            setting("  shape: person", "  shape: person\n  shape: child")),
        WrongTurn(
            "an encoding by another name", check, ends: 78, saying: ["police.encoding", "Did you mean windows-1252?"],
            setting("encoding: windows-1252\n  delimiter", "encoding: windows-1251\n  delimiter")),
        WrongTurn(
            "date forms in the letters of a spreadsheet", check, ends: 78, saying: ["Did you mean dd/MM/yyyy?"],
            setting("heading: DOB, formats: [ dd/MM/yyyy ]", "heading: DOB, formats: [ DD/MM/YYYY ]")),
        WrongTurn(
            "a deadline as people say it", check, ends: 78, saying: ["calls.deadline", "such as \"08:00\""],
            setting("deadline: \"08:00\"", "deadline: 8am")),
        WrongTurn(
            "a threshold in per cent", check, ends: 78, saying: ["decision.notify_at", "a number from"],
            setting("notify_at: 0.995", "notify_at: 99.5")),
        WrongTurn(
            "a review threshold above the middle", check, ends: 78,
            saying: ["decision.review_at", "Write a number from 0 to 0.5"],
            setting("review_at: 0.05", "review_at: 0.999")),
        WrongTurn(
            "thresholds and costs that disagree", check, ends: 0,
            saying: ["decision.notify_at", "The threshold wins.", "no fault found"],
            setting("wrong_call: 100", "wrong_call: 10000")),
        WrongTurn(
            "decisions due after the deadline", check, ends: 78, saying: ["calls.decide_by", "before calls.deadline"],
            setting("decide_by: \"07:30\"", "decide_by: \"09:30\"")),
        WrongTurn(
            "state and output in one folder", check, ends: 78, saying: ["paths.output", "Give each its own folder."],
            setting("output: ./out", "output: ./state")),
        WrongTurn(
            "an age limit for files without a date", check, ends: 78,
            saying: ["register.stale_after_days", "Add dated: modified"],
            setting("register:\n", "register:\n  stale_after_days: 7\n")),
        WrongTurn(
            "half a profile's name", check, ends: 78, saying: ["register.profile", "one-like"],
            setting("register:\n", "register:\n  profile: one_lik\n")),
        WrongTurn(
            "a shape in the plural", check, ends: 78, saying: ["police.shape", "child, person, incident"],
            setting("shape: person", "shape: everybody")),
        WrongTurn(
            "a list of children in the wrong shape", check, ends: 78,
            saying: ["police.child_list", "Write shape: incident, or remove it."],
            setting("  shape: person", "  shape: person\n  child_list: Children")),
        WrongTurn(
            "a column that must be mapped is not", check, ends: 78,
            saying: ["police.columns.child_surname", "Add child_surname:"], setting("    child_surname: Surname\n", "")),
        WrongTurn(
            "quotation marks left open", check, ends: 78, saying: ["encompass.yaml:", "quotation marks"],
            setting("delimiter: \",\"", "delimiter: \",")),
        WrongTurn(
            "a section forgotten", check, ends: 78, saying: ["paths", "The key is missing.", "state and output"],
            setting("paths: {", "# paths: {")),
        WrongTurn(
            "an empty file", check, ends: 78, saying: ["police", "The key is missing."],
            { try $0.write("", to: "encompass.yaml") }),
        WrongTurn(
            "saved by an old editor", check, ends: 78, saying: ["not UTF-8", "Save it as UTF-8."],
            { try $0.write(Data([0x74, 0xE9, 0x3A, 0x0A]), to: "encompass.yaml") }),
        WrongTurn(
            "a model file that is not there", check, ends: 78, saying: ["model-2.yaml", "there is no such file"],
            setting("model: default", "model: ./model-2.yaml")),
        WrongTurn(
            "a hook that cannot be run", check, ends: 78, saying: ["hooks.after", "ls -l"],
            { try $0.write($0.text("encompass.yaml") + "hooks: { after: ./tell }\n", to: "encompass.yaml") }),
    ]
}
