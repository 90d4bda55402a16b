import WarrantModel
import WarrantText

extension StudyFile {
    static func decode(_ cursor: Cursor, into file: inout FileReading) -> Study {
        let key: CitationKey = cursor.id("reference")
        let study = Study(
            reference: key, design: cursor.choice("design"),
            includes: cursor.list("includes").map {
                IncludedStudies(studies: $0.texts("studies").map { Identifier($0) }, note: $0["note"]?.text)
            },
            results: cursor.list("results").map { result($0, of: key, into: &file) })
        file.note(.study(key), at: cursor.required("reference").value)
        file.mention(.reference(key), at: cursor.required("reference"))
        file.checkName(key.rawValue, at: cursor.required("reference"))
        file.reportRepeats(in: cursor.list("results").map { $0.required("id") }, noun: "result")
        return study
    }

    private static func result(_ cursor: Cursor, of study: CitationKey, into file: inout FileReading) -> StudyResult {
        let id: StudyResult.ID = cursor.id("id")
        file.note(.result(ResultReference(study: study, result: id)), at: cursor.required("id").value)
        if let effect = cursor["effect"] { checkEffect(effect, into: &file) }
        for row in cursor.list("rows") { checkRow(row, into: &file) }
        for claim in cursor["dossier"]?.list("claims") ?? [] {
            file.mention(.claim(Identifier(claim.text)), at: claim)
        }
        return StudyResult(
            id: id, outcome: cursor.text("outcome"), population: cursor.text("population"),
            intervention: cursor.text("intervention"), comparator: cursor["comparator"]?.text,
            timepoint: cursor["timepoint"]?.text, effect: cursor["effect"].map(effect),
            rows: cursor.list("rows").map(row),
            certaintyReported: cursor["certaintyReported"].map {
                CertaintyReported(scheme: $0["scheme"]?.text, rating: $0.text("rating"), reasons: $0.texts("reasons"))
            },
            riskOfBiasReported: cursor["riskOfBiasReported"].map {
                RiskOfBiasReported(
                    tool: $0.text("tool"), score: $0.text("score"), judgment: judgment($0["judgment"]),
                    domains: $0.list("domains").compactMap(judgment), readAt: $0.text("readAt"))
            },
            summary: cursor.text("summary"), limitations: cursor.text("limitations"), readAt: cursor.text("readAt"),
            dossier: cursor["dossier"].map {
                Dossier(
                    claims: $0.texts("claims").map { Identifier($0) }, bearing: $0.choice("bearing"),
                    directness: $0.choice("directness"), indirectBecause: $0["indirectBecause"]?.text)
            })
    }

    private static func effect(_ cursor: Cursor) -> Effect {
        Effect(
            measure: cursor.choice("measure"), estimate: cursor["estimate"]?.number, ciLow: cursor["ciLow"]?.number,
            ciHigh: cursor["ciHigh"]?.number, ciLevel: cursor["ciLevel"]?.number, pValue: cursor["pValue"]?.text,
            events: cursor["events"]?.integer, total: cursor["total"]?.integer, scale: cursor["scale"]?.text,
            favours: cursor["favours"]?.text, participants: cursor["participants"]?.integer,
            studies: cursor["studies"]?.integer, i2: cursor["i2"]?.number)
    }

    private static func row(_ cursor: Cursor) -> StudyRow {
        StudyRow(
            study: cursor.text("study"), events1: cursor["events1"]?.integer, n1: cursor["n1"]?.integer,
            events2: cursor["events2"]?.integer, n2: cursor["n2"]?.integer, mean1: cursor["mean1"]?.number,
            sd1: cursor["sd1"]?.number, mean2: cursor["mean2"]?.number, sd2: cursor["sd2"]?.number,
            yi: cursor["yi"]?.number, ciLow: cursor["ciLow"]?.number, ciHigh: cursor["ciHigh"]?.number,
            riskOfBias: judgment(cursor["riskOfBias"]), note: cursor["note"]?.text)
    }

    private static func judgment(_ cursor: Cursor?) -> RiskOfBiasJudgment? {
        cursor.flatMap { RiskOfBiasJudgment(rawValue: $0.text) }
    }

    private static func checkEffect(_ cursor: Cursor, into file: inout FileReading) {
        let measure: EffectMeasureName = cursor.choice("measure")
        checkInterval(cursor, estimate: "estimate", into: &file)
        for key in ["estimate", "ciLow", "ciHigh"] {
            guard let value = cursor[key] else { continue }
            if measure.isRatio, value.number <= 0 {
                file.report(.outOfRange, at: value.value, "a ratio (\(measure.rawValue)) must be above 0, found \(value.text)")
            }
            if measure.isProportion, !(0...100).contains(value.number) {
                file.report(
                    .outOfRange, at: value.value, "a proportion (\(measure.rawValue)) is in percent, from 0 to 100, found \(value.text)")
            }
            if measure == .r || measure == .kappa || measure == .icc, abs(value.number) > 1 {
                file.report(.outOfRange, at: value.value, "\(measure.rawValue) must be from -1 to 1, found \(value.text)")
            }
        }
        if let p = cursor["pValue"], let number = Double(p.text), !(0...1).contains(number) {
            file.report(.outOfRange, at: p.value, "'pValue' must be from 0 to 1, found \(p.text)")
        }
        if let events = cursor["events"] {
            if let total = cursor["total"], events.integer > total.integer {
                file.report(.outOfRange, at: events.value, "\(events.text) events out of \(total.text)")
            } else if cursor["total"] == nil {
                file.report(.missingKey, at: events.value, "'events' is given without 'total'")
            }
        }
    }

    private static func checkRow(_ cursor: Cursor, into file: inout FileReading) {
        checkInterval(cursor, estimate: "yi", into: &file)
        for (events, total) in [("events1", "n1"), ("events2", "n2")] {
            if let count = cursor[events], let all = cursor[total], count.integer > all.integer {
                file.report(.outOfRange, at: count.value, "\(count.text) events out of \(all.text)")
            }
        }
    }

    /// Reports an interval that is upside down or does not contain its estimate.
    private static func checkInterval(_ cursor: Cursor, estimate key: String, into file: inout FileReading) {
        guard let low = cursor["ciLow"], let high = cursor["ciHigh"] else { return }
        if low.number > high.number {
            file.report(.outOfRange, at: low.value, "the interval \(low.text) to \(high.text) is upside down")
        } else if let estimate = cursor[key], !(low.number...high.number).contains(estimate.number) {
            file.report(
                .outOfRange, at: estimate.value,
                "the interval \(low.text) to \(high.text) does not contain its estimate \(estimate.text)")
        }
    }
}
