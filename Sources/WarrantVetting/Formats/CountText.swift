import WarrantText

/// The closing line of a report: how many findings, in how many pages, and what was left out.
struct CountText {
    let run: VettingRun

    var line: String {
        let counts = Severity.allCases.reversed().compactMap { severity -> String? in
            let number = run.count(severity)
            return number == 0 ? nil : Self.count(number, severity.rawValue)
        }
        let pages = run.documents.count
        let affected = run.documents.count { $0.findings.contains(where: \.isNew) }
        let found = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
        let place = counts.isEmpty || pages == affected ? "in \(Self.count(pages, "page"))" : "in \(affected) of \(Self.count(pages, "page"))"
        return ([found + " " + place] + leftOut).joined(separator: "; ")
    }

    private var leftOut: [String] {
        var parts: [String] = []
        if run.suppressedCount > 0 { parts.append("\(run.suppressedCount) suppressed") }
        if run.knownCount > 0 { parts.append("\(run.knownCount) in the baseline") }
        let unread = run.problems.count { $0.severity == .error }
        if unread > 0 { parts.append("\(Self.count(unread, "file")) could not be vetted") }
        return parts
    }

    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
