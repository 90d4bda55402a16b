import WarrantModel

/// Which way the evidence on each claim points, and how sure it is.
///
/// One row per claim; one mark per outcome, placed by the side and the certainty of its decisive body of
/// evidence. Shapes and fills carry the difference, so that it survives grey paper.
struct BalanceFigure {
    let section: SummarySection

    private let width = 800.0
    private let labelWidth = 296.0
    private let laneWidth = 50.0
    private let middleWidth = 92.0
    private let headHeight = 62.0
    private let lineHeight = 16.0
    private let step = 17.0

    /// The lanes from left to right: against, high to very low; unclear or none; for, very low to high.
    private enum Lane: Hashable {
        case against(Certainty)
        case unclear
        case towards(Certainty)
    }

    private var lanes: [Lane] {
        Certainty.allCases.reversed().map(Lane.against) + [.unclear] + Certainty.allCases.map(Lane.towards)
    }

    var svg: String {
        var body = head
        var y = headHeight
        for claim in section.claims {
            let lines = TextMeasure.lines(claim.headingText, width: labelWidth - 92, size: 11.5)
            let height = max(Double(lines.count) * 14 + 12, Double(deepest(claim)) * step + 10, 28)
            body += "\n" + row(claim, lines, y, height)
            y += height
        }
        let bottom = y
        let axis = center(of: .unclear)
        body += "\n" + SVGText.line(axis - middleWidth / 2, headHeight - 8, axis - middleWidth / 2, bottom, class: "rule")
            + SVGText.line(axis + middleWidth / 2, headHeight - 8, axis + middleWidth / 2, bottom, class: "rule")
        body += "\n" + legend(bottom + 24)
        let id = Anchor.explanation(section.explanation) + "-figure"
        let opening = SVGText.opening(
            id: id, width: width, height: bottom + 62, title: "Balance of the evidence: " + section.title,
            description: description)
        return opening + body + "\n</svg>"
    }

    private var description: String {
        section.claims.map { claim in
            let outcomes = claim.outcomes.map(words)
            return "\(claim.id), \(claim.verdict.markedName): " + (outcomes.isEmpty ? "no outcome" : outcomes.joined(separator: "; "))
        }.joined(separator: ". ") + "."
    }

    private func words(_ outcome: SummaryClaim.Outcome) -> String {
        guard let certainty = outcome.certainty else { return "\(outcome.name), no body of evidence" }
        let side = switch outcome.leaning {
        case .towards: "for"
        case .against: "against"
        case .unclear, .none: "neither way"
        }
        return "\(outcome.name), \(side), \(certainty.rawValue) certainty"
    }

    private func center(of lane: Lane) -> Double {
        var x = labelWidth
        for candidate in lanes {
            let size = candidate == .unclear ? middleWidth : laneWidth
            if candidate == lane { return x + size / 2 }
            x += size
        }
        return x
    }

    private func lane(of outcome: SummaryClaim.Outcome) -> Lane {
        switch (outcome.leaning, outcome.certainty) {
        case (.towards, let certainty?): .towards(certainty)
        case (.against, let certainty?): .against(certainty)
        default: .unclear
        }
    }

    private func perLine(_ lane: Lane) -> Int { lane == .unclear ? 5 : 2 }

    /// How many lines of marks the fullest lane of a claim needs.
    private func deepest(_ claim: SummaryClaim) -> Int {
        let counts = Dictionary(claim.outcomes.map { (lane(of: $0), 1) }, uniquingKeysWith: +)
        return counts.map { ($0.value + perLine($0.key) - 1) / perLine($0.key) }.max() ?? 1
    }

    private var head: String {
        let middle = center(of: .unclear)
        var body = SVGText.text("against the claim", x: labelWidth + 2 * laneWidth, y: 14, anchor: "middle", class: "head")
            + SVGText.text("for the claim", x: width - 2 * laneWidth - 12, y: 14, anchor: "middle", class: "head")
            + SVGText.text("neither way,", x: middle, y: 14, anchor: "middle", class: "small")
            + SVGText.text("or no body", x: middle, y: 28, anchor: "middle", class: "small")
        for certainty in Certainty.allCases {
            for lane in [Lane.against(certainty), .towards(certainty)] {
                body += SVGText.text(certainty.signs, x: center(of: lane), y: 32, anchor: "middle", class: "small")
                for (index, word) in certainty.rawValue.split(separator: " ").enumerated() {
                    body += SVGText.text(
                        String(word), x: center(of: lane), y: 45 + Double(index) * 11, anchor: "middle", class: "small tiny")
                }
            }
        }
        return body
    }

    private func row(_ claim: SummaryClaim, _ lines: [String], _ y: Double, _ height: Double) -> String {
        let middle = y + height / 2
        var body = SVGText.line(0, y, width, y, class: "rule")
        body += SVGText.text("\(claim.verdict.symbol)", x: 8, y: middle + 4.5, anchor: "middle", class: "head")
        body += SVGText.text(claim.id.rawValue, x: 20, y: middle + 4.5, class: claim.role == .necessary ? "head" : nil)
        for (index, line) in lines.enumerated() {
            let offset = (Double(index) - Double(lines.count - 1) / 2) * 14
            body += SVGText.text(line, x: 84, y: middle + offset + 4, class: "small")
        }
        for lane in lanes {
            let outcomes = claim.outcomes.filter { self.lane(of: $0) == lane }
            let rows = (outcomes.count + perLine(lane) - 1) / perLine(lane)
            for (index, outcome) in outcomes.enumerated() {
                let line = index / perLine(lane)
                let inLine = min(perLine(lane), outcomes.count - line * perLine(lane))
                let x = center(of: lane) + (Double(index % perLine(lane)) - Double(inLine - 1) / 2) * step
                let shift = (Double(line) - Double(rows - 1) / 2) * step
                body += BalanceMark(outcome: outcome, claim: claim.id).svg(x: x, y: middle + shift, label: words(outcome))
            }
        }
        return body
    }

    private func legend(_ y: Double) -> String {
        var body = ""
        var x = 8.0
        for (shape, text) in BalanceMark.legend {
            body += BalanceMark.shape(shape, x: x, y: y, class: "mark beside") + SVGText.text(text, x: x + 13, y: y + 4, class: "small")
            x += 13 + TextMeasure.width(text, size: 11.5) + 22
        }
        body += BalanceMark.shape(.important, x: 8, y: y + 22, class: "mark decides")
            + SVGText.text(
                "filled: the outcome that decides the verdict. Left of the id: the verdict. Bold id: a necessary link.", x: 21,
                y: y + 26, class: "small")
        return body
    }
}
