import WarrantModel

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
        "vague-wording": "vague wording, tested on its one obvious testable reading",
    ]
}
