import WarrantModel

/// Which way the evidence on each claim points, and how sure it is.
///
/// One row per claim; one mark per outcome, placed by the side and the certainty of its decisive body of
/// evidence. Shapes and fills carry the difference, so that it survives grey paper.
struct BalanceFigure {
    let section: SummarySection
    let layout: BalanceLayout

    private var width: Double { layout.width }
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
        var rows = ""
        var y = layout.headHeight
        for claim in section.claims {
            let lines = TextMeasure.lines(claim.headingText, width: layout.headingWidth, size: 11.5)
            let height = layout.height(labelLines: lines.count, markLines: deepest(claim), step: step)
            rows += "\n" + row(claim, lines, y, height)
            y += height
        }
        let bottom = y
        let axis = center(of: .unclear)
        // The lines come first, so that labels lie over them.
        var body = head + "\n" + SVGText.line(axis - layout.middleWidth / 2, layout.headHeight - 8, axis - layout.middleWidth / 2, bottom, class: "rule")
            + SVGText.line(axis + layout.middleWidth / 2, layout.headHeight - 8, axis + layout.middleWidth / 2, bottom, class: "rule") + rows
        body += "\n" + legend(bottom + 24)
        let id = Anchor.explanation(section.explanation) + layout.suffix
        let opening = SVGText.opening(
            id: id, width: width, height: bottom + layout.legendHeight, title: "Balance of the evidence: " + section.title,
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
        var x = layout.labelWidth
        for candidate in lanes {
            let size = candidate == .unclear ? layout.middleWidth : layout.laneWidth
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
        var body = SVGText.text("against the claim", x: layout.labelWidth + 2 * layout.laneWidth, y: 14, anchor: "middle", class: "head")
            + SVGText.text("for the claim", x: center(of: .towards(.low)) + layout.laneWidth / 2, y: 14, anchor: "middle", class: "head")
            + SVGText.text("neither way,", x: middle, y: 14, anchor: "middle", class: "small")
            + SVGText.text("or no body", x: middle, y: 28, anchor: "middle", class: "small")
        for certainty in Certainty.allCases {
            for lane in [Lane.against(certainty), .towards(certainty)] {
                body += SVGText.text(certainty.signs, x: center(of: lane), y: 32, anchor: "middle", class: "small")
                guard layout.hasWords else { continue }
                for (index, word) in certainty.rawValue.split(separator: " ").enumerated() {
                    body += SVGText.text(
                        String(word), x: center(of: lane), y: 45 + Double(index) * 11, anchor: "middle", class: "small tiny")
                }
            }
        }
        return body
    }

    private func row(_ claim: SummaryClaim, _ lines: [String], _ y: Double, _ height: Double) -> String {
        let label = layout.labelMiddle(y, height, lines: lines.count)
        let middle = layout.markMiddle(y, height, lines: lines.count)
        var body = SVGText.line(0, y, width, y, class: "rule")
        body += SVGText.text("\(claim.verdict.symbol)", x: 8, y: label.first + 4.5, anchor: "middle", class: "head")
        body += SVGText.text(claim.id.rawValue, x: 20, y: label.first + 4.5, class: claim.role == .necessary ? "head" : nil)
        for (index, line) in lines.enumerated() {
            body += SVGText.text(line, x: 84, y: label.text + Double(index) * 14 + 4, class: "small")
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
        var y = y
        for (shape, text) in BalanceMark.legend {
            let size = 13 + TextMeasure.width(text, size: 11.5) + 22
            if x > 8, x + size - 22 > width {
                x = 8
                y += 20
            }
            body += BalanceMark.shape(shape, x: x, y: y, class: "mark beside") + SVGText.text(text, x: x + 13, y: y + 4, class: "small")
            x += size
        }
        body += BalanceMark.shape(.important, x: 8, y: y + 22, class: "mark decides")
        let note = "filled: the outcome that decides the verdict. Left of the id: the verdict. Bold id: a necessary link."
        for (index, line) in TextMeasure.lines(note, width: width - 24, size: 11.5).enumerated() {
            body += SVGText.text(line, x: 21, y: y + 26 + Double(index) * 14, class: "small")
        }
        return body
    }
}
