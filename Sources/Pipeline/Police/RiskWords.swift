package import Casework

/// Compares a recorded risk with words of the configuration.
package struct RiskWords: Sendable {
    private let standard: [String]
    private let medium: [String]
    private let high: [String]

    package init(_ words: Configuration.PoliceWords) {
        standard = words.standardRisk
        medium = words.mediumRisk
        high = words.highRisk
    }

    package func isOne(of wanted: [String], _ risk: Risk) -> Bool {
        let words: [String] =
            switch risk {
            case .standard: standard
            case .medium: medium
            case .high: high
            case .other(let written): [written]
            case .notRecorded: []
            }
        let lowered = Set(words.map { $0.lowercased() })
        return wanted.contains { lowered.contains($0.lowercased()) }
    }
}
