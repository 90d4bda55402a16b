import WarrantModel

/// A rule of balance.
protocol BalanceRule: Sendable {
    /// Its name, as findings and `Docs/summary.md` give it.
    static var name: String { get }

    func findings(in summary: Summary, _ evaluation: Evaluation) -> [BalanceFinding]
}

/// The rules of balance, in the order of their findings.
enum AllBalanceRules {
    static let all: [any BalanceRule] = [
        SameShape(),
        RivalsShown(),
        ClaimsComplete(),
        StrongestEvidence(),
        BothSides(),
        MarkedInWords(),
        HarmsShown(),
        DraftStated(),
        KeysResolve(),
    ]
}
