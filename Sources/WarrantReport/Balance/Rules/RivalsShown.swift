import WarrantModel

/// A summary of a topic has a section for every explanation; one of an explanation shows the others in its overview.
struct RivalsShown: BalanceRule {
    static let name = "rivals-shown"

    func findings(in summary: Summary, _ evaluation: Evaluation) -> [BalanceFinding] {
        let shown = Set(summary.sections.map(\.explanation))
        let listed = Set(summary.overview.map(\.explanation))
        return evaluation.catalog.topics.flatMap { topic -> [BalanceFinding] in
            let ids = topic.explanations.map(\.id)
            let mustShow: [Explanation.ID]
            switch summary.scope {
            case nil: mustShow = ids
            case .topic(let id): mustShow = id == topic.id ? ids : []
            case .explanation(let id): mustShow = ids.filter { $0 == id }
            }
            let mustList = mustShow.isEmpty ? [] : ids
            return mustShow.filter { !shown.contains($0) }.map { id in
                BalanceFinding(rule: Self.name, explanation: id, message: "\(id) has no section")
            } + mustList.filter { !listed.contains($0) }.map { id in
                BalanceFinding(rule: Self.name, explanation: id, message: "\(id) is not in the overview")
            }
        }
    }
}
