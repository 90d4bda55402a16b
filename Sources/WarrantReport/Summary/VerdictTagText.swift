import WarrantModel
import WarrantText

extension VerdictTag {
    /// The tag in running text.
    var words: String {
        let words = Self.phrases[name] ?? name
        return detail.map { "\(words) \($0)" } ?? words
    }

    private static let phrases: [String: String] = [
        "association-not-causation": "the evidence shows a link, not a cause",
        "degree-contradicted": "the degree claimed is contradicted",
        "effect-smaller-than-claimed": "the effect is smaller than claimed",
        "indirect-evidence-only": "only indirect evidence",
        "mixed-parts": "other parts of the claim differ:",
        "necessity-not-shown": "nothing shows that nothing else would do",
        "no-human-evidence": "no usable human evidence",
        "signal-of-opposite": "a signal of the opposite",
        "size-unknown": "the size cannot be judged, as no minimal important difference is on file",
        "surrogate-only": "surrogate outcomes only",
        "temporality-against": "the supposed cause was not there first",
        "true-only-for": "true only for",
        "vague-wording": "vague wording",
    ]
}

extension ClaimAssessment {
    /// What to know about the verdict, a phrase for each tag; what the reason says already is left out.
    var tagWords: [String] {
        tags.compactMap { tag in
            switch tag.name {
            case VerdictTag.noHumanEvidence.name where certainty == nil: nil
            // Nothing was tested, so there is no reading to speak of.
            case VerdictTag.vagueWording.name where verdict == .notTestable: nil
            case VerdictTag.mixedParts("").name: mixedParts
            default: tag.words
            }
        }
    }

    /// The outcomes whose verdicts differ from the claim's, by their names.
    private var mixedParts: String {
        let parts = outcomes.filter { $0.verdict != verdict }.map { "\($0.verdict.markedName) on \(SentenceStart.lowered($0.name))" }
        return "other parts of the claim differ: " + parts.joined(separator: ", ")
    }
}
