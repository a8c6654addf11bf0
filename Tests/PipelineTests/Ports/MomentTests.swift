import Pipeline
import Testing

@Suite("Moments")
struct MomentTests {
    @Test(
        "seconds and ISO text are two forms of one thing",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1_795_140_900, "2026-11-20T02:15:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"), (-86_400, "1969-12-31T00:00:00Z"),
        ])
    func text(seconds: Int, text: String) {
        #expect(Moment(secondsSinceEpoch: seconds).isoText == text)
        #expect(Moment(isoText: text)?.secondsSinceEpoch == seconds)
    }

    @Test(
        "anything but the one form is refused",
        arguments: [
            "2026-11-20T02:15Z", "2026-11-20T02:15:60Z", "2026-11-20 02:15:00Z", "2026-11-20T02:15:00",
            "2026-02-30T02:15:00Z", "2026-11-20T02:15:+1Z", "",
        ])
    func refused(text: String) { #expect(Moment(isoText: text) == nil) }
}
