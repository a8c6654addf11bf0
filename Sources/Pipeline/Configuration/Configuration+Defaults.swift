extension Configuration {
    /// Every default, and no files: for commands that decide without a council's configuration.
    package static func defaults() throws(ConfigurationError) -> Configuration {
        try load(
            text: """
                paths: { state: state, output: output }
                police:
                  files: none
                  columns:
                    { occurrence_number: none, occurred_at: none, child_forenames: none, child_surname: none }
                register:
                  files: none
                  columns: { pupil_id: none, legal_surname: none, legal_forename: none, dob: none, urn: none }
                schools: { gias: { file: none } }
                """, file: "defaults", folder: "/")
    }
}
