public import WarrantModel
public import WarrantText

/// Something in the catalogue that has a place in a file.
public enum CatalogItem: Sendable, Hashable {
    case topic(Topic.ID)
    case explanation(Explanation.ID)
    case claim(Claim.ID)
    case outcome(Claim.ID, Identifier<Outcome>)
    /// An entry of an outcome's evidence, by its position from 0.
    case evidence(Claim.ID, Identifier<Outcome>, Int)
    case concept(Identifier<Concept>)
    case document(Document.ID)
    case reference(CitationKey)
    case study(CitationKey)
    case result(ResultReference)

    /// What the item is called in messages.
    var noun: String {
        switch self {
        case .topic: "topic"
        case .explanation: "explanation"
        case .claim: "claim"
        case .outcome: "outcome"
        case .evidence: "evidence"
        case .concept: "concept"
        case .document: "document"
        case .reference: "reference"
        case .study: "study"
        case .result: "result"
        }
    }

    /// The item's name within its kind.
    var name: String {
        switch self {
        case .topic(let id): id.rawValue
        case .explanation(let id): id.rawValue
        case .claim(let id): id.rawValue
        case .outcome(_, let id): id.rawValue
        case .evidence(_, let id, let index): "\(id)[\(index + 1)]"
        case .concept(let id): id.rawValue
        case .document(let id): id.rawValue
        case .reference(let key), .study(let key): key.rawValue
        case .result(let reference): reference.result.rawValue
        }
    }
}

/// Where an item of the catalogue stands.
public struct Origin: Sendable {
    public let source: SourceText
    public let range: Range<Int>

    /// Returns a problem placed at the item.
    public func diagnostic(
        code: String, severity: Diagnostic.Severity, message: String, notes: [String] = []
    ) -> Diagnostic {
        Diagnostic(code: code, severity: severity, in: source, at: range, message: message, notes: notes)
    }
}
