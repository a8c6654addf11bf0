extension Configuration {
    /// When a match is good enough to ring, and when a person must look.
    package struct Decision: Sendable {
        /// A slip in a date of birth that still lets a child pass where postcode or household agrees.
        package enum BirthDateSlip: String, CaseIterable, Sendable { case exchanged, oneDigit = "one-digit" }
        /// Which doubtful children get a sheet for a second reader.
        package enum SecondReader: String, CaseIterable, Sendable { case never, callFirst = "call-first", always }
        package enum WithoutBirthDate: String, CaseIterable, Sendable { case review, supported }

        /// The numbers of the matching.
        package enum Model: Hashable, Sendable {
            /// Those built into the program.
            case builtIn
            /// An absolute path.
            case file(String)
        }

        /// The cost of ringing a wrong school, in reviews.
        package var wrongCallCost: Double
        /// The cost of missing a child, in reviews.
        package var missedCost: Double
        /// The lowest posterior that may notify without a person, 0 to 1.
        package var notifyAt: Double
        /// The lowest posterior of any candidate that is worth a review, 0 to 1.
        package var reviewAt: Double
        /// By how many bits the best candidate must lead the best other pupil.
        package var marginBits: Double
        package var birthDateSlips: [BirthDateSlip]
        package var withoutBirthDate: WithoutBirthDate
        package var model: Model
        package var secondReader: SecondReader
    }

    /// The most of everything. Reaching a limit is a named error.
    package struct Limits: Sendable {
        /// The limits of one kind of file.
        package struct File: Hashable, Sendable {
            package var bytes: Int
            package var columns: Int
            package var rows: Int
        }

        package var police: File
        /// The register, the schools file and the links file.
        package var register: File
        /// Contacts, closures, clusters and bank holidays.
        package var contacts: File
        /// The longest row, in bytes.
        package var rowBytes: Int
        /// The longest cell, in bytes.
        package var fieldBytes: Int
        /// The most children of one night.
        package var children: Int
        /// How many candidates a child's shortlist keeps.
        package var candidatesKept: Int
        /// A file with more set-aside rows than this share, and more than `quarantinedRows`, is refused: percent.
        package var quarantinedPercent: Double
        /// That many set-aside rows are borne however small the file.
        package var quarantinedRows: Int
    }
}

extension Configuration.Decision {
    /// The thresholds at which a review costs as much as the risk it avoids.
    ///
    /// A review costs 1. Ringing on a posterior *p* risks `(1 − p) · wrong call`, so it is cheaper above
    /// `1 − 1 / wrong call`. Leaving a candidate alone risks `p · missed`, so a review is cheaper above `1 / missed`.
    static func thresholds(wrongCall: Double, missed: Double) -> (notifyAt: Double, reviewAt: Double) {
        (notifyAt: 1 - 1 / wrongCall, reviewAt: 1 / missed)
    }

    /// Costs are estimates: two within this factor of each other are taken to agree.
    static let costTolerance = 2.0

    /// Whether a cost and the cost a threshold implies are more than `costTolerance` apart.
    static func disagree(_ cost: Double, implied: Double) -> Bool {
        let factor = cost > implied ? cost / implied : implied / cost
        return factor > costTolerance * (1 + 1e-9)
    }
}
