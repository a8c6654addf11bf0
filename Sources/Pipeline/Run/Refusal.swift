/// A night that is refused because of what its inputs, its clock or its folders say: nothing is published.
///
/// A refusal is about the whole night, never about one row, and names what a person can do next.
package struct Refusal: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// A sign that the file is complete is missing: marker, digest file, trailer, or it has not settled.
        case notReady = "not-ready"
        /// The time of `--wait-until` came, and an input was still not ready.
        case waitedInVain = "waited-in-vain"
        /// The data do not have the digest that came with them.
        case digestDiffers = "digest-differs"
        /// The last row counts other rows than there are.
        case trailerDisagrees = "trailer-disagrees"
        /// The police file was read by a night before.
        case yesterdaysFile = "yesterdays-file"
        /// Nearly all police rows were read by nights before.
        case rowsRepeated = "rows-repeated"
        /// The register has lost more than a tenth of its rows.
        case registerShrank = "register-shrank"
        /// The clock and the inputs are too far apart.
        case clockAstray = "clock-astray"
        /// The night lies before one that was run already.
        case clockBehind = "clock-behind"
        /// The output folder knows nights that the state does not: an older state was put back.
        case stateOlder = "state-older"
        /// The program of `hooks.before` did not end well.
        case hookFailed = "hook-failed"
        /// Somebody, or the system, stopped the run.
        case interrupted
    }

    package let code: Code
    /// A file, a run or counts: never anything about a person.
    package let place: String

    package init(_ code: Code, place: String) {
        self.code = code
        self.place = place
    }

    package var exitStatus: Int32 {
        switch code {
        case .notReady, .hookFailed: 75
        case .waitedInVain: 66
        case .stateOlder: 74
        case .interrupted: 130
        case .digestDiffers, .trailerDisagrees, .yesterdaysFile, .rowsRepeated, .registerShrank, .clockAstray,
            .clockBehind:
            65
        }
    }

    /// Whether the same file may still become right while the run waits.
    package var mayPass: Bool { [.notReady, .digestDiffers, .trailerDisagrees, .yesterdaysFile].contains(code) }

    /// What happened and what to do, for someone at seven in the morning.
    package var message: String { "\(cause) Nothing was published. \(remedy)" }

    private var cause: String {
        switch code {
        case .notReady: "\(place)."
        case .waitedInVain: "Waiting is over, and an input is still not ready: \(place)."
        case .digestDiffers: "\(place) does not have the SHA-256 that came with it: it is damaged or not yet whole."
        case .trailerDisagrees: "\(place): rows are missing or doubled."
        case .yesterdaysFile: "\(place): this is yesterday's file, or an older one; it was read before."
        case .rowsRepeated: "\(place) police rows were read by earlier nights: this looks like an old file."
        case .registerShrank: "\(place): the school extract has lost more than a tenth of its rows."
        case .clockAstray: "\(place): the clock of this machine or the file is wrong."
        case .clockBehind: "\(place): the clock was put back, or --as-of is wrong."
        case .stateOlder: "\(place): the state is older than what was published. Children would be told twice."
        case .hookFailed: "\(place), so the night was not begun."
        case .interrupted: "The run was interrupted (\(place))."
        }
    }

    private var remedy: String {
        switch code {
        case .notReady: "Run again when the file is complete, or use --wait-until 06:45."
        case .waitedInVain: "Ring the sender now; then run again."
        case .digestDiffers, .trailerDisagrees: "Ask the sender for the whole file; then run again."
        case .yesterdaysFile: "Ask the police for tonight's file; then run again."
        case .rowsRepeated:
            "Ask the police whether this is tonight's file. If it is: encompass run --accept rows-repeated"
                + " --accepted-by NAME."
        case .registerShrank:
            "Ask for a whole extract. If so many pupils have left: encompass run --accept register-shrank"
                + " --accepted-by NAME."
        case .clockAstray:
            "Look at `date` and at the files. If both are right: encompass run --accept clock-astray"
                + " --accepted-by NAME."
        case .clockBehind: "Set the clock (timedatectl), then run again."
        case .stateOlder:
            "Restore the newest backup of the state. If there is none, move the newer output folders away, and tell"
                + " nobody of their children twice."
        case .hookFailed: "Run that program by hand and see what it says; then run again."
        case .interrupted: "Run again: what was begun is finished or begun anew."
        }
    }
}
