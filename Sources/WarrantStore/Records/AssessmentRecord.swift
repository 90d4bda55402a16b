internal import WarrantModel

/// The row of a claim's assessment; its lists are rows of other tables.
enum ClaimAssessmentRecord {
    static func values(_ assessment: ClaimAssessment) -> [RowWriter.Value] {
        [
            assessment.claim.rawValue, assessment.verdict.rawValue, assessment.certainty?.rawValue,
            assessment.effectClass?.rawValue, assessment.decisiveOutcome?.rawValue, assessment.reason,
            assessment.harms, assessment.ceiling.strength?.rawValue, assessment.ceiling.maximumCausalLevel,
            assessment.ceiling.form, assessment.ceiling.statement,
        ]
    }

    /// Returns the assessment with its lists still empty.
    static func read(_ reader: inout ColumnReader) throws -> ClaimAssessment {
        ClaimAssessment(
            claim: try reader.value(), verdict: try reader.value(), certainty: try reader.optionalValue(),
            effectClass: try reader.optionalValue(), decisiveOutcome: try reader.optionalValue(), tags: [],
            reason: try reader.text(), ceiling: Ceiling(maximumCausalLevel: 0, form: "", statement: ""),
            outcomes: [], harms: try reader.optionalText(), otherSchemes: [], stability: [], trace: []
        ).with(
            ceiling: Ceiling(
                strength: try reader.optionalValue(), maximumCausalLevel: try reader.integer(),
                form: try reader.text(), statement: try reader.text()))
    }
}

extension ClaimAssessment {
    fileprivate func with(ceiling: Ceiling) -> ClaimAssessment {
        var copy = self
        copy.ceiling = ceiling
        return copy
    }
}

/// The row of an outcome's assessment; its bodies and tags are rows of other tables.
enum OutcomeAssessmentRecord {
    static func values(
        _ assessment: OutcomeAssessment, of claim: String, at position: Int
    ) -> [RowWriter.Value] {
        [
            claim, position, assessment.outcome.rawValue, assessment.name, assessment.importance.rawValue,
            assessment.decisiveBody, assessment.verdict.rawValue, assessment.certainty?.rawValue,
            assessment.effectClass?.rawValue, assessment.statement, assessment.reason,
        ]
    }

    static func read(_ reader: inout ColumnReader) throws -> (String, OutcomeAssessment) {
        let claim = try reader.text()
        _ = try reader.integer()
        return (
            claim,
            OutcomeAssessment(
                outcome: try reader.value(), name: try reader.text(), importance: try reader.value(), bodies: [],
                decisiveBody: try reader.optionalInteger(), verdict: try reader.value(),
                certainty: try reader.optionalValue(), effectClass: try reader.optionalValue(), tags: [],
                statement: try reader.text(), reason: try reader.text())
        )
    }
}

/// The row of a step of a trace; the view `traceInput` unfolds its inputs.
enum TraceRecord {
    static func values(_ entry: TraceEntry, of claim: String, at position: Int) -> [RowWriter.Value] {
        [
            claim, position, entry.rule, entry.title, entry.section, entry.subject,
            JSONText.pairs(entry.inputs.lazy.map { ($0.name, $0.value) }), entry.outcome, entry.source,
            entry.mark.rawValue,
        ]
    }

    /// Returns the step with its inputs still empty.
    static func read(_ reader: inout ColumnReader) throws -> (String, TraceEntry) {
        let claim = try reader.text()
        _ = try reader.integer()
        let rule = try reader.text()
        let title = try reader.text()
        let section = try reader.text()
        let subject = try reader.optionalText()
        _ = try reader.text()
        return (
            claim,
            TraceEntry(
                rule: rule, title: title, section: section, subject: subject, inputs: [],
                outcome: try reader.text(), source: try reader.text(), mark: try reader.value())
        )
    }
}
