import WarrantModel
import WarrantText

/// Findings for people at a terminal: page by page, each sentence with its marks, reason, verdict and a wording that holds.
public struct TextFindingsFormat: FindingsFormat {
    public static let name = "text"
    public static let summary = "for people, with marks under the words"

    public init() {}

    public func render(_ run: VettingRun, style: FindingsStyle) -> String {
        var output = ""
        for document in run.documents where document.findings.contains(where: \.isNew) {
            output += "\(TerminalPaint(style).bold(document.path.printable))\n\n"
            var last: ReportedFinding?
            for finding in document.newFindings {
                output += render(finding, in: document, after: last, run, style) + "\n"
                last = finding
            }
        }
        return output + CountText(run: run).line + "\n"
    }

    private func render(
        _ finding: ReportedFinding, in document: VettedDocument, after last: ReportedFinding?, _ run: VettingRun,
        _ style: FindingsStyle
    ) -> String {
        let paint = TerminalPaint(style)
        let text = run.text(finding)
        let place = "\(finding.start.line):\(finding.start.column)"
        let head = "  \(place)  \(finding.severity.rawValue)  "
        var lines = TextWrapper(width: style.width, first: head, rest: "      ").lines("\(finding.reason.printable) [\(finding.rule)]")
        lines[0] = "  \(paint.dim(place))  \(paint.severity(finding.severity.rawValue, finding.severity))  "
            + lines[0].dropFirst(head.count)
        if last?.range != finding.range || last?.sentence != finding.sentence {
            let sentence = finding.sentence.map { document.sentences[$0].range } ?? finding.range
            lines += MarkedExcerpt(source: document.source, sentence: sentence, mark: finding.range)
                .lines(width: style.width) { paint.severity($0, finding.severity) }
        }
        func add(_ label: String, _ value: String) {
            lines += TextWrapper(width: style.width, first: "      \(label.padded(to: 7))", rest: String(repeating: " ", count: 13))
                .lines(value.printable)
        }
        if let claim = finding.claim {
            add("claim", "\(claim)\(run.claims[claim].map { ": \($0.plain)" } ?? "")")
            if let words = text.verdictWords, let verdict = finding.verdict { add("", "\(verdict.symbol) \(words)") }
        }
        if let suggestion = finding.suggestion {
            for edit in suggestion.edits {
                if let words = document.words(of: edit, in: finding) { add("edit", "\"\(words)\" → \"\(edit.replacement)\"") }
            }
            add("advice", suggestion.advice)
            if !suggestion.statement.isEmpty { add("write", suggestion.statement) }
        }
        if !text.studies.isEmpty { add("see", text.studies.joined(separator: "; ")) }
        return lines.map { $0 + "\n" }.joined()
    }
}

extension VettedDocument {
    /// The words that an edit replaces, as a reader sees them; nil when the sentence is not on record.
    func words(of edit: Suggestion.Edit, in finding: ReportedFinding) -> String? {
        guard let place = finding.sentence else { return nil }
        let bytes = Array(sentences[place].text.utf8)
        guard edit.range.upperBound <= bytes.count else { return nil }
        return String(decoding: bytes[edit.range], as: UTF8.self)
    }

    /// The bytes of the file that an edit replaces; nil when the sentence is not on record.
    func sourceRange(of edit: Suggestion.Edit, in finding: ReportedFinding) -> Range<Int>? {
        guard let place = finding.sentence else { return nil }
        let range = sentences[place].range
        guard let sentence = prose.sentence(at: range), !edit.range.isEmpty else { return nil }
        let start = sentence.cookedRange.lowerBound
        guard start + edit.range.upperBound <= sentence.cookedRange.upperBound else { return nil }
        return prose.sourceRange(of: start + edit.range.lowerBound..<start + edit.range.upperBound)
    }
}

extension Prose {
    /// Returns the sentence whose bytes in the file are a range, or nil. Complexity: O(sentences).
    func sentence(at range: Range<Int>) -> Sentence? {
        sentences.first { $0.sourceRange == range }
    }
}
