import WarrantModel

/// Collects the steps of an assessment.
struct Trace {
    private(set) var entries: [TraceEntry] = []
    /// What the steps are about: an outcome's id, or nil for the whole claim.
    var subject: String?

    /// Adds a step. `source` replaces the rule's own source when the step rests on a page that was read.
    mutating func add(
        _ rule: GradingRule, _ inputs: [(String, String)], _ outcome: String, source: String? = nil,
        mark: EvidenceMark? = nil
    ) {
        entries.append(TraceEntry(
            rule: rule.id, title: rule.title, section: rule.section, subject: subject,
            inputs: inputs.map { TraceInput(name: $0.0, value: $0.1) }, outcome: outcome,
            source: source ?? rule.source, mark: mark ?? (source == nil ? rule.mark : .read)))
    }
}
