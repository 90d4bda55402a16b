import WarrantText

/// Settles which suppression allows a finding, and which were not needed.
struct SuppressionJudge {
    private let suppressions: [Suppression]
    private let today: String
    private let source: SourceText
    private var used: Set<Int> = []
    /// Places of the suppressions that hold, narrowest form first.
    private let order: [Int]

    init(_ suppressions: [Suppression], today: String, source: SourceText) {
        self.suppressions = suppressions
        self.today = today
        self.source = source
        order = Suppression.Form.allCases.flatMap { form in
            suppressions.indices.filter { suppressions[$0].form == form && !suppressions[$0].isExpired(on: today) }
        }
    }

    /// Returns the place of the narrowest suppression that covers a rule's finding in a sentence, and counts it as used.
    mutating func suppression(of code: String, sentence: Range<Int>) -> Int? {
        guard !order.isEmpty, let rule = AllReportedRules.rule(code) else { return nil }
        let lines = source.lines(of: sentence)
        let place = order.first { place in
            suppressions[place].lines.overlaps(lines) && suppressions[place].rules.contains(where: rule.answers)
        }
        if let place { used.insert(place) }
        return place
    }

    /// Returns what is expired or was not needed.
    ///
    /// - Parameter running: The rules that ran; a suppression that names any other may be needed elsewhere.
    func remarks(on running: [RuleDescription]) -> [SuppressionRemark] {
        suppressions.indices.compactMap { place in
            let suppression = suppressions[place]
            if let until = suppression.until, suppression.isExpired(on: today) {
                return SuppressionRemark(
                    rule: SuppressionRules.expired, range: suppression.range, reason: "this suppression held until \(until)")
            }
            guard !used.contains(place), suppression.rules.allSatisfy({ name in running.contains { $0.answers(to: name) } })
            else { return nil }
            return SuppressionRemark(
                rule: SuppressionRules.unused, range: suppression.range,
                reason: "nothing here needs this suppression of \(suppression.rules.joined(separator: ", "))")
        }
    }
}
