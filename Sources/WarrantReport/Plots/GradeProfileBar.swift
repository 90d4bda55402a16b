public import WarrantModel

/// How the certainty of a body came about, as a bar: where it started, what each domain took off, where it ended.
public struct GradeProfileBar: Plot {
    public let certainty: CertaintyAssessment
    public let title: String

    public init(_ certainty: CertaintyAssessment, title: String) {
        self.certainty = certainty
        self.title = title
    }

    private let ends = 78.0
    private let cell = 62.0
    private let height = 25.0

    public var description: String {
        var parts = ["Starts at \(certainty.start.rawValue)"]
        parts += certainty.moves.map { "\($0.domain.name) \($0.rating.name), \(off($0.levels))" }
        if certainty.upgradeApplied > 0 { parts.append("rated up by \(certainty.upgradeApplied)") }
        return parts.joined(separator: "; ") + "; ends at \(certainty.certainty.rawValue)."
    }

    private func off(_ levels: Int) -> String { levels == 0 ? "nothing off" : "\(NumberText.count(levels, "level")) off" }

    public func svg(_ setting: PlotSetting, id: String) -> String {
        var canvas = PlotCanvas(setting)
        var x = 1.0
        end("starts at", certainty.start, &canvas, x)
        x += ends
        for move in certainty.moves {
            let style: PlotStyle = move.levels == 0 ? .off0 : move.levels == 1 ? .off1 : .off2
            let text: PlotStyle = move.levels == 0 ? .label : move.levels == 1 ? .off1Text : .off2Text
            box(move.domain.name, move.levels == 0 ? "0" : "−\(move.levels)", style, text, &canvas, x)
            x += cell
        }
        if certainty.upgradeApplied > 0 {
            box("rated up", "+\(certainty.upgradeApplied)", .off1, .off1Text, &canvas, x)
            x += cell
        }
        end("ends at", certainty.certainty, &canvas, x)
        return canvas.figure(self, id: id, width: x + ends + 1, height: 13 + height)
    }

    private func box(
        _ name: String, _ levels: String, _ style: PlotStyle, _ text: PlotStyle, _ canvas: inout PlotCanvas, _ x: Double
    ) {
        canvas.text(name, x: x + cell / 2, y: 8, .note, anchor: .middle)
        canvas.rectangle(x: x, y: 12, width: cell, height: height, style)
        canvas.text(levels, x: x + cell / 2, y: 12 + height / 2 + 3, text, anchor: .middle)
    }

    /// The level as a word and as filled blocks out of four.
    private func end(_ name: String, _ level: Certainty, _ canvas: inout PlotCanvas, _ x: Double) {
        canvas.text(name, x: x + ends / 2, y: 8, .note, anchor: .middle)
        canvas.text(level.rawValue, x: x + ends / 2, y: 22, .head, anchor: .middle)
        for index in 0..<4 {
            canvas.rectangle(
                x: x + ends / 2 - 24 + Double(index) * 12, y: 27, width: 11, height: 7, index < level.level ? .diamond : .off0)
        }
    }
}
