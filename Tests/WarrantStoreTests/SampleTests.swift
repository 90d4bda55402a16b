import Testing
import WarrantModel

/// The sample must exercise the whole model, or a new field could fail to reach the database unnoticed.
@Suite struct SampleTests {
    @Test func `every optional and list is both empty and filled, every choice made both ways, somewhere`() {
        var seen: [String: Set<String>] = [:]
        record(Sample().evaluation, into: &seen)
        let oneSided = seen.filter { $0.value.count < 2 }.keys.sorted()
        #expect(seen.count > 100)
        #expect(oneSided.filter { !Self.alwaysFilled.contains($0) } == [])
    }

    /// Lists that the sample never leaves empty; each has records that are compared element by element.
    private static let alwaysFilled: Set<String> = [
        "Catalog.topics", "Catalog.claims", "Catalog.concepts", "Catalog.references", "Catalog.studies",
        "Catalog.documents", "Catalog.searches", "Evaluation.assessments", "Evaluation.standings",
        "Topic.explanations", "Claim.phrasings", "Claim.concepts", "Claim.outcomes", "PoolPlan.results",
        "Study.results", "SearchRecord.searched", "CertaintyAssessment.moves", "ClaimAssessment.outcomes",
        "ClaimAssessment.trace",
    ]

    private func record(_ value: Any, into seen: inout [String: Set<String>]) {
        let mirror = Mirror(reflecting: value)
        for child in mirror.children {
            let inner = Mirror(reflecting: child.value)
            if mirror.displayStyle == .struct, let label = child.label {
                let name = "\(mirror.subjectType).\(label)"
                switch inner.displayStyle {
                case .optional, .collection, .dictionary:
                    seen[name, default: []].insert(inner.children.isEmpty ? "empty" : "filled")
                case .enum:
                    seen[name, default: []].insert("\(child.value)")
                default:
                    if child.value is Bool { seen[name, default: []].insert("\(child.value)") }
                }
            }
            record(child.value, into: &seen)
        }
    }
}
