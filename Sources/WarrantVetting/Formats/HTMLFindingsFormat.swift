import WarrantModel
import WarrantText

/// One self-contained HTML page: each page's prose with its marks, and beside them the reasons.
public struct HTMLFindingsFormat: FindingsFormat {
    public static let name = "html"
    public static let summary = "one self-contained page with the copy, its marks and the reasons"

    public init() {}

    public func render(_ run: VettingRun, style: FindingsStyle) -> String {
        let heading = run.documents.count == 1 ? run.documents[0].path : CountText.count(run.documents.count, "page")
        var body = "<header><p class=\"kicker\">Copy vetted against the evidence</p>\n<h1>\(MarkupText.escaped(heading, breaks: .referenced))</h1>\n"
        body += "<p class=\"counts\">\(Self.tally(run))</p>\n"
        body += "<p class=\"fine\">Profile \(run.profile.rawValue). A finding says that the words go further than the evidence on file, not that the opposite is true. This is no medical advice.</p>\n"
        body += Self.problems(run) + Self.contents(run) + "</header>\n<main>\n"
        for (index, document) in run.documents.enumerated() {
            body += HTMLDocumentWriter(document: document, number: index + 1, run: run).text
        }
        return Self.page(title: "Warrant: \(heading)", body: body + "</main>")
    }

    /// The counts as badges and words.
    private static func tally(_ run: VettingRun) -> String {
        let badges = Severity.allCases.reversed().filter { run.count($0) > 0 }.map { severity in
            "<span class=\"severity \(severity.rawValue)\">\(CountText.count(run.count(severity), severity.rawValue))</span>"
        }
        let quiet = badges.isEmpty ? ["<span class=\"severity clean\">no findings</span>"] : badges
        var parts = quiet
        if run.suppressedCount > 0 { parts.append("<span class=\"fine\">\(run.suppressedCount) suppressed</span>") }
        if run.knownCount > 0 { parts.append("<span class=\"fine\">\(run.knownCount) in the baseline</span>") }
        return parts.joined(separator: " ")
    }

    private static func problems(_ run: VettingRun) -> String {
        guard !run.problems.isEmpty else { return "" }
        let items = run.problems.sorted().map { "<li>\(MarkupText.escaped($0.location.file, breaks: .referenced)): \(MarkupText.escaped($0.message, breaks: .referenced))</li>" }
        return "<ul class=\"problems\">\(items.joined())</ul>\n"
    }

    private static func contents(_ run: VettingRun) -> String {
        guard run.documents.count > 1 else { return "" }
        let items = run.documents.enumerated().map { index, document in
            let count = document.newFindings.count
            let words = count == 0 ? "no findings" : CountText.count(count, "finding")
            return "<li><a href=\"#page-\(index + 1)\">\(MarkupText.escaped(document.path, breaks: .referenced))</a> <span class=\"fine\">\(words)</span></li>"
        }
        return "<nav aria-label=\"Pages\"><ul>\n\(items.joined(separator: "\n"))\n</ul></nav>\n"
    }

    /// Wraps a body in a whole page.
    static func page(title: String, body: String) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(MarkupText.escaped(title, breaks: .referenced))</title>
        <style>
        \(HTMLFindingsStyleSheet.text)
        </style>
        </head>
        <body>
        \(body)
        </body>
        </html>

        """
    }
}
