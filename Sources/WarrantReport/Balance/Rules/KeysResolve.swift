import WarrantModel

/// Every statement has keys, every key resolves, and every citation of a partial reference says so.
struct KeysResolve: BalanceRule {
    static let name = "keys-resolve"

    func findings(in summary: Summary, _ evaluation: Evaluation) -> [BalanceFinding] {
        summary.allStatements.flatMap { statement -> [BalanceFinding] in
            var messages = statement.keys.filter { !$0.resolves(in: evaluation.catalog) }
                .map { "\(statement.id) rests on \($0.label), which the catalogue does not have" }
            if statement.keys.isEmpty { messages.append("\(statement.id) names nothing that it rests on") }
            for case .citation(let key, let note, _) in statement.runs {
                guard evaluation.catalog.reference(key)?.isPartial == true, note?.contains("partial") != true else { continue }
                messages.append("\(statement.id) cites \(key) without saying that its record is partial")
            }
            return messages.map { BalanceFinding(rule: Self.name, message: $0) }
        }
    }
}

extension Summary {
    /// Every statement, in the order of the summary; those shown in two places come once.
    var allStatements: [SummaryStatement] {
        var statements = status + overview.map(\.statement)
        for section in sections {
            statements.append(section.account)
            statements += section.saidBy + section.standing
            for claim in section.claims { statements += claim.allStatements }
            statements += section.unknown + section.change + section.harms
        }
        return statements + methods + references
    }
}

extension SummaryClaim {
    /// Every statement about the claim.
    var allStatements: [SummaryStatement] {
        [heading, assertion, standing, reason, wording] + [remarks].compactMap { $0 }
            + outcomes.flatMap { [$0.statement] + [$0.estimate].compactMap { $0 } + $0.profile }
            + evidence.flatMap { [$0.statement, $0.limits] } + [review]
    }
}
