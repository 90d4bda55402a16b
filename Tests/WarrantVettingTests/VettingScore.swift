import WarrantModel
import WarrantVetting

/// Counts right and wrong answers as the annotation guidelines do.
struct VettingScore {
    private var detection = Counts()
    private var flag = Counts()
    private var strengthRight = 0
    private var polarityRight = 0
    private var claims = 0
    private var reciprocalRanks = 0.0
    private var amongFive = 0
    private var withClaims = 0

    private struct Counts {
        var both = 0
        var found = 0
        var wanted = 0

        mutating func add(wanted isWanted: Bool, found isFound: Bool) {
            wanted += isWanted ? 1 : 0
            found += isFound ? 1 : 0
            both += isWanted && isFound ? 1 : 0
        }

        var precision: Double { found == 0 ? 0 : Double(both) / Double(found) }
        var recall: Double { wanted == 0 ? 0 : Double(both) / Double(wanted) }
        var f1: Double { 2 * precision * recall / max(1e-9, precision + recall) }
    }

    mutating func add(_ unit: VettingFixture.Unit, _ sentences: [VettedSentence], in report: VettingReport) {
        guard let best = sentences.max(by: { $0.reading.healthScore < $1.reading.healthScore }) else { return }
        detection.add(wanted: unit.isHealthClaim, found: best.isHealthClaim)
        let flagged = sentences.contains { $0.findings.contains { report.findings[$0].severity == .error } }
        flag.add(wanted: unit.shouldFlag, found: flagged)
        if unit.isHealthClaim {
            claims += 1
            if best.isHealthClaim, best.strength.rawValue == unit.strength { strengthRight += 1 }
            if best.isHealthClaim, best.polarity.rawValue == unit.polarity { polarityRight += 1 }
        }
        guard !unit.claimIDs.isEmpty else { return }
        withClaims += 1
        if let rank = best.claims.firstIndex(where: { unit.claimIDs.contains($0.claim.rawValue) }) {
            reciprocalRanks += 1 / Double(rank + 1)
            if rank < 5 { amongFive += 1 }
        }
    }

    var detectionF1: Double { detection.f1 }
    var flagPrecision: Double { flag.precision }
    var flagRecall: Double { flag.recall }
    /// A claim that is not detected counts as wrong.
    var strengthAccuracy: Double { Double(strengthRight) / Double(max(1, claims)) }
    var polarityAccuracy: Double { Double(polarityRight) / Double(max(1, claims)) }
    var meanReciprocalRank: Double { reciprocalRanks / Double(max(1, withClaims)) }
    var hitAtFive: Double { Double(amongFive) / Double(max(1, withClaims)) }
}
