/// A fault of the audit trail that stops the night before anything is published, or a verification that could not
/// be made: exit status 74.
package struct TrailError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// There is a state, but its trail is gone.
        case missing
        /// There is a trail, but the state does not know it.
        case foreign
        /// A file of the trail is shorter than the state says.
        case truncated
        /// A file of the trail has bytes that the state does not know.
        case tooLong = "too-long"
        /// The hashes do not lead to the root that the state holds.
        case altered
        /// The newest checkpoint is missing, or no known key signed it.
        case unsigned
        /// The newest checkpoint was signed by another key than the one that is to sign the next.
        case keyDiffers = "key-differs"
        /// Others can write to the trail, or it belongs to somebody else.
        case open
        /// The run is for an earlier day than the newest one in the trail.
        case dayBackwards = "day-backwards"
        /// A record or a signature could not be made.
        case notMade = "not-made"
    }

    package let code: Code
    /// A path, or a day.
    package let place: String

    package init(_ code: Code, place: String) {
        self.code = code
        self.place = place
    }

    package var exitStatus: Int32 {
        switch code {
        case .dayBackwards: 65
        case .notMade: 70
        default: 74
        }
    }

    /// What happened and what to do, for someone at seven in the morning.
    package var message: String {
        "\(place): audit trail \(code.rawValue). Nothing was published. \(remedy)"
    }

    private var remedy: String {
        switch code {
        case .missing, .truncated, .tooLong, .altered:
            "Run `encompass audit verify`, then restore the audit folder from the newest backup; tell the auditors."
        case .foreign: "Put the state database and the audit folder back together, from one backup."
        case .unsigned: "Restore the checkpoints, or add the key that signed to audit.vkeys in the key folder."
        case .keyDiffers:
            "Put back the audit.key that signed it. A key is changed by rotation alone: docs/audit-trail.md, *Keys*."
        case .open: "Give the audit folder to the user of the nightly job alone, with mode 0700."
        case .dayBackwards: "Set the clock right, or run the day that is due: past days cannot be added afterwards."
        case .notMade: "This is a fault of the program. Report it with the code."
        }
    }
}

extension TrailError.Code {
    /// Whether the files of the trail are not those that the state knows; the others are about tonight's records.
    package var isAboutFiles: Bool { self != .dayBackwards && self != .notMade }
}
