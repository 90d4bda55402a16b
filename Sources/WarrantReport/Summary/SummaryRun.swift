public import WarrantModel

/// A piece of a statement that formats may render in their own way, but always with the same words.
public enum SummaryRun: Sendable, Hashable {
    case plain(String)
    /// Words that carry the point.
    case strong(String)
    /// Words that stand back, such as how a figure came about.
    case fine(String)
    /// A verdict, as symbol and word; in capitals where it must be marked.
    case verdict(Verdict)
    /// A certainty, as signs and word; nil where no body of evidence was rated.
    case certainty(Certainty?)
    /// A claim's id, linked to the claim where the format can.
    case claim(Claim.ID)
    /// A reference, linked by DOI, with a note when it is partial, corrected or withdrawn.
    case citation(CitationKey, note: String?, address: String?)
    /// Words linked to an address.
    case link(String, address: String)
}

extension SummaryRun {
    /// The words of the run.
    public var text: String {
        switch self {
        case .plain(let text), .strong(let text), .fine(let text), .link(let text, _): text
        case .verdict(let verdict): "\(verdict.symbol) \(verdict.markedName)"
        case .certainty(let certainty?): "\(certainty.signs) \(certainty.rawValue) certainty"
        case .certainty(nil): "no body of evidence to rate"
        case .claim(let id): id.rawValue
        case .citation(let key, let note, _): "[\(key)\(note.map { ", \($0)" } ?? "")]"
        }
    }
}

extension Verdict {
    /// The verdict in words, in capitals where a summary must mark it.
    var markedName: String { mustBeMarked ? name.uppercased() : name }
}
