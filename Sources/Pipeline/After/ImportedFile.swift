package import AuditTrail

/// A file that came back from people: whole, or refused.
package struct ImportedFile: Sendable {
    package let name: String
    package let digest: Digest
    let sheet: PlainSheet

    /// The largest file taken, in bytes: a year of outcomes is a hundredth of it.
    package static let bytesMax = 16 << 20

    /// Takes a file's bytes. A file that does not end with a line's end was cut off on its way.
    package init(name: String, bytes: [UInt8]) throws(ImportError) {
        guard bytes.last == UInt8(ascii: "\n") else {
            throw ImportError(file: name, [ImportError.Fault(line: 0, code: .cutOff)])
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ImportError(file: name, [ImportError.Fault(line: 0, code: .notUTF8)])
        }
        if let line = ImportedFile.lineOfControl(text) {
            throw ImportError(file: name, [ImportError.Fault(line: line, code: .controlCharacter)])
        }
        self.name = name
        digest = Digest.of(bytes)
        sheet = PlainSheet(name: name, bytes: bytes)
    }

    package static func read(_ path: String, _ files: FileStore) throws -> ImportedFile {
        try ImportedFile(name: FileStore.name(of: path), bytes: files.readWhole(FilePlace(path), bytesMax: bytesMax))
    }

    /// The rows under these headings, with what our own writer adds against spreadsheets taken away again.
    package func rows(required: [String], optional: [String] = []) throws -> [PlainRow] {
        try sheet.rows(required: required, optional: optional).map { row in
            PlainRow(line: row.line, cells: row.cells.map(ImportedFile.undefused))
        }
    }

    /// The first line with a character that nobody types: a control character, or a carriage return inside a line.
    private static func lineOfControl(_ text: String) -> Int? {
        var line = 1
        var wasReturn = false
        for scalar in text.unicodeScalars {
            if wasReturn, scalar != "\n" { return line }
            wasReturn = scalar == "\r"
            switch scalar {
            case "\n": line += 1
            case "\r", "\t": continue
            default: if scalar.properties.generalCategory == .control { return line }
            }
        }
        return nil
    }

    /// An apostrophe that guards a formula's first character is no part of the text.
    static func undefused(_ cell: String) -> String {
        guard cell.first == "'", let next = cell.dropFirst().first,
            "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".contains(next)
        else { return cell }
        return String(cell.dropFirst())
    }
}

/// Why a file is refused: every fault with its line, and nothing of it was taken.
package struct ImportError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        case cutOff = "cut-off"
        case notUTF8 = "not-utf-8"
        case controlCharacter = "control-character"
        case noRows = "no-rows"
        case severalRuns = "several-runs"
        case runUnknown = "run-unknown"
        case childUnknown = "child-unknown"
        case sheetUnknown = "sheet-unknown"
        case notOnSheet = "not-on-sheet"
        case notInReview = "not-in-review"
        case pupilUnknown = "pupil-unknown"
        case personMissing = "person-missing"
        case samePerson = "same-person"
        case reasonMissing = "reason-missing"
        case timeUnreadable = "time-unreadable"
        case timeInFuture = "time-in-future"
        case timeBeforeRun = "time-before-run"
        case decisionMissing = "decision-missing"
        case twiceInFile = "twice-in-file"
        case decidedBefore = "decided-before"
        case sheetMade = "sheet-made"
        case personUnknown = "person-unknown"
        case patientUnknown = "patient-unknown"
        case practiceNotSettled = "practice-not-settled"
        case noticeMade = "notice-made"
        case secondMissing = "second-missing"
        case schoolNotSettled = "school-not-settled"
        case codeUnknown = "code-unknown"
        case tryOutOfOrder = "try-out-of-order"
        case spokeToMissing = "spoke-to-missing"
        case initialsMissing = "initials-missing"
        case secondAnswer = "second-answer"
        case toldBefore = "told-before"
        case withdrawn
        case inLaterRun = "in-later-run"
        case tooLong = "too-long"
    }

    package struct Fault: Hashable, Sendable {
        /// The physical line, from 1; 0 for the file as a whole.
        package let line: Int
        package let code: Code

        package init(line: Int, code: Code) {
            self.line = line
            self.code = code
        }
    }

    package let file: String
    package let faults: [Fault]
    /// What a process says in its own words, in place of the sentences below.
    private let words: [Code: String]
    package var exitStatus: Int32 { 65 }

    package init(file: String, _ faults: [Fault], words: [Code: String] = [:]) {
        self.file = file
        self.faults = faults
        self.words = words
    }

    /// One sentence a fault; never a cell's content.
    package var messages: [String] {
        faults.map { fault in
            let place = fault.line > 0 ? "\(file), line \(fault.line)" : file
            return "\(place): \(fault.code.rawValue). \(words[fault.code] ?? fault.code.remedy)"
        } + ["Nothing of the file was taken."]
    }
}

extension ImportError.Code {
    /// What to do, in a sentence.
    package var remedy: String {
        switch self {
        case .cutOff: "The file does not end with a whole line. Save it again."
        case .notUTF8: "Save the file as UTF-8."
        case .controlCharacter: "A character that nobody types is in the line. The file was damaged; save it again."
        case .noRows: "The file holds no row."
        case .severalRuns: "One file holds the decisions of one run. Split it."
        case .runUnknown: "No such run was published. Take the run's id from the sheet's footer."
        case .childUnknown: "The run holds no child with this reference. Take it from review.csv."
        case .sheetUnknown: "The run has no such sheet."
        case .notOnSheet: "This child is not on this sheet."
        case .notInReview: "Nobody is asked about this child. Take back a call with outcomes correct."
        case .pupilUnknown: "No pupil of that night's register has this number."
        case .personMissing: "Say who decided."
        case .samePerson: "The second reader must be another person."
        case .reasonMissing: "Give the reason for the decision."
        case .timeUnreadable: "Write the time as 2026-11-20T07:12."
        case .timeInFuture: "The time lies in the future."
        case .timeBeforeRun: "The time lies before the run."
        case .decisionMissing: "Write a pupil's number, none or ask-police."
        case .twiceInFile: "The same child stands twice in the file."
        case .decidedBefore: "This child is decided so, or was put on a list: take that back with review undo first."
        case .sheetMade: "A sheet was made for the earlier decision. Take it back with review undo first."
        case .personUnknown: "The run holds nobody with this reference. Take it from review.csv."
        case .patientUnknown: "No patient of that run's register has this number."
        case .practiceNotSettled: "The register does not settle which practice this patient is at. Ask the practice."
        case .noticeMade: "A notice was made for the earlier decision. Take it back with review undo first."
        case .secondMissing:
            "The matching did not offer this patient: a second person decides with you. Fill second_by."
        case .schoolNotSettled: "The register does not settle which school this pupil goes to. Ring admissions."
        case .codeUnknown: "Outcome codes run from 1 to 7."
        case .tryOutOfOrder: "Tries have numbers from 1 to 9, each made later than the one before."
        case .spokeToMissing: "Somebody answered: say who, by role or name."
        case .initialsMissing: "Put the caller's initials."
        case .secondAnswer: "This try has another answer already. Add a column reason that says why it changes."
        case .toldBefore: "The school has been told, or knows no such child: there is no further try."
        case .withdrawn: "The call was withdrawn. If it was made, use outcomes correct."
        case .inLaterRun: "A later police file of the day has this child again. Decide it in that run."
        case .tooLong: "A cell is longer than 400 characters."
        }
    }
}
