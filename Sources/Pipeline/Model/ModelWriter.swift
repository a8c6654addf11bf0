package import Linkage

/// Writes a model as a file that ``ModelReader`` reads back to the same numbers.
package enum ModelWriter {
    /// The file's text: a comment, then every key in the order of the built-in file, six decimals each.
    ///
    /// - Parameter comment: lines for the head of the file, without the `#`.
    package static func text(_ model: LinkageModel, comment: [String]) -> String {
        var lines = comment.map { $0.isEmpty ? "#" : "# \($0)" } + ["version: \(model.version)"]
        for comparison in [ModelComparison.givenNames, .familyName, .birthDate, .birthWindow] {
            lines += levels(comparison, model)
        }
        lines += ["", "sex_same: \(number(model.sexSame))"]
        for comparison in [ModelComparison.homePostcode, .incidentPostcode] { lines += levels(comparison, model) }
        lines += [
            "", "school_same: \(number(model.schoolSame))", "",
            "swapped: \(number(model.swapped))", "pooled: \(number(model.pooled))",
            "namesake: \(number(model.namesake))", "",
            "not_on_register: \(number(model.notOnRegister))",
            "sibling_not_on_register: \(number(model.siblingNotOnRegister))",
            "twin_among_siblings: \(number(model.twinAmongSiblings))", "",
            "same_household: \(number(model.sameHousehold))", "household_bits_max: \(number(model.householdBitsMax))",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The next version's name: `school-1` becomes `school-2`, a name without a number gets `-2`.
    package static func version(after version: String) -> String {
        let digits = version.reversed().prefix { $0.isASCII && $0.isNumber }.count
        guard digits > 0, digits < 10, let number = Int(version.suffix(digits)) else { return version + "-2" }
        return "\(version.dropLast(digits))\(number + 1)"
    }

    private static func levels(_ comparison: ModelComparison, _ model: LinkageModel) -> [String] {
        ["", "\(comparison.key):"]
            + zip(comparison.levels, rounded(model.shares(of: comparison))).map { "  \($0): \(number($1))" }
    }

    /// Six decimals, none below a millionth; the largest share takes what rounding leaves, so that they sum to 1.
    private static func rounded(_ shares: [Double]) -> [Double] {
        var millionths = shares.map { max(1, Int(($0 * 1_000_000).rounded())) }
        if let largest = millionths.indices.max(by: { millionths[$0] < millionths[$1] }) {
            millionths[largest] += 1_000_000 - millionths.reduce(0, +)
        }
        return millionths.map { Double($0) / 1_000_000 }
    }

    /// Without zeros at the end, and with one decimal at least.
    private static func number(_ number: Double) -> String {
        var text = FixedDecimal.text(max(number, 0.000_001), places: 6)
        while text.hasSuffix("0"), !text.hasSuffix(".0") { text.removeLast() }
        return text
    }
}
