import WarrantModel
import WarrantText

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
            return "No human study that could form a body of evidence was found on \(relation)."
        }
        if let band = outcome.proportionBand, let share = share(of: body) {
            return "\(sentence(outcome.name)): \(share), where '\(band.word)' would need \(DecimalText.trimmed(band.low, 2)) to \(DecimalText.trimmed(band.high, 2)) % (\(certainty.rawValue) certainty)."
        }
        let effectClass = body.effectClass ?? .unclear
        if certainty == .veryLow { return "The evidence is very uncertain about \(relation)." }
        if effectClass == .unclear { return "The evidence leaves open which way \(relation) goes." }
        let statement = isObservational || claim.direction == .association ? association(effectClass, certainty) : causal(effectClass, certainty)
        return sentence(statement) + "."
    }

    /// What the evidence is about, as a noun phrase: an effect, a link, or what a test finds.
    private var relation: String {
        if effect.hasPrefix("link ") { return "the " + effect }
        // "With" and not "by", which is often in the name of a way to examine: "evaluation by a therapist".
        if claim.kind == .diagnosis { return "\(effect), with \(cause)" }
        return isLink ? "a link between \(cause) and \(effect)" : "the effect of \(cause) on \(effect)"
    }

    /// The share that the body reports, with its interval where there is one.
    private func share(of body: BodyAssessment) -> String? {
        guard let effect = body.reported, effect.measure.isProportion else { return nil }
        if let share = ProportionEstimate(effect, for: outcome.proportionBand) { return share.description }
        let isOpposite = outcome.proportionBand?.leadCountsOpposite == true
        return effect.estimate.map { "\(DecimalText.trimmed(isOpposite ? 100 - $0 : $0, 1)) %" }
    }

    private func causal(_ effectClass: EffectClass, _ certainty: Certainty) -> String {
        let modal = modal(certainty)
        func verb(_ stem: String, _ third: String) -> String { modal == "may " ? "may \(stem)" : modal + third }
        guard let change = change(of: effectClass) else {
            return "\(cause) \(verb("result", "results")) in little to no difference in \(effect)"
        }
        let size = size(of: effectClass).map { " \($0)" } ?? ""
        switch change {
        case .lower: return "\(cause) \(verb("reduce", "reduces")) \(effect)\(size)"
        case .higher where outcome.betterWhen == .lower: return "\(cause) \(verb("increase", "increases")) \(effect)\(size)"
        case .higher where isGain: return "\(cause) \(verb("lead", "leads")) to \(size.isEmpty ? "" : "slightly ")more \(effect)"
        case .higher: return "\(cause) \(verb("improve", "improves")) \(effect)\(size)"
        }
    }

    private func association(_ effectClass: EffectClass, _ certainty: Certainty) -> String {
        let link = certainty == .low ? "may be linked" : certainty == .moderate ? "is probably linked" : "is linked"
        guard let change = change(of: effectClass) else {
            let none = certainty == .low ? "may not be linked" : certainty == .moderate ? "is probably not linked" : "is not linked"
            return "\(cause) \(none) to \(effect)"
        }
        return "\(cause) \(link) to \(change == .higher ? "more" : "less") \(effect); this does not show cause"
    }

    /// Which way the value of the outcome moves.
    private enum Change {
        case lower, higher
    }

    /// Whether the outcome's name already says that something is gained, as "relief of pain" does.
    private var isGain: Bool {
        ["relief", "reduction", "improvement", "recovery", "return"].contains { effect.hasPrefix($0) }
    }

    /// Which way the outcome moves; nil for little or no difference.
    private func change(of effectClass: EffectClass) -> Change? {
        let towardsClaim: Bool
        switch effectClass {
        case .important, .small: towardsClaim = true
        case .opposite: towardsClaim = false
        case .little, .unclear: return nil
        }
        let axis = ClaimAxis(direction: claim.direction, betterWhen: outcome.betterWhen)
        return (axis.sign > 0) == towardsClaim ? .higher : .lower
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

    /// Whether the evidence can only show that things go together: observational studies, or none at all.
    private var isObservational: Bool {
        (outcome.certainty?.start ?? .low) != .high
    }

    /// Whether the claim is about things that go together rather than about what is done.
    private var isLink: Bool {
        claim.direction == .association || claim.kind == .cause || claim.kind == .mechanism
            || (claim.kind == .prognosis && isObservational)
    }

    private var cause: String { phrase.cause }

    private var effect: String { phrase.effect }

    private var phrase: OutcomePhrase {
        OutcomePhrase(
            cause: claim.question.intervention ?? claim.question.exposure ?? claim.plain, outcome: outcome.name,
            isLink: isLink)
    }

    private func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
