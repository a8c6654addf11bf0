import Casework
import Linkage
package import State

/// What a person may write for a child: a `child_ref`, or a sheet, with or without its run.
///
/// `S004` and `R004` alone are of the newest day, in whichever of its generations; `2026-11-20-1/S004` is one sheet.
package struct References: Sendable {
    private let state: StateStore

    package init(_ state: StateStore) { self.state = state }

    /// The children a reference means: those of a sheet, in its order, or the one child itself, known or not.
    ///
    /// - Throws: `referenceUnknown` for a sheet that no run has, `referenceAmbiguous` where several runs of the day do.
    package func children(of reference: String) throws -> [String] {
        guard let sheet = SheetName(reference) else { return [reference] }
        var found: [(runID: String, children: [String])] = []
        for runID in try runs(of: sheet) {
            let children = try children(of: sheet, in: runID)
            if !children.isEmpty { found.append((runID, children)) }
        }
        guard let first = found.first else { throw NightError(.referenceUnknown, place: reference) }
        guard found.count == 1 else {
            throw NightError(
                .referenceAmbiguous, place: found.map { "\($0.runID)/\(sheet.id)" }.joined(separator: ", "))
        }
        return first.children
    }

    /// The one child a reference means.
    ///
    /// - Throws: `referenceAmbiguous` with the references of a sheet's children where they are several.
    package func child(of reference: String) throws -> String {
        let children = try children(of: reference)
        guard let first = children.first, children.count == 1 else {
            throw NightError(.referenceAmbiguous, place: children.joined(separator: ", "))
        }
        return first
    }

    private func runs(of sheet: SheetName) throws -> [String] {
        if let runID = sheet.runID { return [runID] }
        guard let newest = try state.newestRun() else { return [] }
        return try state.publishedRuns(before: newest.day.adding(days: 1), limit: 99)
            .filter { $0.day == newest.day }.map(\.runID).reversed()
    }

    private func children(of sheet: SheetName, in runID: String) throws -> [String] {
        guard sheet.isReview else {
            var seen: Set<String> = []
            return try state.sheetLines(runID: runID).filter { $0.sheetID == sheet.id }.map(\.child.text)
                .filter { seen.insert($0).inserted }
        }
        let reviews = try state.reviewChildren(runID: runID)
        return reviews.indices.contains(sheet.number - 1) ? [reviews[sheet.number - 1].text] : []
    }
}

/// The id of a call sheet or a review sheet, as people type it: `s4` is none, `S004`, `R012b` and `RUN/S004` are.
package struct SheetName: Hashable, Sendable {
    /// `S004`, or `R012`; the copy for a second reader is the same case.
    package let id: String
    package let runID: String?
    let number: Int
    var isReview: Bool { id.hasPrefix("R") }

    package init?(_ reference: String) {
        let parts = reference.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2, let last = parts.last,
            let match = last.uppercased().wholeMatch(of: #/([SR])([0-9]{3,6})B?/#), let number = Int(match.2)
        else { return nil }
        id = String(match.1) + String(match.2)
        runID = parts.count == 2 ? parts[0] : nil
        self.number = number
    }
}
