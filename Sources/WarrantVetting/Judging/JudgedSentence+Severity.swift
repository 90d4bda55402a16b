import WarrantModel

extension JudgedSentence {
    /// How loud the wording is against a claim's verdict; nil when it may stand.
    ///
    /// The regulatory profiles do not let a hedge stand in for evidence (grading methods 6.3 and traps 41 and 43).
    func severity(of claim: JudgedClaim) -> Severity? {
        guard profile != .editorial else {
            let strength = analysis.strength.hasOwnClause ? .absolute : self.strength
            return WordingTable.severity(claim, strength, isDisease: namesDisease)
        }
        switch claim.verdict {
        case .supported: return strength == .absolute ? .warning : nil
        case .partlySupported: return strength == .absolute ? .error : strength == .strong ? .warning : nil
        case .notTestable: return .warning
        default: return .error
        }
    }
}
