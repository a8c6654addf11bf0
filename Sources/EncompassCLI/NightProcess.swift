import ArgumentParser
import Pipeline
import Practices

/// The processes that one night can hold, as `run --process` names them. A fourth one is a case here.
enum NightProcess: String, CaseIterable, ExpressibleByArgument {
    case schools, practices

    /// What runs beside the schools; nothing for the schools themselves.
    var companion: Companion? {
        switch self {
        case .schools: nil
        case .practices: .practices
        }
    }

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// `schools,practices` as an argument.
struct NightProcesses: ExpressibleByArgument {
    let chosen: [NightProcess]

    init?(argument: String) {
        let words = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let chosen = words.compactMap { NightProcess(rawValue: $0) }
        guard chosen.count == words.count, Set(chosen).count == chosen.count else { return nil }
        self.chosen = NightProcess.allCases.filter(chosen.contains)
    }
}
