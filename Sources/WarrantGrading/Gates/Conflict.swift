import WarrantModel

/// Gate G2: comparable, independent bodies that point different ways.
struct Conflict {
    let inputs: [(String, String)]

    /// Looks for two bodies, both of certainty low or better and within one level of each other, that compare
    /// with the same sort of thing and lie on different sides.
    static func found(in bodies: [BodyAssessment], of outcome: Outcome) -> Conflict? {
        let comparators = [outcome.body.comparatorClass] + outcome.independentBodies.map(\.body.comparatorClass)
        for first in bodies.indices {
            for second in bodies.indices where second > first {
                let isSameComparison = comparators[first] == comparators[second]
                if isSameComparison, conflict(bodies[first], bodies[second]) {
                    return Conflict(inputs: [bodies[first], bodies[second]].map { body in
                        (
                            body.isIndependent ? "independent body" : "main body",
                            "\(body.effectClass?.rawValue ?? "no class"), \(body.certainty?.certainty.rawValue ?? "not rated")"
                        )
                    })
                }
            }
        }
        return nil
    }

    private static func conflict(_ first: BodyAssessment, _ second: BodyAssessment) -> Bool {
        guard let a = first.certainty?.certainty.level, let b = second.certainty?.certainty.level,
            a >= 2, b >= 2, abs(a - b) <= 1,
            let sideA = first.effectClass?.isOnClaimedSide, let sideB = second.effectClass?.isOnClaimedSide
        else { return false }
        return sideA != sideB
    }
}

extension EffectClass {
    /// Whether the class speaks for the claim; nil when it speaks for neither side.
    var isOnClaimedSide: Bool? {
        switch self {
        case .important, .small: true
        case .little, .opposite: false
        case .unclear: nil
        }
    }
}
