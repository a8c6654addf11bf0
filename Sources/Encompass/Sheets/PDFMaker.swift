package import Pipeline

/// Makes PDF files of published pages, beside the night's own folder, which stays as it was published.
///
/// The program works in a folder of its own that is removed afterwards, on a copy whose digest was checked, and what it
/// wrote takes its name only when it is a PDF.
package struct PDFMaker: Sendable {
    private let program: PDFProgram
    private let ports: Ports

    package init(_ pages: Configuration.Pages, ports: Ports) {
        program = PDFProgram(pages, isRoot: ports.files.user() == 0)
        self.ports = ports
    }

    /// `<output>/2026-11-20/1-pdf`.
    package static func folder(of night: SealedNight) -> String { night.folder + "-pdf" }

    /// Makes one PDF a page, in order, and returns their paths. An earlier PDF of the same page is replaced.
    package func make(_ paths: [String], of night: SealedNight) throws -> [String] {
        guard program.isConfigured else { throw SheetsError(.noProgram, place: night.folder + "/call-sheets.html") }
        let files = ports.files
        let target = PDFMaker.folder(of: night)
        try files.prepareFolder(target)
        let work = target + "/.work"
        try files.removeTree(FilePlace(work))
        let made = Result { try paths.map { try make($0, of: night, in: work, target) } }
        try files.removeTree(FilePlace(work))
        return try made.get()
    }

    private func make(_ path: String, of night: SealedNight, in work: String, _ target: String) throws -> String {
        let files = ports.files
        try files.removeTree(FilePlace(work))
        try files.makeFolder(FilePlace(work))
        let html = work + "/page.html"
        let pdf = work + "/page.pdf"
        let bytes = try night.bytes(path)
        try files.writeNew(FilePlace(html), bytes)
        try files.writeNew(
            FilePlace("\(work)/\(WeasyPrintStyle.fileName)"), Array(WeasyPrintStyle.text(for: bytes).utf8))
        try run(try program.starts(html: html, pdf: pdf, workFolder: work), making: pdf)
        let final = "\(target)/\(path.hasSuffix(".html") ? String(path.dropLast(5)) : path).pdf"
        let folder = FileStore.parent(of: final)
        try files.prepareFolder(folder)
        try files.rename(FilePlace(pdf), FilePlace(final))
        try files.syncFolder(FilePlace(folder))
        return final
    }

    /// The first start that ends well counts; where none does, the last one's failure.
    private func run(_ starts: [ProgramRun], making pdf: String) throws {
        var failure = SheetsError(.programFailed, place: program.name)
        for start in starts {
            try ports.files.removeTree(FilePlace(pdf))
            switch ports.run(start) {
            case .exited(0):
                if try isPDF(pdf) { return }
                failure = SheetsError(.pdfUnreadable, place: program.name)
            case .notStarted: throw SheetsError(.programNotStarted, place: program.name)
            case .timedOut: throw SheetsError(.programTooSlow, place: program.name)
            case .exited, .killed: failure = SheetsError(.programFailed, place: program.name)
            }
        }
        throw failure
    }

    /// Whether the file begins and ends as a PDF does (ISO 32000-2, 7.5.2 and 7.5.5).
    private func isPDF(_ path: String) throws -> Bool {
        guard try ports.files.factsOfName(FilePlace(path)) != nil else { return false }
        let bytes = try ports.files.readWhole(FilePlace(path), bytesMax: 1 << 30)
        return bytes.starts(with: Array("%PDF-".utf8))
            && String(decoding: bytes.suffix(32), as: UTF8.self).contains("%%EOF")
    }
}
