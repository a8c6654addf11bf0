import Foundation
package import Linkage

/// The bank holidays of one division of the kingdom, as GOV.UK publishes them.
package struct BankHolidays: Sendable {
    private var titles: [CalendarDate: String]

    /// None configured: no day is a bank holiday.
    package init() { titles = [:] }

    /// Reads the JSON of GOV.UK, in the form of its live address or of its source repository.
    ///
    /// Live, a division holds `events` dated `yyyy-MM-dd`; in the source, `divisions` hold years of events dated
    /// `dd/MM/yyyy`. Two events of one day keep the first title.
    ///
    /// - Parameter division: `england-and-wales`, `scotland` or `northern-ireland`.
    package init(json: [UInt8], file: String, division: String) throws(ReferenceFileError) {
        let divisions: [String: BankHolidayFile.Division]
        do {
            divisions = try JSONDecoder().decode(BankHolidayFile.self, from: Data(json)).divisions
        } catch {
            // The decoder's own words may hold pieces of the file; which form was expected is all that helps.
            throw ReferenceFileError(code: .unreadable, file: file)
        }
        guard let chosen = divisions[division] else {
            throw ReferenceFileError(
                code: .divisionMissing, file: file, wanted: division,
                nearest: divisions.isEmpty ? nil : divisions.keys.sorted().joined(separator: ", "))
        }
        guard !chosen.events.isEmpty else { throw ReferenceFileError(code: .unreadable, file: file) }
        titles = [:]
        for event in chosen.events {
            guard let date = CalendarDate(referenceText: event.date) else {
                throw ReferenceFileError(code: .dateUnreadable, file: file)
            }
            if titles[date] == nil { titles[date] = event.title }
        }
    }

    /// The holiday's name, or nothing on any other day.
    package func title(on date: CalendarDate) -> String? { titles[date] }

    /// The last holiday known; after it the file says nothing.
    package var lastDay: CalendarDate? { titles.keys.max() }
}

/// The two shapes of the published file, made one.
private struct BankHolidayFile: Decodable {
    let divisions: [String: Division]

    init(from decoder: any Decoder) throws {
        var container = try decoder.container(keyedBy: Name.self)
        if container.contains(Name("divisions")) {
            container = try container.nestedContainer(keyedBy: Name.self, forKey: Name("divisions"))
        }
        var read: [String: Division] = [:]
        for key in container.allKeys { read[key.stringValue] = try container.decode(Division.self, forKey: key) }
        divisions = read
    }

    struct Event: Decodable {
        let title: String
        let date: String
    }

    struct Division: Decodable {
        let events: [Event]

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Name.self)
            if container.contains(Name("events")) {
                events = try container.decode([Event].self, forKey: Name("events"))
            } else {
                let years = container.allKeys.filter { Int($0.stringValue) != nil }
                    .sorted { $0.stringValue < $1.stringValue }
                events = try years.flatMap { try container.decode([Event].self, forKey: $0) }
            }
        }
    }

    struct Name: CodingKey {
        let stringValue: String
        let intValue: Int? = nil

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
