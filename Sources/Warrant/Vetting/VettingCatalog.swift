import WarrantModel
import WarrantStore
import WarrantText
import WarrantVetting

/// The catalogue as vetting needs it: loaded in a few milliseconds, and turned into vetters as pages ask for them.
struct VettingCatalog: Sendable {
    private let index: VettingIndex
    let evaluation: Evaluation
    /// Reads studies with their results, which only sentences with figures ask for.
    let readStudies: Vetter.StudyReader

    init(_ index: VettingIndex, readStudies: @escaping Vetter.StudyReader) {
        self.index = index
        self.readStudies = readStudies
        evaluation = Evaluation(index)
    }

    /// What to call each claim.
    var labels: [Claim.ID: ClaimLabel] {
        Dictionary(index.claims.map { claim in
            let label = ClaimLabel(
                plain: claim.plain, statement: claim.statement, verdict: claim.verdict, certainty: claim.certainty,
                ceiling: claim.ceiling.strength, form: claim.ceiling.form)
            return (claim.id, label)
        }) { first, _ in first }
    }

    /// What to call each study; its key when there is nothing better.
    var studies: [CitationKey: String] {
        // Where nothing but the title is known, the key says more than "[no author]".
        index.labels.filter { !$0.value.hasPrefix("[no author]") }
    }

    /// Returns the vetter for some settings.
    ///
    /// - Throws: `.settings` when the house's terms name a concept that the catalogue does not have.
    func vetter(_ settings: PageSettings, today: String) throws(VettingError) -> DocumentVetter {
        let vetter = Vetter(
            settings.terms.isEmpty ? evaluation : try evaluation(with: settings.terms), configuration: settings.configuration,
            hedges: settings.hedges, studies: readStudies)
        return DocumentVetter(vetter, severities: settings.severities, today: today)
    }

    private func evaluation(with terms: [VettingSettings.Term]) throws(VettingError) -> Evaluation {
        let catalog = evaluation.catalog
        var concepts = catalog.concepts
        var problems: [Diagnostic] = []
        for term in terms {
            if let place = concepts.firstIndex(where: { $0.id.rawValue == term.concept }) {
                concepts[place].synonyms += term.words
            } else {
                problems.append(term.problem(nearest: NearestName.of(term.concept, among: concepts.map(\.id.rawValue))))
            }
        }
        guard problems.isEmpty else { throw .settings(problems) }
        let changed = Catalog(
            topics: [], claims: catalog.claims, concepts: concepts, references: [], studies: [], documents: [], searches: [])
        return Evaluation(catalog: changed, assessments: evaluation.assessments, standings: [])
    }
}

extension VettingSettings.Term {
    /// The problem that its concept is unknown.
    fileprivate func problem(nearest: String?) -> Diagnostic {
        Diagnostic(
            code: place.code, location: place.location, message: place.message, sourceLine: place.sourceLine,
            length: place.length, fixIt: nearest.map { .replace(with: $0) })
    }
}
