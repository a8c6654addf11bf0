import Testing

@testable import Pipeline

@Suite("A mapping to paste")
struct FeedProposalTests {
    private func proposal(_ text: String, as kind: FeedKind? = nil) throws -> (SniffedFile, FeedProposal) {
        let bytes = Array(text.utf8)
        let file = try SniffedFile(name: "file.csv", bytes: bytes, total: bytes.count)
        return (file, FeedProposal(file, as: kind))
    }

    private func fields(_ proposal: FeedProposal) -> [String: String] {
        Dictionary(proposal.meanings.map { ($0.field, $0.heading) }, uniquingKeysWith: { first, _ in first })
    }

    @Test("headings nobody has seen in this form are still found, and marked to be looked at")
    func unknownHeadings() throws {
        let (_, found) = try proposal(
            """
            Pupil UPN Number,Pupil Legal Surname,Pupil Legal Forename,Pupil Date of Birth,School URN Code
            A000000000001,Aal,Bea,25/04/2015,900001
            A000000000002,Cox,Dan,26/04/2015,900002

            """, as: .register)
        #expect(fields(found)["legal_surname"] == "Pupil Legal Surname")
        #expect(fields(found)["dob"] == "Pupil Date of Birth")
        #expect(fields(found)["urn"] == "School URN Code")
        let guessed = found.meanings.first { $0.field == "legal_surname" }
        #expect(guessed?.isDoubtful == true)
    }

    @Test("a heading that says date of birth over cells that are no dates is not mapped")
    func contentContradicts() throws {
        let (_, found) = try proposal("Occurrence Number,Surname,DOB\nX1,Aal,Leeds\nX2,Bo,Hull\n", as: .police)
        #expect(fields(found)["child_dob"] == nil)
        #expect(fields(found)["child_surname"] == "Surname")
    }

    @Test("what must be mapped and was not found is said")
    func missing() throws {
        let (_, found) = try proposal("Surname,Forename\nAal,Bea\n", as: .register)
        #expect(found.missing.map(\.field) == ["pupil_id", "dob", "urn"])
    }

    @Test("each input is known for what it is by its headings alone")
    func kinds() throws {
        #expect(try proposal("urn,role,order,title,name,phone\n900001,lead,1,Ms,A,01632960001\n").1.kind == .contacts)
        #expect(try proposal("urn,kind,from,to,name\nALL,term,2026-09-01,2026-12-18,x\n").1.kind == .closures)
        #expect(
            try proposal("URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n900001,900002,x,Successor,01-09-2026\n").1
                .kind == .links)
        #expect(try proposal("urn,cluster\n900001,East\n").1.kind == .clusters)
    }

    @Test(
        "headings are written as YAML that reads back as the same heading",
        arguments: [
            "Surname", "Forename(s)", "a: b", "x # y", "No", "null", "[a]", "D,O,B", "\"quoted\"", "Größe", "1st",
            "- dash", "a\\b", "{n}",
        ])
    func quoting(heading: String) throws {
        let text = ConfigurationSamples.minimal.replacing("Surname: Surname", with: "")
            .replacing("child_surname: Surname", with: "child_surname: \(MappingText.quoted(heading))")
        #expect(try ConfigurationSamples.load(text).police.feed.columns[.childSurname]?.headings == [heading])
    }

    @Test("headings named by hand win over every guess and take the date forms of their column")
    func named() throws {
        let (file, found) = try proposal("Occurrence Number,Nachname,Geboren\nX1,Aal,25.04.2015\n", as: .police)
        let named = found.naming(["child_surname": "Nachname", "child_dob": "Geboren"], in: file)
        #expect(fields(named)["child_surname"] == "Nachname")
        #expect(named.meanings.first { $0.field == "child_dob" }?.formats == ["dd.MM.yyyy"])
        #expect(!named.missing.map(\.field).contains("child_surname"))
    }
}
