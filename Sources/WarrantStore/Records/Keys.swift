/// An outcome of a claim.
struct OutcomeKey: Hashable {
    let claim: String
    let outcome: String
}

/// A body of evidence of an outcome.
struct BodyKey: Hashable {
    let claim: String
    let outcome: String
    let body: Int
}

/// A result of a study.
struct ResultKey: Hashable {
    let study: String
    let result: String
}

/// What a tag is about: a claim, one of its outcomes, or one body of an outcome.
struct TagKey: Hashable {
    let claim: String
    let outcome: String?
    let body: Int?
}

/// A step of the trace of a claim.
struct StepKey: Hashable {
    let claim: String
    let step: Int
}
