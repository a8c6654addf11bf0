/// What a person has said may pass tonight, and who said so. It is recorded with the night.
package struct Acceptances: Hashable, Sendable {
    /// The refusals a person can take upon themselves; the others have no right answer but another file.
    package enum Matter: String, CaseIterable, Sendable {
        /// A police file without a row is a quiet night.
        case quietNight = "quiet-night"
        case rowsRepeated = "rows-repeated"
        case registerShrank = "register-shrank"
        case clockAstray = "clock-astray"
    }

    package let matters: [Matter]
    /// The name given with `--accepted-by`; a member of staff, and kept in the state alone.
    package let by: String

    package static let none = Acceptances(matters: [], by: "")

    package init(matters: [Matter], by: String) {
        self.matters = Matter.allCases.filter(matters.contains)
        self.by = by
    }

    package func has(_ matter: Matter) -> Bool { matters.contains(matter) }
}
