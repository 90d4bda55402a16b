public import WarrantModel

/// What a statement rests on: something in the catalogue that a reader can look up.
public enum SummaryKey: Sendable, Hashable {
    case topic(Topic.ID)
    case explanation(Explanation.ID)
    case document(Document.ID)
    case claim(Claim.ID)
    case outcome(Claim.ID, Identifier<Outcome>)
    case result(ResultReference)
    case reference(CitationKey)
}

extension SummaryKey {
    /// The key in a file, such as `claim:MT-02` or `result:drew2016imaging/drew2016imaging-1`.
    public var label: String {
        switch self {
        case .topic(let id): "topic:\(id)"
        case .explanation(let id): "explanation:\(id)"
        case .document(let id): "document:\(id)"
        case .claim(let id): "claim:\(id)"
        case .outcome(let claim, let outcome): "outcome:\(claim)/\(outcome)"
        case .result(let result): "result:\(result.study)/\(result.result)"
        case .reference(let key): "reference:\(key)"
        }
    }

    /// Whether a catalogue has what the key names. Complexity: O(log n) for claims, results and references.
    public func resolves(in catalog: Catalog) -> Bool {
        switch self {
        case .topic(let id): catalog.topics.contains { $0.id == id }
        case .explanation(let id): catalog.explanation(id) != nil
        case .document(let id): catalog.document(id) != nil
        case .claim(let id): catalog.claim(id) != nil
        case .outcome(let claim, let outcome): catalog.claim(claim)?.outcomes.contains { $0.id == outcome } ?? false
        case .result(let result): catalog.result(result) != nil
        case .reference(let key): catalog.reference(key) != nil
        }
    }
}
