import WarrantModel

/// The axis on which a claim's effects are judged: positive is what the claim asserts.
///
/// A claim of no effect is judged on the axis of improvement, so that IMPORTANT means an important
/// benefit (grading methods 5.4).
struct ClaimAxis {
    /// +1 when a higher value of the outcome lies on the claimed side, else −1.
    let sign: Double

    init(direction: ClaimDirection, betterWhen: BetterWhen) {
        let higherIsBetter = betterWhen == .higher
        switch direction {
        case .benefit, .accuracy, .noEffect: sign = higherIsBetter ? 1 : -1
        case .harm, .association: sign = higherIsBetter ? -1 : 1
        }
    }

    /// The axis for the lead of a body, turned round when the lead compares the other way round.
    init(direction: ClaimDirection, betterWhen: BetterWhen, contrast: Contrast) {
        let axis = ClaimAxis(direction: direction, betterWhen: betterWhen)
        self = contrast == .reversed ? ClaimAxis(sign: -axis.sign) : axis
    }

    private init(sign: Double) {
        self.sign = sign
    }
}
