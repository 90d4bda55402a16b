import Testing
import WarrantModel
import WarrantText

@testable import WarrantExport

@Suite struct InterchangeFormatTests {
    @Test(arguments: AllInterchangeFormats.list.map(\.name)) func `an interchange file is the same twice`(_ name: String) throws {
        let format = try AllInterchangeFormats.named(name)
        let evaluation = SampleEvaluation.make(label: "a \"b\" <c> & é\n–")
        #expect(try format.encode(evaluation, options: InterchangeOptions()) == format.encode(evaluation, options: InterchangeOptions()))
    }

    @Test(arguments: Verdict.allCases) func `trap 40: only verdicts about truth have a number`(_ verdict: Verdict) {
        let expected: [Verdict: Int] = [.supported: 5, .partlySupported: 4, .contested: 3, .contradicted: 1]
        #expect(ClaimReviewFormat.ratings[verdict] == expected[verdict])
    }

    @Test func `a review says how a document words the claim, beside the verdict on the claim`() async throws {
        let evaluation = try await SampleEvaluation.repository()
        let text = String(decoding: ClaimReviewFormat().encode(evaluation, options: InterchangeOptions()), as: UTF8.self)
        let claim = try #require(evaluation.catalog.claims.first { claim in
            evaluation.assessment(claim.id)?.verdict == .partlySupported
                && claim.assertedIn.contains { evaluation.assessment(claim.id)?.fit(of: $0) == .overclaims }
        })
        let strongest = try #require(claim.assertedIn.map(\.strength).max())
        #expect(text.contains("worded \(strongest.rawValue), stronger than the evidence allows"))
    }

    @Test func `a claim that was not assessed gets no review`() throws {
        let base = SampleEvaluation.make()
        var assessment = base.assessments[0]
        assessment.verdict = .notAssessed
        let evaluation = Evaluation(catalog: base.catalog, assessments: [assessment], standings: base.standings)
        let text = String(decoding: ClaimReviewFormat().encode(evaluation, options: InterchangeOptions()), as: UTF8.self)
        #expect(!text.contains("ClaimReview\""))
    }

    @Test func `a FHIR id is short, safe and distinct`() {
        let long = String(repeating: "a", count: 80)
        #expect(FHIRValue.id("MT-04", "pain") == "MT-04-pain")
        #expect(FHIRValue.id(long + "1").count <= 64)
        #expect(FHIRValue.id(long + "1") != FHIRValue.id(long + "2"))
        #expect(FHIRValue.id("a b") != FHIRValue.id("a-b"))
    }

    @Test func `a nanopublication needs a web address`() {
        let error = #expect(throws: ExportError.self) {
            try NanopublicationFormat().encode(SampleEvaluation.make(), options: InterchangeOptions(baseAddress: "nowhere"))
        }
        #expect(error?.description == "'nowhere' is not an http or https address")
    }

    @Test func `an argument map joins explanations, claims and evidence`() {
        let text = String(decoding: ArgdownFormat().encode(SampleEvaluation.make(label: "knees", results: 1), options: InterchangeOptions()), as: UTF8.self)
        #expect(text.contains("<knees>: knees"))
        #expect(text.contains("  + [MT-01]\n"))
        #expect(text.contains("  + [MT-01 pain study0 r0]: knees\n"))
    }
}
