import WarrantModel
import WarrantText

/// Writes a claim and its assessment as statements.
struct ClaimWriter {
    let catalog: Catalog

    func claim(_ claim: Claim, _ assessment: ClaimAssessment) -> SummaryClaim {
        let id = "claim/\(claim.id)"
        let keys: [SummaryKey] = [.claim(claim.id)]
        var standing: [SummaryRun] = [
            .verdict(assessment.verdict), .plain(" · "), .certainty(assessment.certainty), .plain(" · \(claim.role.words)"),
        ]
        if claim.role == .necessary { standing.append(.plain(" of this explanation")) }
        return SummaryClaim(
            id: claim.id, role: claim.role, verdict: assessment.verdict, certainty: assessment.certainty,
            heading: SummaryStatement(id: id, runs: [.claim(claim.id), .plain(" " + claim.plain)], keys: keys),
            assertion: SummaryStatement(id + "/assertion", "Claimed: " + claim.statement.closed, keys: keys + claim.documentKeys),
            standing: SummaryStatement(id: id + "/verdict", runs: standing, keys: keys),
            reason: SummaryStatement(id + "/reason", assessment.reason.closed, keys: keys + decisive(assessment)),
            wording: wording(claim, assessment),
            remarks: remarks(claim, assessment),
            outcomes: assessment.outcomes.map { outcome($0, of: claim, isDecisive: $0.outcome == assessment.decisiveOutcome) },
            evidence: EvidenceWriter(catalog: catalog).evidence(of: claim),
            review: SummaryStatement(id + "/review", "Review: \(claim.review.words).", keys: keys))
    }

    private func decisive(_ assessment: ClaimAssessment) -> [SummaryKey] {
        assessment.decisiveOutcome.map { [.outcome(assessment.claim, $0)] } ?? []
    }

    private func wording(_ claim: Claim, _ assessment: ClaimAssessment) -> SummaryStatement {
        let ceiling = assessment.ceiling
        let lead = ceiling.strength.map { "Strongest wording warranted: \($0.rawValue) (“\(ceiling.form)”). " }
            ?? "No positive wording is warranted (“\(ceiling.form)”)" + (runsOtherWay(claim, assessment) ? ", and the evidence runs the other way. " : ". ")
        return SummaryStatement(
            id: "claim/\(claim.id)/wording",
            runs: [.plain(lead + "What can be said: "), .strong(ceiling.statement.closed)],
            keys: [.claim(claim.id)] + decisive(assessment))
    }

    /// Whether what can be said goes against the claim, beyond little or no effect.
    private func runsOtherWay(_ claim: Claim, _ assessment: ClaimAssessment) -> Bool {
        guard let certainty = assessment.certainty, certainty > .veryLow, assessment.effectClass != .little else { return false }
        return EvidenceLeaning(assessment.effectClass, of: claim) == .against
    }

    private func remarks(_ claim: Claim, _ assessment: ClaimAssessment) -> SummaryStatement? {
        guard !assessment.tagWords.isEmpty else { return nil }
        let text = assessment.tagWords.joined(separator: "; ").sentence.closed
        return SummaryStatement("claim/\(claim.id)/remarks", text, keys: [.claim(claim.id)])
    }

    private func outcome(_ outcome: OutcomeAssessment, of claim: Claim, isDecisive: Bool) -> SummaryClaim.Outcome {
        let id = "outcome/\(claim.id)/\(outcome.outcome)"
        let keys: [SummaryKey] = [.outcome(claim.id, outcome.outcome)]
        let body = outcome.decisiveBody.map { outcome.bodies[$0] }
        let threshold = claim.threshold(of: outcome.outcome)
        let statement = SummaryStatement(
            id: id,
            runs: [
                .strong(outcome.name.closed), .plain(" "), .verdict(outcome.verdict), .plain(" · "),
                .certainty(outcome.certainty), .plain(" · \(outcome.importance.rawValue) outcome. " + outcome.statement.closed),
            ], keys: keys)
        return SummaryClaim.Outcome(
            id: outcome.outcome, name: outcome.name, leaning: EvidenceLeaning(outcome.effectClass, of: claim),
            certainty: outcome.certainty, effectClass: outcome.effectClass, isDecisive: isDecisive,
            statement: statement, estimate: body.flatMap { estimate($0, threshold, id, keys) },
            profile: body?.certainty.map { certainty($0, id, keys) } ?? [], certaintyProfile: body?.certainty,
            forests: claim.outcomes.first { $0.id == outcome.outcome }
                .map { OutcomeForests(catalog: catalog, claim: claim, outcome: $0, body: body).figures } ?? [])
    }

    private func estimate(
        _ body: BodyAssessment, _ threshold: EffectThreshold, _ id: String, _ keys: [SummaryKey]
    ) -> SummaryStatement? {
        let reason = SentenceStart.lowered(body.classReason.closed)
        guard let lead = body.lead else {
            guard let effectClass = body.effectClass else { return nil }
            return SummaryStatement(
                id + "/estimate", "No single estimate adopted; effect \(effectClass.words(threshold)), because \(reason)", keys: keys)
        }
        var runs: [SummaryRun] = []
        if let figures = body.reported?.figures {
            runs += [.plain("Estimate adopted: "), .strong(figures)]
        } else {
            runs.append(.plain("The leading result has no figure printed"))
        }
        if let size = body.reported?.size { runs.append(.plain("; " + size)) }
        runs += [.plain(" "), catalog.citation(lead.study)]
        if let effectClass = body.effectClass {
            runs.append(.plain(". On the claim’s axis: \(effectClass.words(threshold)), because \(reason)"))
        }
        return SummaryStatement(id: id + "/estimate", runs: runs, keys: keys + [.result(lead), .reference(lead.study)])
    }

    private func certainty(_ certainty: CertaintyAssessment, _ id: String, _ keys: [SummaryKey]) -> [SummaryStatement] {
        var statements = [
            SummaryStatement(
                id + "/certainty", "Certainty starts at \(certainty.start.rawValue) and ends at \(certainty.certainty.rawValue).",
                keys: keys)
        ]
        for move in certainty.moves {
            let levels = move.levels == 0 ? "nothing off" : "\(NumberText.count(move.levels, "level")) off"
            statements.append(SummaryStatement(
                id: id + "/certainty/" + move.domain.rawValue,
                runs: [
                    .strong(move.domain.name.sentence), .plain(": \(move.rating.name), \(levels). \(move.reason.closed)"),
                ], keys: keys))
        }
        if let upgrade = certainty.upgrade {
            statements.append(SummaryStatement(
                id + "/certainty/upgrade", "Rated up by \(certainty.upgradeApplied): \(upgrade.reason.closed)", keys: keys))
        }
        return statements
    }
}

extension Claim {
    /// The documents that assert the claim.
    var documentKeys: [SummaryKey] {
        var seen: Set<Document.ID> = []
        return assertedIn.map(\.document).filter { seen.insert($0).inserted }.map { .document($0) }
    }

    /// What a curator wrote would change the picture: the end of the notes, after those words.
    var studyThatWouldChangeIt: String? {
        guard let notes, let found = notes.firstRange(of: "would change the picture:") else { return nil }
        let text = String(notes[found.upperBound...]).singleSpaced
        return text.isEmpty ? nil : text
    }
}

extension ClaimRole {
    /// The role in running text.
    var words: String {
        switch self {
        case .necessary: "necessary link"
        case .supporting: "supporting claim"
        case .implication: "what would follow"
        case .peripheral: "peripheral claim"
        }
    }
}

/// What the size of an effect on an outcome can be judged by.
enum EffectThreshold {
    /// A minimal important difference.
    case importantDifference
    /// The share that a frequency word implies.
    case band
    /// Nothing on file, so that no word for a size may be used.
    case none
}

extension Claim {
    /// What the size of an effect on an outcome can be judged by.
    func threshold(of outcome: Identifier<Outcome>?) -> EffectThreshold {
        guard let outcome = outcomes.first(where: { $0.id == outcome }) else { return .none }
        if outcome.proportionBand != nil { return .band }
        return outcome.mid == nil ? .none : .importantDifference
    }
}

extension EffectClass {
    /// The class in running text.
    func words(_ threshold: EffectThreshold) -> String {
        switch (self, threshold) {
        case (.important, .band): "the share that the claim’s word needs"
        case (.important, .none): "some, on the claimed side, size unknown"
        case (.small, .none): "perhaps some, on the claimed side, size unknown"
        case (.important, .importantDifference): "important, on the claimed side"
        case (.small, _): "small, on the claimed side"
        default: otherWords
        }
    }

    private var otherWords: String {
        switch self {
        case .important: "important"
        case .small: "small"
        case .little: "little or none"
        case .opposite: "on the side against the claim"
        case .unclear: "unclear"
        }
    }
}

extension Review {
    /// The state of review in running text.
    var words: String {
        let who = [by.map { "by \($0)" }, on.map { "on \($0)" }].compactMap { $0 }
        let state = switch status {
        case .draft: "draft, no clinician has signed"
        case .reviewed: "reviewed, not signed"
        case .signedOff: "signed"
        }
        return ([state] + who).joined(separator: " ") + (due.map { ", due again on \($0)" } ?? "")
    }
}
