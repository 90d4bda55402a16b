import Foundation
import Testing

@testable import WarrantReport

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A plot read back from its bytes: where its text and its marks lie.
final class PlotPicture: NSObject, XMLParserDelegate {
    struct Box {
        let name: String
        let left, top, right, bottom: Double

        /// Whether two boxes share more than a hairline.
        func overlaps(_ other: Box) -> Bool {
            left < other.right - 0.2 && other.left < right - 0.2 && top < other.bottom - 0.2 && other.top < bottom - 0.2
        }
    }

    private(set) var texts: [Box] = []
    /// Squares, diamonds and arrows.
    private(set) var marks: [Box] = []
    private(set) var ids: [String] = []
    private(set) var elements: [String] = []
    private(set) var width = 0.0
    private(set) var height = 0.0
    private var open: [String: String]?
    private var text = ""

    init(_ svg: String) throws {
        super.init()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = self
        try #require(parser.parse(), "not well-formed: line \(parser.lineNumber)")
    }

    /// The pairs of texts that overlap, and the texts that lie on a mark or outside of the picture.
    var collisions: [String] {
        var found: [String] = []
        for (index, box) in texts.enumerated() {
            for other in texts[(index + 1)...] where box.overlaps(other) { found.append("'\(box.name)' on '\(other.name)'") }
            for mark in marks where box.overlaps(mark) { found.append("'\(box.name)' on a \(mark.name)") }
            if box.left < -0.2 || box.top < -0.2 || box.right > width + 0.2 || box.bottom > height + 0.2 {
                found.append("'\(box.name)' outside")
            }
        }
        return found
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.append(name)
        if let id = attributes["id"] { ids.append(id) }
        if name == "svg", let box = attributes["viewBox"]?.split(separator: " ").compactMap({ Double($0) }), box.count == 4 {
            (width, height) = (box[2], box[3])
        }
        if name == "text" {
            open = attributes
            text = ""
        }
        if name == "polygon", let points = attributes["points"] {
            let numbers = points.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
            let xs = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
            let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
            marks.append(Box(name: name, left: xs.min() ?? 0, top: ys.min() ?? 0, right: xs.max() ?? 0, bottom: ys.max() ?? 0))
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        guard name == "text", let attributes = open else { return }
        open = nil
        // Upright text only: the turned title of an axis stands in a margin of its own.
        guard attributes["transform"] == nil else { return }
        func number(_ key: String) -> Double { attributes[key].flatMap(Double.init) ?? 0 }
        let size = number("font-size")
        let width = PlotFont.width(text, size: size, isBold: attributes["font-weight"] == "bold")
        let left = switch attributes["text-anchor"] {
        case "end": number("x") - width
        case "middle": number("x") - width / 2
        default: number("x")
        }
        texts.append(Box(
            name: text, left: left, top: number("y") - 0.73 * size, right: left + width, bottom: number("y") + 0.21 * size))
    }
}
