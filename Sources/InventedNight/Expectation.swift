import Casework
import Linkage

/// What ought to become of a child, judged from the truth alone.
struct Expectation {
    let recipe: NightRecipe
    let directory: SchoolDirectory

    /// Where a pupil stands on the night: the schools to be told, or the list to go to.
    struct Standing {
        var schools: [Int] = []
        var list: ReferralList?
        var reason: String
    }

    func standing(of pupil: InventedPupil) -> Standing {
        guard pupil.isRegistered else { return Standing(list: .notOnRegister, reason: "not on the register") }
        if let list = outOfAge(pupil.birthDate) { return Standing(list: list, reason: "outside the ages 4 to 18") }
        if pupil.isHomeEducated { return Standing(list: .homeEducation, reason: "educated at home") }
        if pupil.isMissingEducation { return Standing(list: .missingEducation, reason: "missing education") }
        let current = pupil.registrations.filter { $0.isCurrent(on: callDay(of: $0.school)) }
        if current.isEmpty { return Standing(list: .leftOrStarting, reason: "left one school, not yet at the next") }
        var standing = Standing(reason: "on roll")
        for registration in current {
            switch directory.schools[registration.school].part {
            case .neighbour, .welsh: standing.list = .crossBorder
            case .split: standing.list = .schoolClosed
            case .closed: standing.schools.append(directory.schools[directory[.successor]].urn)
            default: standing.schools.append(directory.schools[registration.school].urn)
            }
        }
        if !standing.schools.isEmpty { standing.list = nil }
        if standing.list == .crossBorder { standing.reason = "on roll beyond the council's border" }
        if standing.list == .schoolClosed { standing.reason = "the school closed and has two successors" }
        return standing
    }

    func outOfAge(_ birthDate: CalendarDate) -> ReferralList? {
        (4...18).contains(birthDate.completedYears(on: recipe.asOf.date)) ? nil : .outOfAge
    }

    /// The first weekday on or after the night's day, the one after it where the school has a training day.
    func callDay(of school: Int) -> CalendarDate {
        var day = recipe.asOf.date
        if directory.schools[school].part == .insetPrimary || directory.schools[school].part == .insetSecondary {
            day = day.adding(days: 1)
        }
        while day.weekday > 5 { day = day.adding(days: 1) }
        return day
    }

    /// How well the slip says who the child is.
    struct Clarity {
        /// The date written is the true one, or a slip of it that the default policy names.
        var birthDate: BirthDate = .exact
        /// Errors in the names.
        var nameErrors = 0
        /// Home postcode written and right.
        var postcodeAgrees = true
        var hasTwin = false

        enum BirthDate { case exact, slip, notTrue }
    }

    /// The truth of a slip about a pupil or a child who is not on the register.
    func truth(of pupil: InventedPupil, kinds: [String], clarity: Clarity) -> SlipTruth {
        let standing = standing(of: pupil)
        var truth = SlipTruth(
            kinds: kinds.isEmpty ? ["exact"] : kinds, pupilID: pupil.id, schools: standing.schools,
            list: standing.list?.rawValue ?? "", reason: standing.reason)
        guard pupil.isRegistered else {
            let tooYoungOrOld = outOfAge(pupil.birthDate) != nil
            if tooYoungOrOld {
                truth.list = ReferralList.outOfAge.rawValue
                truth.reason = "outside the ages 4 to 18"
            }
            truth.dispositions = tooYoungOrOld ? ["refer"] : ["refer", "review"]
            return truth
        }
        truth.dispositions = identity(clarity)
        if let list = standing.list {
            // Nobody is to be told; whoever is sure of the child hands it to the list.
            truth.dispositions = truth.dispositions.map { $0 == "notify" ? "refer" : $0 }
            if truth.dispositions == ["review"] { truth.dispositions = ["review", "refer"] }
            truth.list = list.rawValue
        } else if truth.dispositions.contains("refer") {
            truth.list = ReferralList.notOnRegister.rawValue
        }
        return truth
    }

    private func identity(_ clarity: Clarity) -> [String] {
        if clarity.birthDate == .notTrue {
            // A name alone never notifies; a name that is wrong too may find nobody.
            return clarity.nameErrors > 0 || !clarity.postcodeAgrees ? ["review", "refer"] : ["review"]
        }
        if clarity.nameErrors >= 2 { return ["notify", "review", "refer"] }
        let isClear =
            clarity.birthDate == .exact && clarity.nameErrors == 0 && clarity.postcodeAgrees && !clarity.hasTwin
        return isClear ? ["notify"] : ["notify", "review"]
    }
}
