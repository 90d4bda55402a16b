import Foundation
import Testing
import WarrantCatalog
import WarrantGrading
import WarrantModel

@Suite struct Scratch {
    @Test func dump() async throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path(percentEncoded: false)
        let fragment = try await CatalogReader(folder: CatalogFolder(path: path)).read()
        let clock = ContinuousClock()
        var evaluation: Evaluation?
        let time = clock.measure { evaluation = Evaluator().evaluate(fragment.catalog()) }
        print("time", time)
        for a in evaluation!.assessments {
            print("@", a.claim, "|", a.verdict.rawValue, "|", a.certainty?.rawValue ?? "-", "|", a.effectClass?.rawValue ?? "-", "|", a.decisiveOutcome?.rawValue ?? "-", "|", a.tags.map(\.name).joined(separator: ","), "|", a.ceiling.strength?.rawValue ?? "none", a.ceiling.maximumCausalLevel, a.ceiling.form)
            print("   ", a.reason)
            for o in a.outcomes { print("     -", o.outcome, o.verdict.rawValue, o.certainty?.rawValue ?? "-", o.effectClass?.rawValue ?? "-", "::", o.statement) }
            for o in a.outcomes { for b in o.bodies { if let c = b.computedClass, let k = b.curatedClass, c != k { print("     %", o.outcome, "computed", c.rawValue, "curated", k.rawValue, b.effect as Any, b.reported as Any, b.classReason) } } }
            for s in a.stability { print("     ~", s.change, "->", s.verdict.rawValue) }
            for s in a.outcomes.flatMap(\.bodies).flatMap({ $0.certainty?.moves ?? [] }) where s.disagrees { print("     ≠", s.domain.rawValue, s.rating.rawValue, "vs", s.proposal!.rating.rawValue, s.proposal!.arithmetic) }
        }
        for s in evaluation!.standings { print("#", s.explanation, s.verdict.rawValue, s.reason) }
    }
}
