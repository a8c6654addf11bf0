/// How the program can end: the number, what it means, who acts, and what to do next.
///
/// `help exit-codes`, README and runbook tell the same table; a test compares them.
package struct ExitStatus: Hashable, Sendable {
    package let number: Int32
    package let meaning: String
    package let whoActs: String
    package let next: String

    package static let all = [
        ExitStatus(
            number: 0, meaning: "published and complete (also a quiet night); reviews may wait", whoActs: "nobody",
            next: "Print the sheets."),
        ExitStatus(
            number: 1, meaning: "a verification does not agree", whoActs: "information governance",
            next: "Keep everything as it is, and compare with the copy of the trail."),
        ExitStatus(
            number: 3, meaning: "published, but something was left out or needs a person before the calls begin",
            whoActs: "team leader and IT, before 07:00", next: "Open run-summary.html, then rejects.csv."),
        ExitStatus(
            number: 64, meaning: "wrong usage", whoActs: "whoever typed it", next: "encompass help VERB"),
        ExitStatus(
            number: 65, meaning: "an input is refused, or totals disagree: nothing was published", whoActs: "IT",
            next: "Read the message, correct the file or ask the sender, run again."),
        ExitStatus(
            number: 66, meaning: "an input is missing or too old: nothing was published", whoActs: "IT and the sender",
            next: "Put the file in place, run again."),
        ExitStatus(
            number: 70, meaning: "a fault of the program: nothing was published", whoActs: "IT and the makers",
            next: "Ring by hand today, and report the message."),
        ExitStatus(
            number: 73, meaning: "a file or folder cannot be created", whoActs: "IT", next: "encompass doctor"),
        ExitStatus(
            number: 74, meaning: "reading or writing failed, or the disk is full", whoActs: "IT",
            next: "encompass doctor; df -h"),
        ExitStatus(
            number: 75, meaning: "another run is at work, or an input is not ready yet", whoActs: "nobody",
            next: "Try again some minutes later."),
        ExitStatus(
            number: 77, meaning: "permission is refused, or a folder is open to others", whoActs: "IT",
            next: "encompass doctor"),
        ExitStatus(
            number: 78, meaning: "a fault of the configuration", whoActs: "whoever changed it",
            next: "encompass check-config"),
        ExitStatus(
            number: 130, meaning: "interrupted: nothing is half published", whoActs: "nobody", next: "Run again."),
        ExitStatus(
            number: 143, meaning: "terminated: nothing is half published", whoActs: "IT", next: "Run again."),
    ]

    /// The table in lines, as `help exit-codes` prints it.
    package static var lines: [String] {
        all.flatMap { status in
            let number = String(status.number)
            return [
                String(repeating: " ", count: 3 - number.count) + "\(number)  \(status.meaning)",
                "     who acts: \(status.whoActs). Next: \(status.next)",
            ]
        }
    }
}
