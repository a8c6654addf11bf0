import Encompass
import Foundation
import Pipeline
import Testing

@Suite("The state, held against the trail")
struct StateAgreementTests {
    private func verify(_ folder: NightFolder) throws -> AuditVerification {
        let configuration = try NightSession.configuration(
            at: folder.url.appending(path: "encompass.yaml").path, files: Ports.live.files
        ).configuration
        let desk = try AuditDesk(configuration, trail: nil, keys: [], ports: .live)
        return try AuditVerification.of(desk, checkpoints: [], papers: [])
    }

    @Test("a row of the database that was changed, removed or added behind the program's back is named")
    func changed() throws {
        let folder = try NightFolder()
        try folder.run()
        #expect(try verify(folder).differences.isEmpty)
        let log = try folder.table("match-log.csv", of: "2026-11-20-1")
        let review = try #require(log.first { $0["disposition"] == "review" }?["child_ref"])
        let told = try #require(log.first { $0["disposition"] == "notify" }?["child_ref"])

        try folder.spoilState("UPDATE decisions SET disposition = 'suppress' WHERE child_ref = '\(review)'")
        var differences = try verify(folder).differences
        #expect(differences.count == 1)
        #expect(differences.first?.hasPrefix("run 2026-11-20-1, child \(review): the state says suppress") == true)
        #expect(try verify(folder).exitStatus == 1)
        #expect(try verify(folder).lines.contains { $0.hasPrefix("THE STATE WAS CHANGED.") && $0.contains(review) })

        let urn = try #require(log.first { $0["child_ref"] == told }?["school_urns"]?.prefix(6))
        try folder.spoilState("UPDATE notifications SET urn = 999999 WHERE child_ref = '\(told)' AND urn = \(urn)")
        differences = try verify(folder).differences
        #expect(differences.count == 3)
        #expect(differences.contains { $0.contains(told) && $0.contains("the state has a call to 999999") })
        #expect(differences.contains { $0.contains(told) && $0.contains("the trail has a call to \(urn)") })

        try folder.spoilState("DELETE FROM decisions WHERE child_ref = '\(review)'")
        #expect(try verify(folder).differences.contains { $0.contains(review) && $0.contains("the state has none") })
    }
}
