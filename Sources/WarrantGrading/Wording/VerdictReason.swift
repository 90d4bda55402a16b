import WarrantModel

/// Says in one line why an outcome has its verdict.
enum VerdictReason {
    static func of(_ verdict: Verdict, body: BodyAssessment, tags: [VerdictTag]) -> String {
        guard let certainty = body.certainty else { return verdict.meaning }
        let level = certainty.certainty.rawValue
        let directness = body.directness == .direct ? "" : " indirect"
        let finding = "\(level)-certainty\(directness) evidence"
        let text = switch verdict {
        case .supported: "\(finding) shows it"
        case .partlySupported: "\(finding) points its way\(limits(tags))"
        case .contested: "comparable bodies of evidence disagree"
        case .insufficient: "studied, but \(insufficiency(body, level))"
        case .unsupported:
            body.tags.contains(.indirectEvidenceOnly) && certainty.certainty == .veryLow
                ? "only indirect evidence of very low certainty, and it \(body.effectClass == .unclear ? "leaves open which way it points" : "does not lean its way")"
                : "\(finding) leans \(leansOtherWay(body) ? "the other way" : "to little or no effect")"
        case .contradicted: "\(finding) shows \(body.effectClass == .opposite ? "the reverse" : "little or no effect")"
        case .notTestable, .notAssessed: verdict.meaning
        }
        return text.prefix(1).uppercased() + text.dropFirst() + downgrades(certainty) + "."
    }

    private static func insufficiency(_ body: BodyAssessment, _ level: String) -> String {
        body.effectClass == .unclear
            ? "the results could point either way or to nothing (\(level) certainty)"
            : "certainty is \(level)"
    }

    private static func leansOtherWay(_ body: BodyAssessment) -> Bool {
        body.effectClass == .opposite || body.tags.contains(.signalOfOpposite)
    }

    private static func limits(_ tags: [VerdictTag]) -> String {
        if tags.contains(.associationNotCausation) { return ", as a link and not as a cause" }
        if tags.contains(.surrogateOnly) { return ", for a surrogate outcome only" }
        if tags.contains(where: { $0.name == "true-only-for" }) { return ", in a narrower setting than the claim" }
        return ""
    }

    private static func downgrades(_ certainty: CertaintyAssessment) -> String {
        let domains = certainty.moves.filter { $0.levels > 0 }.map(\.domain.name)
        return domains.isEmpty ? "" : "; rated down for " + list(domains)
    }

    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
