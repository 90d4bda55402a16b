import Testing
import WarrantModel
import WarrantText

@testable import WarrantVetting

/// How negations, limits and subjects are told apart.
@Suite struct ReadingTests {
    @Test(arguments: [
        ("Knee pain disappears for all our runners, no exceptions.", Polarity.asserts),
        ("There isn't a sore knee that we can't cure.", .asserts),
        ("No warm-up, no healthy knees.", .asserts),
        ("The method resets the neck with no force and no cracking.", .asserts),
        ("Tight hips strain the knee, yet nobody checks them.", .asserts),
        ("A tilt no bigger than a coin makes the knee ache.", .asserts),
        ("You will never need surgery on your knee.", .asserts),
        ("It's not your knees, it's your tight hips that hurt them.", .asserts),
        ("It isn't true that tight hips cause knee pain.", .denies),
        ("That insoles prevent injuries hasn't been shown.", .denies),
        ("Neither headaches nor insomnia have been linked to the neck.", .denies),
        ("Runners in the stretching group got hurt just as often.", .denies),
        ("There is not a scrap of evidence that the neck causes knee pain.", .denies),
        ("Beginners on the slow plan did not have fewer injuries.", .denies),
        ("Runners in the stretching group did not get hurt less.", .denies),
        ("Jogging does not wear out the cartilage of the knee.", .denies),
        ("Nor do trials show that insoles prevent injuries.", .denies),
        ("The taping did no more for knee pain than a sham.", .denies),
        ("There is still no drill shown to strengthen the inner thigh alone.", .denies),
        ("A tight hip has nowhere to go, and the knee pain has no reason to leave.", .asserts),
        ("There is no such thing as a knee that can't heal.", .asserts),
        ("Tight hips cause every sore knee, whatever your coach says.", .asserts),
        ("It takes next to nothing to wreck a knee.", .asserts),
        ("Knee pain fell by half, but nobody was given a sham.", .asserts),
        ("Knees fall apart without strength training.", .asserts),
        ("If you don't stand up straight, your knees will hurt.", .asserts),
        ("The insoles were disappointing for my knee pain.", .asserts),
        ("Coach Dana Whitlock says that tight hips cause knee pain.", .attributes),
        ("I used to think that tight hips cause knee pain.", .attributes),
        ("“Do tight hips cause my knee pain?” asks a reader.", .question),
        ("I have read that adjusting the neck heals the knee.", .attributes),
    ])
    func `what a negation does to the claim`(text: String, polarity: Polarity) async throws {
        let report = try await VettingFixture.vet(text)
        #expect(report.sentences.map(\.polarity) == [polarity])
    }

    @Test(arguments: [
        ("Slightly shorter steps lower the load on the knee.", AssertionStrength.strong),
        ("Shorter steps slightly lower the load on the knee.", .moderate),
        ("Studies mostly found no link between weak hips and knee pain.", .moderate),
        ("Antibiotics do nothing for the common cold.", .strong),
        ("Nine times out of ten knee pain comes from weak hips.", .moderate),
        ("Nothing does a sore knee more good than strong hips.", .absolute),
        ("Our massage has no side effects.", .absolute),
        ("Stopping all exercise weakens the thigh.", .strong),
    ])
    func `what limits a claim`(text: String, strength: AssertionStrength) async throws {
        let report = try await VettingFixture.vet(text)
        #expect(report.sentences.map(\.strength) == [strength])
    }

    @Test(arguments: [
        "The root cause of the outage was a weak password.", "Poor cabling causes dropouts and pain points for planners.",
        "The joint venture shoulders the cost.", "Running the program without a backup can damage the body of the archive.",
        "He left at the head of the field, and the back straight brought relief.", "A firewall is immune to most attacks, and prevents damage.",
    ])
    func `words of health in other senses make no health claim`(text: String) async throws {
        let report = try await VettingFixture.vet(text)
        #expect(report.sentences.allSatisfy { !$0.isHealthClaim })
        #expect(report.findings.isEmpty)
    }

    @Test func `on a page about health the same words are about health`() async throws {
        let page = """
            Runner's knee is a dull pain around the kneecap. Physiotherapists treat it with exercises for the hips and thighs.

            Strengthening brings relief within weeks.
            """
        let report = try await VettingFixture.vet(page)
        #expect(report.sentences.last?.isHealthClaim == true)
        let alone = try await VettingFixture.vet("Strengthening brings relief within weeks.")
        #expect(!alone.sentences[0].isHealthClaim)
    }

    @Test func `a heading lends its words to what stands below it`() async throws {
        let text = "They may cause pain around the kneecap, but nobody knows."
        let below = try await VettingFixture.vet("# Tight hip flexors\n\n\(text)\n", as: .markdown)
        let alone = try await VettingFixture.vet(text)
        func score(_ report: VettingReport) -> Double {
            report.sentences.last?.claims.first { $0.claim.rawValue == "HM-01" }?.score ?? 0
        }
        #expect(score(below) > score(alone))
    }

    @Test func `claims that share what sets them apart are judged as one`() async throws {
        let text = "Runner's knee starts with a kneecap that does not track straight."
        let report = try await VettingFixture.vet(text)
        #expect(Set(report.findings.compactMap(\.claim)).count <= 1)
        let two = try await VettingFixture.vet("Tight hips cause knee pain, and dry needling heals it.")
        #expect(Set(two.findings.compactMap(\.claim?.rawValue)) == ["HM-01", "CR-09"])
    }

    @Test(arguments: [
        ("Insoles are useless for knee pain.", "SUB-04"), ("Yoga is useless for knee pain.", "SUB-03"),
        ("Insoles often fail to help runners with sore knees.", nil),
    ])
    func `a claim on several measures is judged by the one that is named`(text: String, rule: String?) async throws {
        let findings = try await VettingFixture.vet(text).findings
        #expect(findings.first?.rule == rule)
        #expect(findings.allSatisfy { $0.claim == "CR-13" })
    }

    @Test func `one claim of neighbors is judged, two that are both meant are`() async throws {
        for unit in try VettingFixture.units("dev-cases.jsonl") {
            let report = try await VettingFixture.vet(unit.text)
            for finding in report.findings {
                guard let claim = finding.claim, let place = report.sentences[finding.sentence].claims.firstIndex(where: { $0.claim == claim })
                else { continue }
                let least = place == 0 ? VettingConfiguration.usualAcceptance : ClaimJudge.acceptanceBeside
                #expect(report.sentences[finding.sentence].claims[place].score >= least, "\(unit.text)")
            }
        }
    }
}
