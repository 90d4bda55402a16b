public import WarrantText

/// The page of a rule: what it finds, why, who says so, how loud it is, and examples.
public struct RulePage: Sendable {
    private let rule: RuleDescription

    public init(_ rule: RuleDescription) {
        self.rule = rule
    }

    /// The page for a terminal.
    public func text(width: Int = 80, usesColor: Bool = false) -> String {
        let paint = TerminalPaint(FindingsStyle(usesColor: usesColor, width: width))
        var lines = [paint.bold("\(rule.code)  \(rule.title)"), paint.dim(rule.slug), ""]
        func paragraph(_ label: String, _ text: String, indent: Int = 12) {
            let wrapper = TextWrapper(width: width, first: label.padded(to: indent), rest: String(repeating: " ", count: indent))
            lines += wrapper.lines(text)
        }
        paragraph("what", rule.finds)
        paragraph("why", rule.why.capitalizedFirst)
        if let remedy = rule.remedy { paragraph("to do", remedy.capitalizedFirst) }
        paragraph("gaps", rule.gaps)
        paragraph("severity", severities.capitalizedFirst)
        for (index, authority) in rule.authorities.enumerated() {
            paragraph(index == 0 ? "authority" : "", "\(authority.citation) (\(authority.mark.meaning))")
        }
        for (index, example) in rule.examples.enumerated() {
            let label = index == 0 ? "examples" : ""
            switch example {
            case .finds(let text): paragraph("\(label.padded(to: 12))finds", text.replacing("↓", with: "▸").oneLine, indent: 20)
            case .passes(let text): paragraph("\(label.padded(to: 12))passes", text.oneLine, indent: 20)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The page in Markdown, as `Docs/rules/CODE.md`.
    public var markdown: String {
        var lines = ["# \(rule.code): \(rule.title)", "", "`\(rule.slug)`", ""]
        lines += ["**What it does.** \(rule.finds.capitalizedFirst)", "", "**Why it matters.** \(rule.why.capitalizedFirst)", ""]
        if let remedy = rule.remedy { lines += ["**What to do.** \(remedy.capitalizedFirst).", ""] }
        lines += ["**Gaps.** \(rule.gaps.capitalizedFirst)", "", "**Severity.** \(severities.capitalizedFirst).", ""]
        lines += ["## Authority", ""] + rule.authorities.map { "- \($0.citation) (\($0.mark.meaning))" } + [""]
        if !rule.examples.isEmpty {
            lines += ["## Examples", "", "`▸` stands before the words that the finding marks.", "", "| text | result |", "| --- | --- |"]
            lines += rule.examples.map { example in
                switch example {
                case .finds(let text): "| \(text.replacing("↓", with: "▸").cell) | finding |"
                case .passes(let text): "| \(text.cell) | none |"
                }
            }
            lines.append("")
        }
        lines += ["## Allowing it", ""]
        lines += ["```html", "<!-- warrant-ignore-next \(rule.code) -- why this sentence may stand -->", "```"]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The index of all rules in Markdown, as `Docs/rules/README.md`.
    public static var index: String {
        var lines = ["# Rules", "", "These pages are generated from the rules; a test keeps them fresh.", ""]
        lines += ["Where the severity is graded, some findings are louder or quieter; the rule's page says which.", ""]
        lines += ["| code | name | what it finds | severity in the editorial profile |", "| --- | --- | --- | --- |"]
        lines += AllReportedRules.list.map { rule in
            let isOn = rule.isOn(in: VettingConfiguration())
            let severity = isOn ? rule.severity(in: .editorial).rawValue + (rule.grading == nil ? "" : ", graded") : "off"
            return "| [\(rule.code)](\(rule.code).md) | `\(rule.slug)` | \(rule.title.cell) | \(severity) |"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Every page with the name of its file, by name.
    public static var files: [(name: String, text: String)] {
        [("README.md", index)] + AllReportedRules.list.map { ("\($0.code).md", RulePage($0).markdown) }
    }

    /// A line for each rule, for a terminal.
    public static func list(width: Int = 80) -> String {
        let size = AllReportedRules.list.map(\.slug.count).max() ?? 0
        return AllReportedRules.list.map { rule in
            let first = "\(rule.code.padded(to: 8))\(rule.slug.padded(to: size + 2))"
            let rest = String(repeating: " ", count: DisplayWidth.of(first))
            return TextWrapper(width: width, first: first, rest: rest).lines(rule.title).joined(separator: "\n") + "\n"
        }.joined()
    }

    /// The rule as JSON, under the schema `warrant.rule/1`.
    public var json: JSONValue {
        [
            "code": .string(rule.code), "slug": .string(rule.slug), "title": .string(rule.title), "finds": .string(rule.finds),
            "unconfirmedSource": .boolean(rule.isUnconfirmed), "why": .string(rule.why), "remedy": JSONValue(rule.remedy),
            "gaps": .string(rule.gaps), "grading": JSONValue(rule.grading), "profession": JSONValue(rule.profession?.rawValue),
            "severities": .object(Profile.allCases.compactMap { profile in
                rule.severities[profile].map { .init(profile.rawValue, .string($0.rawValue)) }
            }),
            "authorities": .array(rule.authorities.map {
                ["source": .string($0.source), "mark": .string($0.mark.rawValue), "citation": .string($0.citation)]
            }),
            "examples": .array(rule.examples.map { example in
                switch example {
                case .finds(let text): ["finds": .string(text)]
                case .passes(let text): ["passes": .string(text)]
                }
            }),
        ]
    }

    /// How loud, by profile; which findings differ; and when it is off.
    private var severities: String {
        var parts = Severity.allCases.reversed().compactMap { severity -> String? in
            let profiles = Profile.allCases.filter { rule.severities[$0] == severity }.map(\.rawValue)
            guard let last = profiles.last else { return nil }
            let list = profiles.count == 1 ? last : "\(profiles.dropLast().joined(separator: ", ")) and \(last)"
            return "\(severity.rawValue) in \(list)"
        }
        if let grading = rule.grading { parts.append(grading) }
        if let profession = rule.profession { parts.append("only with --profession \(profession.rawValue)") }
        if rule.isUnconfirmed { parts.append("unconfirmed source: off unless selected") }
        return parts.joined(separator: "; ")
    }
}

extension Authority.Mark {
    /// The mark in words.
    fileprivate var meaning: String {
        switch self {
        case .read: "read"
        case .partlyRead: "partly read"
        case .recalled: "recalled, not confirmed"
        case .design: "our design"
        }
    }
}

extension String {
    /// The text with a stroke for each line break.
    fileprivate var oneLine: String { replacing("\n\n", with: "\n").replacing("\n", with: " / ") }
    /// The text for a cell of a Markdown table.
    fileprivate var cell: String { replacing("|", with: "\\|").replacing("\n\n", with: "\n").replacing("\n", with: "<br>") }
}
