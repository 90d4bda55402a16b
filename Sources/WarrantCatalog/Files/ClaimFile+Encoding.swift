import WarrantModel
import WarrantText

extension ClaimFile {
    static func encode(_ claim: Claim) -> JSONValue {
        [
            "id": .string(claim.id.rawValue), "slug": .string(claim.slug), "statement": .string(claim.statement),
            "plain": .string(claim.plain), "kind": .string(claim.kind.rawValue),
            "explanation": .string(claim.explanation.rawValue), "role": .string(claim.role.rawValue),
            "direction": .string(claim.direction.rawValue), "causalLevel": .integer(claim.causalLevel),
            "assertedIn": .array(claim.assertedIn.map(encode)), "question": encode(claim.question),
            "phrasings": .array(claim.phrasings.map(JSONValue.string)),
            "concepts": .array(claim.concepts.map { .string($0.rawValue) }),
            "outcomes": .array(claim.outcomes.map(encode)), "mainOutcome": JSONValue(claim.mainOutcome?.rawValue),
            "testable": .boolean(claim.testable), "scope": JSONValue(claim.scope),
            "flags": .array(claim.flags.map { .string($0.rawValue) }),
            "search": ["documented": .boolean(claim.search.documented), "note": .string(claim.search.note)],
            "harms": JSONValue(claim.harms), "notes": JSONValue(claim.notes),
            "review": .present([
                ("status", .string(claim.review.status.rawValue)), ("by", JSONValue(claim.review.by)),
                ("on", JSONValue(claim.review.on)), ("due", JSONValue(claim.review.due)),
            ]),
        ]
    }

    private static func encode(_ assertion: Assertion) -> JSONValue {
        .present([
            ("document", .string(assertion.document.rawValue)), ("paragraph", .integer(assertion.paragraph)),
            ("anchor", .string(assertion.anchor)), ("strength", .string(assertion.strength.rawValue)),
            ("attributedTo", JSONValue(assertion.attributedTo)),
        ])
    }

    private static func encode(_ question: ClinicalQuestion) -> JSONValue {
        .present([
            ("population", .string(question.population)), ("intervention", JSONValue(question.intervention)),
            ("exposure", JSONValue(question.exposure)), ("comparator", .string(question.comparator)),
        ])
    }

    private static func encode(_ outcome: Outcome) -> JSONValue {
        .object(head(of: outcome) + evidence(of: outcome))
    }

    private static func head(of outcome: Outcome) -> [JSONValue.Member] {
        let band = outcome.proportionBand.map { band in
            JSONValue.Member(
                "proportionBand",
                .present([
                    ("word", .string(band.word)), ("low", .number(band.low)), ("high", .number(band.high)),
                    ("leadCountsOpposite", band.leadCountsOpposite ? true : .null),
                ]))
        }
        return [
            .init("id", .string(outcome.id.rawValue)), .init("name", .string(outcome.name)),
            .init("importance", .string(outcome.importance.rawValue)),
            .init("betterWhen", .string(outcome.betterWhen.rawValue)),
            .init(
                "mid",
                outcome.mid.map {
                    ["value": .number($0.value), "unit": .string($0.unit), "source": .string($0.source.rawValue)]
                } ?? .null),
        ] + (band.map { [$0] } ?? [])
    }

    private static func evidence(of outcome: Outcome) -> [JSONValue.Member] {
        [
            .init("body", .object(members(of: outcome.body))),
            .init("independentBodies", .array(outcome.independentBodies.map(encode))),
            .init("certainty", outcome.certainty.map(encode) ?? .null),
            .init("effectClass", JSONValue(outcome.effectClass?.rawValue)),
            .init("effectClassReason", JSONValue(outcome.effectClassReason)),
        ]
    }

    private static func encode(_ independent: IndependentBody) -> JSONValue {
        .object(
            members(of: independent.body) + [
                .init("certainty", independent.certainty.map(encode) ?? .null),
                .init("effectClass", JSONValue(independent.effectClass?.rawValue)),
                .init("effectClassReason", JSONValue(independent.effectClassReason)),
            ])
    }

    private static func members(of body: EvidenceBody) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [
            .init("lead", body.lead.map(encode) ?? .null), .init("pool", body.pool.map(encode) ?? .null),
        ]
        if let comparatorClass = body.comparatorClass {
            members.append(.init("comparatorClass", .string(comparatorClass.rawValue)))
        }
        if body.contrast != .same { members.append(.init("contrast", .string(body.contrast.rawValue))) }
        members.append(.init("evidence", .array(body.evidence.map(encode))))
        return members
    }

    private static func encode(_ pool: PoolPlan) -> JSONValue {
        ["measure": .string(pool.measure), "results": .array(pool.results.map(encode))]
    }

    private static func encode(_ entry: WeighedResult) -> JSONValue {
        .present([
            ("study", .string(entry.study.rawValue)), ("result", .string(entry.result.rawValue)),
            ("bearing", .string(entry.bearing.rawValue)), ("directness", .string(entry.directness.rawValue)),
            ("because", JSONValue(entry.because)),
        ])
    }

    private static func encode(_ reference: ResultReference) -> JSONValue {
        ["study": .string(reference.study.rawValue), "result": .string(reference.result.rawValue)]
    }

    private static func encode(_ certainty: CertaintyRating) -> JSONValue {
        .object(
            [
                .init("start", .string(certainty.start.rawValue)),
                .init("startRule", .string(certainty.startRule.rawValue)),
            ]
                + CertaintyDomain.allCases.map { domain in
                    .init(
                        domain.rawValue,
                        [
                            "rating": .string(certainty[domain].rating.rawValue),
                            "reason": .string(certainty[domain].reason),
                        ])
                } + [
                    .init(
                        "upgrade",
                        certainty.upgrade.map {
                            [
                                "domain": .string($0.domain.rawValue), "levels": .integer($0.levels),
                                "reason": .string($0.reason),
                            ]
                        } ?? .null)
                ])
    }
}

extension JSONValue {
    /// An object without the keys whose value is `null`.
    static func present(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(members.filter { $0.1 != .null }.map { Member($0.0, $0.1) })
    }
}
