extension ConfigurationKey {
    static let decision = [
        ConfigurationKey(
            "decision.costs.wrong_call", .number(2...1_000_000), .number(100), unit: "reviews",
            meaning: "What ringing a wrong school costs.",
            reason: "A disclosure cannot be taken back; a hundred reviews are a week of mornings."),
        ConfigurationKey(
            "decision.costs.missed", .number(2...1_000_000), .number(20), unit: "reviews",
            meaning: "What missing a child costs.", reason: "Grave, but the next night or a person may still find it."),
        ConfigurationKey(
            "decision.notify_at", .number(0.5...1), .number(0.995), unit: "probability",
            meaning: "The lowest posterior that may notify without a person. Wins over the costs.",
            reason: "One doubtful call in 200 at the very threshold: stricter than the costs ask."),
        ConfigurationKey(
            "decision.review_at", .number(0...0.5), .number(0.05), unit: "probability",
            meaning: "The lowest posterior that is worth a review. Wins over the costs.",
            reason: "One in twenty: below that a review finds too few children."),
        ConfigurationKey(
            "decision.margin_bits", .number(0...64), .number(8), unit: "bits",
            meaning: "By how much the best candidate must lead the best other pupil.",
            reason: "256 to 1: more than any single comparison that went wrong."),
        ConfigurationKey(
            "decision.dob_slips", .choices(["exchanged", "one-digit"]), .texts(["exchanged", "one-digit"]),
            meaning: "Slips in a date of birth that may pass where postcode or household also agrees.",
            reason: "The two commonest slips of the pen."),
        ConfigurationKey(
            "decision.without_dob", .choice(["review", "supported"]), .text("review"),
            meaning: "Whether a child without a date of birth always goes to a person.",
            reason: "A name alone is never enough."),
        ConfigurationKey(
            "decision.second_reader", .choice(["never", "call-first", "always"]), .text("call-first"),
            meaning: "Which doubtful children get a second sheet, without shares, for a reader who decides alone.",
            reason: "Where a call comes first a wrong one harms most; a second sheet for all doubles the reading."),
        ConfigurationKey(
            "decision.model", .path, .text("default"),
            meaning: "The numbers of the matching: default, or the path of a model file.",
            reason: "The built-in numbers are those that were measured."),
    ]

    static let limits = [
        ConfigurationKey(
            "limits.file_bytes", .bytes(1...(1 << 42)), unit: "bytes",
            meaning: "The largest file of any feed; wins over the three below."),
        ConfigurationKey(
            "limits.police_bytes", .bytes(1...(1 << 42)), .whole(64 << 20), unit: "bytes",
            meaning: "The largest police file.", reason: "A thousand times a real night."),
        ConfigurationKey(
            "limits.register_bytes", .bytes(1...(1 << 42)), .whole(4 << 30), unit: "bytes",
            meaning: "The largest register, schools file or links file.", reason: "Room for every pupil in England."),
        ConfigurationKey(
            "limits.contacts_bytes", .bytes(1...(1 << 42)), .whole(16 << 20), unit: "bytes",
            meaning: "The largest list of contacts, closures, clusters or bank holidays.",
            reason: "A hundred times a large council's."),
        ConfigurationKey(
            "limits.row_bytes", .bytes(256...(1 << 28)), .whole(1 << 20), unit: "bytes",
            meaning: "The longest row.", reason: "A narrative is some kilobytes; more is a quotation mark left open."),
        ConfigurationKey(
            "limits.field_bytes", .bytes(64...(1 << 28)), .whole(64 << 10), unit: "bytes",
            meaning: "The longest cell.", reason: "Twice what a spreadsheet lets a cell hold."),
        ConfigurationKey(
            "limits.columns", .whole(1...10_000), unit: "columns",
            meaning: "The most columns of any feed; wins over the two below."),
        ConfigurationKey(
            "limits.police_columns", .whole(1...10_000), .whole(200), unit: "columns",
            meaning: "The most columns of the police feed.", reason: "Several times the widest export known."),
        ConfigurationKey(
            "limits.register_columns", .whole(1...10_000), .whole(400), unit: "columns",
            meaning: "The most columns of any other feed.", reason: "The schools file has 140 today."),
        ConfigurationKey(
            "limits.police_rows", .whole(1...100_000_000), .whole(200_000), unit: "rows",
            meaning: "The most rows of the police feed.", reason: "Years of nights, for a restored backlog."),
        ConfigurationKey(
            "limits.register_rows", .whole(1...1_000_000_000), .whole(20_000_000), unit: "rows",
            meaning: "The most rows of any other feed.", reason: "Twice the pupils of England."),
        ConfigurationKey(
            "limits.children", .whole(1...1_000_000), .whole(20_000), unit: "children",
            meaning: "The most children of one run.", reason: "A restored backlog is thousands."),
        ConfigurationKey(
            "limits.candidates_kept", .whole(1...100), .whole(10), unit: "candidates",
            meaning: "How many candidates a child's shortlist keeps for the log and the reviewer.",
            reason: "Nobody compares more than ten on paper."),
        ConfigurationKey(
            "limits.quarantined_percent", .number(0...100), .number(5), unit: "percent of rows",
            meaning: "A file with a larger share of rows set aside is refused.",
            reason: "Single rows go wrong; one in twenty is a broken export."),
        ConfigurationKey(
            "limits.quarantined_rows", .whole(0...1_000_000), .whole(3), unit: "rows",
            meaning: "That many rows may be set aside however small the file.",
            reason: "In a file of twenty rows the second bad one is no broken export."),
    ]
}
