/// A reference file that cannot be used at all: it stops the run.
package struct ReferenceFileError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        case headingMissing = "heading-missing"
        case headingRepeated = "heading-repeated"
        case unreadable
        case divisionMissing = "division-missing"
        case dateUnreadable = "date-unreadable"
    }

    package let code: Code
    package let file: String
    /// What was looked for: a heading, or a division of the bank holidays.
    package let wanted: String
    /// The closest heading of the file, where one is close enough to be a slip of the pen.
    package let nearest: String?

    package init(code: Code, file: String, wanted: String = "", nearest: String? = nil) {
        self.code = code
        self.file = file
        self.wanted = wanted
        self.nearest = nearest
    }
}

extension ReferenceFileError: CustomStringConvertible {
    package var description: String { "\(file): \(code.rawValue). \(remedy)" }

    package var remedy: String {
        switch code {
        case .headingMissing:
            "There is no heading \u{201C}\(wanted)\u{201D}."
                + (nearest.map { " The closest is \u{201C}\($0)\u{201D}." } ?? "") + " Correct the heading."
        case .headingRepeated: "The heading \u{201C}\(wanted)\u{201D} stands twice. Remove one of them."
        case .unreadable: "The file is not in the form GOV.UK publishes. Fetch it again."
        case .divisionMissing:
            "There is no division \u{201C}\(wanted)\u{201D}."
                + (nearest.map { " The file has \($0)." } ?? "") + " Correct the configuration."
        case .dateUnreadable: "A bank holiday has no readable date. Fetch the file again."
        }
    }
}
