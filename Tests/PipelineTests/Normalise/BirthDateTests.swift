import Casework
import Linkage
import Pipeline
import Testing

private func isoDate(_ text: String) throws -> CalendarDate { try #require(CalendarDate(isoText: text)) }

@Suite("Dates of birth")
struct BirthDateTests {
    let reader: BirthDateReader

    init() throws {
        let formats = [
            "dd/MM/yyyy", "d/M/yyyy", "dd/MM/yy", "d/M/yy", "yyyy-MM-dd", "dd-MM-yyyy", "dd MMM yyyy", "yyyyMMdd",
            "excel-serial",
        ]
        reader = try #require(BirthDateReader(formats: formats, asOf: isoDate("2026-11-20")))
    }

    @Test(
        "a declared form is read, with a time after it",
        arguments: [
            "23/07/2016", "23/7/2016", "23/07/16", "2016-07-23", "23-07-2016", "23 Jul 2016", "20160723", "42574",
            "23/07/2016 00:00", "2016-07-23T00:00:00", " 23/07/2016 ", "23/07/2016 00:00:00.000", "42574.0",
        ])
    func declared(written: String) throws {
        #expect(reader.read(written) == BirthDateReading(.day(try isoDate("2016-07-23"))))
    }

    @Test("day and month that could change places are noted, unless the year comes first")
    func ambiguousDay() throws {
        #expect(reader.read("03/04/2015").notes == [.dobDayMonthAmbiguous])
        #expect(reader.read("03/04/2015").birthDate == .day(try isoDate("2015-04-03")))
        #expect(reader.read("04/04/2015").notes.isEmpty)
        #expect(reader.read("2015-04-03").notes.isEmpty)
        #expect(reader.read("03 Apr 2015").notes.isEmpty)
    }

    @Test("a two-digit year is the one that makes a child")
    func shortYear() throws {
        #expect(reader.read("1/7/15").birthDate == .day(try isoDate("2015-07-01")))
        #expect(reader.read("1/7/80") == BirthDateReading(.missing, [.dobOfAdult]))
        #expect(reader.read("01/01/14") == BirthDateReading(.year(2014), [.dobPlaceholder]))
        #expect(reader.read("29/02/16").birthDate == .day(try isoDate("2016-02-29")))
    }

    @Test("a two-digit year that fits two centuries is a window")
    func century() throws {
        let reader = try #require(
            BirthDateReader(formats: ["dd/MM/yy"], asOf: isoDate("2026-11-20"), childAges: 0...120))
        let reading = reader.read("23/07/15")
        #expect(reading.birthDate == .between(try isoDate("1915-07-23"), try isoDate("2015-07-23")))
        #expect(reading.notes == [.dobCenturyAmbiguous])
    }

    @Test(
        "a placeholder counts for what it says",
        arguments: [
            ("01/01/2014", BirthDate.year(2014)), ("2014-01-01", .year(2014)), ("00/00/2014", .year(2014)),
            ("00/07/2014", .month(year: 2014, month: 7)), ("01/01/1900", .missing), ("01/01/1901", .missing),
            ("31/12/9999", .missing), ("11/11/1111", .missing), ("00/00/0000", .missing), ("1900-01-01", .missing),
        ])
    func placeholder(written: String, expected: BirthDate) {
        #expect(reader.read(written) == BirthDateReading(expected, [.dobPlaceholder]))
    }

    @Test(
        "a date that is no child's is missing, with the reason",
        arguments: [
            ("", [NormalisationNote.dobMissing]), ("UNKNOWN", [.dobMissing]), ("N/K", [.dobMissing]),
            ("?", [.dobMissing]),
            ("UNBORN", [.dobMissing, .unborn]), ("23/07/1992", [.dobOfAdult]), ("20/11/2007", [.dobOfAdult]),
            ("01/01/1980", [.dobPlaceholder, .dobOfAdult]), ("31/02/1992", [.dobUnreadable]),
            ("31/02/16", [.dobUnreadable]), ("23.07.2016", [.dobUnreadable]), ("smith", [.dobUnreadable]),
            ("7", [.dobUnreadable]), ("23/07/2016 99:00", [.dobUnreadable]), ("23/07/1816", [.dobUnreadable]),
            ("01/01/2027", [.dobPlaceholder, .dobInFuture]),
        ] as [(String, [NormalisationNote])])
    func missing(written: String, notes: [NormalisationNote]) {
        #expect(reader.read(written) == BirthDateReading(.missing, notes))
    }

    @Test(
        "figures of a child's year that no calendar holds are kept as written, and remain unreadable",
        arguments: [
            ("31/02/2016", 2016, 2, 31), ("29/02/2015", 2015, 2, 29), ("28/13/2014", 2014, 13, 28),
            ("45/07/2016", 2016, 7, 45), ("15/00/2014", 2014, 0, 15), ("2014-17-05", 2014, 17, 5),
        ])
    func onNoCalendar(written: String, year: Int, month: Int, day: Int) {
        #expect(
            reader.read(written)
                == BirthDateReading(.onNoCalendar(year: year, month: month, day: day), [.dobUnreadable]))
    }

    @Test("eighteen years and their last day still make a child")
    func lastDay() throws {
        #expect(reader.read("21/11/2007").birthDate == .day(try isoDate("2007-11-21")))
    }

    @Test("a date ahead is no date of birth, and within nine months may be a due date")
    func future() {
        #expect(reader.read("13/03/2027") == BirthDateReading(.missing, [.dobInFuture], mayBeDueDate: true))
        #expect(reader.read("13/12/2028") == BirthDateReading(.missing, [.dobInFuture], mayBeDueDate: false))
    }

    @Test("the first form that names a day wins")
    func order() throws {
        let american = try #require(
            BirthDateReader(formats: ["dd/MM/yyyy", "MM/dd/yyyy"], asOf: isoDate("2026-11-20")))
        #expect(american.read("07/23/2016").birthDate == .day(try isoDate("2016-07-23")))
        #expect(american.read("03/04/2016").birthDate == .day(try isoDate("2016-04-03")))
    }

    @Test("an age in the cell of the date is read as an age")
    func ageInstead() throws {
        #expect(reader.read("7 yrs").birthDate == .between(try isoDate("2018-11-21"), try isoDate("2019-11-20")))
    }

    @Test("an unknown form makes no reader", arguments: ["dd/MM/yyyyy", "jj/mm/aaaa", "dd/MM", "", "dd/QQ/yyyy"])
    func unknownForm(format: String) throws {
        #expect(BirthDateReader(formats: [format], asOf: try isoDate("2026-11-20")) == nil)
    }

    @Test("every day of fifty years is read back in every form")
    func everyDay() throws {
        let plain = try #require(CalendarDateReader(formats: ["d/M/yyyy", "yyyy-MM-dd", "yyyyMMdd", "excel-serial"]))
        for number in stride(from: 7_000, to: 25_000, by: 7) {
            let date = CalendarDate(dayNumber: number)
            #expect(plain.read("\(date.day)/\(date.month)/\(date.year)") == date)
            #expect(plain.read(date.isoText) == date)
            #expect(plain.read(date.isoText.filter { $0 != "-" }) == date)
            #expect(plain.read(String(number + 25_569)) == date)
        }
    }
}

@Suite("Ages")
struct AgeReaderTests {
    let reader: AgeReader

    init() throws { reader = AgeReader(asOf: try isoDate("2026-11-20")) }

    @Test(
        "an age is a window of birth dates",
        arguments: [
            ("7", "2018-11-21", "2019-11-20"), ("7 yrs", "2018-11-21", "2019-11-20"),
            ("7y", "2018-11-21", "2019-11-20"),
            ("aged 7", "2018-11-21", "2019-11-20"), ("7 years old", "2018-11-21", "2019-11-20"),
            ("seven", "2018-11-21", "2019-11-20"), ("18 months", "2025-04-21", "2025-05-20"),
            ("4/5", "2020-11-21", "2022-11-20"), ("6-7", "2018-11-21", "2020-11-20"),
            ("6 to 7", "2018-11-21", "2020-11-20"),
            ("baby", "2024-11-21", "2026-11-20"), ("6 weeks", "2026-10-03", "2026-10-09"),
            ("2 yrs 3 months", "2023-11-21", "2024-11-20"), ("7½", "2018-11-21", "2019-11-20"),
            ("about 7", "2017-11-21", "2020-11-20"), ("7ish", "2017-11-21", "2020-11-20"),
            ("0", "2025-11-21", "2026-11-20"),
        ])
    func window(written: String, from: String, to: String) throws {
        #expect(reader.read(written) == BirthDateReading(.between(try isoDate(from), try isoDate(to)), [.ageOnly]))
    }

    @Test("an age that is no child's, or no age, is missing")
    func missing() {
        #expect(reader.read("34") == BirthDateReading(.missing, [.dobOfAdult]))
        #expect(reader.read("") == BirthDateReading(.missing, [.dobMissing]))
        #expect(reader.read("Smith") == BirthDateReading(.missing, [.dobUnreadable]))
        #expect(reader.read("03/07/2016") == BirthDateReading(.missing, [.dobUnreadable]))
    }

    @Test("everyone in the window has the age, and the days beside it have not", arguments: [0, 1, 7, 18])
    func exact(age: Int) throws {
        for number in 20_000..<20_800 {
            let today = CalendarDate(dayNumber: number)
            guard case .between(let first, let last) = AgeReader(asOf: today).read(String(age)).birthDate else {
                Issue.record("an age makes a window")
                return
            }
            #expect(first.completedYears(on: today) == age)
            #expect(last.completedYears(on: today) == age)
            #expect(first.adding(days: -1).completedYears(on: today) == age + 1)
            #expect(last.adding(days: 1).completedYears(on: today) == age - 1)
        }
    }
}

@Suite("Times of incidents")
struct DateTimeReaderTests {
    let reader: DateTimeReader

    init() throws {
        reader = try #require(
            DateTimeReader(formats: ["dd/MM/yyyy HH:mm", "yyyy-MM-ddTHH:mm:ss", "dd/MM/yy h:mm a", "excel-serial"]))
    }

    @Test(
        "date and time are read in declared forms",
        arguments: [
            "20/11/2026 02:15", "2026-11-20T02:15:00", "20/11/26 2:15 AM", "20/11/2026 02:15:30", "20/11/2026  02:15",
            "46346.09375",
        ])
    func declared(written: String) throws {
        let reading = try #require(reader.read(written))
        #expect(reading.value.isoText == "2026-11-20T02:15")
        #expect(reading.hasTime)
    }

    @Test("a date alone counts from midnight, and says so")
    func dateOnly() throws {
        let reading = try #require(reader.read("20/11/2026"))
        #expect(reading.value.isoText == "2026-11-20T00:00")
        #expect(!reading.hasTime)
    }

    @Test(
        "another time zone or an impossible time is not read",
        arguments: ["2026-11-20T02:15:00Z", "20/11/2026 25:00", "x", ""])
    func unreadable(written: String) { #expect(reader.read(written) == nil) }

    @Test(
        "date and time apart are joined",
        arguments: ["02:15", "2:15", "0215", "02:15:00", "0215 hrs", "2:15 am", "0.09375", "02.15"])
    func apart(time: String) throws {
        #expect(try #require(reader.read(date: "20/11/2026", time: time)).value.isoText == "2026-11-20T02:15")
    }

    @Test("a time that cannot be read is not taken for midnight")
    func apartUnreadable() {
        #expect(reader.read(date: "20/11/2026", time: "evening") == nil)
        #expect(reader.read(date: "20/11/2026", time: "")?.hasTime == false)
    }
}
