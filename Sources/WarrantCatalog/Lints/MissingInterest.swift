import WarrantModel
import WarrantText

/// Finds documents that do not say what their publisher sells or gains.
struct MissingInterest: CatalogLint {
    static let code = "L007"
    static let title = "a publisher's interest is missing"

    func findings(in context: LintContext) -> [Diagnostic] {
        context.catalog.documents.compactMap { document in
            guard document.interest == nil else { return nil }
            return context.warning(
                Self.self, at: .document(document.id), "'\(document.id)' does not say what its publisher sells or gains")
        }
    }
}
