import WarrantText
import WarrantModel

/// Finds explanations whose chain and whose claims' roles do not agree.
struct MissingNecessaryLink: CatalogLint {
    static let code = "L008"
    static let title = "a necessary link is missing from a chain"

    func findings(in context: LintContext) -> [Diagnostic] {
        context.catalog.topics.flatMap(\.explanations).flatMap { explanation in
            let claims = context.catalog.claims(of: explanation.id)
            let unlinked = claims.filter { $0.role == .necessary && !explanation.chain.contains($0.id) }.compactMap {
                context.warning(Self.self, at: .claim($0.id), "'\($0.id)' is necessary but not in the chain of '\(explanation.id)'")
            }
            let unneeded = explanation.chain.compactMap { id -> Diagnostic? in
                guard let claim = context.catalog.claim(id), claim.role != .necessary else { return nil }
                return context.warning(
                    Self.self, at: .claim(id), "'\(id)' is in the chain of '\(explanation.id)' but its role is '\(claim.role.rawValue)'")
            }
            let empty = explanation.kind == .cause && explanation.chain.isEmpty
                ? context.warning(Self.self, at: .explanation(explanation.id), "'\(explanation.id)' explains a cause but its chain is empty")
                : nil
            return unlinked + unneeded + [empty].compactMap(\.self)
        }
    }
}
