import WarrantModel

extension JudgedSentence {
    /// How loud the wording is against a claim's verdict; nil when it may stand.
    ///
    /// The regulatory profiles do not let a hedge stand in for evidence (grading methods 6.3 and traps 41 and 43).
    func severity(of claim: JudgedClaim) -> Severity? {
        guard profile != .editorial else {
            let strength = analysis.strength.hasOwnClause ? .absolute : self.strength
            let severity = WordingTable.severity(claim, strength, isDisease: namesDisease)
            return severity == .warning && sells(claim) ? .error : severity
        }
        switch claim.verdict {
        case .supported: return strength == .absolute ? .warning : nil
        case .partlySupported: return strength == .absolute ? .error : strength == .strong ? .warning : nil
        case .notTestable: return .warning
        default: return .error
        }
    }

    /// "Ten minutes on our treadmill help to prevent injury": whoever sells an effect must be able to show it, so that a limiting word
    /// is no excuse for evidence that is too uncertain; our design.
    private func sells(_ claim: JudgedClaim) -> Bool {
        claim.verdict == .insufficient && claim.claim.direction == .benefit && strength == .moderate && voice == .own
            && view.cues.has(.house) && view.roles.count(.good) + view.roles.count(.act) > 0
    }
}
