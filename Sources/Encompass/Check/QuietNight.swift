/// Why a police file without a row is believed: who says that nothing happened.
package enum QuietNight: Hashable, Sendable {
    /// The file's own last row counts none.
    case trailer
    /// The force has declared that a file of headings alone means a quiet night (`police.empty_means_quiet`).
    case headingsOnly
    /// A person has said so, by name.
    case person(String)

    /// The word by which state and status tell it.
    package var word: String {
        switch self {
        case .trailer: "trailer"
        case .headingsOnly: "headings-only"
        case .person: "person"
        }
    }
}
