import WarrantGrading
public import WarrantModel

extension Evaluation {
    /// The published pools that claims adopt, beside what their printed rows give, where rows are on file.
    /// Complexity: one pooling by three methods for each.
    public var recomputations: [ResultReference: Recomputation] {
        let leads = Set(assessments.flatMap(\.outcomes).flatMap(\.bodies).compactMap(\.lead))
        return Dictionary(uniqueKeysWithValues: leads.compactMap { lead in
            catalog.result(lead).flatMap { Recomputation($0.result) }.map { (lead, $0) }
        })
    }
}
