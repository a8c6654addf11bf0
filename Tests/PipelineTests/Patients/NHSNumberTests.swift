import Casework
import Testing

@Suite("NHS number")
struct NHSNumberTests {
    @Test(
        "a number with the right check digit is read, spaces or not",
        arguments: ["9449305552", "9691914913", "944 930 5552", " 969\u{A0}191 4913 ", "9990000018"])
    func right(written: String) throws {
        let number = try #require(NHSNumber(written))
        #expect(number.text == written.filter { $0.isASCII && $0.isNumber })
        #expect(NHSNumber.check(written) == .right)
    }

    @Test(
        "one wrong digit, and two exchanged, fail the check",
        arguments: ["9449305553", "9449305525", "9691914931", "1449305552"])
    func wrong(written: String) {
        #expect(NHSNumber(written) == nil)
        #expect(NHSNumber.check(written) == .wrongDigit)
    }

    @Test(
        "what is no ten digits is no number",
        arguments: ["944930555", "94493055520", "944-930-5552", "94493O5552", "9.449E+09", "９４４９３０５５５２"])
    func malformed(written: String) { #expect(NHSNumber.check(written) == .malformed) }

    @Test("a blank cell is empty and not malformed")
    func empty() { #expect(NHSNumber.check("  ") == .empty) }

    @Test("every single wrong digit of a number is noticed")
    func everyDigit() {
        let digits = Array("9449305552")
        for place in digits.indices {
            for other in "0123456789" where other != digits[place] {
                var wrong = digits
                wrong[place] = other
                #expect(NHSNumber(String(wrong)) == nil)
            }
        }
    }

    @Test("eleven stands for nought, and ten is never given out")
    func borders() {
        // 1·10 + 1·9 + … with a sum divisible by 11, and one that leaves 1.
        #expect(NHSNumber.checkDigit(of: [0, 0, 0, 0, 0, 0, 0, 0, 0]) == 0)
        #expect(NHSNumber.checkDigit(of: [0, 0, 0, 0, 0, 0, 0, 0, 6]) == nil)
        #expect(NHSNumber.checkDigit(of: [1, 2, 3]) == nil)
    }

    @Test("it is said in three parts, keeps its noughts, and knows the range for tests")
    func spoken() throws {
        let invented = try #require(NHSNumber("9990000018"))
        let noughts = try #require(NHSNumber("0000000019"))
        let published = try #require(NHSNumber("9449305552"))
        #expect(invented.spaced == "999 000 0018" && noughts.text == "0000000019")
        #expect(invented.isForTests && !published.isForTests)
    }

    @Test("ten times one digit stands for no number, though its check digit is right")
    func standIns() {
        #expect(NHSNumber("0000000000") == nil && NHSNumber("9999999999") == nil && NHSNumber("4444444444") == nil)
    }

    @Test("it says nothing of itself in a log")
    func withheld() throws {
        let number = try #require(NHSNumber("9990000018"))
        #expect("\(number)" == "NHSNumber")
    }
}
