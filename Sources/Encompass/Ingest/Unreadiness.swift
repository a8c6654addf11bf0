import Pipeline

/// Errors that time may heal: the file is not there, or not yet whole.
enum Unreadiness {
    static func mayPass(_ error: any Error) -> Bool {
        switch error {
        case let error as Refusal: error.mayPass
        case let error as NightError: [.noPoliceFile, .noRegister, .inputMissing, .inputStale].contains(error.code)
        case let error as InputError: [.missing, .changedWhileReading].contains(error.code)
        default: false
        }
    }

    /// What is not ready, in words for the last message; a file and counts.
    static func words(_ error: any Error) -> String {
        switch error {
        case let error as Refusal: error.place
        case let error as NightError: "\(error.code.rawValue) \(error.place)"
        case let error as InputError: "\(error.path) is \(error.code.rawValue)"
        default: ""
        }
    }
}
