import ArgumentParser
import Hub
import Pipeline
import Practices

/// The processes that one night can hold, as `run --process` names them. A fourth one is a case here.
enum NightProcess: String, CaseIterable, ExpressibleByArgument {
    case schools, practices, hub

    /// What runs beside the schools; nothing for the schools themselves.
    var companion: Companion? {
        switch self {
        case .schools: nil
        case .practices: .practices
        case .hub: .hub
        }
    }

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// `schools,practices,hub` as an argument. The hub comes last: its list says what the others came to.
struct NightProcesses: ExpressibleByArgument {
    let chosen: [NightProcess]

    init?(argument: String) {
        let words = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let chosen = words.compactMap { NightProcess(rawValue: $0) }
        guard chosen.count == words.count, Set(chosen).count == chosen.count else { return nil }
        self.chosen = NightProcess.allCases.filter(chosen.contains)
    }
}
