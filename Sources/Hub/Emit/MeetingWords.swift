import Casework
import Linkage
import Pipeline
import State

/// The list's sentences: short, in plain words, the same on paper and in the table.
enum MeetingWords {
    static func grade(_ risk: Risk) -> String {
        switch risk {
        case .high: "High risk"
        case .medium: "Medium risk"
        case .standard: "Standard risk"
        case .other(let word): "Risk “\(VisibleText.shortened(word, to: 30))”"
        case .notRecorded: "Risk not recorded"
        }
    }

    static func grade(_ grade: Configuration.RiskGrade) -> String {
        switch grade {
        case .high: "high"
        case .medium: "medium"
        case .standard: "standard"
        case .other: "another word"
        case .notRecorded: "not recorded"
        }
    }

    static func part(_ person: PersonAtIncident) -> String {
        let word =
            switch person.part {
            case .victim: "Victim"
            case .suspect: "Suspect"
            case .child: "Child"
            case .witness: "Witness"
            case .other: person.writtenRole.isEmpty ? "Other" : VisibleText.shortened(person.writtenRole, to: 30)
            }
        return person.isChild && person.part != .child ? "\(word), under 18" : word
    }

    static func name(_ person: PersonAtIncident) -> String {
        let name = [person.written.givenNames, person.written.familyName].filter { !$0.isEmpty }
            .joined(separator: " ")
        return name.isEmpty ? "no name recorded" : VisibleText.shortened(name, to: 160)
    }

    /// `04/05/2015, age 11`; an age alone where no date was recorded.
    static func born(_ person: PersonAtIncident, on day: CalendarDate) -> String {
        let written = VisibleText.shortened(person.written.birthDate, to: 40)
        guard !written.isEmpty else { return "not recorded" }
        return person.age(on: day).map { "\(written), age\u{A0}\($0)" } ?? written
    }

    /// What is being done about a person, one sentence each.
    static func standing(_ person: MeetingList.Person) -> [String] {
        var sentences: [String] = []
        if person.person.isChild {
            guard let child = person.child else {
                return ["Not decided: no run of the schools has read this row."] + others(person)
            }
            sentences += standing(child)
        }
        return sentences + others(person)
    }

    private static func standing(_ child: ChildStanding) -> [String] {
        var sentences: [String]
        switch child.disposition {
        case "notify": sentences = []
        case "review": sentences = ["With a reviewer: a person has to say who this is."]
        case "refer": sentences = ["On the list “\(child.list.replacing("-", with: " "))”."]
        case "suppress": sentences = ["Told before, or listed twice."]
        default: sentences = ["\(child.disposition)."]
        }
        sentences += child.schools.map(school)
        if child.disposition == "notify", child.schools.isEmpty {
            sentences.append("To be told; no school is on record.")
        }
        if child.earlier > 0 {
            let count = SpokenNumber.counted(child.earlier, "other incident", "other incidents")
            sentences.append("Schools were told of \(count) this school year.")
        }
        return sentences
    }

    private static func school(_ school: ChildStanding.School) -> String {
        let name = school.name.isEmpty ? "School \(school.urn.text)" : VisibleText.shortened(school.name, to: 80)
        let day =
            "\(SpokenDate.weekday(school.callDay)) \(school.callDay.day) \(SpokenDate.monthName(school.callDay.month))"
        switch school.step {
        case .onSheet: return "\(name): on the call sheets of \(day), no answer entered yet."
        case .held: return "\(name): to be called on \(day)."
        case .tried: return "\(name): called on \(day), not told yet."
        case .told:
            let time = school.toldAt.map { $0.time } ?? LocalDateTime(date: school.callDay, minuteOfDay: 0)
            return "\(name): told on \(time.date.day) \(SpokenDate.monthName(time.date.month)) at "
                + "\(ClockTime(minuteOfDay: time.minuteOfDay).text)."
        }
    }

    private static func others(_ person: MeetingList.Person) -> [String] {
        person.others.map { standing in
            let name = standing.process.prefix(1).uppercased() + standing.process.dropFirst()
            switch standing.disposition {
            case "notify" where !standing.recipients.isEmpty:
                return "\(name): notice to \(standing.recipients.joined(separator: ", "))."
            case "notify": return "\(name): told."
            case "review": return "\(name): with a reviewer."
            case "refer": return "\(name): on a list."
            case "suppress": return "\(name): told before."
            default: return "\(name): \(standing.disposition)."
            }
        }
    }

    /// `Thursday 19 November 2026, 15:56`
    static func moment(_ time: LocalDateTime) -> String {
        "\(SpokenDate.long(time.date)), \(ClockTime(minuteOfDay: time.minuteOfDay).text)"
    }

    /// `Thu 19 Nov, 15:56`: within a window of days the year is plain.
    static func short(_ time: LocalDateTime) -> String {
        "\(SpokenDate.weekday(time.date).prefix(3)) \(time.date.day) \(SpokenDate.monthName(time.date.month).prefix(3)), "
            + ClockTime(minuteOfDay: time.minuteOfDay).text
    }

    static func postcode(_ incident: Incident) -> String {
        guard let postcode = incident.postcode else { return "" }
        let text = String(decoding: postcode.text, as: UTF8.self)
        return text.count > 3 ? "\(text.dropLast(3)) \(text.suffix(3))" : text
    }
}
