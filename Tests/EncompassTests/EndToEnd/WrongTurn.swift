/// One thing an operator gets wrong in the first hour or on some night after, and the ending it must have.
struct WrongTurn: Sendable {
    /// What was done, in words.
    let name: String
    let arguments: [String]
    let status: Int32
    /// What must be said, in any order: the cause, and what to do next.
    let says: [String]
    let spoil: @Sendable (NightFolder) throws -> Void

    init(
        _ name: String, _ arguments: [String], ends status: Int32, saying says: [String],
        _ spoil: @escaping @Sendable (NightFolder) throws -> Void = { _ in }
    ) {
        self.name = name
        self.arguments = arguments
        self.status = status
        self.says = says
        self.spoil = spoil
    }

    static let police = NightFolder.policeName
    static let gias = "edubasealldata20261119.csv"
    static let run = ["run", "--config", "encompass.yaml", "--as-of", NightFolder.sampleTime]
    static let check = ["check-config", "--config", "encompass.yaml"]
    static let all = typing + settings + files + columns + machine + time

    /// Replaces a part of the configuration.
    static func setting(_ old: String, _ new: String) -> @Sendable (NightFolder) throws -> Void {
        { try $0.replace(old, with: new, in: "encompass.yaml") }
    }
}
