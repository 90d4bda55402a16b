import WarrantModel
import WarrantText

/// Findings for people at a terminal: page by page, each sentence with its marks, reasons, verdict, a wording that holds, and
/// where to read on.
public struct TextFindingsFormat: FindingsFormat {
    public static let name = "text"
    public static let summary = "for people, with marks under the words"

    public init() {}

    public func render(_ run: VettingRun, style: FindingsStyle) -> String {
        var output = ""
        for document in run.documents where document.findings.contains(where: \.isNew) {
            output += "\(TerminalPaint(style).bold(document.path.printable))\n\n"
            for group in Self.groups(of: document) { output += render(group, in: document, run, style) + "\n" }
        }
        return output + TextWrapper(width: style.width).lines(CountText(run: run).line).joined(separator: "\n") + "\n"
    }

    /// The findings of each sentence together.
    private static func groups(of document: VettedDocument) -> [[ReportedFinding]] {
        var groups: [[ReportedFinding]] = []
        for finding in document.newFindings {
            if let last = groups.last?.last, last.sentence != nil, last.sentence == finding.sentence {
                groups[groups.count - 1].append(finding)
            } else {
                groups.append([finding])
            }
        }
        return groups
    }

    /// A sentence with its marks, what is wrong with it, a reason a line, and each claim once.
    private func render(
        _ group: [ReportedFinding], in document: VettedDocument, _ run: VettingRun, _ style: FindingsStyle
    ) -> String {
        let sentence = group[0].sentence.map { document.sentences[$0].range } ?? group[0].range
        let gravest = group.map(\.severity).max() ?? .note
        var lines = MarkedExcerpt(source: document.source, sentence: sentence, marks: group.map(\.range))
            .lines(width: style.width) { TerminalPaint(style).severity($0, gravest) }
        for (index, finding) in group.enumerated() {
            lines += reason(finding, isOnSameWords: index > 0 && finding.start == group[index - 1].start, style)
        }
        var shown: Set<String> = []
        for finding in group where finding.claim != nil || finding.suggestion != nil {
            if shown.insert(finding.claim?.rawValue ?? "").inserted { lines += claim(finding, document, run, style) }
        }
        return (lines + nextSteps(group, run, style)).map { $0 + "\n" }.joined()
    }

    /// What to do where no claim says it, and the commands that tell more.
    private func nextSteps(_ group: [ReportedFinding], _ run: VettingRun, _ style: FindingsStyle) -> [String] {
        let texts = group.map(run.text)
        let remedies = texts.filter { $0.finding.suggestion == nil }.compactMap(\.remedy)
        return remedies.firstOfEach.flatMap { labelled("advice", $0, style) }
            + labelled("next", texts.map(\.nextStep).firstOfEach.joined(separator: ", "), style)
    }

    /// The reason of a finding; without its place where the finding above has the same.
    private func reason(_ finding: ReportedFinding, isOnSameWords: Bool, _ style: FindingsStyle) -> [String] {
        let paint = TerminalPaint(style)
        let place = isOnSameWords ? "" : "\(finding.start.line):\(finding.start.column)"
        let severity = finding.severity.rawValue.padded(to: 7)
        let head = "  \(place.padded(to: 6)) \(severity)  "
        let rest = String(repeating: " ", count: head.count)
        var lines = TextWrapper(width: style.width, first: head, rest: rest).lines("\(finding.reason.printable) [\(finding.rule)]")
        lines[0] = "  \(paint.dim(place.padded(to: 6))) \(paint.severity(severity, finding.severity))  " + lines[0].dropFirst(head.count)
        return lines
    }

    private func claim(
        _ finding: ReportedFinding, _ document: VettedDocument, _ run: VettingRun, _ style: FindingsStyle
    ) -> [String] {
        let text = run.text(finding)
        var lines: [String] = []
        func add(_ label: String, _ value: String) { lines += labelled(label, value, style) }
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
        return lines
    }

    private func labelled(_ label: String, _ value: String, _ style: FindingsStyle) -> [String] {
        let first = "      \(label.padded(to: 8))"
        return TextWrapper(width: style.width, first: first, rest: String(repeating: " ", count: 14)).lines(value.printable)
    }
}

extension [String] {
    /// Each text once, where it first stands.
    fileprivate var firstOfEach: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
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
        guard let place = finding.sentence, !edit.range.isEmpty else { return nil }
        let sentence = proseSentence(place)
        let start = sentence.cookedRange.lowerBound
        guard start + edit.range.upperBound <= sentence.cookedRange.upperBound else { return nil }
        return prose.sourceRange(of: start + edit.range.lowerBound..<start + edit.range.upperBound)
    }
}
