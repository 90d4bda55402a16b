import WarrantModel

extension SummaryBuilder {
    /// Builds the section of an explanation.
    func section(_ explanation: Explanation) -> SummarySection {
        let standing = evaluation.standing(explanation.id)
        let claims = ordered(explanation, links: standing?.links ?? explanation.chain)
        let pairs = claims.compactMap { claim in evaluation.assessment(claim.id).map { (claim, $0) } }
        let writer = ClaimWriter(catalog: catalog)
        let written = pairs.map { writer.claim($0, $1) }
        let evidence = written.flatMap(\.evidence).sorted { EvidenceStrength($0) > EvidenceStrength($1) }
        return SummarySection(
            explanation: explanation.id, title: explanation.title, parts: SummaryPart.allCases,
            account: SummaryStatement(
                "\(explanation.id)/account", explanation.account.singleSpaced,
                keys: [.explanation(explanation.id)] + explanation.saidBy.map { .document($0.document) }),
            saidBy: saidBy(explanation),
            standing: chain(explanation, standing),
            claims: written,
            evidenceFor: evidence.filter { $0.side == .supports },
            evidenceAgainst: evidence.filter { $0.side == .opposes },
            unknown: unknown(explanation, pairs, evidence),
            evidenceUnclear: evidence.filter { $0.side == .unclear },
            change: pairs.compactMap { change($0, $1) },
            harms: harms(explanation, pairs))
    }

    /// Necessary claims in causal order, then the others by id. A link that belongs to another explanation
    /// is only named, because its own section shows it.
    private func ordered(_ explanation: Explanation, links: [Claim.ID]) -> [Claim] {
        let claims = catalog.claims(of: explanation.id)
        return links.compactMap { link in claims.first { $0.id == link } } + claims.filter { !links.contains($0.id) }
    }

    private func saidBy(_ explanation: Explanation) -> [SummaryStatement] {
        explanation.saidBy.enumerated().map { index, speaker in
            let document = catalog.document(speaker.document)
            var text = "“\(document?.title ?? speaker.document.rawValue)”"
            if let kind = document?.publisherKind { text += " (\(kind))" }
            if let quoted = speaker.attributedTo { text += ", quoting \(quoted)" }
            if let interest = speaker.interest ?? document?.interest { text += ": " + interest }
            return SummaryStatement(
                "\(explanation.id)/said-by/\(index + 1)", text.closed,
                keys: [.explanation(explanation.id), .document(speaker.document)])
        }
    }

    private func chain(_ explanation: Explanation, _ standing: ExplanationStanding?) -> [SummaryStatement] {
        guard let standing else { return [] }
        let keys: [SummaryKey] = [.explanation(explanation.id)]
        var statements: [SummaryStatement] = []
        if let link = standing.weakestLink {
            statements.append(SummaryStatement(
                id: "\(explanation.id)/standing",
                runs: [
                    .plain("As an explanation: "), .verdict(standing.verdict),
                    .plain(". A chain is no stronger than its weakest necessary link, here "),
                    catalog.claim(link)?.explanation == explanation.id ? .claim(link) : .plain(link.rawValue),
                    .plain("; it needs " + NumberText.list(standing.links.map(\.rawValue)) + "."),
                ], keys: keys + standing.links.map { .claim($0) }))
        } else {
            statements.append(SummaryStatement(
                "\(explanation.id)/standing", "No claim here is necessary to the others, so each stands or falls by itself.", keys: keys))
        }
        let working = standing.workingTreatments.map(\.rawValue)
        if !working.isEmpty {
            let vouches = standing.verdict == .supported || standing.weakestLink == nil
                ? "" : "; a treatment that works does not vouch for the explanation it is sold with"
            statements.append(SummaryStatement(
                "\(explanation.id)/treatments",
                "Treatment claims at least partly supported: \(NumberText.list(working))\(vouches).",
                keys: keys + standing.workingTreatments.map { .claim($0) }))
        }
        return statements
    }

    private func unknown(
        _ explanation: Explanation, _ pairs: [(Claim, ClaimAssessment)], _ evidence: [SummaryEvidence]
    ) -> [SummaryStatement] {
        let id = "\(explanation.id)/unknown"
        func statement(_ name: String, _ lead: String, _ assessments: [ClaimAssessment]) -> SummaryStatement? {
            guard !assessments.isEmpty else { return nil }
            return SummaryStatement(
                "\(id)/\(name)", "\(lead): \(NumberText.list(assessments.map(\.claim.rawValue))).",
                keys: assessments.map { .claim($0.claim) })
        }
        let assessments = pairs.map(\.1)
        let context = evidence.filter { $0.side == .context }
        return [
            statement(
                "insufficient", "Studied, but too uncertain to say either way",
                assessments.filter { $0.verdict == .insufficient }),
            statement(
                "no-evidence", "No usable human evidence on the outcome that decides was found after a documented search, which is not evidence of no effect",
                assessments.filter { $0.verdict == .unsupported && $0.certainty == nil }),
            statement("not-assessed", "No search is on record", assessments.filter { $0.verdict == .notAssessed }),
            statement("not-testable", "Cannot be checked as worded", assessments.filter { $0.verdict == .notTestable }),
            context.isEmpty
                ? nil
                : SummaryStatement(
                    "\(id)/context",
                    "Shown with the claims but never counted, because too far from the question, opinion or background: \(NumberText.count(Set(context.map(\.weighed.reference)).count, "result")).",
                    keys: Set(context.map(\.claim)).sorted().map { .claim($0) }),
        ].compactMap { $0 }
    }

    /// What would change a claim's verdict: a study that curators named, and single changes that flip it.
    private func change(_ claim: Claim, _ assessment: ClaimAssessment) -> SummaryStatement? {
        var parts: [String] = []
        if let study = claim.studyThatWouldChangeIt { parts.append(study.closed.sentence) }
        let flips = assessment.stability.map { "\($0.change) it would be \($0.verdict.markedName)" }
        if !flips.isEmpty {
            parts.append("With a single change: " + flips.joined(separator: "; ").closed)
        } else if assessment.certainty != nil {
            parts.append("No single change that was tried (a study left out, a level in a domain, the threshold halved or doubled) flips the verdict.")
        }
        guard !parts.isEmpty else { return nil }
        return SummaryStatement(
            id: "change/\(claim.id)", runs: [.claim(claim.id), .plain(": " + parts.joined(separator: " "))],
            keys: [.claim(claim.id)])
    }

    private func harms(_ explanation: Explanation, _ pairs: [(Claim, ClaimAssessment)]) -> [SummaryStatement] {
        var texts: [String] = []
        var claims: [String: [Claim.ID]] = [:]
        for (claim, assessment) in pairs {
            guard let harm = assessment.harms ?? claim.harms else { continue }
            if claims[harm] == nil { texts.append(harm) }
            claims[harm, default: []].append(claim.id)
        }
        guard !texts.isEmpty else {
            return [SummaryStatement(
                "\(explanation.id)/harms/none", "No harm is on file for these claims, which is not evidence of safety.",
                keys: [.explanation(explanation.id)])]
        }
        return texts.enumerated().map { index, text in
            let ids = claims[text] ?? []
            let cited = catalog.references.filter { text.contains($0.id.rawValue) }
            return SummaryStatement(
                id: "\(explanation.id)/harms/\(index + 1)",
                runs: [.strong(NumberText.list(ids.map(\.rawValue))), .plain(": ")] + linked(text.singleSpaced.closed, cited),
                keys: ids.map { .claim($0) } + cited.map { .reference($0.id) })
        }
    }

    /// Turns every mention of a citation key in a text into a citation.
    private func linked(_ text: String, _ references: [Reference]) -> [SummaryRun] {
        var runs: [SummaryRun] = []
        var rest = text
        while let (range, key) = references.compactMap({ reference in
            rest.firstRange(of: reference.id.rawValue).map { ($0, reference.id) }
        }).min(by: { $0.0.lowerBound < $1.0.lowerBound }) {
            runs += [.plain(String(rest[..<range.lowerBound])), catalog.citation(key)]
            rest = String(rest[range.upperBound...])
        }
        return runs + [.plain(rest)]
    }
}
