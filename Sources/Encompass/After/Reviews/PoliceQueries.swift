import Casework
package import Pipeline
package import State
import Tabular

/// The questions to the police about children nobody can decide: which row, and what is asked.
///
/// The file names the force's own row and occurrence and no child, so that it can go by ordinary mail.
package enum PoliceQueries {
    package static let columns = ["run_id", "child_ref", "occurrence_number", "question"]

    package static func file(_ cases: [DeskCase]) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append(columns)
        for item in cases where item.isOpen && item.current?.status == .asked {
            writer.append([item.runID, item.child.text, item.occurrenceNumber, question(of: item.rule)])
        }
        return PublishedFile(path: "police-queries.csv", bytes: writer.bytes)
    }

    /// What the rule that stopped the child would need to know.
    static func question(of rule: String) -> String {
        switch Rule(rawValue: rule) {
        case .birthDateNotKnown, .birthDateDiffers, .birthDateSlipUnsupported:
            "Please confirm the child's full date of birth."
        case .nameDamaged, .nameMixedScript, .nameIncomplete, .nameDiffers, .nameByCustom:
            "Please confirm the child's full name, and any other name in use."
        case .unrelatedChild, .roleUnlisted: "Please confirm how the child is related to the people involved."
        case .closeRunnerUp, .namesake, .claimedByAnotherChild, .manyCandidates, .doubtful:
            "Please confirm date of birth, home address and school."
        default: "Please confirm which school the child goes to."
        }
    }
}
