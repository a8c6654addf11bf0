package import Casework
import Linkage

/// Everything an invented night is made from. The same recipe gives the same bytes on every machine.
package struct NightRecipe: Sendable, Hashable {
    /// How the police lay their rows out.
    package enum Shape: String, CaseIterable, Sendable {
        /// One row a child.
        case child
        /// One row a person, adults too, with a role.
        case person
        /// One row an incident, with columns for four children.
        case incidentNumbered = "incident-numbered"
        /// One row an incident, the children in one cell: `Jayden 7, Lexi-Mae (4) & baby`.
        case incidentFreeText = "incident-free-text"
    }

    /// How badly names and dates are written down at the door.
    package enum Dirt: String, CaseIterable, Sendable {
        case light, middle, heavy

        /// The share of the middle level's slips that are made.
        var factor: Double {
            switch self {
            case .light: 0.4
            case .middle: 1
            case .heavy: 1.8
            }
        }
    }

    package var seed: UInt64
    /// Distinct pupils on the register; rows are some more (dual registrations, moves).
    package var pupils: Int
    /// Schools in the schools file, at least 24: the first 21 each have a part to play.
    package var schools: Int
    /// Children in the police feed, all told; a little more where the last family is large.
    package var children: Int
    /// Incidents at which no child is recorded.
    package var incidentsWithoutChild: Int
    /// When the night is run, in London.
    package var asOf: LocalDateTime
    package var shape: Shape
    package var dirt: Dirt
    /// Whether the deliberate cases of `SpecialCase` are planted among the pupils and the slips.
    package var plantsSpecialCases: Bool
    /// Whether officers make slips over adults too. The sample's adults are written as they are: only measurements of
    /// processes that speak of adults ask for more.
    package var spoilsAdults = false

    /// Friday 20 November 2026 at a quarter past two in the morning, the sample night's time.
    package static let sampleTime: LocalDateTime = {
        guard let date = CalendarDate(year: 2026, month: 11, day: 20) else {
            preconditionFailure("20 November is a day of every year")
        }
        return LocalDateTime(date: date, minuteOfDay: 135)
    }()

    package init(
        seed: UInt64 = 20_261_120, pupils: Int = 3000, schools: Int = 40, children: Int = 75,
        incidentsWithoutChild: Int = 4, asOf: LocalDateTime = NightRecipe.sampleTime, shape: Shape = .person,
        dirt: Dirt = .middle, plantsSpecialCases: Bool = true
    ) {
        precondition(pupils >= 1000, "fewer than 1,000 pupils leave no room for the special cases")
        precondition(schools >= 24, "the first 21 schools each have a part to play")
        self.seed = seed
        self.pupils = pupils
        self.schools = schools
        self.children = children
        self.incidentsWithoutChild = incidentsWithoutChild
        self.asOf = asOf
        self.shape = shape
        self.dirt = dirt
        self.plantsSpecialCases = plantsSpecialCases
    }

    /// A night of any size, with as many schools as its pupils fill: some 450 pupils a school.
    package static func sized(pupils: Int, children: Int, seed: UInt64 = 20_261_120) -> NightRecipe {
        NightRecipe(seed: seed, pupils: pupils, schools: max(40, pupils / 450), children: children)
    }

    /// The last day before the school year that holds the night: ages on it decide the year group.
    var yearEve: CalendarDate { day(year: asOf.date.month >= 9 ? asOf.date.year : asOf.date.year - 1, 8, 31) }

    /// A day that every year has (no 29 February).
    func day(year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("month \(month) has no day \(day)")
        }
        return date
    }
}
