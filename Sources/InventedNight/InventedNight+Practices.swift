package import Casework

extension InventedNight {
    /// Writes what the process for doctors' practices reads: `patients.csv`, `epraccur.csv`, a configuration, and the
    /// truth. A city of more than 300,000 pupils has none: there are not enough NHS numbers for tests.
    package func writePractices(_ emit: Emit) throws {
        guard recipe.pupils <= TestNHSNumbers.pupilsMax else { return }
        let incidents = IncidentMaker(population).night()
        let practices = InventedPractices(population.map)
        try practices.write(population.map, emit)
        var patients = PatientFile(population, practices)
        try patients.write(incidents, emit)
        try PeopleTruthFile(recipe: recipe, truth: patients.truth).write(incidents, emit)
        try emit(
            InventedNight.practicesConfigurationName,
            Array(InventedNight.practicesConfiguration(asOf: recipe.asOf).utf8)[...])
    }

    package static let practicesConfigurationName = "encompass-practices.yaml"

    /// The sample's own configuration with the practices and the hub's list.
    package static func practicesConfiguration(asOf: LocalDateTime = NightRecipe.sampleTime) -> String {
        configuration(shape: .person, asOf: asOf) + """
            practices:
              ods: { file: ./epraccur.csv }
              patients:
                files: [ ./patients.csv ]
                encoding: utf-8
                columns:
                  nhs_number: NHS Number
                  surname: Surname
                  forename: Forename
                  middle_names: Middle Names
                  former_surname: Former Surname
                  alias_surname: Alias Surname
                  alias_forename: Alias Forename
                  dob: { heading: DOB, formats: [ yyyy-MM-dd ] }
                  sex: Sex
                  postcode: Postcode
                  address: Address
                  practice_code: Practice Code
              risks: [ high ]
              roles: [ victim, child ]
              disclosure: brief
            hub:
              risks: [ high ]
              window_hours: 24
              window_hours_after_days_off: 72
              order: risk-then-time
              disclosure: brief

            """
    }
}
