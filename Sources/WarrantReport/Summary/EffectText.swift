import WarrantModel

extension Effect {
    /// The effect in its own unit, with its interval; nil when no figure was printed.
    var figures: String? {
        guard estimate != nil || pValue != nil || events != nil else { return nil }
        var text = ""
        if let estimate {
            text = "\(measure.words) \(NumberText.plain(estimate))" + (measure.isProportion || measure == .percentChange ? " %" : "")
            if let ciLow, let ciHigh {
                let level = NumberText.plain(ciLevel ?? 95)
                text += " (\(level) % CI \(NumberText.plain(ciLow)) to \(NumberText.plain(ciHigh)))"
            }
        }
        if let events, let total { text += (text.isEmpty ? "" : ", ") + "\(events) of \(total)" }
        if let pValue { text += (text.isEmpty ? "p " : ", p ") + pValue }
        if let scale { text += "; " + scale }
        return text
    }

    /// How many people and studies, where printed.
    var size: String? {
        let people = participants.map { "n = \($0)" }
        let gathered = studies.flatMap { $0 > 1 ? NumberText.count($0, "study", "studies") : nil }
        let parts = [people, gathered].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " in ")
    }
}

extension EffectMeasureName {
    /// The measure as it stands before a figure.
    var words: String {
        switch self {
        case .md: "mean difference"
        case .smd: "SMD"
        case .percentChange: "change"
        case .prevalence: "share"
        case .icc: "ICC"
        case .other: "estimate"
        default: rawValue
        }
    }
}

extension Directness {
    /// Directness in running text.
    var words: String {
        switch self {
        case .direct: "direct evidence"
        case .indirect: "indirect evidence"
        case .remote: "too far from the question to count"
        }
    }
}
