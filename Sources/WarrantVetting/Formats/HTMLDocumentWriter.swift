import WarrantModel
import WarrantText

/// Writes one page: block by block, the words at the left and the notes on them at the right.
struct HTMLDocumentWriter {
    let document: VettedDocument
    /// The page's number in the run, from 1.
    let number: Int
    let run: VettingRun

    var text: String {
        let prose = document.prose
        var output = "<section class=\"page\" id=\"page-\(number)\">\n<h2>\(MarkupText.escaped(document.path, breaks: .referenced))</h2>\n"
        let grouped = Grouped(document)
        for (index, block) in prose.blocks.enumerated() {
            let findings = grouped.byBlock[index]
            output += "<div class=\"row\">\n<div class=\"copy\">\(copy(block, index, findings))</div>\n"
            output += findings.isEmpty ? "" : "<div class=\"notes\">\n\(notes(on: findings))</div>\n"
            output += "</div>\n"
        }
        if !grouped.rest.isEmpty {
            output += "<div class=\"row\">\n<div class=\"copy\"><p class=\"label\">In the page’s comments</p></div>\n"
            output += "<div class=\"notes\">\n\(notes(on: grouped.rest))</div>\n</div>\n"
        }
        return output + "</section>\n"
    }

    /// The findings to report with their numbers, block by block.
    private struct Grouped {
        /// By place in `Prose.blocks`.
        private(set) var byBlock: [[(number: Int, finding: ReportedFinding)]]
        /// Those on no sentence.
        private(set) var rest: [(number: Int, finding: ReportedFinding)] = []

        /// Complexity: O(blocks + findings).
        init(_ document: VettedDocument) {
            byBlock = Array(repeating: [], count: document.prose.blocks.count)
            for (index, finding) in document.newFindings.enumerated() {
                if let sentence = finding.sentence {
                    byBlock[document.proseSentence(sentence).block].append((index + 1, finding))
                } else {
                    rest.append((index + 1, finding))
                }
            }
        }
    }

    private func copy(_ block: ProseBlock, _ index: Int, _ findings: [(number: Int, finding: ReportedFinding)]) -> String {
        let words = marked(block, findings)
        let quoted = block.isQuoted ? " class=\"quoted\"" : ""
        switch block.scope {
        case .heading(let level): return "<p class=\"heading h\(level)\" role=\"heading\" aria-level=\"\(min(6, level + 2))\">\(words)</p>"
        case .paragraph: return "<p\(quoted)>\(words)</p>"
        case .blockQuote: return "<p class=\"quoted\">\(words)</p>"
        case .listItem: return "<p class=\"item\" style=\"--depth:\(max(1, block.listDepth))\">\(words)</p>"
        default: return "<p class=\"attached\"><span class=\"label\">\(block.scope.name.replacing("-", with: " "))</span> \(words)</p>"
        }
    }

    /// The block's words with a mark around those that findings mean; marks that overlap nest by pieces.
    private func marked(_ block: ProseBlock, _ findings: [(number: Int, finding: ReportedFinding)]) -> String {
        guard !findings.isEmpty else { return words(block.cookedRange) }
        let marks = findings.map { (number: $0.number, finding: $0.finding, range: cooked($0.finding.range, in: block)) }
        let edges = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [block.cookedRange.lowerBound, block.cookedRange.upperBound]).sorted()
        var output = ""
        for (start, end) in zip(edges, edges.dropFirst()) where start < end {
            let covering = marks.filter { $0.range.lowerBound <= start && end <= $0.range.upperBound }
            let ending = marks.filter { $0.range.upperBound == end && !$0.range.isEmpty }
            if let gravest = covering.map(\.finding.severity).max() {
                output += "<mark class=\"\(gravest.rawValue)\">\(words(start..<end))</mark>"
            } else {
                output += words(start..<end)
            }
            for mark in ending {
                output += "<sup><a href=\"#n\(number)-\(mark.number)\" id=\"m\(number)-\(mark.number)\" aria-label=\"finding \(mark.number)\">\(mark.number)</a></sup>"
            }
        }
        return output
    }

    private func words(_ range: Range<Int>) -> String {
        MarkupText.escaped(document.prose.cookedText(in: range).replacing("\u{FFFC}", with: "▢"), breaks: .referenced).replacing("&#10;", with: "<br>")
    }

    /// The cooked bytes of a block that come from a range of the file.
    private func cooked(_ source: Range<Int>, in block: ProseBlock) -> Range<Int> {
        let prose = document.prose
        let bytes = prose.cooked
        var first = block.cookedRange.upperBound
        var last = block.cookedRange.lowerBound
        var index = block.cookedRange.lowerBound
        while index < block.cookedRange.upperBound {
            var next = index + 1
            while next < block.cookedRange.upperBound, bytes[next] & 0xC0 == 0x80 { next += 1 }
            if prose.sourceRange(of: index..<next).overlaps(source) {
                first = min(first, index)
                last = next
            }
            index = next
        }
        return first < last ? first..<last : block.cookedRange.upperBound..<block.cookedRange.upperBound
    }

    /// The notes on some findings: one for each sentence, with each claim once.
    private func notes(on findings: [(number: Int, finding: ReportedFinding)]) -> String {
        var output = ""
        var index = findings.startIndex
        while index < findings.endIndex {
            let sentence = findings[index].finding.sentence
            var end = index + 1
            while end < findings.endIndex, sentence != nil, findings[end].finding.sentence == sentence { end += 1 }
            output += note(findings[index..<end])
            index = end
        }
        return output
    }

    private func note(_ group: ArraySlice<(number: Int, finding: ReportedFinding)>) -> String {
        let gravest = group.map(\.finding.severity).max() ?? .note
        var output = "<aside class=\"remark \(gravest.rawValue)\">\n"
        for (place, finding) in group {
            output += "<p class=\"head\" id=\"n\(number)-\(place)\"><a class=\"number\" href=\"#m\(number)-\(place)\">\(place)</a> "
                + "<span class=\"severity \(finding.severity.rawValue)\">\(finding.severity.rawValue)</span> "
                + "<strong>\(MarkupText.escaped(finding.reason.capitalizedFirst, breaks: .referenced)).</strong> "
                + "<span class=\"fine\">\(finding.rule), line \(finding.start.line)</span></p>\n"
        }
        var shown: Set<String> = []
        for (_, finding) in group where finding.claim != nil || finding.suggestion != nil {
            if shown.insert(finding.claim?.rawValue ?? "").inserted { output += claim(finding) }
        }
        var remedies: Set<String> = []
        for (_, finding) in group where finding.suggestion == nil {
            if let remedy = run.text(finding).remedy, remedies.insert(remedy).inserted { output += Self.advice(remedy) }
        }
        return output + "</aside>\n"
    }

    private func claim(_ finding: ReportedFinding) -> String {
        let text = run.text(finding)
        var output = ""
        if let claim = finding.claim {
            let plain = run.claims[claim].map { ": \($0.plain)" } ?? ""
            output += "<p>Claim \(claim)\(MarkupText.escaped(plain, breaks: .referenced))"
            if let words = text.verdictWords, let verdict = finding.verdict {
                output += "<br><strong class=\"verdict\">\(verdict.symbol) \(MarkupText.escaped(words, breaks: .referenced))</strong>"
            }
            output += "</p>\n"
        }
        if let suggestion = finding.suggestion { output += self.suggestion(suggestion, finding) }
        if !text.studies.isEmpty { output += "<p class=\"fine\">See \(MarkupText.escaped(text.studies.joined(separator: "; "), breaks: .referenced))</p>\n" }
        return output
    }

    private static func advice(_ text: String) -> String {
        "<p class=\"advice\">\(MarkupText.escaped(text.capitalizedFirst, breaks: .referenced)).</p>\n"
    }

    private func suggestion(_ suggestion: Suggestion, _ finding: ReportedFinding) -> String {
        var output = ""
        let edits = suggestion.edits.compactMap { edit in
            document.words(of: edit, in: finding).map { "<del>\(MarkupText.escaped($0, breaks: .referenced))</del> → <ins>\(MarkupText.escaped(edit.replacement, breaks: .referenced))</ins>" }
        }
        if !edits.isEmpty { output += "<p>\(edits.joined(separator: ", "))</p>\n" }
        output += Self.advice(suggestion.advice)
        if !suggestion.statement.isEmpty { output += "<blockquote>\(MarkupText.escaped(suggestion.statement, breaks: .referenced))</blockquote>\n" }
        return output
    }
}

extension String {
    /// The text with an uppercase first letter.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
