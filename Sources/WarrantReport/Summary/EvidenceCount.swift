import WarrantModel

/// Counts evidence by what a reader would count: results and studies, not how often one is listed.
struct EvidenceCount {
    private let evidence: [SummaryEvidence]

    init(_ evidence: [SummaryEvidence]) {
        self.evidence = evidence
    }

    /// How many results there are; one that is weighed for two claims bears on each in its own way and counts for each.
    var results: Int { Set(evidence.map { Weighing(claim: $0.claim, result: $0.weighed.reference) }).count }

    private struct Weighing: Hashable {
        let claim: Claim.ID
        let result: ResultReference
    }

    private var studies: Int { Set(evidence.map(\.weighed.study)).count }

    /// Results and studies in words, and how often they stand in the list where that is more.
    var words: String {
        let counts = "\(NumberText.count(results, "result")) of \(NumberText.count(studies, "study", "studies"))"
        return results == evidence.count ? counts : counts + ", listed \(evidence.count) times, once for each outcome"
    }
}
