/// What the evidence says about a claim. Computed, never typed in (grading methods 5.4 and 5.5).
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    /// Evidence we can rely on shows what the claim says.
    case supported
    /// True in a smaller, narrower or weaker form.
    case partlySupported = "partly supported"
    /// Comparable, independent evidence points different ways.
    case contested
    /// Studied, but too uncertain to say either way.
    case insufficient
    /// No usable human evidence, or weak evidence that leans to no effect.
    case unsupported
    /// Reliable evidence shows little or no effect, or the reverse.
    case contradicted
    /// Cannot be checked as worded.
    case notTestable = "not testable"
    /// No search is on record, so there is no verdict at all.
    case notAssessed
}

extension Verdict {
    /// The verdict in running text and tables.
    public var name: String {
        self == .notAssessed ? "not assessed" : rawValue
    }

    /// A symbol that tells verdicts apart without color.
    public var symbol: String {
        switch self {
        case .supported: "●"
        case .partlySupported: "◐"
        case .contested: "⇄"
        case .insufficient: "?"
        case .unsupported: "○"
        case .contradicted: "✕"
        case .notTestable: "∅"
        case .notAssessed: "–"
        }
    }

    /// What the verdict means, in one line (grading methods 5.5).
    public var meaning: String {
        switch self {
        case .supported: "evidence we can rely on shows what the claim says"
        case .partlySupported: "true in a smaller, narrower or weaker form"
        case .contested: "comparable, independent evidence points different ways"
        case .insufficient: "people have studied it; results too uncertain to say either way"
        case .unsupported: "no usable human evidence, or weak evidence that leans to no effect"
        case .contradicted: "reliable evidence shows little or no effect, or the reverse"
        case .notTestable: "cannot be checked as worded"
        case .notAssessed: "no search is on record, so no verdict is given"
        }
    }

    /// Whether a summary must mark the claim in words: unsupported or contradicted.
    public var mustBeMarked: Bool {
        self == .unsupported || self == .contradicted
    }

    /// The verdict's place from best (0) to worst, as gate G5 orders them; nil for no verdict on evidence.
    public var rank: Int? {
        [.supported, .partlySupported, .contested, .insufficient, .unsupported, .contradicted].firstIndex(of: self)
    }
}
