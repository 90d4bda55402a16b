import WarrantModel

/// The mark of a body of evidence in the balance figure; its shape says how large the effect is.
struct BalanceMark {
    let outcome: SummaryClaim.Outcome
    let claim: Claim.ID

    /// The shapes and what they mean.
    static let legend: [(EffectClass?, String)] = [
        (.important, "important"), (.small, "small"), (.little, "little or none"), (.opposite, "against the claim"),
        (.unclear, "unclear"), (nil, "no body of evidence"),
    ]

    func svg(x: Double, y: Double, label: String) -> String {
        let name = outcome.isDecisive ? "mark decides" : "mark beside"
        return "<g><title>\(HTMLText.escape("\(claim): \(label)"))</title>\(Self.shape(outcome.effectClass, x: x, y: y, class: name))</g>"
    }

    /// Draws the shape of an effect class around a point: diamond, small diamond, square, triangle, circle, dash.
    static func shape(_ effectClass: EffectClass?, x: Double, y: Double, class name: String) -> String {
        func polygon(_ points: [(Double, Double)]) -> String {
            let text = points.map { SVGText.number(x + $0.0) + "," + SVGText.number(y + $0.1) }.joined(separator: " ")
            return "<polygon points=\"\(text)\" class=\"\(name)\"/>"
        }
        switch effectClass {
        case .important?: return polygon([(0, -7), (7, 0), (0, 7), (-7, 0)])
        case .small?: return polygon([(0, -4.5), (4.5, 0), (0, 4.5), (-4.5, 0)])
        case .little?: return polygon([(-5, -5), (5, -5), (5, 5), (-5, 5)])
        case .opposite?: return polygon([(-6.5, 0), (5, -6.5), (5, 6.5)])
        case .unclear?:
            return "<circle cx=\"\(SVGText.number(x))\" cy=\"\(SVGText.number(y))\" r=\"5\" class=\"\(name)\"/>"
        case nil:
            return "<line x1=\"\(SVGText.number(x - 5))\" y1=\"\(SVGText.number(y))\" x2=\"\(SVGText.number(x + 5))\" y2=\"\(SVGText.number(y))\" class=\"\(name)\"/>"
        }
    }
}
