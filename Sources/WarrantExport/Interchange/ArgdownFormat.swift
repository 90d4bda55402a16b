public import WarrantModel

/// The explanations' chains and conflicts as an argument map in Argdown.
public struct ArgdownFormat: InterchangeFormat {
    public let name = "argdown"
    public let fileExtension = "argdown"
    public let summary = """
        An argument map: each explanation as an argument supported by its claims, attacked by its rivals; each claim with \
        its verdict as a tag and the strongest evidence for and against as supporting and attacking statements.
        """

    public init() {}

    public func encode(_ evaluation: Evaluation, options: InterchangeOptions) -> [UInt8] {
        var writer = ByteWriter()
        writer.line("===\ntitle: \(scalar(evaluation.catalog.topics.map(\.title).joined(separator: "; ")))\n===\n")
        for topic in evaluation.catalog.topics {
            writer.line("# \(line(topic.title))\n")
            for explanation in topic.explanations { write(explanation, evaluation, to: &writer) }
        }
        writer.line("# Claims\n")
        for claim in evaluation.catalog.claims { write(claim, evaluation, to: &writer) }
        return writer.bytes
    }

    private func write(_ explanation: Explanation, _ evaluation: Evaluation, to writer: inout ByteWriter) {
        let standing = evaluation.standing(explanation.id)
        let verdict = standing.map { " #(\($0.verdict.name))" } ?? ""
        writer.line("<\(name(explanation.title))>: \(line(explanation.account))\(verdict)")
        for link in explanation.chain { writer.line("  + [\(link)]") }
        for rival in explanation.rivals {
            guard let other = evaluation.catalog.explanation(rival) else { continue }
            writer.line("  - <\(name(other.title))>")
        }
        writer.line()
    }

    private func write(_ claim: Claim, _ evaluation: Evaluation, to writer: inout ByteWriter) {
        let verdict = evaluation.assessment(claim.id)?.verdict ?? .notAssessed
        writer.line("[\(claim.id)]: \(line(claim.statement)) #(\(verdict.name))")
        for outcome in claim.outcomes {
            for weighed in outcome.body.evidence where weighed.directness != .remote {
                guard let sign = Self.signs[weighed.bearing],
                    let result = evaluation.catalog.result(weighed.reference)?.result
                else { continue }
                let label = "\(claim.id) \(outcome.id) \(weighed.study) \(weighed.result)"
                writer.line("  \(sign) [\(name(label))]: \(line(result.summary))")
            }
        }
        writer.line()
    }

    /// Support and attack; other bearings are no relation between statements.
    private static let signs: [Bearing: String] = [.supports: "+", .opposes: "-"]

    /// A title between brackets.
    private func name(_ text: String) -> String {
        String(RISFormat.line(text).map { "[]<>:#{}@".contains($0) ? " " : $0 })
    }

    /// Text on one line, with the signs escaped that Argdown reads.
    private func line(_ text: String) -> String {
        var result = ""
        for character in RISFormat.line(text) {
            if "[]<>{}#@*_\\|".contains(character) { result.append("\\") }
            result.append(character)
        }
        while let last = result.last, last.isWhitespace { result.removeLast() }
        return result
    }

    /// A quoted YAML scalar.
    private func scalar(_ text: String) -> String {
        "\"" + RISFormat.line(text).map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
