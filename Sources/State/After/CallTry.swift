package import Casework

/// What came of one try to tell a school of one child.
package struct CallTry: PersonalData, Hashable, Sendable {
    /// The codes printed on the sheet.
    package enum Code: Int, CaseIterable, Sendable {
        case toldLead = 1
        case toldDeputy = 2
        case noAnswer = 3
        case ringBackAsked = 4
        case couldNotCheck = 5
        case notOnRoll = 6
        case schoolClosed = 7

        /// Told: nothing more is to be done.
        package var isTold: Bool { self == .toldLead || self == .toldDeputy }
        /// Nobody was told and the school is still to be rung.
        package var isUnanswered: Bool { !isTold && self != .notOnRoll }
        /// Somebody answered, so somebody was spoken to.
        package var hasSpeaker: Bool { self != .noAnswer && self != .schoolClosed }
    }

    package var runID: String
    package var sheetID: String
    package var child: ChildReference
    /// From 1.
    package var number: Int
    package var at: WallMinute
    package var spokeTo: String
    package var code: Code
    package var initials: String
    /// Why an earlier answer is changed; empty otherwise.
    package var reason: String
    package var fileDigest: String

    package init(
        runID: String, sheetID: String, child: ChildReference, number: Int, at: WallMinute, spokeTo: String,
        code: Code, initials: String, reason: String, fileDigest: String
    ) {
        self.runID = runID
        self.sheetID = sheetID
        self.child = child
        self.number = number
        self.at = at
        self.spokeTo = spokeTo
        self.code = code
        self.initials = initials
        self.reason = reason
        self.fileDigest = fileDigest
    }
}

/// A child on a sheet, with what came of it so far.
package struct SheetLine: PersonalData, Sendable {
    package var runID: String
    package var sheetID: String
    package var urn: URN
    package var school: String
    package var callDay: Int
    package var child: ChildReference
    package var telling: Int
    package var isPrinted: Bool
    package var isWithdrawn: Bool
    /// The newest answer from any sheet.
    package var isTold: Bool
    /// On a later sheet by now.
    package var isOnLaterSheet: Bool
    /// In order.
    package var tries: [CallTry]

    /// Nobody has said what came of it, or nobody was told.
    package var isOpen: Bool {
        !isTold && !isWithdrawn && !isOnLaterSheet && tries.last?.code != .notOnRoll
    }
}

extension SheetLine {
    /// A line of a printed sheet about which nobody has said anything yet.
    package init(untold child: ChildReference, runID: String, sheetID: String, urn: URN, callDay: Int) {
        self.init(
            runID: runID, sheetID: sheetID, urn: urn, school: "", callDay: callDay, child: child, telling: 1,
            isPrinted: true, isWithdrawn: false, isTold: false, isOnLaterSheet: false, tries: [])
    }
}

/// A wrong disclosure, from the moment it is found.
package struct Correction: PersonalData, Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case wrongSchool = "wrong-school"
        case wrongChild = "wrong-child"
        case tooMuchSaid = "too-much-said"
    }

    package var number: Int
    package var runID: String
    package var sheetID: String
    package var child: ChildReference
    package var urn: URN
    package var kind: Kind
    package var foundAt: WallMinute
    package var foundBy: String
    /// What was done about it; every addition on a line of its own.
    package var done: String
    /// When the record was begun, UTC, as ISO 8601 writes it.
    package var recordedAt: String

    package init(
        number: Int = 0, runID: String, sheetID: String, child: ChildReference, urn: URN, kind: Kind,
        foundAt: WallMinute, foundBy: String, done: String, recordedAt: String
    ) {
        self.number = number
        self.runID = runID
        self.sheetID = sheetID
        self.child = child
        self.urn = urn
        self.kind = kind
        self.foundAt = foundAt
        self.foundBy = foundBy
        self.done = done
        self.recordedAt = recordedAt
    }
}
