/// Writes numbers and text for SVG.
enum SVGText {
    /// A coordinate with at most one decimal; one far outside any figure stays far outside.
    static func number(_ value: Double) -> String {
        let tenths = Int((max(-1e6, min(1e6, value)) * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let whole = abs(tenths) / 10
        return abs(tenths) % 10 == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(abs(tenths) % 10)"
    }

    /// A line of text.
    static func text(
        _ text: String, x: Double, y: Double, anchor: String = "start", class name: String? = nil
    ) -> String {
        let attribute = (anchor == "start" ? "" : " text-anchor=\"\(anchor)\"") + (name.map { " class=\"\($0)\"" } ?? "")
        return "<text x=\"\(number(x))\" y=\"\(number(y))\"\(attribute)>\(HTMLText.escape(text))</text>"
    }

    /// A straight line.
    static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, class name: String) -> String {
        "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\" class=\"\(name)\"/>"
    }

    /// The opening of a figure that reads as one image with a title and a description.
    static func opening(
        id: String, width: Double, height: Double, title: String, description: String, attributes: String? = nil
    ) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg"\(attributes.map { " " + $0 } ?? "") viewBox="0 0 \(number(width)) \(number(height))" role="img" aria-labelledby="\(id)-title \(id)-text">
        <title id="\(id)-title">\(HTMLText.escape(title))</title>
        <desc id="\(id)-text">\(HTMLText.escape(description))</desc>

        """
    }
}
