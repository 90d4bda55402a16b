import WarrantModel
import WarrantText

/// The summary for a terminal: the overview first, then every explanation in the same shape, the strongest
/// evidence on each side with counts of the rest.
public struct TextSummaryFormat: SummaryFormat {
    public static let name = "text"
    public static let fileExtension = "txt"

    public init() {}

    public func render(_ summary: Summary, style: TextStyle) -> String {
        var page = TextPage(style)
        page.title(summary.title)
        page.paragraph("In " + summary.population + ".", indent: 0)
        for statement in summary.status { page.paragraph(statement.text, indent: 0) }
        overview(summary, on: &page)
        // A summary of one explanation has room for more of each list.
        let isAlone = summary.sections.count == 1
        let limit = isAlone ? 6 : 3
        for (index, section) in summary.sections.enumerated() {
            page.blank()
            page.title("\(index + 1). \(section.title)")
            for (number, part) in section.parts.enumerated() {
                page.subheading("\(index + 1).\(number + 1) \(part.title)")
                TextSummaryPart(section: section, limit: limit, showsReasons: isAlone).write(part, on: &page)
            }
        }
        page.blank()
        page.title("How this was made")
        for statement in summary.methods { page.item(statement.text) }
        page.item(summary.balanceStatement.text)
        page.item("This text holds less than was checked: at most \(limit) results for and \(limit) against each explanation, one per claim and study, and counts of the rest. Necessary claims come first, then directness, design and size decide.")
        page.item("Everything weighed, and the references in full: the same summary as html or markdown.")
        return page.text
    }

    private func overview(_ summary: Summary, on page: inout TextPage) {
        page.heading("Overview: explanations by the verdicts on their claims")
        let verdicts = Verdict.allCases.filter { verdict in
            verdict != .notAssessed || summary.overview.contains { $0.counts[verdict] != nil }
        }
        let column = 4
        let standingWidth = 19
        let titleWidth = page.style.width - standingWidth - verdicts.count * column
        page.raw("explanation".padded(to: titleWidth) + "as a whole".padded(to: standingWidth)
            + verdicts.map { $0.symbol.leftPadded(to: column) }.joined())
        for row in summary.overview {
            let titles = TextWrapper(width: titleWidth - 1).lines(row.title)
            let standing = row.standing.map { "\($0.symbol) \($0.markedName)" } ?? "claim by claim"
            let counts = verdicts.map { (row.counts[$0].map(String.init) ?? "·").leftPadded(to: column) }.joined()
            let padded = standing.padded(to: standingWidth)
            let shown = row.standing.map { page.style.colored(padded, $0) } ?? padded
            page.raw(titles[0].padded(to: titleWidth) + shown + counts)
            for title in titles.dropFirst() { page.raw("  " + title) }
        }
        page.blank()
        for verdict in verdicts {
            let word = "\(verdict.symbol) \(verdict.markedName)"
            page.labeled(word, verdict.meaning, column: 20, indent: 0)
        }
        page.paragraph("As a whole: the verdict on the weakest claim that the explanation cannot do without.", indent: 0)
    }
}
