import WarrantModel

/// Works out the certainty of a body from its curated ratings.
///
/// `level = clamp(start − Σ levels off + (nothing off ? levels up : 0), 1…4)` (grading methods 1.10).
enum CertaintyCalculator {
    /// - Parameter gaps: What is missing for a proposal, by domain, where that must be said.
    static func assess(
        _ rating: CertaintyRating, proposals: [DomainProposal], gaps: [CertaintyDomain: String] = [:], shift: Int,
        trace: inout Trace
    ) -> CertaintyAssessment {
        let start = level(of: rating.start)
        trace.add(
            .start, [("design", rating.start.rawValue), ("start rule", rating.startRule.rawValue)], start.rawValue)
        let moves = CertaintyDomain.allCases.map { domain in
            DomainMove(
                domain: domain, rating: rating[domain].rating, levels: rating[domain].rating.levelsDown,
                reason: rating[domain].reason, proposal: proposals.first { $0.domain == domain })
        }
        for move in moves { trace.add(move, gap: gaps[move.domain]) }
        let down = moves.reduce(0) { $0 + $1.levels }
        let up = down == 0 ? rating.upgrade?.levels ?? 0 : 0
        if let upgrade = rating.upgrade {
            trace.add(
                .upgrade, [("reason", upgrade.domain.rawValue), ("levels offered", "\(upgrade.levels)")],
                up > 0 ? "\(up) up: \(upgrade.reason)" : "not applied, because the body was rated down")
        }
        let sum = start.level - down + up + shift
        let certainty = Certainty(clamping: sum)
        trace.add(
            .combine, [("sum", "\(start.level) − \(down) + \(up)")],
            certainty.rawValue + (sum == certainty.level ? "" : " (\(sum) is outside 1 to 4)"))
        return CertaintyAssessment(
            start: start, startRule: rating.startRule, moves: moves, upgrade: rating.upgrade, upgradeApplied: up,
            certainty: certainty)
    }

    private static func level(of start: StartLevel) -> Certainty {
        switch start {
        case .high: .high
        case .low: .low
        case .veryLow: .veryLow
        }
    }
}

extension Trace {
    fileprivate mutating func add(_ move: DomainMove, gap: String?) {
        var inputs = [("curated rating", move.rating.name), ("reason", move.reason)]
        if let proposal = move.proposal {
            inputs.append(("computed proposal", "\(proposal.rating.name): \(proposal.arithmetic)"))
        } else if let gap {
            inputs.append(("computed proposal", "not known: \(gap)"))
        }
        let disagreement = move.disagrees ? "; the computed proposal differs, the curated rating stands" : ""
        add(.domain(move.domain), inputs, (move.levels == 0 ? "nothing off" : "\(move.levels) \(move.levels == 1 ? "level" : "levels") off") + disagreement)
    }
}
