import WarrantModel
import WarrantText

extension StudyFile {
    static func encode(_ study: Study) -> JSONValue {
        .present([
            ("reference", .string(study.reference.rawValue)), ("design", .string(study.design.rawValue)),
            (
                "includes",
                study.includes.isEmpty
                    ? .null
                    : .array(study.includes.map { included in
                        [
                            "studies": .array(included.studies.map { .string($0.rawValue) }),
                            "note": JSONValue(included.note),
                        ]
                    })
            ),
            ("results", .array(study.results.map(encode))),
        ])
    }

    private static func encode(_ result: StudyResult) -> JSONValue {
        .present([
            ("id", .string(result.id.rawValue)), ("outcome", .string(result.outcome)),
            ("population", .string(result.population)), ("intervention", .string(result.intervention)),
            ("comparator", JSONValue(result.comparator)), ("timepoint", JSONValue(result.timepoint)),
            ("effect", result.effect.map(encode) ?? .null),
            ("rows", result.rows.isEmpty ? .null : .array(result.rows.map(encode))),
            (
                "certaintyReported",
                result.certaintyReported.map {
                    .present([
                        ("scheme", JSONValue($0.scheme)), ("rating", .string($0.rating)),
                        ("reasons", .array($0.reasons.map(JSONValue.string))),
                    ])
                } ?? .null
            ),
            (
                "riskOfBiasReported",
                result.riskOfBiasReported.map {
                    .present([
                        ("tool", .string($0.tool)), ("score", .string($0.score)),
                        ("judgment", JSONValue($0.judgment?.rawValue)),
                        ("domains", $0.domains.isEmpty ? .null : .array($0.domains.map { .string($0.rawValue) })),
                        ("readAt", .string($0.readAt)),
                    ])
                } ?? .null
            ),
            ("summary", .string(result.summary)), ("limitations", .string(result.limitations)),
            ("readAt", .string(result.readAt)),
            (
                "dossier",
                result.dossier.map {
                    [
                        "claims": .array($0.claims.map { .string($0.rawValue) }),
                        "bearing": .string($0.bearing.rawValue), "directness": .string($0.directness.rawValue),
                        "indirectBecause": JSONValue($0.indirectBecause),
                    ]
                } ?? .null
            ),
        ])
    }

    private static func encode(_ effect: Effect) -> JSONValue {
        .present([
            ("measure", .string(effect.measure.rawValue)), ("estimate", JSONValue(effect.estimate)),
            ("ciLow", JSONValue(effect.ciLow)), ("ciHigh", JSONValue(effect.ciHigh)),
            ("ciLevel", JSONValue(effect.ciLevel)), ("pValue", JSONValue(effect.pValue)),
            ("events", JSONValue(effect.events)), ("total", JSONValue(effect.total)),
            ("scale", JSONValue(effect.scale)), ("favours", JSONValue(effect.favours)),
            ("participants", JSONValue(effect.participants)), ("studies", JSONValue(effect.studies)),
            ("i2", JSONValue(effect.i2)),
        ])
    }

    private static func encode(_ row: StudyRow) -> JSONValue {
        .present([
            ("study", .string(row.study)), ("events1", JSONValue(row.events1)), ("n1", JSONValue(row.n1)),
            ("events2", JSONValue(row.events2)), ("n2", JSONValue(row.n2)), ("mean1", JSONValue(row.mean1)),
            ("sd1", JSONValue(row.sd1)), ("mean2", JSONValue(row.mean2)), ("sd2", JSONValue(row.sd2)),
            ("yi", JSONValue(row.yi)), ("ciLow", JSONValue(row.ciLow)), ("ciHigh", JSONValue(row.ciHigh)),
            ("riskOfBias", JSONValue(row.riskOfBias?.rawValue)), ("note", JSONValue(row.note)),
        ])
    }
}
