/// What stands at the top and the bottom of every page.
package struct PageFrame: Sendable {
    package enum Marking: String, Sendable {
        case official = "OFFICIAL"
        case officialSensitive = "OFFICIAL-SENSITIVE"
    }

    package var marking: Marking
    package var topLeft: String
    package var runID: String
    /// `Sheet S003`, `Call list`.
    package var sheet: String
    /// What to do with the paper; empty on pages that name nobody.
    package var keep: String

    package init(marking: Marking, topLeft: String, runID: String, sheet: String, keep: String = "") {
        self.marking = marking
        self.topLeft = topLeft
        self.runID = runID
        self.sheet = sheet
        self.keep = keep
    }

    /// What to do with a sheet that names children.
    package static let keepSheet =
        "Keep this sheet in the team folder. Do not copy, photograph or e-mail it. Shred it when outcomes are entered."

    /// The values for `page-top` and `page-bottom`, with the page's own number and the count of pages.
    package func pageValue(page: Int, of pages: Int, states witness: PageValue = .flag(false)) -> PageValue {
        [
            "marking": .text(marking.rawValue), "topLeft": .text(VisibleText.shown(topLeft)),
            "pageText": .text("Page \(page) of \(pages)"), "run": .text(runID), "sheet": .text(sheet),
            "keep": .text(keep), "audit": witness,
        ]
    }
}

/// One page before it knows its number.
package struct PageBody: Sendable {
    package var frame: PageFrame
    /// The keys of the page's template.
    package var values: [String: PageValue]

    package init(frame: PageFrame, values: [String: PageValue]) {
        self.frame = frame
        self.values = values
    }

    /// Numbers the pages from 1 and gives each its frame.
    ///
    /// - Parameter states: what every footer states of the audit trail; nothing on pages that no run made.
    package static func numbered(_ bodies: [PageBody], states witness: PageValue = .flag(false)) -> PageValue {
        .list(
            bodies.indices.map { index in
                var values = bodies[index].values
                values["frame"] = bodies[index].frame.pageValue(page: index + 1, of: bodies.count, states: witness)
                return .group(values)
            })
    }
}
