@testable import Pipeline

/// Configurations the tests share. All councils and folders are invented.
enum ConfigurationSamples {
    /// No more than must be there.
    static let minimal = """
        paths: { state: state, output: out }
        police:
          files: in/police.csv
          columns:
            occurrence_number: Occurrence Number
            occurred_at: Occurred
            child_forenames: Forename
            child_surname: Surname
        register:
          files: in/register.csv
          columns: { pupil_id: UPN, legal_surname: Surname, legal_forename: Forename, dob: DOB, urn: URN }
        schools: { gias: { file: in/gias.csv } }
        """

    /// The outline of the design with every place filled in.
    static let full = """
        version: 1
        council: Brackenshire Council
        team: Front Door Safeguarding Hub
        paths: { state: /var/lib/encompass, output: /var/spool/encompass/out, keys: /etc/encompass/keys }
        police:
          files: [ /var/spool/encompass/in/police-*.csv ]
          profile: niche-like            # a profile's columns; anything below wins
          encoding: windows-1252         # utf-8 | utf-16 | windows-1252
          delimiter: ","
          shape: person                  # child | person | incident
          child_roles: { CHILD - PRESENT: present, CHILD - RESIDENT NOT PRESENT: absent }   # or a plain list
          under_18_roles: [ VICTIM, WITNESS ]
          columns:
            row_id: Link ID
            occurrence_number: Occurrence Number
            occurred_at: { heading: Reported Date/Time, formats: [ dd/MM/yyyy HH:mm ] }
            child_forenames: [ Forename(s), Forename ]      # the first heading present
            child_surname: Surname
            child_dob: { heading: DOB, formats: [ dd/MM/yyyy, dd/MM/yy ] }
          ready: { done_marker: "{file}.done" }
          dated: modified
        register:
          files: [ in/register.csv ]
          profile: one-like
          encoding: utf-8
          columns: { pupil_id: UPN }
          dated: modified
          stale_after_days: 7
        schools:
          gias: { file: in/gias.csv, encoding: windows-1252 }
          links: { file: in/links.csv }
          contacts: { file: in/contacts.csv }
        calendar:
          bank_holidays: { file: in/bank-holidays.json, division: england-and-wales }
          closures: { file: in/closures.csv }
        scope:    { ages: 4-18, police_area_postcodes: [ LS, WF10 ] }
        calls:    { deadline: "08:00", disclosure: brief, leave_message: notice-only, call_first: { risk: [ High ] } }
        decision:
          costs: { wrong_call: 100, missed: 20 }
          notify_at: 0.995
          review_at: 0.05
          margin_bits: 8
          dob_slips: [ exchanged, one-digit ]
          without_dob: review
          model: default
        rollout:  { clusters: { file: in/clusters.csv, live: { Inner West: 2026-02-01 } } }
        retention: { outputs_days: 90, inputs_days: 30, state_months: 24, pseudonym_key_years: 7 }
        limits:
          file_bytes: 64 MiB
          row_bytes: 1 MiB
          field_bytes: 65536
          columns: 400
          police_rows: 200000
          register_rows: 20000000
          children: 20000
          candidates_kept: 10
          quarantined_percent: 5
        hooks:    { before: bin/before, after: [ bin/after, --quiet ], on_failure: /usr/bin/alarm, timeout_seconds: 60 }
        """

    static func load(_ text: String) throws(ConfigurationError) -> Configuration {
        try Configuration.load(text: text, file: "encompass.yaml", folder: "/etc/encompass")
    }

    /// The faults of a text; empty where it loads.
    static func faults(_ text: String) -> [ConfigurationFault] {
        do throws(ConfigurationError) {
            _ = try load(text)
            return []
        } catch {
            return error.faults
        }
    }

    /// The minimal configuration with lines after it.
    static func minimal(with lines: String) -> String { minimal + "\n" + lines + "\n" }

    /// The number of the first line that `minimal(with:)` adds.
    static let added = minimal.split(separator: "\n", omittingEmptySubsequences: false).count + 1
}
