package import Casework
package import Linkage
package import Pipeline

/// Where a pupil stands with the schools on the day of the call.
package enum Standing: Sendable {
    /// On roll at these schools, each with its own next school day; and at others that are not called from here.
    case onRoll([Recipient], notCalled: [NotCalled] = [])
    case homeEducated
    case missingEducation
    /// Every registration has ended or not yet begun.
    case leftOrStarting([URN])
    /// The school has closed, and no single school follows it.
    case schoolClosed([URN])
    /// On roll in another country or another authority's area.
    case crossBorder([URN])
    /// Two full registrations at different schools on one day: one of them is wrong.
    case twoSchools([URN])
    /// One row has the pupil on roll here, another says home educated or missing education: one of them is wrong.
    case contradicted([URN])
    /// The register's reference fits no school of the schools file.
    case schoolUnknown
    /// No school day is known in the next 120 days.
    case noSchoolDay([URN])

    /// The schools it speaks of, for the match log.
    package var urns: [URN] {
        switch self {
        case .onRoll(let recipients, _): recipients.map(\.school.urn)
        case .leftOrStarting(let urns), .schoolClosed(let urns), .crossBorder(let urns), .twoSchools(let urns),
            .contradicted(let urns), .noSchoolDay(let urns):
            urns
        case .homeEducated, .missingEducation, .schoolUnknown: []
        }
    }
}

/// A registration that stands beside one that is called, and why nobody is called there.
package struct NotCalled: Hashable, Sendable {
    package enum Cause: String, Sendable {
        /// In another country or another authority's area.
        case crossBorder = "cross-border"
        /// Closed, and no single school follows it.
        case schoolClosed = "school-closed"
        /// No school day is known in the next 120 days.
        case noSchoolDay = "no-school-day"
        /// The register's reference fits no school of the schools file.
        case schoolUnknown = "school-unknown"
    }

    package let cause: Cause
    /// Nothing where the school is unknown.
    package let urn: URN?

    package init(_ cause: Cause, _ urn: URN? = nil) {
        self.cause = cause
        self.urn = urn
    }

    /// The reason code: the cause and the school, such as `cross-border:900008`.
    package var code: String { urn.map { "\(cause.rawValue):\($0.text)" } ?? cause.rawValue }
}

/// A matched child with where its candidates go to school.
package struct Placement: PersonalData, Sendable {
    package var matched: MatchedChild
    /// In the order of the shortlist's candidates.
    package var standings: [Standing]
    /// The day the run aims at: today, or tomorrow after the deadline.
    package var targetDay: CalendarDate

    package init(matched: MatchedChild, standings: [Standing], targetDay: CalendarDate) {
        self.matched = matched
        self.standings = standings
        self.targetDay = targetDay
    }
}

/// The schools as the night knows them.
package struct SchoolsIntake: Sendable {
    package var directory: SchoolDirectory
    package var successors: Successors
    package var contacts: ContactList
    package var calendar: SchoolCalendar

    package init(
        directory: SchoolDirectory, successors: Successors = Successors(), contacts: ContactList = ContactList(),
        calendar: SchoolCalendar = SchoolCalendar()
    ) {
        self.directory = directory
        self.successors = successors
        self.contacts = contacts
        self.calendar = calendar
    }
}

/// Stage 4: who is on roll where on the next school day of that school.
package struct Resolver: Sendable {
    private let scope: Configuration.Scope
    private let targetDay: CalendarDate

    package init(scope: Configuration.Scope, targetDay: CalendarDate) {
        self.scope = scope
        self.targetDay = targetDay
    }

    package func resolve(_ matched: [MatchedChild], in schools: SchoolsIntake) -> [Placement] {
        matched.map { child in
            Placement(
                matched: child, standings: child.shortlist.candidates.map { standing(of: $0.pupil, in: schools) },
                targetDay: targetDay)
        }
    }

    /// Where one pupil stands, by the registrations of all rows the pupil has.
    ///
    /// A row that says home educated or missing education is no place on a roll. Where another row is one, the register
    /// contradicts itself.
    package func standing(of pupil: Pupil, in schools: SchoolsIntake) -> Standing {
        let rolls = self.rolls(pupil.registrations.filter { !$0.saysNoSchool }, schools)
        if pupil.isHomeEducated || pupil.isMissingEducation {
            let current = Set(rolls.current.map(\.school.urn)).sorted()
            if !current.isEmpty { return .contradicted(current) }
            return pupil.isHomeEducated ? .homeEducated : .missingEducation
        }
        return standing(rolls, schools)
    }

    /// Registrations by what can be done about them.
    private struct Rolls {
        var current: [Recipient] = []
        var notNow: [URN] = []
        var closed: [Registration] = []
        var without: [Registration] = []
        var unknown: [Registration] = []
    }

    private func rolls(_ registrations: [Registration], _ schools: SchoolsIntake) -> Rolls {
        var rolls = Rolls()
        // By what they say and not by where they stand: the order of the register decides nothing.
        for registration in registrations.sorted(by: { Resolver.place($0) < Resolver.place($1) }) {
            guard let written = registration.urn else {
                if !registration.writtenSchool.isEmpty, mayBeCurrent(registration) {
                    rolls.unknown.append(registration)
                }
                continue
            }
            guard let urn = openSchool(written, schools), let school = schools.directory[urn] else {
                if mayBeCurrent(registration) {
                    rolls.closed.append(registration)
                } else {
                    rolls.notNow.append(written)
                }
                continue
            }
            guard let day = schools.calendar.nextSchoolDay(of: urn, onOrAfter: targetDay) else {
                var here = registration
                here.urn = urn
                rolls.without.append(here)
                continue
            }
            guard registration.isCurrent(on: day) else {
                rolls.notNow.append(urn)
                continue
            }
            if !rolls.current.contains(where: { $0.school.urn == urn }) {
                rolls.current.append(Recipient(school: school, callDay: day, registration: registration))
            }
        }
        return rolls
    }

    private static func place(_ registration: Registration) -> (Int, String, Int, Int) {
        (
            registration.urn?.number ?? 0, registration.status.rawValue, registration.start?.dayNumber ?? 0,
            registration.leaving?.dayNumber ?? .max
        )
    }

    private func standing(_ rolls: Rolls, _ schools: SchoolsIntake) -> Standing {
        let recipients = told(rolls.current)
        if !recipients.isEmpty {
            let full = recipients.filter { $0.registration.status == .single }
            if full.count > 1 { return .twoSchools(full.map(\.school.urn)) }
            let abroad = recipients.filter { isCrossBorder($0.school, schools.directory) }.map(\.school.urn)
            let ours = recipients.filter { !abroad.contains($0.school.urn) }
            if ours.isEmpty { return .crossBorder(abroad) }
            return .onRoll(
                ours, notCalled: abroad.map { NotCalled(.crossBorder, $0) } + others(rolls, beside: recipients))
        }
        if !rolls.closed.isEmpty { return .schoolClosed(rolls.closed.compactMap(\.urn)) }
        if !rolls.without.isEmpty { return .noSchoolDay(rolls.without.compactMap(\.urn)) }
        return rolls.notNow.isEmpty ? .schoolUnknown : .leftOrStarting(rolls.notNow)
    }

    /// The other half of a dual registration, where it is at a school that cannot be called.
    private func others(_ rolls: Rolls, beside told: [Recipient]) -> [NotCalled] {
        let duals: Set<Registration.Status> = [.mainDual, .subsidiaryDual]
        guard told.contains(where: { duals.contains($0.registration.status) }) else { return [] }
        func dual(_ registrations: [Registration]) -> [Registration] {
            registrations.filter { duals.contains($0.status) }
        }
        return dual(rolls.closed).map { NotCalled(.schoolClosed, $0.urn) }
            + dual(rolls.without).map { NotCalled(.noSchoolDay, $0.urn) }
            + dual(rolls.unknown).map { _ in NotCalled(.schoolUnknown) }
    }

    /// A pupil's own schools first: single and dual registrations; where there is none, colleges and other
    /// providers; a guest's school only where nothing else is known.
    private func told(_ current: [Recipient]) -> [Recipient] {
        let order: [Set<Registration.Status>] = [
            [.single, .mainDual, .subsidiaryDual], [.furtherEducation, .otherProvider], [.guest],
        ]
        for group in order {
            let found = current.filter { group.contains($0.registration.status) }
            if !found.isEmpty { return found.sorted { Resolver.order($0) < Resolver.order($1) } }
        }
        return []
    }

    /// The main school before the second one, then by number.
    private static func order(_ recipient: Recipient) -> (Int, URN) {
        (recipient.registration.status == .subsidiaryDual ? 1 : 0, recipient.school.urn)
    }

    /// The school itself where it is open, else the one school that follows it.
    private func openSchool(_ urn: URN, _ schools: SchoolsIntake) -> URN? {
        if schools.directory.isOpen(urn, on: targetDay) { return urn }
        if case .one(let successor) = schools.successors.place(of: urn, on: targetDay, in: schools.directory) {
            return successor
        }
        return nil
    }

    private func mayBeCurrent(_ registration: Registration) -> Bool { registration.isCurrent(on: targetDay) }

    private func isCrossBorder(_ school: School, _ directory: SchoolDirectory) -> Bool {
        if let jurisdiction = directory.jurisdiction(of: school.urn), jurisdiction != .england { return true }
        return !scope.localAuthorities.isEmpty && !scope.localAuthorities.contains(school.laCode)
    }
}
