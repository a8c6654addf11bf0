package import Pipeline

/// The configured program that turns a page into a PDF, and what it is told.
package struct PDFProgram: Sendable {
    private let command: [String]
    private let timeoutSeconds: Int
    private let isRoot: Bool

    /// - Parameter isRoot: Chromium refuses its sandbox to root, and is told so only then.
    package init(_ pages: Configuration.Pages, isRoot: Bool) {
        command = pages.pdf
        timeoutSeconds = pages.pdfSeconds
        self.isRoot = isRoot
    }

    package var isConfigured: Bool { !command.isEmpty }

    /// The name for messages.
    package var name: String { command.first ?? "" }

    /// The starts to try one after the other, the best document first.
    ///
    /// WeasyPrint knows archival and tagged documents from version 66 (`pdf/a-3a`), tagged ones before (`pdf/ua-1`),
    /// and plain ones always. Chromium tags without being asked and has no archival form.
    package func starts(html: String, pdf: String, workFolder: String) throws(SheetsError) -> [ProgramRun] {
        guard let program = command.first else { throw SheetsError(.noProgram, place: html) }
        let own = Array(command.dropFirst())
        let file = FileStore.name(of: program).lowercased()
        let forms: [[String]]
        if own.contains(where: { $0.contains("{html}") }) {
            forms = [own.map { $0.replacing("{html}", with: html).replacing("{pdf}", with: pdf) }]
        } else if file.contains("weasyprint") {
            let style = ["--stylesheet", "\(workFolder)/\(WeasyPrintStyle.fileName)"]
            forms = [["--pdf-variant", "pdf/a-3a"], ["--pdf-variant", "pdf/ua-1"], []].map {
                own + style + $0 + [html, pdf]
            }
        } else if file.contains("chrom") || file.contains("msedge") || file.contains("microsoft-edge") {
            forms = [own + PDFProgram.chromium(html: html, pdf: pdf, workFolder, isRoot: isRoot)]
        } else {
            throw SheetsError(.unknownProgram, place: program)
        }
        return forms.map {
            ProgramRun(
                program: program, arguments: $0, environment: PDFProgram.environment(workFolder), folder: workFolder,
                timeoutSeconds: timeoutSeconds)
        }
    }

    /// Without a window, without a network, with a profile that is thrown away.
    private static func chromium(html: String, pdf: String, _ workFolder: String, isRoot: Bool) -> [String] {
        [
            "--headless=new", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync",
            "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(workFolder)/profile", "--no-pdf-header-footer",
        ] + (isRoot ? ["--no-sandbox"] : []) + ["--print-to-pdf=\(pdf)", "file://" + escaped(html)]
    }

    /// Nothing of our own environment: what a program needs to find its parts, and a home that is thrown away.
    ///
    /// The folder for temporary files is the working folder by its short name: Chromium puts a socket there, whose path
    /// may have 107 bytes and no more (unix(7)), and dies of a longer one.
    private static func environment(_ workFolder: String) -> [String: String] {
        [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": workFolder, "TMPDIR": ".",
            "XDG_CACHE_HOME": workFolder, "XDG_CONFIG_HOME": workFolder, "XDG_RUNTIME_DIR": workFolder,
        ]
    }

    /// A path as part of an address: everything but letters, figures and `/ - . _ ~` by its bytes.
    private static func escaped(_ path: String) -> String {
        var text = ""
        for byte in path.utf8 {
            let isPlain =
                (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
                || "/-._~".utf8.contains(byte)
            let hex = String(byte, radix: 16, uppercase: true)
            text += isPlain ? String(UnicodeScalar(byte)) : "%" + (hex.count == 1 ? "0" : "") + hex
        }
        return text
    }
}
