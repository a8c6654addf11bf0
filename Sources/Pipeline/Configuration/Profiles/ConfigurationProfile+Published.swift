extension ConfigurationProfile {
    /// The schools file of the Department for Education (`edubasealldata`), with 120 columns or 140.
    ///
    /// Windows-1252, dates with hyphens, status and phase by name (DOMAIN §3.2).
    static let gias = ConfigurationProfile(
        "gias", sections: ["schools.gias"], isVerified: true, encoding: .windows1252,
        formats: ["dd-MM-yyyy", "dd/MM/yyyy"],
        [
            SchoolField.urn: ["URN"],
            .name: ["EstablishmentName"],
            .laCode: ["LA (code)"],
            .establishmentNumber: ["EstablishmentNumber"],
            .status: ["EstablishmentStatus (name)"],
            .phase: ["PhaseOfEducation (name)"],
            .typeGroup: ["EstablishmentTypeGroup (name)"],
            .openedOn: ["OpenDate"],
            .closedOn: ["CloseDate"],
            .street: ["Street"],
            .town: ["Town"],
            .postcode: ["Postcode"],
            .phone: ["TelephoneNum"],
            .headTitle: ["HeadTitle (name)"],
            .headFirstName: ["HeadFirstName"],
            .headLastName: ["HeadLastName"],
        ])

    /// The links file of the same publisher (`links_edubasealldata`).
    static let giasLinks = ConfigurationProfile(
        "gias-links", sections: ["schools.links"], isVerified: true, encoding: .windows1252,
        formats: ["dd-MM-yyyy", "dd/MM/yyyy"],
        [
            LinkField.urn: ["URN"],
            .linkURN: ["LinkURN"],
            .linkType: ["LinkType"],
            .establishedOn: ["LinkEstablishedDate"],
        ])

    /// Doctors' practices as NHS England publishes them: 27 columns and no headings (DOMAIN §4).
    static let epraccur = ConfigurationProfile(
        "epraccur", sections: ["practices.ods"], isVerified: true, hasHeadings: false, formats: ["yyyyMMdd"],
        [
            PracticeField.code: ["1"],
            .name: ["2"],
            .address1: ["5"],
            .address2: ["6"],
            .address3: ["7"],
            .address4: ["8"],
            .address5: ["9"],
            .postcode: ["10"],
            .openedOn: ["11"],
            .closedOn: ["12"],
            .status: ["13"],
            .phone: ["18"],
            .prescribingSetting: ["26"],
        ])
}
