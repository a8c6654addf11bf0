package import Casework

extension Pupil {
    /// What is wrong with the names as the register writes them: a letter lost, or two alphabets in one word.
    ///
    /// All that are compared count, because any of them may be the one that agrees.
    package var nameNotes: [NormalisationNote] {
        NameFolding.notes(of: [
            legalForename, legalSurname, middleNames, preferredForename, preferredSurname, formerSurname,
        ])
    }
}

extension Patient {
    /// What is wrong with the names as the register writes them.
    package var nameNotes: [NormalisationNote] {
        NameFolding.notes(of: [forename, surname, middleNames, aliasForename, aliasSurname, formerSurname])
    }
}

extension NameFolding {
    /// The notes of several names, each once and in a fixed order.
    fileprivate static func notes(of written: [String]) -> [NormalisationNote] {
        let found = Set(written.flatMap { read($0).notes })
        return NormalisationNote.allCases.filter(found.contains)
    }
}
