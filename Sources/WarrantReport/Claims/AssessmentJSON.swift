import WarrantModel
import WarrantText

extension VerdictTag {
    /// The tag as data.
    var json: JSONValue {
        ["name": .string(name), "detail": JSONValue(detail), "text": .string(words)]
    }
}

extension Ceiling {
    /// The ceiling as data.
    var json: JSONValue {
        [
            "strength": JSONValue(strength?.rawValue), "maximumCausalLevel": .integer(maximumCausalLevel),
            "form": .string(form), "statement": .string(statement),
            "excludedWords": .array(excludedWords.map(JSONValue.string)),
        ]
    }
}

extension OutcomeAssessment {
    /// The outcome as data.
    func json(_ recomputations: [ResultReference: Recomputation]) -> JSONValue {
        [
            "id": .string(outcome.rawValue), "name": .string(name), "importance": .string(importance.rawValue),
            "verdict": .string(verdict.rawValue), "certainty": JSONValue(certainty?.rawValue),
            "effectClass": JSONValue(effectClass?.rawValue), "tags": .array(tags.map(\.json)),
            "statement": .string(statement), "reason": .string(reason),
            "decisiveBody": JSONValue(decisiveBody), "bodies": .array(bodies.map { $0.json($0.lead.flatMap { recomputations[$0] }) }),
        ]
    }
}

extension BodyAssessment {
    /// The body as data, with what the rows of its published pool give.
    func json(_ recomputation: Recomputation?) -> JSONValue {
        [
            "isIndependent": .boolean(isIndependent),
            "lead": lead.map { ["study": .string($0.study.rawValue), "result": .string($0.result.rawValue)] } ?? .null,
            "directness": .string(directness.rawValue), "certainty": certainty?.json ?? .null,
            "effect": reported?.json ?? .null, "recomputed": recomputation?.json ?? .null,
            "isPooledByEngine": .boolean(isPooledByEngine),
            "onClaimAxis": effect?.json ?? .null, "computedClass": JSONValue(computedClass?.rawValue),
            "curatedClass": JSONValue(curatedClass?.rawValue), "effectClass": JSONValue(effectClass?.rawValue),
            "classReason": .string(classReason), "verdict": .string(verdict.rawValue),
            "tags": .array(tags.map(\.json)),
        ]
    }
}

extension CertaintyAssessment {
    /// The certainty as data.
    var json: JSONValue {
        [
            "start": .string(start.rawValue), "startRule": .string(startRule.rawValue),
            "domains": .array(moves.map { move -> JSONValue in
                [
                    "domain": .string(move.domain.rawValue), "rating": .string(move.rating.rawValue),
                    "levels": .integer(move.levels), "reason": .string(move.reason),
                    "proposal": move.proposal.map { proposal -> JSONValue in
                        [
                            "rating": .string(proposal.rating.rawValue), "arithmetic": .string(proposal.arithmetic),
                            "source": .string(proposal.source), "mark": .string(proposal.mark.rawValue),
                        ]
                    } ?? .null,
                ]
            }),
            "upgrade": upgrade.map { upgrade -> JSONValue in
                [
                    "domain": .string(upgrade.domain.rawValue), "levels": .integer(upgradeApplied),
                    "reason": .string(upgrade.reason),
                ]
            } ?? .null,
            "certainty": .string(certainty.rawValue),
        ]
    }
}

extension AxisEffect {
    /// The effect on the claim's axis as data; ratios are natural logarithms.
    var json: JSONValue {
        [
            "estimate": .number(estimate), "low": JSONValue(low), "high": JSONValue(high),
            "isLogRatio": .boolean(isLogRatio), "threshold": JSONValue(threshold),
            "thresholdLow": JSONValue(thresholdLow), "thresholdSource": JSONValue(midSource),
        ]
    }
}

extension Effect {
    /// The effect as reported, as data; ratios on the natural scale, percentages from 0 to 100.
    var json: JSONValue {
        [
            "measure": .string(measure.rawValue), "estimate": JSONValue(estimate), "ciLow": JSONValue(ciLow),
            "ciHigh": JSONValue(ciHigh), "ciLevel": JSONValue(ciLevel), "pValue": JSONValue(pValue),
            "events": JSONValue(events), "total": JSONValue(total), "scale": JSONValue(scale),
            "favours": JSONValue(favours), "participants": JSONValue(participants), "studies": JSONValue(studies),
            "i2": JSONValue(i2),
        ]
    }
}

extension TraceEntry {
    /// The step as data.
    var json: JSONValue {
        [
            "rule": .string(rule), "title": .string(title), "section": .string(section), "subject": JSONValue(subject),
            "inputs": .array(inputs.map { ["name": .string($0.name), "value": .string($0.value)] }),
            "outcome": .string(outcome), "source": .string(source), "mark": .string(mark.rawValue),
            "checked": .string(mark.words),
        ]
    }
}
