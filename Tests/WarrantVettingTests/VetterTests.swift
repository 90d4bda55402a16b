import Testing
import WarrantModel
import WarrantText

@testable import WarrantVetting

@Suite struct VetterTests {
    @Test func `a denial is no finding`() async throws {
        let report = try await VettingFixture.vet("There is no good evidence that atlas correction cures migraine.")
        #expect(report.findings.filter { $0.severity > .note }.isEmpty)
        #expect(report.sentences[0].polarity == .denies)
    }

    @Test func `a vanished migraine on a clinic's page is a testimonial`() async throws {
        let report = try await VettingFixture.vet("\"My migraines vanished after one visit,\" says Ann.")
        #expect(report.findings.contains { $0.rule == "TES-02" && $0.severity == .error })
        #expect(report.sentences[0].voice == .testimonial)
    }

    @Test(arguments: [
        "<p>Tight hips <em>always</em> cause knee pain &mdash; for everyone.</p>", "<p>Caf&eacute; 🏃 An atlas correction ends migraine.</p>",
    ])
    func `findings lie in the file, and hold their words`(html: String) async throws {
        let source = SourceText(name: "page.html", text: html)
        let prose = Prose.read(source, as: .html)
        let report = try await VettingFixture.vetter.value.vet(prose)
        #expect(!report.findings.isEmpty)
        for finding in report.findings {
            #expect(finding.range.upperBound <= source.bytes.count && !finding.range.isEmpty)
            let sentence = report.sentences[finding.sentence]
            #expect(sentence.range.lowerBound <= finding.range.lowerBound)
            #expect(finding.range.upperBound <= sentence.range.upperBound)
        }
    }

    @Test func `two runs are equal`() async throws {
        let text = "Weak hips cause knee pain. Foam rolling helps for an hour. Every runner can be pain-free."
        let first = try await VettingFixture.vet(text)
        let second = try await VettingFixture.vet(text)
        #expect(first == second)
    }

    @Test func `a list item inherits its lead-in`() async throws {
        let text = "A misaligned atlas is linked to:\n\n- migraine\n- hay fever\n"
        let report = try await VettingFixture.vet(text, as: .markdown)
        let items = report.sentences.dropFirst()
        #expect(items.map { $0.claims.first?.claim.rawValue } == ["SS-07A", "SS-07B"])
        #expect(items.map(\.isHealthClaim) == [true, true])
    }

    @Test func `a regulatory profile does not accept a hedge for evidence`() async throws {
        let text = "Tight hips may cause knee pain."
        let editorial = try await VettingFixture.vet(text)
        let vetter = Vetter(try await VettingFixture.evaluation.value, configuration: VettingConfiguration(profile: .uk))
        let british = try await VettingFixture.vet(text, with: vetter)
        #expect(!editorial.fails(on: .error))
        #expect(british.fails(on: .error))
    }

    @Test func `a finding names claim, verdict, wording and studies`() async throws {
        let report = try await VettingFixture.vet("Tight hips always cause knee pain.")
        let finding = try #require(report.findings.first { $0.rule == "SUB-03" })
        #expect(finding.claim == "HM-01")
        #expect(finding.verdict == .insufficient)
        #expect(finding.suggestion?.statement.isEmpty == false)
        #expect((1...2).contains(finding.citations.count))
    }

    @Test func `a match explains itself`() async throws {
        let text = "Tight hips cause knee pain."
        let prose = Prose.read(SourceText(name: "copy", text: text), as: .plainText)
        let explanations = try await VettingFixture.vetter.value.explain(prose, sentence: 0)
        let best = try #require(explanations.first)
        #expect(best.claim == "HM-01")
        #expect(best.score > 0.5)
        #expect(!best.terms.isEmpty)
        #expect(!best.nearestPhrasing.isEmpty)
    }
}
