import WarrantModel

extension SummaryBuilder {
    /// What stands above everything: that the summary is a draft until signed, and no advice.
    func status(_ sections: [SummarySection]) -> [SummaryStatement] {
        let claims = sections.flatMap(\.claims).compactMap { catalog.claim($0.id) }
        let signed = claims.filter { $0.review.status == .signedOff }.count
        let state = signed == claims.count && !claims.isEmpty
            ? "Signed: a clinician has signed every claim."
            : "Draft until a clinician has signed: \(signed) of \(NumberText.count(claims.count, "claim")) signed so far."
        return [
            SummaryStatement("status/review", state, keys: claims.map { .claim($0.id) }),
            SummaryStatement(
                "status/advice", "This describes evidence about claims. It is no medical advice and replaces no examination.",
                keys: sections.map { .explanation($0.explanation) }),
        ]
    }

    /// How verdicts are made, the date of the evidence and how far references were checked.
    func methods(_ sections: [SummarySection]) -> [SummaryStatement] {
        let scope: [SummaryKey] = sections.map { .explanation($0.explanation) }
        let cited = citedKeys(sections).compactMap(catalog.reference)
        let partial = cited.filter(\.isPartial)
        let unknown = cited.filter { $0.retraction == .unknown }.count
        var statements = [
            SummaryStatement(
                "methods/verdicts",
                "Verdicts are computed by stated rules, never typed in: GRADE certainty by outcome, the effect against what matters, then the gates. Our gates are our design. Each step can be read with: warrant explain, and the claim’s id.",
                keys: scope),
            SummaryStatement(
                "methods/votes",
                "Studies are not counted as votes and reviews that share trials are one body. The order of the evidence (directness, design, size) is for reading only.",
                keys: scope),
            SummaryStatement(
                "methods/words",
                "Insufficient: studied, too uncertain to say. Unsupported: no usable human evidence, or weak evidence that leans to no effect. Contradicted: reliable evidence against. They are not degrees of one thing.",
                keys: scope),
        ]
        let vague = sections.flatMap(\.claims).map(\.id).filter { id in
            guard let assessment = evaluation.assessment(id), assessment.verdict != .notTestable else { return false }
            return assessment.tags.contains(.vagueWording)
        }
        if !vague.isEmpty {
            statements.append(SummaryStatement(
                "methods/vague",
                "Vague wording: \(NumberText.count(vague.count, "claim")) so marked \(vague.count == 1 ? "is" : "are") judged on the one obvious testable reading of the words.",
                keys: vague.map { .claim($0) }))
        }
        if let newest = cited.compactMap(\.year).max() {
            let keys = cited.filter { $0.year == newest }.map { SummaryKey.reference($0.id) }
            statements.append(SummaryStatement(
                "methods/date", "Date of the evidence: the newest reference weighed is of \(newest).", keys: keys))
        }
        statements.append(SummaryStatement(
            "methods/references",
            "References: \(cited.count) cited, \(cited.count - partial.count) read on a page that shows every field, \(partial.count) partial and marked so wherever cited. Retraction was not looked up for \(unknown) of them.",
            keys: cited.map { .reference($0.id) }))
        return statements
    }
}
