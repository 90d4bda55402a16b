public import WarrantText

/// What became of a summary file when it was derived again from a catalogue.
public struct VerificationReport: Sendable, Hashable {
    /// A statement, or a part of the page, that does not follow from the catalogue.
    public struct Problem: Sendable, Hashable {
        /// The statement's name, or where it stands.
        public let statement: String
        /// What the file says; nil where something is missing.
        public let found: String?
        /// What the catalogue gives now; nil where it gives nothing.
        public let expected: String?
        /// Why it does not follow.
        public let why: String
    }

    /// What the file is about, as `SummaryScope.label`.
    public let scope: String?
    /// How many statements follow from the catalogue, counting each place where one is shown.
    public let verified: Int
    /// What does not follow.
    public let unverified: [Problem]
}

extension VerificationReport {
    /// Whether everything follows from the catalogue.
    public var isVerified: Bool { unverified.isEmpty }

    /// The report for a terminal.
    public func text(style: TextStyle = TextStyle()) -> String {
        var page = TextPage(style)
        for problem in unverified {
            page.paragraph("✕ \(problem.statement): \(problem.why)", indent: 0)
            if let found = problem.found { page.labeled("file", found, column: 14) }
            if let expected = problem.expected { page.labeled("catalogue", expected, column: 14) }
        }
        page.blank()
        page.raw("\(NumberText.count(verified, "statement")) verified, \(unverified.count) unverified")
        return page.text
    }

    /// The report as data: schema `warrant.verification/1`.
    public var json: JSONValue {
        [
            "schema": "warrant.verification/1", "scope": JSONValue(scope), "verified": .integer(verified),
            "unverified": .array(unverified.map { problem -> JSONValue in
                [
                    "statement": .string(problem.statement), "why": .string(problem.why),
                    "found": JSONValue(problem.found), "expected": JSONValue(problem.expected),
                ]
            }),
        ]
    }
}
