/// Collects the marks of a plot.
struct PlotCanvas {
    enum Anchor: String {
        case start, middle, end
    }

    let setting: PlotSetting
    private var body = ""

    init(_ setting: PlotSetting) { self.setting = setting }

    mutating func text(
        _ text: String, x: Double, y: Double, _ style: PlotStyle, anchor: Anchor = .start, isUpright: Bool = true
    ) {
        guard !text.isEmpty else { return }
        var place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
        if !isUpright { place += " transform=\"rotate(-90 \(n(x)) \(n(y)))\"" }
        body += "<text x=\"\(n(x))\" y=\"\(n(y))\"\(place)\(style.attributes(setting))>\(HTMLText.escape(text))</text>\n"
    }

    /// Lines of text below each other; `y` is the base of the first.
    mutating func lines(
        _ lines: [String], x: Double, y: Double, pitch: Double, _ style: PlotStyle, anchor: Anchor = .start
    ) {
        for (index, line) in lines.enumerated() { text(line, x: x, y: y + Double(index) * pitch, style, anchor: anchor) }
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: PlotStyle) {
        body += "<line x1=\"\(n(x1))\" y1=\"\(n(y1))\" x2=\"\(n(x2))\" y2=\"\(n(y2))\"\(style.attributes(setting))/>\n"
    }

    mutating func rectangle(x: Double, y: Double, width: Double, height: Double, _ style: PlotStyle) {
        body += "<rect x=\"\(n(x))\" y=\"\(n(y))\" width=\"\(n(width))\" height=\"\(n(height))\"\(style.attributes(setting))/>\n"
    }

    mutating func polygon(_ points: [(x: Double, y: Double)], _ style: PlotStyle) {
        let text = points.map { n($0.x) + "," + n($0.y) }.joined(separator: " ")
        body += "<polygon points=\"\(text)\"\(style.attributes(setting))/>\n"
    }

    mutating func circle(x: Double, y: Double, radius: Double, _ style: PlotStyle, title: String? = nil) {
        let inner = title.map { "><title>\(HTMLText.escape($0))</title></circle>" } ?? "/>"
        body += "<circle cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"\(n(radius))\"\(style.attributes(setting))\(inner)\n"
    }

    /// Returns the whole figure.
    func figure(_ plot: some Plot, id: String, width: Double, height: Double) -> String {
        let size = switch setting {
        case .standalone: "width=\"\(n(width))pt\" height=\"\(n(height))pt\" font-family=\"\(PlotFont.family)\""
        // Half as large again: 8-point type reads as 12 pixels.
        case .embedded: "class=\"plot\" width=\"\(n(width * 1.5))\""
        }
        let ground = setting == .standalone
            ? "<rect width=\"\(n(width))\" height=\"\(n(height))\" fill=\"#ffffff\"/>\n" : ""
        return SVGText.opening(
            id: id, width: width, height: height, title: plot.title, description: plot.description, attributes: size)
            + ground + body + "</svg>"
    }

    private func n(_ value: Double) -> String { SVGText.number(value) }
}
