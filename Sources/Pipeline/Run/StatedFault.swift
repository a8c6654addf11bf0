/// An error that says itself what the operator is told: for processes whose errors the schools' own table does not know.
package protocol StatedFault: Error, Sendable {
    /// By sysexits and the program's own table.
    var exitStatus: Int32 { get }
    /// The reason in kebab-case, as state and audit trail record it.
    var reason: String { get }
    /// What happened and what to do, for someone at seven in the morning; never anything about a person.
    var message: String { get }
}
