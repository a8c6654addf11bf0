import Casework
package import Linkage
import Pipeline

/// Children and the register they were looked for in: what a model is estimated from, shown on or compared over.
package struct ModelSample: Sendable {
    /// One described child, without its name in any form that could be shown.
    package struct Member: PersonalData, Sendable {
        /// The row of a file: a `query_id` or a `child_ref`.
        package let id: String
        package let record: PersonRecord
        package let isIncidentPostcode: Bool
        /// Children with the same incident are decided together; empty stands for alone.
        package let incident: String

        package init(id: String, record: PersonRecord, isIncidentPostcode: Bool, incident: String) {
            self.id = id
            self.record = record
            self.isIncidentPostcode = isIncidentPostcode
            self.incident = incident
        }
    }

    package var members: [Member]
    package var register: RegisterColumns
    package var tables: NameTables

    package init(members: [Member], register: RegisterColumns, tables: NameTables) {
        self.members = members
        self.register = register
        self.tables = tables
    }

    /// The sample of plain files.
    package init(_ queries: [PlainQuery], _ register: PlainRegister, tables: NameTables) {
        self.init(
            members: queries.map {
                Member(id: $0.id, record: $0.record, isIncidentPostcode: false, incident: $0.incident)
            }, register: register.columns, tables: tables)
    }

    /// The sample of one night, each child once.
    package init(_ intake: Intake, tables: NameTables) {
        self.init(
            members: intake.children.filter { $0.role == .child && !$0.notes.contains(.unborn) }.map {
                Member(
                    id: $0.reference.text, record: $0.record,
                    isIncidentPostcode: $0.notes.contains(.postcodeOfIncident),
                    incident: $0.incident.occurrenceNumber)
            }, register: intake.register.columns, tables: tables)
    }

    /// Each child's distribution alone, in the order of the members.
    package func distributions(by model: LinkageModel) -> [Distribution] {
        let search = ChildSearch(register: register, model: model, tables: tables)
        return Parallel.map(members) { search.distribution(of: $0.record, isIncidentPostcode: $0.isIncidentPostcode) }
    }

    /// Estimates a model's numbers anew from these children.
    package func estimate(from model: LinkageModel) -> ModelEstimate {
        let (register, tables, members) = (register, tables, members)
        return ModelEstimate(from: model) { model in
            let search = ChildSearch(register: register, model: model, tables: tables)
            return Parallel.map(members) { member in
                ObservedChild(
                    search.distribution(of: member.record, isIncidentPostcode: member.isIncidentPostcode),
                    of: member.record, isIncidentPostcode: member.isIncidentPostcode, in: register, model: model)
            }
        }
    }
}
