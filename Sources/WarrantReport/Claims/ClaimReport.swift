public import WarrantModel

/// Everything the catalogue holds about one claim: what it says, how it is judged, and on what.
public struct ClaimReport: Sendable {
    let evaluation: Evaluation
    let recomputations: [ResultReference: Recomputation]
    var catalog: Catalog { evaluation.catalog }

    /// - Parameter recomputations: Published pools beside what their rows give, by result; shown with the estimate.
    public init(evaluation: Evaluation, recomputations: [ResultReference: Recomputation] = [:]) {
        self.evaluation = evaluation
        self.recomputations = recomputations
    }

    /// Returns the claim for a terminal; nil when the catalogue does not have it.
    ///
    /// - Parameter isBrief: Whether to give only verdict, wording and outcomes, with counts of the evidence.
    public func text(_ id: Claim.ID, style: TextStyle = TextStyle(), isBrief: Bool = false) -> String? {
        guard let claim = catalog.claim(id), let assessment = evaluation.assessment(id) else { return nil }
        let written = ClaimWriter(catalog: catalog).claim(claim, assessment)
        var page = TextPage(style)
        page.title(written.heading.text)
        page.raw(style.colored("\(assessment.verdict.symbol) \(assessment.verdict.markedName)", assessment.verdict)
            + "   " + SummaryRun.certainty(assessment.certainty).text)
        page.paragraph(written.reason.text, indent: 0)
        page.blank()
        if isBrief {
            brief(claim, written, on: &page)
            return page.text
        }
        fields(claim, assessment, written, on: &page)
        outcomes(written, assessment, on: &page)
        for (side, title) in EvidenceHeading.all { evidence(written.evidence(side), title, on: &page) }
        closing(claim, assessment, on: &page)
        ReferenceList(catalog).write(claim, assessment, on: &page)
        page.blank()
        page.paragraph("Review: \(claim.review.words).", indent: 0)
        page.paragraph("Every step to the verdict: warrant explain \(claim.id)", indent: 0)
        return page.text
    }

    private func brief(_ claim: Claim, _ written: SummaryClaim, on page: inout TextPage) {
        page.labeled("claimed", claim.statement.closed, column: 16, indent: 0)
        page.labeled("wording", written.wording.text, column: 16, indent: 0)
        if let remarks = written.remarks { page.labeled("to know", remarks.text, column: 16, indent: 0) }
        page.blank()
        for outcome in written.outcomes { page.item((outcome.isDecisive ? "* " : "") + outcome.statement.text) }
        page.blank()
        for (side, title) in EvidenceHeading.all where !written.evidence(side).isEmpty {
            page.item("\(title): \(EvidenceCount(written.evidence(side)).words)")
        }
        page.blank()
        page.paragraph("All of it: warrant show \(claim.id)", indent: 0)
    }

    private func fields(_ claim: Claim, _ assessment: ClaimAssessment, _ written: SummaryClaim, on page: inout TextPage) {
        let column = 16
        page.labeled("claimed", claim.statement.closed, column: column, indent: 0)
        var seen: Set<String> = []
        for assertion in claim.assertedIn {
            let title = catalog.document(assertion.document)?.title ?? assertion.document.rawValue
            let quoted = assertion.attributedTo.map { ", quoting \($0)" } ?? ""
            let fit = assessment.fit(of: assertion).map { ", \($0.name)" } ?? ""
            let place = "in “\(title)”, paragraph \(assertion.paragraph), worded \(assertion.strength.rawValue)\(quoted)\(fit)"
            // A paragraph may say it twice in the same strength.
            if seen.insert(place).inserted { page.labeled("", place, column: column, indent: 0) }
        }
        page.labeled(
            "explanation", (catalog.explanation(claim.explanation)?.title ?? claim.explanation.rawValue) + " (\(claim.explanation))",
            column: column, indent: 0)
        page.labeled("what it is", "\(claim.kind.rawValue), \(claim.role.words)", column: column, indent: 0)
        page.labeled("in", claim.question.population, column: column, indent: 0)
        if let intervention = claim.question.intervention { page.labeled("what is done", intervention, column: column, indent: 0) }
        if let exposure = claim.question.exposure { page.labeled("exposure", exposure, column: column, indent: 0) }
        page.labeled("compared with", claim.question.comparator, column: column, indent: 0)
        if let effectClass = assessment.effectClass {
            let threshold = claim.threshold(of: assessment.decisiveOutcome)
            page.labeled("effect", effectClass.words(threshold), column: column, indent: 0)
        }
        page.labeled("wording", written.wording.text, column: column, indent: 0)
        if let remarks = written.remarks { page.labeled("to know", remarks.text, column: column, indent: 0) }
    }

    private func outcomes(_ claim: SummaryClaim, _ assessment: ClaimAssessment, on page: inout TextPage) {
        guard !claim.outcomes.isEmpty else { return }
        page.heading("Outcomes")
        for outcome in claim.outcomes {
            page.blank()
            page.paragraph((outcome.isDecisive ? "* " : "") + outcome.statement.text, indent: 0)
            if let estimate = outcome.estimate { page.item(estimate.text) }
            if let recomputed = recomputation(of: outcome.id, assessment) { page.item(recomputed.words) }
            for statement in outcome.profile { page.item(statement.text) }
        }
        page.blank()
        page.paragraph("* decides the verdict on the claim.", indent: 0)
    }

    /// What the rows of an outcome's adopted estimate give; nil where it was not pooled from rows on file.
    private func recomputation(
        of outcome: Identifier<Outcome>, _ assessment: ClaimAssessment
    ) -> Recomputation? {
        guard let found = assessment.outcomes.first(where: { $0.outcome == outcome }), let body = found.decisiveBody else {
            return nil
        }
        return found.bodies[body].lead.flatMap { recomputations[$0] }
    }

    private func evidence(_ evidence: [SummaryEvidence], _ title: String, on page: inout TextPage) {
        guard !evidence.isEmpty else { return }
        page.heading("\(title) (\(EvidenceCount(evidence).words))")
        for entry in evidence {
            page.item(entry.statement.text)
            page.paragraph(entry.limits.text, indent: 4)
            if let address = catalog.result(entry.weighed.reference)?.result.readAt, address.isWebAddress {
                // An address stays in one piece, so that it can be copied.
                page.raw("    " + page.style.dim(address))
            }
        }
    }

    private func closing(_ claim: Claim, _ assessment: ClaimAssessment, on page: inout TextPage) {
        page.heading("What would change the verdict")
        if let study = claim.studyThatWouldChangeIt { page.item(study.closed.sentence) }
        for finding in assessment.stability { page.item("\(finding.change): \(finding.verdict.markedName)") }
        if assessment.certainty == nil {
            if claim.studyThatWouldChangeIt == nil { page.item(missing(assessment.verdict)) }
        } else if assessment.stability.isEmpty {
            page.item("No single change that was tried (a study left out, a level in a domain, the threshold halved or doubled) flips it.")
        }
        if !assessment.otherSchemes.isEmpty {
            page.heading("Other schemes, from the same studies")
            for grade in assessment.otherSchemes {
                let outcome = grade.outcome.map { " (\($0))" } ?? ""
                page.item("\(grade.scheme), \(grade.grade)\(outcome): \(grade.reason)")
            }
        }
        page.heading("Harms")
        page.paragraph((assessment.harms ?? "None on file, which is not evidence of safety.").singleSpaced)
        if let notes = claim.notes {
            page.heading("Notes for whoever signs")
            for line in notes.split(separator: "\n\n") { page.paragraph(String(line)) }
        }
        let searches = catalog.searches(for: claim.id)
        page.heading("Searches")
        page.paragraph(claim.search.note)
        for search in searches { page.item(search.note) }
    }

    /// What would change a verdict where there is nothing to vary: no body of evidence, or none that could be.
    private func missing(_ verdict: Verdict) -> String {
        switch verdict {
        case .notTestable: "A wording that some observation could count against."
        case .notAssessed: "A documented search."
        default: "A human study that could form a body of evidence on the outcome that decides."
        }
    }
}
