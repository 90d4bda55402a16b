import WarrantModel

extension AssertionStrength {
    /// The strength with what it means.
    var inWords: String {
        switch self {
        case .hedged: "hedged (may, might)"
        case .moderate: "moderate (can, often, helps)"
        case .strong: "strong (stated as a plain fact)"
        case .absolute: "absolute (always, every, cures)"
        }
    }
}

extension Polarity {
    /// The polarity with what it means.
    var inWords: String {
        switch self {
        case .asserts: "asserts (the page puts it forward)"
        case .denies: "denies (the page says that it is not so)"
        case .attributes: "attributes (the page reports what others say)"
        case .question: "question (the page asks it)"
        }
    }
}

extension Voice {
    /// The voice with what it means.
    var inWords: String {
        switch self {
        case .own: "own (the page speaks for itself)"
        case .quoted: "quoted (somebody else is speaking)"
        case .testimonial: "testimonial (somebody tells how a treatment turned out)"
        }
    }
}
