import AuditTrail

/// Whether a file has arrived whole, by the signs its feed is configured to have. Without any there is no wait.
package struct Readiness: Sendable {
    private let signs: Configuration.Readiness?
    private let files: FileStore
    private let patience: Patience

    package init(_ signs: Configuration.Readiness?, files: FileStore, patience: Patience) {
        self.signs = signs
        self.files = files
        self.patience = patience
    }

    /// The empty file that the sender puts beside the data last.
    package func checkMarker(of path: String) throws {
        guard let pattern = signs?.doneMarker else { return }
        let marker = beside(path, pattern)
        guard try files.factsOfName(FilePlace(marker))?.kind == .regular else {
            throw Refusal(
                .notReady, place: "\(FileStore.name(of: path)) has no \(FileStore.name(of: marker)) beside it")
        }
    }

    /// The file with the SHA-256 of the data; `sha256sum` writes one.
    package func checkDigest(of path: String, _ input: TakenInput) throws {
        guard let pattern = signs?.digest else { return }
        let place = FilePlace(beside(path, pattern))
        guard try files.factsOfName(place)?.kind == .regular else {
            throw Refusal(.notReady, place: "\(input.name) has no \(FileStore.name(of: place.path)) beside it")
        }
        // 64 digits and a name: a longer file is no digest.
        let text = String(decoding: try files.readWhole(place, bytesMax: 4096), as: UTF8.self)
        let written = text.prefix { !$0.isWhitespace }.lowercased()
        guard written == input.digest.hexText else { throw Refusal(.digestDiffers, place: input.name) }
    }

    /// Two looks at size, time and digest, as far apart as configured, must be equal.
    package func checkSettled(_ path: String, _ first: TakenInput, again: () throws -> TakenInput) throws {
        guard let seconds = signs?.settledSeconds else { return }
        patience.settle(seconds: seconds)
        guard try again() == first else {
            throw Refusal(.notReady, place: "\(first.name) changed within \(seconds) seconds")
        }
    }

    /// The counting last row must be there, and count what is there.
    package func checkTrailer(of input: TakenInput, find: () throws -> FeedTrailer?) throws -> FeedTrailer? {
        guard signs?.trailer != nil else { return nil }
        guard let trailer = try find() else {
            throw Refusal(.notReady, place: "\(input.name) has no counting last row")
        }
        guard trailer.agrees else {
            let declared = trailer.declaredRows.map(String.init) ?? "no count"
            throw Refusal(
                .trailerDisagrees,
                place: "\(input.name) has \(trailer.countedRows) rows, and its last row says \(declared)")
        }
        return trailer
    }

    private func beside(_ path: String, _ pattern: String) -> String {
        FileStore.parent(of: path) + "/" + pattern.replacing("{file}", with: FileStore.name(of: path))
    }
}
