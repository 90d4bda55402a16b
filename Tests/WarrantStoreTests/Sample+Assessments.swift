import WarrantModel

extension Sample {
    func assessment(_ number: Int) -> ClaimAssessment {
        ClaimAssessment(
            claim: Identifier(claimID(number)), verdict: pick(number), certainty: maybe(number, pick(number)),
            effectClass: maybe(number, pick(number)), decisiveOutcome: maybe(number, "outcome-0"), tags: tags(number),
            reason: "because", ceiling: Ceiling(
                strength: maybe(number, pick(number)), maximumCausalLevel: number % 7, form: "may",
                statement: "It may help.", excludedWords: number % 2 == 0 ? [] : ["cures", "always"]),
            outcomes: (0..<1 + number % 2).map { outcomeAssessment($0, of: number) }, harms: maybe(number, "soreness"),
            otherSchemes: number % 3 == 0
                ? [] : [
                    SchemeGrade(scheme: "OCEBM 2011", grade: "2", reason: "trials"),
                    SchemeGrade(scheme: "SORT", outcome: "outcome-0", grade: "B", reason: "limited"),
                ],
            stability: number % 2 == 0 ? [] : [StabilityFinding(change: "drop one", verdict: pick(number + 1))],
            trace: (0..<steps).map { step in
                TraceEntry(
                    rule: "G\(step)", title: "Step", section: "5.4", subject: maybe(step, "outcome-0"),
                    inputs: (0..<step).map { TraceInput(name: "input \($0)", value: "“\"\\\u{1}\n\t”, \($0)") },
                    outcome: "passed", source: "a source", mark: pick(step))
            })
    }

    func standing(_ number: Int, _ explanation: Explanation) -> ExplanationStanding {
        ExplanationStanding(
            explanation: explanation.id, verdict: pick(number), weakestLink: maybe(number, Identifier(claimID(number))),
            links: explanation.chain, workingTreatments: number == 1 ? [Identifier(claimID(2)), Identifier(claimID(1))] : [],
            reason: "weakest link")
    }

    private func tags(_ number: Int) -> [VerdictTag] {
        [[], [.surrogateOnly], [.trueOnlyFor("adults"), .vagueWording]][number % 3]
    }

    private func outcomeAssessment(_ place: Int, of number: Int) -> OutcomeAssessment {
        let bodies = (0..<number % 3).map { body($0, of: number) }
        return OutcomeAssessment(
            outcome: Identifier("outcome-\(place)"), name: "Outcome \(place)", importance: pick(number), bodies: bodies,
            decisiveBody: bodies.isEmpty ? nil : bodies.count - 1, verdict: pick(number + place),
            certainty: maybe(number, pick(number)), effectClass: maybe(number, pick(number)), tags: tags(number + 1),
            statement: "May help.", reason: "because")
    }

    private func body(_ place: Int, of number: Int) -> BodyAssessment {
        let lead = ResultReference(study: Identifier(studyKey(number * resultsPerClaim)), result: "result-0")
        return BodyAssessment(
            isIndependent: place > 0, lead: maybe(number / 3, lead), directness: pick(number),
            certainty: maybe(number + place, certaintyAssessment(number)),
            reported: maybe(number / 3, Effect(measure: pick(number), estimate: 1.25, ciLow: 1, ciHigh: nil, studies: 2)),
            isPooledByEngine: number % 2 == 0,
            effect: maybe(
                number + 1,
                AxisEffect(
                    estimate: 0.5, low: maybe(number / 4, 0.25), high: maybe(number / 4, 0.75), isLogRatio: number % 2 == 1,
                    threshold: maybe(number / 4, 0.2), thresholdLow: maybe(number / 4, -0.2), midSource: maybe(number / 4, "default"))),
            computedClass: maybe(number / 3, pick(number)), curatedClass: maybe(number + 1, pick(number)),
            effectClass: maybe(number / 3, pick(number)), classReason: "numbers", verdict: pick(number), tags: tags(number + 2))
    }

    private func certaintyAssessment(_ number: Int) -> CertaintyAssessment {
        CertaintyAssessment(
            start: pick(number), startRule: pick(number),
            moves: CertaintyDomain.allCases.enumerated().map { place, domain in
                DomainMove(
                    domain: domain, rating: domain.ratings[number % domain.ratings.count], levels: number % 3, reason: "why",
                    proposal: maybe(
                        place + number,
                        DomainProposal(
                            domain: domain, rating: domain.ratings[0], arithmetic: "1 + 1", source: "a rule", mark: pick(place))))
            },
            upgrade: maybe(number / 3, Upgrade(domain: pick(number), levels: 2, reason: "dose")), upgradeApplied: number % 2,
            certainty: pick(number + 1))
    }
}
