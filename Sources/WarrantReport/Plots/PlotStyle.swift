/// The one style of all plots: black on white, two blues that differ in grey too, hairlines, 8-point type.
enum PlotStyle: String, CaseIterable {
    case label, head, note, tick
    case rule, frame, axis, null, guide, interval, arrow
    case square, pool, diamond, subtotal, prediction
    case region0, region1, region2, region3, limit, point
    case off0, off1, off2, off1Text, off2Text
    case biasLow, biasSome, biasHigh, biasNone, biasDark, biasLight

    /// A color with its role on a page; on paper it is fixed.
    private enum Ink {
        case ink, muted, line, ground, panel, strong
        case fixed(String)
        case pair(paper: String, page: String)

        var paper: String {
            switch self {
            case .ink: "#000000"
            case .muted: "#444444"
            case .line: "#999999"
            case .ground: "#ffffff"
            case .panel: "#ffffff"
            case .strong: "#17375a"
            case .fixed(let color): color
            case .pair(let paper, _): paper
            }
        }

        var page: String {
            switch self {
            case .ink: "var(--ink)"
            case .muted: "var(--muted)"
            case .line: "var(--line)"
            case .ground: "var(--ground)"
            case .panel: "var(--panel)"
            case .strong: "var(--link)"
            case .fixed(let color): color
            case .pair(_, let page): page
            }
        }
    }

    /// The size of text, in points; nil for shapes.
    var size: Double? {
        switch self {
        case .label, .head: 8
        case .note, .tick: 7
        case .off1Text, .off2Text, .biasDark, .biasLight: 8
        default: nil
        }
    }

    var isBold: Bool {
        switch self {
        case .head, .off1Text, .off2Text, .biasDark, .biasLight: true
        default: false
        }
    }

    private var fill: Ink {
        switch self {
        case .label, .head, .tick, .arrow: .ink
        case .note: .muted
        case .square: .fixed("#8ea6bf")
        case .subtotal: .fixed("#8ea6bf")
        case .diamond: .strong
        case .point: .strong
        case .pool, .region0, .biasNone: .ground
        case .region1: .fixed("#ededed")
        case .region2: .fixed("#d9d9d9")
        case .region3: .fixed("#c2c2c2")
        case .off0: .ground
        // The more is taken off, the further from the ground, on light and dark pages alike.
        case .off1: .pair(paper: "#c3cfdc", page: "var(--line)")
        case .off2: .pair(paper: "#17375a", page: "var(--ink)")
        case .off1Text: .ink
        case .off2Text: .ground
        case .biasDark: .fixed("#000000")
        case .biasLight: .fixed("#ffffff")
        case .biasLow: .fixed("#d3e8d3")
        case .biasSome: .fixed("#e3b93f")
        case .biasHigh: .fixed("#c8503c")
        case .rule, .frame, .axis, .null, .guide, .interval, .prediction, .limit: .fixed("none")
        }
    }

    private var stroke: (ink: Ink, width: Double, dash: String?)? {
        switch self {
        case .rule: (.line, 0.5, nil)
        case .frame, .axis: (.ink, 0.8, nil)
        case .null: (.ink, 0.6, nil)
        case .guide: (.muted, 0.6, "2 2")
        case .interval: (.ink, 0.9, nil)
        case .prediction: (.strong, 1.8, nil)
        case .pool, .subtotal: (.ink, 0.8, nil)
        case .limit: (.ink, 0.7, "4 2")
        case .point: (.ground, 0.5, nil)
        case .off0, .off1, .off2: (.line, 0.6, nil)
        case .biasLow, .biasSome, .biasHigh: (.ink, 0.5, nil)
        case .biasNone: (.line, 0.5, "1.5 1.5")
        default: nil
        }
    }

    private var properties: [(name: String, paper: String, page: String)] {
        var list: [(name: String, paper: String, page: String)] = []
        if let size {
            let text = SVGText.number(size)
            list.append(("font-size", text, text + "px"))
            if isBold { list.append(("font-weight", "bold", "bold")) }
        }
        list.append(("fill", fill.paper, fill.page))
        if let stroke {
            list.append(("stroke", stroke.ink.paper, stroke.ink.page))
            list.append(("stroke-width", SVGText.number(stroke.width), SVGText.number(stroke.width)))
            if let dash = stroke.dash { list.append(("stroke-dasharray", dash, dash)) }
        }
        return list
    }

    /// The attributes that give an element this style.
    func attributes(_ setting: PlotSetting) -> String {
        switch setting {
        case .standalone: properties.map { " \($0.name)=\"\($0.paper)\"" }.joined()
        case .embedded: " class=\"p-\(rawValue)\""
        }
    }

    /// The rules that a page with embedded plots needs; they come after the page's own rules for figures.
    static var sheet: String {
        "svg.plot{display:block;height:auto}\nsvg.plot text{font-family:\(PlotFont.family)}\n"
            + allCases.map { style in
                "svg.plot .p-\(style.rawValue){" + style.properties.map { "\($0.name):\($0.page)" }.joined(separator: ";") + "}"
            }.joined(separator: "\n")
    }
}
