package import Pipeline
package import Tabular

/// Every input as text, read from its copy. Nothing is interpreted before stage 2.
package struct Tables: Sendable {
    /// One input file with the part it plays, as manifest and state record it.
    package struct Input: Sendable {
        package let role: String
        package let file: TakenInput
        /// Data rows, where the file has rows.
        package let rows: Int?
    }

    package var police: [FeedFile] = []
    package var register: InternedTable
    package var registerQuarantined = 0
    package var registerUndecodableBytes = 0
    package var gias: TextTable
    package var links: TextTable?
    package var contacts: TextTable?
    package var closures: TextTable?
    package var clusters: TextTable?
    package var bankHolidays: [UInt8]?
    /// In the order read.
    package var inputs: [Input] = []
    /// Police files that an earlier night has read; none of their rows is here.
    package var leftOut: [TakenInput] = []
    /// Why a police feed without any row is believed.
    package var quiet: QuietNight?
}
