public import WarrantModel
public import WarrantText

/// Looks for one kind of doubtful curation in a catalogue that is otherwise sound.
public protocol CatalogLint: Sendable {
    /// The lint's code, such as `L001`; never reused.
    static var code: String { get }
    /// What it looks for, in a few words.
    static var title: String { get }

    func findings(in context: LintContext) -> [Diagnostic]
}

/// What a lint may look at.
public struct LintContext: Sendable {
    public let evaluation: Evaluation
    /// The day on which reviews are due or not, as an ISO 8601 date.
    public let today: String
    let origins: [CatalogItem: Origin]

    /// - Parameter fragment: The files that the evaluated catalogue was read from, for places.
    public init(evaluation: Evaluation, fragment: CatalogFragment, today: String) {
        self.evaluation = evaluation
        self.today = today
        self.origins = fragment.origins
    }

    public var catalog: Catalog { evaluation.catalog }

    /// Returns a warning at an item; nil when the item has no place, which cannot be for a catalogue that was read.
    public func warning(
        _ lint: any CatalogLint.Type, at item: CatalogItem, _ message: String, notes: [String] = []
    ) -> Diagnostic? {
        origins[item]?.diagnostic(code: lint.code, severity: .warning, message: message, notes: notes)
    }

    /// Every outcome of every claim.
    var outcomes: [(claim: Claim, outcome: Outcome)] {
        catalog.claims.flatMap { claim in claim.outcomes.map { (claim, $0) } }
    }

    /// The place of the lead among an outcome's evidence.
    func leadItem(of claim: Claim, _ outcome: Outcome) -> CatalogItem? {
        outcome.body.evidence.firstIndex { $0.reference == outcome.body.lead }.map { .evidence(claim.id, outcome.id, $0) }
    }
}

/// The lints that need the catalogue and its verdicts alone, by code.
public enum AllLints {
    public static let all: [any CatalogLint] = [
        PartialReferenceAsLead(),
        LeadOlderThanReview(),
        OverlapCountedTwice(),
        DirectionAgainstBearing(),
        MissingPhrasings(),
        OverdueReview(),
        MissingInterest(),
        MissingNecessaryLink(),
        CuratedClassAgainstNumbers(),
        RetractedReference(),
        StartRuleAgainstRiskOfBias(),
    ]
}
