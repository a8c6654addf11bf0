import Linkage
import Testing

@Suite("Date of birth comparison")
struct BirthDateComparisonTests {
    private func level(_ recorded: String, _ registered: String) -> BirthDateLevel {
        BirthDateComparison.level(.day(day(recorded)), day(registered))
    }

    @Test(
        "each slip of the pen has a level of its own, the best one that fits",
        arguments: [
            ("2015-03-07", "2015-03-07", BirthDateLevel.same), ("2015-03-07", "2015-07-03", .exchanged),
            ("2015-03-07", "2015-03-17", .oneDigit), ("2015-03-07", "2016-03-07", .oneDigit),
            ("2015-03-07", "2005-03-07", .oneDigit), ("2015-03-09", "2015-03-10", .nextDayOrYear),
            ("2015-03-31", "2015-04-01", .nextDayOrYear), ("2019-12-31", "2020-01-01", .nextDayOrYear),
            ("2019-03-07", "2020-03-07", .nextDayOrYear), ("2015-03-07", "2022-03-07", .sameDayAndMonth),
            ("2015-03-07", "2015-03-29", .sameMonthAndYear), ("2015-03-07", "2015-11-29", .sameYear),
            ("2015-03-07", "2012-11-29", .different),
        ])
    func slips(recorded: String, registered: String, expected: BirthDateLevel) {
        #expect(level(recorded, registered) == expected)
        #expect(level(registered, recorded) == expected)
    }

    @Test("day and month exchanged is no slip where the calendar has no such day")
    func impossibleExchange() {
        #expect(level("2015-03-17", "2015-03-17") == .same)
        #expect(day("2015-03-17").withDayAndMonthExchanged == nil)
        #expect(level("2015-03-17", "2015-07-03") == .sameYear)
    }

    @Test("a date that was not recorded is no evidence, on either side")
    func missing() {
        #expect(BirthDateComparison.level(.missing, day("2015-03-07")) == .missing)
        #expect(BirthDateComparison.level(.day(day("2015-03-07")), nil) == .missing)
        #expect(BirthDateComparison.level(.year(2015), nil) == .missing)
        #expect(BirthDateComparison.level(.missing, nil) == .missing)
    }

    @Test("a placeholder counts only for what it says: the year, or the month")
    func placeholders() {
        #expect(BirthDateComparison.level(.year(2014), day("2014-11-30")) == .fitsWindow)
        #expect(BirthDateComparison.level(.year(2014), day("2015-01-01")) == .nearWindow)
        #expect(BirthDateComparison.level(.year(2014), day("2016-01-01")) == .different)
        #expect(BirthDateComparison.level(.month(year: 2014, month: 6), day("2014-06-30")) == .fitsWindow)
        #expect(BirthDateComparison.level(.month(year: 2014, month: 6), day("2014-07-01")) == .nearWindow)
        #expect(BirthDateComparison.level(.month(year: 2014, month: 6), day("2015-06-30")) == .different)
    }

    @Test("an age is a window of dates, both ends included, and a year around it is near")
    func window() {
        let window = BirthDate.between(day("2017-11-20"), day("2018-11-19"))
        #expect(BirthDateComparison.level(window, day("2017-11-20")) == .fitsWindow)
        #expect(BirthDateComparison.level(window, day("2018-11-19")) == .fitsWindow)
        #expect(BirthDateComparison.level(window, day("2017-11-19")) == .nearWindow)
        #expect(BirthDateComparison.level(window, day("2019-11-19")) == .nearWindow)
        #expect(BirthDateComparison.level(window, day("2019-11-20")) == .different)
    }

    @Test(
        "figures that no calendar holds say which slip would have made them, and are never the same",
        arguments: [
            ((2015, 2, 31), "2015-02-21", BirthDateLevel.oneDigit), ((2015, 2, 31), "2015-12-31", .oneDigit),
            ((2015, 89, 28), "2015-09-28", .oneDigit), ((2015, 2, 29), "2016-02-29", .oneDigit),
            ((2015, 17, 5), "2015-05-17", .exchanged), ((2015, 4, 31), "2015-04-02", .sameMonthAndYear),
            ((2015, 4, 31), "2015-09-02", .sameYear), ((2015, 4, 31), "2012-09-02", .different),
        ])
    func onNoCalendar(figures: (Int, Int, Int), registered: String, expected: BirthDateLevel) {
        let written = BirthDate.onNoCalendar(year: figures.0, month: figures.1, day: figures.2)
        #expect(BirthDateComparison.level(written, day(registered)) == expected)
        #expect(BirthDateComparison.level(written, nil) == .missing)
        #expect(written.trueDate == nil && written.isOnNoCalendar)
    }

    @Test("every pair of days of two years reaches a level of a true date, whichever side it stands on")
    func everyPair() {
        let first = day("2015-01-01").dayNumber
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<5000 {
            let left = CalendarDate(dayNumber: first + numbers.below(730))
            let right = CalendarDate(dayNumber: first + numbers.below(730))
            let found = BirthDateComparison.level(.day(left), right)
            #expect(found == BirthDateComparison.level(.day(right), left), "seed 5: \(left.isoText) \(right.isoText)")
            #expect(![.fitsWindow, .nearWindow, .missing].contains(found))
            #expect((found == .same) == (left == right))
        }
    }

    @Test("codes are distinct and the order of levels is best first")
    func codes() {
        #expect(Set(BirthDateLevel.allCases.map(\.code)).count == BirthDateLevel.allCases.count)
        #expect(BirthDateLevel.allCases.sorted() == BirthDateLevel.allCases)
        #expect(BirthDateLevel.allCases.last == .missing)
    }

    @Test("every pair of days of thirteen years reaches the level of the definitions")
    func definitions() {
        var random = SeededNumbers(seed: 8)
        for _ in 0..<20_000 {
            let left = CalendarDate(dayNumber: 14_000 + random.below(4750))
            // Half of the pairs lie close, where the levels are.
            let near = left.dayNumber + random.below(800) - 400
            let right = CalendarDate(dayNumber: random.below(2) == 0 ? near : 14_000 + random.below(4750))
            #expect(
                BirthDateComparison.level(.day(left), right) == defined(left, right), "seed 8: days \(left) \(right)")
        }
    }

    /// The levels in their order, by the eight digits and the calendar.
    private func defined(_ left: CalendarDate, _ right: CalendarDate) -> BirthDateLevel {
        if left == right { return .same }
        if left.withDayAndMonthExchanged == right { return .exchanged }
        if zip(left.isoText, right.isoText).count(where: { $0 != $1 }) == 1 { return .oneDigit }
        let isBirthday = (left.month, left.day) == (right.month, right.day)
        if abs(left.dayNumber - right.dayNumber) == 1 || isBirthday && abs(left.year - right.year) == 1 {
            return .nextDayOrYear
        }
        if isBirthday { return .sameDayAndMonth }
        guard left.year == right.year else { return .different }
        return left.month == right.month ? .sameMonthAndYear : .sameYear
    }
}
