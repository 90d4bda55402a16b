import WarrantModel

/// Gate G4: caps where the evidence is narrower than the claim.
struct ScopeGate {
    let claim: Claim

    func apply(to verdict: inout Verdict, _ tags: inout [VerdictTag], trace: inout Trace) {
        for (flag, tag) in flagTags where claim.flags.contains(flag) {
            tags.append(tag)
            cap(&verdict, because: tag.name, trace: &trace)
        }
        if let scope = claim.scope, [.supported, .partlySupported].contains(verdict) {
            tags.append(.trueOnlyFor(scope))
            cap(&verdict, because: "the evidence is narrower than the claim", trace: &trace)
        }
    }

    private var flagTags: [(ClaimFlag, VerdictTag)] {
        [
            (.surrogateOnly, .surrogateOnly), (.associationNotCausation, .associationNotCausation),
            (.necessityNotShown, .necessityNotShown),
        ]
    }

    private func cap(_ verdict: inout Verdict, because reason: String, trace: inout Trace) {
        guard verdict == .supported else { return }
        verdict = .partlySupported
        trace.add(.scope, [("verdict", Verdict.supported.name)], "partly supported: \(reason)")
    }
}
