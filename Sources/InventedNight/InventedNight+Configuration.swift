package import Casework

extension InventedNight {
    /// The configuration that reads the night's files from its own folder, for one shape of the police feed.
    package static func configuration(
        shape: NightRecipe.Shape, asOf: LocalDateTime = NightRecipe.sampleTime
    ) -> String {
        """
        # An invented night. Run it with: encompass run --config \(configurationName(shape)) --as-of \(asOf.isoText)
        version: 1
        council: Brackenshire Council
        team: Front Door Safeguarding Hub
        paths: { state: ./state, output: ./out, keys: ./keys }
        \(police(shape, asOf))
        register:
          files: [ ./register.csv ]
          encoding: utf-8
          columns:
            pupil_id: UPN
            legal_surname: Legal Surname
            legal_forename: Legal Forename
            middle_names: Middle Names
            preferred_surname: Preferred Surname
            preferred_forename: Preferred Forename
            former_surname: Former Surname
            dob: { heading: DOB, formats: [ yyyy-MM-dd ] }
            sex: Sex
            urn: URN
            nc_year: NC Year
            enrolment_status: Enrolment Status
            start_date: { heading: Start Date, formats: [ yyyy-MM-dd ] }
            leaving_date: { heading: Leaving Date, formats: [ yyyy-MM-dd ] }
            postcode: Postcode
            address: Address
            home_educated: EHE
            missing_education: CME
        schools:
          gias: { file: ./\(giasFileName(asOf: asOf)), encoding: windows-1252 }
          links: { file: ./links_\(giasFileName(asOf: asOf)), encoding: windows-1252 }
          contacts: { file: ./contacts.csv }
        calendar:
          bank_holidays: { file: ./bank-holidays.json, division: england-and-wales }
          closures: { file: ./closures.csv }
        scope:
          ages: 4-18
          police_area_postcodes: [ BX ]
          local_authorities: [ "990" ]
          unrelated_relationships: [ Friend ]
          conflict_relationships: [ Child of staff at school ]
        calls:
          deadline: "08:00"
          decide_by: "07:30"
          disclosure: brief
          leave_message: notice-only
          call_first: { risk: [ High ] }
          ring_back: "01632 960200"
        decision:
          costs: { wrong_call: 100, missed: 20 }
          notify_at: 0.995
          review_at: 0.05
          margin_bits: 8
          dob_slips: [ exchanged, one-digit ]
          without_dob: review
          model: default

        """
    }

    /// `encompass.yaml` for the sample's own shape, with the shape's name for the others.
    package static func configurationName(_ shape: NightRecipe.Shape) -> String {
        switch shape {
        case .person: "encompass.yaml"
        case .child: "encompass-child.yaml"
        case .incidentNumbered: "encompass-incident.yaml"
        case .incidentFreeText: "encompass-incident-list.yaml"
        }
    }

    private static func police(_ shape: NightRecipe.Shape, _ asOf: LocalDateTime) -> String {
        let file = "police:\n  files: [ ./\(policeFileName(shape, asOf: asOf)) ]\n"
        switch shape {
        case .person: return file + personShape
        case .child: return file + childShape
        case .incidentNumbered: return file + numberedShape
        case .incidentFreeText: return file + freeTextShape
        }
    }

    private static let personShape = """
          encoding: windows-1252
          delimiter: ","
          shape: person
          child_roles: { CHILD - PRESENT: present, CHILD - RESIDENT NOT PRESENT: absent }
          under_18_roles: [ VICTIM, WITNESS ]
          columns:
            row_id: Link ID
            occurrence_number: Occurrence Number
            occurred_at: { heading: Reported Date/Time, formats: [ dd/MM/yyyy HH:mm ] }
            risk: DASH Risk
            person_role: Role
            person_id: Person ID
            child_forenames: Forename(s)
            child_surname: Surname
            child_dob: { heading: DOB, formats: [ dd/MM/yyyy ] }
            child_age: Age
            child_sex: Sex
            child_address: Address
            child_postcode: Postcode
            incident_postcode: Incident Postcode
            child_school: School
            relationship: Relationship
            child_seen: Spoken To
            circumstances: Summary
        """

    private static let childShape = """
          encoding: utf-8
          delimiter: ";"
          shape: child
          columns:
            row_id: Link ID
            occurrence_number: Occurrence Number
            occurred_date: { heading: Incident Date, formats: [ yyyy-MM-dd ] }
            occurred_time: { heading: Incident Time, formats: [ HH:mm ] }
            risk: DASH Risk
            person_id: Person ID
            child_forenames: Forename(s)
            child_surname: Surname
            child_dob: { heading: DOB, formats: [ yyyy-MM-dd ] }
            child_age: Age
            child_sex: Sex
            child_address: Address
            child_postcode: Postcode
            incident_postcode: Incident Postcode
            child_present: Present
            child_school: School
            relationship: Relationship
            child_seen: Spoken To
            circumstances: Summary
        """

    private static let numberedShape = """
          encoding: utf-16
          delimiter: tab
          shape: incident
          columns:
            row_id: Link ID
            occurrence_number: Occurrence Number
            occurred_at: { heading: Reported Date/Time, formats: [ dd/MM/yyyy HH:mm ] }
            risk: DASH Risk
            incident_postcode: Incident Postcode
            circumstances: Summary
          child_columns:
            count: 4
            child_forenames: "Child {n} Forename(s)"
            child_surname: "Child {n} Surname"
            child_dob: { heading: "Child {n} DOB", formats: [ dd/MM/yyyy ] }
            child_age: "Child {n} Age"
            child_sex: "Child {n} Sex"
            child_address: "Child {n} Address"
            child_postcode: "Child {n} Postcode"
            child_present: "Child {n} Present"
            child_school: "Child {n} School"
            relationship: "Child {n} Relationship"
            child_seen: "Child {n} Spoken To"
            person_id: "Child {n} Person ID"
        """

    private static let freeTextShape = """
          encoding: utf-8
          delimiter: ","
          shape: incident
          columns:
            row_id: Link ID
            occurrence_number: Occurrence Number
            occurred_at: { heading: Reported Date/Time, formats: [ dd/MM/yyyy HH:mm ] }
            risk: DASH Risk
            incident_postcode: Incident Postcode
            child_surname: Family Surname
            circumstances: Summary
          child_list: Children
        """
}
