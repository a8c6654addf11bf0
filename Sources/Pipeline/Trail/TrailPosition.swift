package import AuditTrail
package import State

/// Where the trail will end once what is recorded before it is committed: the place at which the next run's records begin.
package struct TrailPosition: Sendable {
    package var frontier: MerkleFrontier
    /// The day of the newest run, ISO; empty before the first.
    package var newestDay: String

    /// After a commit that is still to be made.
    package init(after appendix: TrailAppendix, newestDay: String) throws {
        guard let frontier = MerkleFrontier(size: appendix.size, bytes: appendix.frontier) else {
            throw TrailError(.altered, place: "")
        }
        self.frontier = frontier
        self.newestDay = newestDay
    }

    init(frontier: MerkleFrontier, newestDay: String) {
        self.frontier = frontier
        self.newestDay = newestDay
    }
}

extension OpenTrail {
    /// Where the trail ends now.
    package func position() throws -> TrailPosition {
        let head = try head()
        guard let frontier = MerkleFrontier(size: head.size, bytes: head.frontier), frontier.root.bytes == head.root
        else { throw TrailError(.altered, place: folder.path) }
        return TrailPosition(frontier: frontier, newestDay: head.newestDay)
    }
}
