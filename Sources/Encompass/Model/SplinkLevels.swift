import Linkage
import Pipeline

/// The levels of our comparisons as SQL conditions of Splink, in the dialect of one engine.
struct SplinkLevels {
    /// The engines the model is exported for.
    enum Dialect: String, CaseIterable { case duckdb, spark }

    let dialect: Dialect

    /// A comparison of Splink: its column, and for each of our levels the condition; the last is everything else.
    struct Column {
        let name: String
        let comparison: ModelComparison
        let conditions: [String: String]
        /// Whether a value that agrees is weighed by its own frequency.
        let hasFrequencies: Bool
    }

    var columns: [Column] {
        [
            name("given_names", .givenNames), name("family_name", .familyName),
            Column(name: "dob", comparison: .birthDate, conditions: birthDate, hasFrequencies: true),
            Column(name: "sex", comparison: .sex, conditions: ["same": "sex_l = sex_r"], hasFrequencies: true),
            Column(name: "postcode", comparison: .homePostcode, conditions: postcode, hasFrequencies: true),
        ]
    }

    private func name(_ column: String, _ comparison: ModelComparison) -> Column {
        let (left, right) = ("\(column)_l", "\(column)_r")
        let shorter = "least(length(\(left)), length(\(right)))"
        let likeness = jaroWinkler(left, right)
        let groups = "\(column == "given_names" ? "given" : "family")_groups"
        let sound = "\(column == "given_names" ? "given" : "family")_sound"
        let isStart =
            "(substr(\(left), 1, length(\(right))) = \(right) OR substr(\(right), 1, length(\(left))) = \(left))"
        return Column(
            name: column, comparison: comparison,
            conditions: [
                "same": "\(left) = \(right)",
                "part": "\(holdsAll(left, right)) OR \(holdsAll(right, left))",
                "equivalent": sharesAny("\(groups)_l", "\(groups)_r"),
                "near":
                    "(\(edits(left, right)) = 1 AND \(shorter) >= 4) OR (\(edits(left, right)) = 2 AND \(shorter) >= 8)"
                    + " OR (\(shorter) >= 3 AND abs(length(\(left)) - length(\(right))) <= 4 AND \(isStart))"
                    + " OR (\(likeness) >= 0.93 AND \(shorter) >= 5)",
                "sounds-alike": "\(sound)_l = \(sound)_r AND \(likeness) >= 0.85 AND \(shorter) >= 3",
                "initial": "\(shorter) = 1 AND substr(\(left), 1, 1) = substr(\(right), 1, 1)",
            ], hasFrequencies: true)
    }

    private var birthDate: [String: String] {
        let exchanged =
            "concat(substr(dob_l, 1, 4), '-', substr(dob_l, 9, 2), '-', substr(dob_l, 6, 2)) = dob_r"
        let days =
            dialect == .duckdb
            ? "abs(date_diff('day', CAST(dob_l AS DATE), CAST(dob_r AS DATE)))"
            : "abs(datediff(CAST(dob_l AS DATE), CAST(dob_r AS DATE)))"
        let years = "abs(CAST(substr(dob_l, 1, 4) AS INT) - CAST(substr(dob_r, 1, 4) AS INT))"
        return [
            "same": "dob_l = dob_r", "day-month-exchanged": exchanged, "one-digit": "levenshtein(dob_l, dob_r) = 1",
            "next-day-or-year": "\(days) = 1 OR (substr(dob_l, 6, 5) = substr(dob_r, 6, 5) AND \(years) = 1)",
            "same-day-and-month": "substr(dob_l, 6, 5) = substr(dob_r, 6, 5)",
            "same-month-and-year": "substr(dob_l, 1, 7) = substr(dob_r, 1, 7)",
            "same-year": "substr(dob_l, 1, 4) = substr(dob_r, 1, 4)",
        ]
    }

    private var postcode: [String: String] {
        func start(_ side: String, _ dropped: Int) -> String {
            "substr(postcode_\(side), 1, length(postcode_\(side)) - \(dropped))"
        }
        return [
            "same": "postcode_l = postcode_r", "one-edit": "\(edits("postcode_l", "postcode_r")) = 1",
            "same-sector": "\(start("l", 2)) = \(start("r", 2))", "same-outward": "\(start("l", 3)) = \(start("r", 3))",
        ]
    }

    private func edits(_ left: String, _ right: String) -> String { "damerau_levenshtein(\(left), \(right))" }

    private func jaroWinkler(_ left: String, _ right: String) -> String {
        dialect == .duckdb ? "jaro_winkler_similarity(\(left), \(right))" : "jaro_winkler(\(left), \(right))"
    }

    private func holdsAll(_ outer: String, _ inner: String) -> String {
        dialect == .duckdb
            ? "list_has_all(string_split(\(outer), ' '), string_split(\(inner), ' '))"
            : "size(array_except(split(\(inner), ' '), split(\(outer), ' '))) = 0"
    }

    private func sharesAny(_ left: String, _ right: String) -> String {
        dialect == .duckdb
            ? "list_has_any(string_split(\(left), ' '), string_split(\(right), ' '))"
            : "arrays_overlap(split(\(left), ' '), split(\(right), ' '))"
    }
}
