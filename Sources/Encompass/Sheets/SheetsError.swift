/// Why the sheets of a published night cannot be shown, or no PDF be made. The published folder stays as it is.
package struct SheetsError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        case noNight = "no-night"
        case unknownRun = "unknown-run"
        case unknownSheet = "unknown-sheet"
        case notOnSheet = "not-on-sheet"
        /// Several generations of the day answer to the reference.
        case ambiguous = "ambiguous-sheet"
        case changedOnDisk = "changed-on-disk"
        case noProgram = "no-program"
        case unknownProgram = "unknown-program"
        case programNotStarted = "program-not-started"
        case programTooSlow = "program-too-slow"
        case programFailed = "program-failed"
        case pdfUnreadable = "pdf-unreadable"
    }

    package let code: Code
    /// A path, a run, a sheet or a program: never anything about a person.
    package let place: String

    package init(_ code: Code, place: String) {
        self.code = code
        self.place = place
    }

    /// 66 nothing to show, 64 more than one, 65 not as published, 78 configuration, 73 no PDF came about.
    package var exitStatus: Int32 {
        switch code {
        case .noNight, .unknownRun, .unknownSheet, .notOnSheet: 66
        case .ambiguous: 64
        case .changedOnDisk: 65
        case .noProgram, .unknownProgram, .programNotStarted: 78
        case .programTooSlow, .programFailed, .pdfUnreadable: 73
        }
    }

    /// What happened and what to do, for someone at seven in the morning.
    package var message: String {
        switch code {
        case .noNight: "No night is published below \(place). Run the night first."
        case .unknownRun: "No run \(place) is published. Take the run id from the foot of a page: 2026-11-20-1."
        case .unknownSheet: "No published night knows \(place). Take a sheet id such as S003, or a child_ref."
        case .notOnSheet: "\(place) is in the match log and on no call sheet of that night: see encompass explain."
        case .ambiguous: "That means more than one. Say which: \(place)."
        case .changedOnDisk:
            "\(place) is not as it was published. Do not ring from it. Move the folder of that night away and start its run again, "
                + "with the same inputs: it is put back as it was published."
        case .noProgram:
            "No PDF was made: pages.pdf names no program. The HTML stands and prints the same: \(place). "
                + "Set pages.pdf to WeasyPrint (pip install weasyprint) or Chromium (apt-get install chromium)."
        case .unknownProgram:
            "No PDF was made: \(place) is neither WeasyPrint nor Chromium. Write its arguments with {html} and {pdf}."
        case .programNotStarted:
            "No PDF was made: \(place) could not be started. The HTML stands. Correct pages.pdf or install the program."
        case .programTooSlow:
            "No PDF was made: \(place) took longer than pages.pdf_seconds. The HTML stands and prints the same."
        case .programFailed: "No PDF was made: \(place) failed. The HTML stands and prints the same."
        case .pdfUnreadable: "No PDF was made: \(place) did not write one. The HTML stands and prints the same."
        }
    }
}
