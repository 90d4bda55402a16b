internal import WarrantModel

/// The row of a claim; its lists are rows of other tables.
enum ClaimRecord {
    static func values(_ claim: Claim) -> [RowWriter.Value] {
        [
            claim.id.rawValue, claim.slug, claim.statement, claim.plain, claim.kind.rawValue,
            claim.explanation.rawValue, claim.role.rawValue, claim.direction.rawValue, claim.causalLevel,
            claim.question.population, claim.question.intervention, claim.question.exposure,
            claim.question.comparator, claim.mainOutcome?.rawValue, claim.testable, claim.scope,
            claim.search.documented, claim.search.note, claim.harms, claim.notes, claim.review.status.rawValue,
            claim.review.by, claim.review.on, claim.review.due,
        ]
    }

    /// Returns the claim with its lists still empty.
    static func read(_ reader: inout ColumnReader) throws -> Claim {
        Claim(
            id: try reader.value(), slug: try reader.text(), statement: try reader.text(),
            plain: try reader.text(), kind: try reader.value(), explanation: try reader.value(),
            role: try reader.value(), direction: try reader.value(), causalLevel: try reader.integer(),
            question: ClinicalQuestion(
                population: try reader.text(), intervention: try reader.optionalText(),
                exposure: try reader.optionalText(), comparator: try reader.text()),
            outcomes: [], mainOutcome: try reader.optionalValue(), testable: try reader.flag(),
            scope: try reader.optionalText(),
            search: ClaimSearch(documented: try reader.flag(), note: try reader.text()),
            harms: try reader.optionalText(), notes: try reader.optionalText(),
            review: Review(
                status: try reader.value(), by: try reader.optionalText(), on: try reader.optionalText(),
                due: try reader.optionalText()))
    }
}

/// The row of an assertion.
enum AssertionRecord {
    static func values(_ assertion: Assertion, of claim: Claim, at position: Int) -> [RowWriter.Value] {
        [
            claim.id.rawValue, position, assertion.document.rawValue, assertion.paragraph, assertion.anchor,
            assertion.strength.rawValue, assertion.attributedTo,
        ]
    }

    static func read(_ reader: inout ColumnReader) throws -> (String, Assertion) {
        let claim = try reader.text()
        _ = try reader.integer()
        return (
            claim,
            Assertion(
                document: try reader.value(), paragraph: try reader.integer(), anchor: try reader.text(),
                strength: try reader.value(), attributedTo: try reader.optionalText())
        )
    }
}
