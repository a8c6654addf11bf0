import Casework
package import Linkage

/// One person of the police feed as the search needs them.
package struct WantedPerson: PersonalData, Sendable {
    package var record: PersonRecord
    package var occurrenceNumber: String
    /// The home is not recorded, and the incident's postcode stands in.
    package var isIncidentPostcode: Bool

    package init(record: PersonRecord, occurrenceNumber: String, isIncidentPostcode: Bool) {
        self.record = record
        self.occurrenceNumber = occurrenceNumber
        self.isIncidentPostcode = isIncidentPostcode
    }
}

/// Compares people of the police feed with everyone on a register, whatever the register holds.
package struct PeopleSearch: Sendable {
    /// A person's place among everyone, and who they are where they stand twice.
    package struct Found: Sendable {
        package var distribution: Distribution
        /// The same person earlier in the feed, in the same occurrence, as an index; decided there.
        package var repeats: Int?
    }

    private let model: LinkageModel
    private let tables: NameTables

    package init(model: LinkageModel, tables: NameTables) {
        self.model = model
        self.tables = tables
    }

    /// One distribution a person, in the order of the people.
    ///
    /// People of one occurrence are decided together, and the order of rows does not matter. Somebody who stands twice
    /// in an occurrence is compared once.
    package func find(_ people: [WantedPerson], in register: RegisterColumns) -> [Found] {
        let search = ChildSearch(register: register, model: model, tables: tables)
        let repeats = RepeatedPeople(people, tables: tables)
        var distributions = Parallel.map(people) { person in
            search.distribution(of: person.record, isIncidentPostcode: person.isIncidentPostcode)
        }
        let incidents = Dictionary(grouping: people.indices.filter { repeats.first(for: $0) == nil }) {
            people[$0].occurrenceNumber
        }
        for members in incidents.values where members.count > 1 {
            let together = Households.decideTogether(
                members.map { distributions[$0] }, register: register, model: model)
            for (place, index) in members.enumerated() { distributions[index] = together[place] }
        }
        return people.indices.map { index in
            let first = repeats.first(for: index)
            return Found(distribution: distributions[first ?? index], repeats: first)
        }
    }
}

/// Finds somebody who stands twice in one occurrence: under two person numbers, or by a doubled row.
///
/// Two rows are one person when date of birth and family name are the same and the given name is the same or another
/// form of it. Names that are merely close may be twins, and stay two.
private struct RepeatedPeople {
    private var firstOf: [Int: Int] = [:]

    init(_ people: [WantedPerson], tables: NameTables) {
        let incidents = Dictionary(grouping: people.indices) { people[$0].occurrenceNumber }
        for members in incidents.values where members.count > 1 {
            for (place, later) in members.enumerated() {
                firstOf[later] = members[..<place].first { earlier in
                    firstOf[earlier] == nil
                        && RepeatedPeople.isOne(people[earlier].record, people[later].record, tables)
                }
            }
        }
    }

    func first(for index: Int) -> Int? { firstOf[index] }

    private static func isOne(_ left: PersonRecord, _ right: PersonRecord, _ tables: NameTables) -> Bool {
        guard let born = left.birthDate.trueDate, right.birthDate.trueDate == born else { return false }
        if let sex = left.sex, let other = right.sex, sex != other { return false }
        let given = tables.givenNameLevel(left.givenNames, right.givenNames)
        let family = tables.familyNameLevel(left.familyName, right.familyName)
        return (given == .same || given == .equivalent) && family == .same
    }
}
