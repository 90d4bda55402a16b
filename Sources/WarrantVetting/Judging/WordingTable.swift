import WarrantModel

/// How loud the default profile is: the verdict on a claim against the strength of the wording.
///
/// | verdict, in the page's own voice | hedged | moderate | strong | absolute |
/// |---|---|---|---|---|
/// | supported, high certainty | – | – | – | warning |
/// | supported, moderate certainty | – | – | note | error |
/// | partly supported | – | – | warning; error for a disease | error |
/// | contested, insufficient, not testable | – | warning | error | error |
/// | unsupported, with a weak body | warning | error | error | error |
/// | unsupported without any body, contradicted | error | error | error | error |
///
/// Six readings of it, all our design: a body that leans nowhere, or shows an association only, is not evidence against, so that
/// moderate wording is a warning there; where the claim is universal ("every runner"), wording with a hedge or a limit is another,
/// smaller claim, and is judged as insufficient; a claim of no benefit, or that some care fails, promises nothing unless it makes
/// room for upper cervical care, so that it is a warning when strong and an error only when absolute, as long as nobody has shown it
/// to be wrong; but who says that a treatment fails where the claim is only that it often does, dismisses it, which is an error; a
/// caution, which sells nothing, is a warning when strong; and a claim without a verdict counts as uncatalogued.
enum WordingTable {
    static func severity(_ claim: JudgedClaim, _ strength: AssertionStrength, isDisease: @autoclosure () -> Bool) -> Severity? {
        if claim.claim.kind == .treatment, claim.traits.isNegative, claim.traits.isLimited, strength >= .strong { return .error }
        let promisesNothing = claim.claim.direction == .noEffect || claim.traits.isNegative && !claim.traits.isSpinal
        if promisesNothing, claim.verdict != .contradicted, !claim.pointsOtherWay, !claim.isAllowed {
            return row(strength, nil, nil, .warning, .error)
        }
        if claim.traits.isUniversal, strength < .strong, claim.verdict == .contradicted || claim.verdict == .unsupported,
            !claim.traits.isSpinal
        {
            return row(strength, nil, .warning, .error, .error)
        }
        switch claim.verdict {
        case .supported:
            return claim.certainty == .high ? row(strength, nil, nil, nil, .warning) : row(strength, nil, nil, .note, .error)
        case .partlySupported:
            return row(strength, nil, nil, isDisease() ? .error : .warning, .error)
        case .insufficient where isCaution(claim):
            return row(strength, nil, nil, .warning, .error)
        case .contested, .insufficient, .notTestable:
            return row(strength, nil, .warning, .error, .error)
        case .unsupported:
            guard claim.hasBody else { return .error }
            let leansNowhere = claim.effectClass == .unclear || claim.isAssociationOnly
            return row(strength, .warning, leansNowhere ? .warning : .error, .error, .error)
        case .contradicted:
            return .error
        case .notAssessed:
            return uncatalogued(strength)
        }
    }

    /// A prognosis of harm, with evidence on its side that is more than an association.
    private static func isCaution(_ claim: JudgedClaim) -> Bool {
        claim.claim.kind == .prognosis && claim.claim.direction == .harm && !claim.pointsOtherWay && !claim.isAssociationOnly
    }

    /// The row of health claims that are in no catalogue.
    static func uncatalogued(_ strength: AssertionStrength) -> Severity? {
        row(strength, nil, .note, .error, .error)
    }

    private static func row(
        _ strength: AssertionStrength, _ hedged: Severity?, _ moderate: Severity?, _ strong: Severity?, _ absolute: Severity?
    ) -> Severity? {
        switch strength {
        case .hedged: hedged
        case .moderate: moderate
        case .strong: strong
        case .absolute: absolute
        }
    }
}
