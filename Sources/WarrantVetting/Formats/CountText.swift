import WarrantText

/// The closing line of a report: how many findings, in how many pages, and what was left out; or why there was no page.
struct CountText {
    let run: VettingRun

    var line: String {
        if run.documents.isEmpty, !run.isIncomplete, let search = run.search { return Self.nothing(search) }
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

    /// Why there was no page to vet.
    private static func nothing(_ search: PageSearch) -> String {
        guard search.found == 0 else {
            var parts = ["no page to vet: \(count(search.found, "page")) found"]
            if search.excluded > 0 { parts.append("\(search.excluded) excluded by the settings") }
            if search.unchanged > 0 { parts.append("\(search.unchanged) without changed lines") }
            return parts.joined(separator: ", ")
        }
        let named = search.paths.prefix(3).map { "'\($0.printable)'" }.joined(separator: ", ")
        let more = search.paths.count > 3 ? " and \(search.paths.count - 3) more" : ""
        let endings = ProseFormat.all.flatMap(\.fileExtensions).map { ".\($0)" }.joined(separator: ", ")
        return "no page found under \(named)\(more); looked for files that end in \(endings)"
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
