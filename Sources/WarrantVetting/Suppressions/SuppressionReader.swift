import WarrantText

/// Reads the suppressions out of a page's comments.
///
/// ```html
/// <!-- warrant-ignore SUB-03 -- the trial is cited below -->
/// <!-- warrant-ignore-next SUB-01, LNG-02 until=2027-01-01 by=RK -- approved while the trial runs -->
/// <!-- warrant-ignore-start TES -- patients' letters, shown with a notice --> … <!-- warrant-ignore-end -->
/// <!-- warrant-ignore-file NUM -- a price list -->
/// ```
struct SuppressionReader {
    private let prose: Prose
    private var suppressions: [Suppression] = []
    private var problems: [SuppressionRemark] = []
    /// The places of the ranges that are not ended yet.
    private var open: [Int] = []

    init(_ prose: Prose) {
        self.prose = prose
    }

    private static let directives = [
        "warrant-ignore", "warrant-ignore-end", "warrant-ignore-file", "warrant-ignore-next", "warrant-ignore-start",
    ]

    func read() -> (suppressions: [Suppression], problems: [SuppressionRemark]) {
        var reader = self
        for comment in prose.comments { reader.read(comment) }
        for place in reader.open {
            reader.complain(reader.suppressions[place].range, "the range is never ended: add 'warrant-ignore-end'")
        }
        return (reader.suppressions, reader.problems)
    }

    private mutating func read(_ comment: ProseComment) {
        let words = comment.text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let directive = words.first, directive.hasPrefix("warrant-") else { return }
        let separator = words.firstIndex { $0 == "--" || $0 == "—" || $0 == "–" }
        let arguments = words[1..<(separator.map { max(1, $0) } ?? words.count)]
        let reason = separator.map { words[($0 + 1)...].joined(separator: " ") } ?? ""
        switch directive {
        case "warrant-ignore": add(.line, arguments, reason, comment)
        case "warrant-ignore-next": add(.nextLine, arguments, reason, comment)
        case "warrant-ignore-start": add(.range, arguments, reason, comment)
        case "warrant-ignore-file": add(.file, arguments, reason, comment)
        case "warrant-ignore-end": end(arguments, comment)
        default:
            let nearest = NearestName.of(directive, among: Self.directives)
            complain(comment.range, "unknown '\(directive)'" + (nearest.map { ": did you mean '\($0)'?" } ?? ""))
        }
    }

    private mutating func add(_ form: Suppression.Form, _ arguments: ArraySlice<String>, _ reason: String, _ comment: ProseComment) {
        var suppression = Suppression(form: form, rules: [], reason: reason, range: comment.range, lines: lines(form, comment))
        for argument in arguments {
            if let date = argument.value(of: "until") {
                guard CalendarDay.isValid(date) else {
                    return complain(comment.range, "'until' must be a date such as 2027-01-31, found '\(date)'")
                }
                suppression.until = date
            } else if let reviewer = argument.value(of: "by") {
                suppression.reviewer = reviewer
            } else {
                suppression.rules += argument.split(separator: ",").map(String.init)
            }
        }
        if suppression.rules.isEmpty { return complain(comment.range, "no rule is named: say which, such as 'SUB-03'") }
        for name in suppression.rules where !AllReportedRules.list.contains(where: { $0.answers(to: name) }) {
            let nearest = NearestName.of(name, among: AllReportedRules.list.flatMap { [$0.code, $0.slug] })
            return complain(comment.range, "unknown rule '\(name)'" + (nearest.map { ": did you mean '\($0)'?" } ?? ""))
        }
        if reason.isEmpty { return complain(comment.range, "no reason is given: add ' -- ' and why") }
        if form == .range { open.append(suppressions.count) }
        suppressions.append(suppression)
    }

    /// Ends the last range that is open, or the last one with the rules named.
    private mutating func end(_ arguments: ArraySlice<String>, _ comment: ProseComment) {
        let rules = arguments.flatMap { $0.split(separator: ",").map(String.init) }
        guard let position = open.lastIndex(where: { rules.isEmpty || suppressions[$0].rules == rules }) else {
            return complain(comment.range, "there is no 'warrant-ignore-start' to end")
        }
        let place = open.remove(at: position)
        let last = prose.source.lines(of: comment.range).upperBound
        suppressions[place].lines = suppressions[place].lines.lowerBound...max(suppressions[place].lines.lowerBound, last)
    }

    private func lines(_ form: Suppression.Form, _ comment: ProseComment) -> ClosedRange<Int> {
        let source = prose.source
        let own = source.lines(of: comment.range)
        switch form {
        case .line: return own
        case .file: return 1...Int.max
        case .range: return own.lowerBound...Int.max
        case .nextLine:
            var line = own.upperBound + 1
            while line < source.lineStarts.count, source.bytes[source.byteRange(ofLine: line)].allSatisfy(ASCII.isSpace) { line += 1 }
            return line...line
        }
    }

    private mutating func complain(_ range: Range<Int>, _ reason: String) {
        problems.append(SuppressionRemark(rule: SuppressionRules.malformed, range: range, reason: reason))
    }
}

extension String {
    /// The part after `key=`, or nil.
    fileprivate func value(of key: String) -> String? {
        hasPrefix(key + "=") ? String(dropFirst(key.count + 1)) : nil
    }
}
