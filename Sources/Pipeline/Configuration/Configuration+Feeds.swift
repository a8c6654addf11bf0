package import Casework
package import Linkage

extension Configuration {
    /// How text is written as bytes. Declared, never guessed.
    package enum Encoding: String, CaseIterable, Sendable {
        case utf8 = "utf-8"
        case utf16 = "utf-16"
        case windows1252 = "windows-1252"
    }

    /// What stands between two cells.
    package enum Delimiter: String, CaseIterable, Sendable {
        case comma, semicolon, tab

        package var byte: UInt8 {
            switch self {
            case .comma: UInt8(ascii: ",")
            case .semicolon: UInt8(ascii: ";")
            case .tab: UInt8(ascii: "\t")
            }
        }
    }

    /// One input as CSV: its files and how to read them.
    package struct Feed<Field: ColumnField>: Sendable {
        /// The section of the configuration, for messages: `schools.gias`.
        package var section: String
        /// Absolute paths or patterns with `*`, in the order they are read.
        package var files: [String]
        /// The name of the profile in use.
        package var profile: String?
        package var encoding: Encoding
        package var delimiter: Delimiter
        /// Lines above the headings.
        package var skipLines: Int
        /// Whether the first line holds headings; without, columns are named `1`, `2`, `3` ….
        package var hasHeadings: Bool
        package var columns: ColumnMap<Field>
        /// Nothing where there is no wait.
        package var readiness: Readiness?
        package var dated: FileDate?
        /// Days after which the file is refused; always with `dated`.
        package var staleAfterDays: Int?
    }

    /// What shows that a file is complete. Those given must all hold.
    package struct Readiness: Hashable, Sendable {
        /// The last row of a file that counts the others.
        package struct Trailer: Hashable, Sendable {
            /// What the first cell of the trailer row begins with.
            package var marker: String
            /// The heading under which the trailer has the count.
            package var countColumn: String
        }

        /// The name of an empty file put beside the data when it is complete; `{file}` stands for its name.
        package var doneMarker: String?
        /// The name of a file with the SHA-256 of the data in hexadecimal.
        package var digest: String?
        package var trailer: Trailer?
        /// Size, time and digest must be equal at two looks this far apart.
        package var settledSeconds: Int?
    }

    /// How a file says which day it is of.
    package enum FileDate: Hashable, Sendable {
        /// By the time it was last written.
        case modified
        /// By its name: `police-{yyyy-MM-dd}.csv`.
        case name(pattern: String)
    }

    /// A role that makes a person a child, with what it says about being there.
    package struct Role: Hashable, Sendable {
        package var word: String
        package var presence: Presence

        package init(word: String, presence: Presence) {
            self.word = word
            self.presence = presence
        }

        var presenceText: String {
            switch presence {
            case .present: "present"
            case .absent: "absent"
            case .notRecorded: "not-recorded"
            }
        }
    }

    package struct NamedDate: Hashable, Sendable {
        package var name: String
        package var date: CalendarDate
    }

    /// The police feed.
    package struct Police: Sendable {
        /// What a row is.
        package enum Shape: String, CaseIterable, Sendable { case child, person, incident }

        package var feed: Feed<PoliceField>
        package var shape: Shape
        /// Roles that are children, in the order written; read in the shape person.
        package var childRoles: [Role]
        /// Roles that are children where the person is under 18.
        package var under18Roles: [String]
        /// Roles that go to a person, never to a call, where the person is under 18.
        package var suspectRoles: [String]
        /// The numbered columns of the shape incident.
        package var childColumns: ChildColumns?
        /// The one free-text column of the shape incident.
        package var childList: ColumnSource?
        package var words: PoliceWords
        /// The force sends a file of headings alone on a quiet night.
        package var emptyMeansQuiet: Bool
    }

    /// Children in numbered columns: `Child 1 Forename`, `Child 2 Forename` ….
    package struct ChildColumns: Sendable {
        /// How many children a row has room for.
        package var count: Int
        /// Headings with `{n}`.
        package var patterns: ColumnMap<PoliceField>

        /// The columns of one child, from 1.
        package func columns(slot: Int) -> ColumnMap<PoliceField> {
            var columns = ColumnMap<PoliceField>()
            for (field, source) in patterns.mapped { columns[field] = source.numbered(slot) }
            return columns
        }
    }

    /// The words of the police feed; compared without regard to capitals and outer spaces.
    package struct PoliceWords: Sendable {
        package var female: [String]
        package var male: [String]
        package var yes: [String]
        package var no: [String]
        package var standardRisk: [String]
        package var mediumRisk: [String]
        package var highRisk: [String]
    }

    /// The register with its words.
    package struct Register: Sendable {
        package var feed: Feed<RegisterField>
        package var words: RegisterWords
    }

    /// The words of the register; compared without regard to capitals and outer spaces.
    package struct RegisterWords: Sendable {
        package var female: [String]
        package var male: [String]
        /// Means yes under `home_educated` and `missing_education`.
        package var yes: [String]
    }

    /// The schools, their successors and whom to ask for.
    package struct Schools: Sendable {
        package var gias: Feed<SchoolField>
        package var links: Feed<LinkField>?
        package var contacts: Feed<ContactField>?
    }

    /// When schools are closed, beside weekends.
    package struct Calendar: Sendable {
        package var bankHolidays: BankHolidays?
        package var closures: Feed<ClosureField>?
    }

    /// The bank holidays as GOV.UK publishes them.
    package struct BankHolidays: Sendable {
        /// An absolute path.
        package var file: String
        /// `england-and-wales`, `scotland` or `northern-ireland`.
        package var division: String
    }
}
