extension Configuration {
    /// Keys the file sets that this version reads and does not act on, so that nobody relies on them.
    package var settingsNotActedOn: [String] {
        values.filter { entry in
            guard case .file = entry.origin else { return false }
            return entry.path == "retention.pseudonym_key_years"
        }.map(\.path)
    }
}
