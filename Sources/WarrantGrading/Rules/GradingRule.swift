public import WarrantModel

/// A rule of grading: what a trace entry cites.
public struct GradingRule: Sendable, Hashable {
    /// The rule's code, such as `G3`.
    public let id: String
    /// The rule in a few words.
    public let title: String
    /// The section of `Docs/grading.md` that states it.
    public let section: String
    /// Who says so.
    public let source: String
    /// How far that source was checked.
    public let mark: EvidenceMark

    init(_ id: String, _ title: String, section: String, source: String, mark: EvidenceMark) {
        self.id = id
        self.title = title
        self.section = section
        self.source = source
        self.mark = mark
    }

    /// A rule that is our own decision.
    init(_ id: String, _ title: String, section: String) {
        self.init(id, title, section: section, source: "our design", mark: .ownDesign)
    }
}

extension GradingRule {
    static let start = GradingRule(
        "certainty.start", "Where certainty starts, by design", section: "1.3",
        source: "Schünemann 2019, GRADE guidelines 18, doi:10.1016/j.jclinepi.2018.01.012", mark: .read)
    static let riskOfBias = GradingRule(
        "certainty.riskOfBias", "Limitations of the studies", section: "1.4",
        source: "Cochrane Handbook 5.1, table 12.2.d", mark: .read)
    static let inconsistency = GradingRule(
        "certainty.inconsistency", "Disagreement between results", section: "1.5",
        source: "Guyatt 2011, GRADE guidelines 7, doi:10.1016/j.jclinepi.2011.03.017", mark: .read)
    static let indirectness = GradingRule(
        "certainty.indirectness", "Distance from the question", section: "1.6",
        source: "downgrade table, doi:10.1186/s13643-020-01293-x", mark: .read)
    static let imprecision = GradingRule(
        "certainty.imprecision", "Width of the interval against what matters", section: "1.7",
        source: "Guyatt 2025, Core GRADE 2, doi:10.1136/bmj-2024-081904", mark: .read)
    static let publicationBias = GradingRule(
        "certainty.publicationBias", "Results that were never published", section: "1.8",
        source: "Guyatt 2025, Core GRADE 4, doi:10.1136/bmj-2024-083864", mark: .read)
    static let upgrade = GradingRule(
        "certainty.upgrade", "Reasons to rate up", section: "1.9",
        source: "Schünemann 2019, GRADE guidelines 18, doi:10.1016/j.jclinepi.2018.01.012", mark: .read)
    static let combine = GradingRule("certainty.combine", "Adding up, within the four levels", section: "1.10")
    static let effect = GradingRule("effect", "The estimate adopted", section: "5.2")
    static let pooling = GradingRule(
        "effect.pooling", "Results pooled by the engine", section: "4.5",
        source: "Röver 2015, doi:10.1186/s12874-015-0091-1", mark: .read)
    static let recomputation = GradingRule("effect.recomputed", "The published pool beside its printed rows", section: "5.2")
    static let wilson = GradingRule(
        "effect.wilson", "Interval of a share", section: "5.4", source: "Wilson 1927", mark: .verified)
    static let effectClass = GradingRule("effectClass", "Where the effect lies", section: "5.3")
    static let testable = GradingRule("G0", "Can it be tested?", section: "5.4")
    static let evidence = GradingRule("G1", "Is there evidence?", section: "5.4")
    static let choice = GradingRule("G2.choice", "Which body decides", section: "5.4")
    static let conflict = GradingRule("G2", "Do independent bodies conflict?", section: "5.4")
    static let matrix = GradingRule("G3", "Effect class against certainty", section: "5.4")
    static let guards = GradingRule("G3.guard", "What the strongest verdicts need", section: "5.4")
    static let scope = GradingRule("G4", "Does the evidence fit the claim's scope?", section: "5.4")
    static let outcomes = GradingRule("G5", "From outcomes to the claim", section: "5.4")
    static let harms = GradingRule("G6", "Harms", section: "5.4")
    static let ceiling = GradingRule("ceiling", "The strongest wording allowed", section: "6.4")
    static let statement = GradingRule(
        "statement", "Informative statement", section: "1.14",
        source: "Santesso 2020, GRADE guidelines 26, doi:10.1016/j.jclinepi.2019.10.014", mark: .partlyRead)

    /// The rule of a certainty domain.
    static func domain(_ domain: CertaintyDomain) -> GradingRule {
        switch domain {
        case .riskOfBias: riskOfBias
        case .inconsistency: inconsistency
        case .indirectness: indirectness
        case .imprecision: imprecision
        case .publicationBias: publicationBias
        }
    }

    /// Every rule that a trace can cite, in the order of grading.
    public static let all: [GradingRule] = [
        testable, evidence, start, riskOfBias, inconsistency, indirectness, imprecision, publicationBias, upgrade,
        combine, effect, pooling, recomputation, wilson, effectClass, choice, conflict, matrix, guards, scope, outcomes, harms, ceiling,
        statement,
    ]
}
