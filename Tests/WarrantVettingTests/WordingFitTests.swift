import Testing
import WarrantModel

@testable import WarrantVetting

/// Trap 39 of the grading methods: the verdict is on the claim, the finding on the sentence as written.
@Suite struct WordingFitTests {
    @Test func `two wordings of one claim share its verdict and not their finding`() async throws {
        let careful = try await VettingFixture.vet("Leg strengthening may reduce knee pain.")
        let bold = try await VettingFixture.vet("Leg strengthening always cures knee pain.")
        let claims = [careful, bold].map { $0.sentences[0].claims.first?.claim }
        #expect(claims == ["CR-01", "CR-01"])
        #expect(!careful.fails(on: .error))
        #expect(bold.fails(on: .error))
        let finding = try #require(bold.findings.first { $0.severity == .error })
        let assessment = try #require(try await VettingFixture.evaluation.value.assessment("CR-01"))
        #expect(finding.verdict == assessment.verdict)
        #expect(assessment.ceiling.fit(of: .absolute) == .overclaims)
    }
}
