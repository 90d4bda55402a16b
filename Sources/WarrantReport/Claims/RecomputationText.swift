import WarrantModel
import WarrantText

extension Recomputation {
    /// The recomputed pool beside the published one, in a sentence; figures to three decimals.
    var words: String {
        func figure(_ value: Double) -> String { PlotNumber.fixed(value, 3) }
        let judgment = isBeyondRounding ? "more than rounding explains" : "within rounding"
        return "Recomputed from its \(studies) printed rows: \(figure(recomputed)) (\(figure(low)) to \(figure(high))) by \(method); published \(NumberText.plain(published)), a difference of \(figure(difference)), \(judgment)."
    }

    /// The recomputed pool as data; all figures on the natural scale.
    var json: JSONValue {
        [
            "studies": .integer(studies), "estimate": .number(recomputed), "ciLow": .number(low),
            "ciHigh": .number(high), "method": .string(method), "published": .number(published),
            "difference": .number(difference), "isBeyondRounding": .boolean(isBeyondRounding),
        ]
    }
}
