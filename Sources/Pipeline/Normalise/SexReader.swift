package import Linkage

/// Reads a recorded sex by two lists of values.
///
/// A value on neither list is missing, which is no evidence either way.
package struct SexReader: Sendable {
    /// Values as both feeds write them. The figures are those of ISO/IEC 5218, which the police national computer uses.
    package static let femaleDefaults = ["F", "Female", "Girl", "Woman", "2"]
    /// See `femaleDefaults`.
    package static let maleDefaults = ["M", "Male", "Boy", "Man", "1"]

    private let female: Set<String>
    private let male: Set<String>

    package init(female: [String] = femaleDefaults, male: [String] = maleDefaults) {
        self.female = Set(female.map { SexReader.key($0) })
        self.male = Set(male.map { SexReader.key($0) })
    }

    /// The sex a cell states; capitals, blanks and a full stop do not matter.
    package func read(_ text: String) -> Sex? {
        let key = SexReader.key(text)
        let isFemale = female.contains(key)
        guard isFemale != male.contains(key) else { return nil }
        return isFemale ? .female : .male
    }

    private static func key(_ text: String) -> String {
        var key = WrittenText.trimmed(text).lowercased()
        if key.last == "." { key.removeLast() }
        return key
    }
}
