import WarrantModel

/// Writes what a body of evidence says, after GRADE's informative statements (grading methods 1.14).
///
/// The verb carries the certainty, the adjective the size; without a minimal important difference on file no
/// size word is printed.
struct InformativeStatement {
    let claim: Claim
    let outcome: Outcome
    /// The body that decides; nil when there is none.
    let body: BodyAssessment?

    var text: String {
        guard let body, let certainty = body.certainty?.certainty else {
            return "No human study that could form a body of evidence was found on the effect of \(cause) on \(effect)."
        }
        if let band = outcome.proportionBand, let share = share(of: body) {
            return "\(sentence(outcome.name)): \(share), where '\(band.word)' would need \(plain(band.low)) to \(plain(band.high)) % (\(certainty.rawValue) certainty)."
        }
        let effectClass = body.effectClass ?? .unclear
        if certainty == .veryLow || effectClass == .unclear {
            return isObservational
                ? "The evidence is very uncertain about a link between \(cause) and \(effect)."
                : "The evidence is very uncertain about the effect of \(cause) on \(effect)."
        }
        let statement = isObservational ? association(effectClass, certainty) : causal(effectClass, certainty)
        return sentence(statement) + "."
    }

    /// The share that the body reports, with its interval where there is one.
    private func share(of body: BodyAssessment) -> String? {
        guard let effect = body.reported, effect.measure.isProportion else { return nil }
        return ProportionEstimate(effect)?.description ?? effect.estimate.map { "\(plain($0, decimals: 1)) %" }
    }

    private func causal(_ effectClass: EffectClass, _ certainty: Certainty) -> String {
        let modal = modal(certainty)
        guard let direction = direction(of: effectClass) else {
            return "\(cause) \(modal)\(modal == "may " ? "result" : "results") in little to no difference in \(effect)"
        }
        let verb = modal == "may " ? direction : direction + "s"
        return "\(cause) \(modal)\(verb) \(effect)" + (size(of: effectClass).map { " \($0)" } ?? "")
    }

    private func association(_ effectClass: EffectClass, _ certainty: Certainty) -> String {
        let modal = modal(certainty)
        let link = modal == "may " ? "may be linked" : modal == "probably " ? "is probably linked" : "is linked"
        guard let direction = direction(of: effectClass) else {
            let none = modal == "may " ? "may not be linked" : modal == "probably " ? "is probably not linked" : "is not linked"
            return "\(cause) \(none) to \(effect)"
        }
        return "\(cause) \(link) to \(direction == "increase" ? "more" : "less") of this outcome: \(effect); this does not show cause"
    }

    /// "reduce" or "increase" for the value of the outcome; nil for little or no difference.
    private func direction(of effectClass: EffectClass) -> String? {
        let towardsClaim: Bool
        switch effectClass {
        case .important, .small: towardsClaim = true
        case .opposite: towardsClaim = false
        case .little, .unclear: return nil
        }
        let axis = ClaimAxis(direction: claim.direction, betterWhen: outcome.betterWhen)
        return (axis.sign > 0) == towardsClaim ? "increase" : "reduce"
    }

    /// A size word, only where a minimal important difference says what is small.
    private func size(of effectClass: EffectClass) -> String? {
        outcome.mid != nil && effectClass == .small ? "slightly" : nil
    }

    private func modal(_ certainty: Certainty) -> String {
        switch certainty {
        case .high: ""
        case .moderate: "probably "
        case .low, .veryLow: "may "
        }
    }

    private var isObservational: Bool {
        (outcome.certainty?.start ?? .low) != .high || claim.direction == .association
    }

    private var cause: String {
        lowered(claim.question.intervention ?? claim.question.exposure ?? claim.plain)
    }

    private var effect: String { lowered(outcome.name) }

    /// Text with a lowercase first letter, unless it begins with a word in capitals or a name.
    private func lowered(_ text: String) -> String {
        guard let first = text.first, let second = text.dropFirst().first, !second.isUppercase, second != "-" else { return text }
        return first.lowercased() + text.dropFirst()
    }

    private func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
