import WarrantText

/// Finds the figures of effect in a sentence, and leaves doses, prices, times and sizes of studies alone.
///
/// A percentage counts when it says how many people ("80% of runners"), or by how much an outcome changes: beside a
/// comparative ("40% fewer injuries"), a noun of change ("a 40% drop in pain") or a verb of change with an outcome as its
/// object or subject ("cut your risk by 40%", "pain fell by 40%"). "Raise your step rate by 10%" is a dose.
struct FigureReader {
    let view: SentenceView

    /// Returns the figures in order. Complexity: O(words), with a short look around each number.
    func figures() -> [CopyFigure] {
        var figures: [CopyFigure] = []
        guard mayHaveFigures else { return figures }
        for word in view.words {
            if let figure = figure(at: word), figure.words.lowerBound >= figures.last?.words.upperBound ?? 0 { figures.append(figure) }
        }
        return figures
    }

    /// Whether any word could be part of a figure: most sentences end here.
    private var mayHaveFigures: Bool {
        if view.cues.has(.quantity) { return true }
        return view.words.contains { word in
            if view.table.words[word].isNumber { return true }
            switch view.table.firstFoldedByte(word) {
            case UInt8(ascii: "d"), UInt8(ascii: "t"), UInt8(ascii: "h"): return isAny(word, Self.multiplying)
            default: return false
            }
        }
    }

    private func figure(at word: Int) -> CopyFigure? {
        if let number = number(at: word) {
            if let end = percentEnd(word + 1) { return percentage(number, from: word, end) }
            if isWord(word + 1, "times") || isWord(word + 1, "fold"), isJoined(word + 1) { return multiple(number.value, word..<word + 2) }
            return ratio(number, at: word)
        }
        if isWord(word, "twice"), isWord(word + 1, "as") || isWord(word + 1, "the") { return multiple(2, word..<word + 1) }
        if isAny(word, Self.doubling) { return multipleBefore(2, word) }
        if isAny(word, Self.tripling) { return multipleBefore(3, word) }
        if isAny(word, Self.halving), let object = object(after: word + 1) {
            return change(50, word..<word + 1, isRisk: object.isRisk)
        }
        if isWord(word, "half"), isWord(word - 1, "by") || isWord(word - 1, "in") {
            guard let object = objectOfVerb(before: word - 1) else { return nil }
            return change(50, word - 1..<word + 1, isRisk: object.isRisk)
        }
        return nil
    }

    // MARK: Percentages

    private func percentage(_ number: Number, from word: Int, _ end: Int) -> CopyFigure? {
        var start = word
        var low = number.value
        // "5 to 10 percent", "5–10%"
        if let before = self.number(at: word - 1), isJoined(word) {
            (start, low) = (word - 1, before.value)
        } else if isAny(word - 1, ["to", "and"]), let before = self.number(at: word - 2) {
            (start, low) = (word - 2, before.value)
        }
        // 0 and 100 percent are words for none and all.
        guard low > 0, number.value < 100 else { return nil }
        let tolerance = self.tolerance(number, before: start)
        func figure(_ kind: CopyFigure.Kind, isRisk: Bool = false, isComparative: Bool = false) -> CopyFigure {
            CopyFigure(
                words: start..<end, kind: kind, low: min(low, number.value), high: max(low, number.value), tolerance: tolerance,
                isRisk: isRisk, isComparative: isComparative)
        }
        if isShare(after: end) || isAny(end, Self.rates) { return figure(.share) }
        if isAny(end, Self.comparatives), let object = object(after: end + 1) {
            return figure(.change, isRisk: object.isRisk, isComparative: true)
        }
        if isAny(end, Self.changes), isAny(end + 1, ["in", "of"]), let object = object(after: end + 2) {
            return figure(.change, isRisk: object.isRisk)
        }
        if let object = objectOfVerb(before: start) { return figure(.change, isRisk: object.isRisk) }
        return nil
    }

    /// "of runners", "of our patients", "of all people with knee pain".
    private func isShare(after end: Int) -> Bool {
        let first = isWord(end, "of") ? end + 1 : end
        return (first..<first + 3).contains { isAny($0, Self.people) }
    }

    // MARK: Ratios and multiples

    /// "9 out of 10 runners", "nine in ten patients".
    private func ratio(_ number: Number, at word: Int) -> CopyFigure? {
        var second = word + 1
        if isWord(second, "out"), isWord(second + 1, "of") { second += 2 } else if isWord(second, "in") { second += 1 } else { return nil }
        guard let total = self.number(at: second), total.value >= number.value, total.value > 1,
            (second + 1..<second + 4).contains(where: { isAny($0, Self.people) })
        else { return nil }
        let share = 100 * number.value / total.value
        guard share < 100 else { return nil }
        return CopyFigure(
            words: word..<second + 1, kind: .share, low: share, high: share, tolerance: 50 / total.value)
    }

    private func multiple(_ value: Double, _ words: Range<Int>) -> CopyFigure? {
        // "three times a week" is a dose, "three times more likely" an effect.
        var next = words.upperBound
        let isCompared = isAny(next, Self.comparatives) || isAny(next, ["as", "the"])
        guard isCompared || isWord(next - 1, "fold") && isAny(next, Self.changes) else { return nil }
        while isAny(next, ["as", "the", "in", "of"]) || isAny(next, Self.changes) { next += 1 }
        guard let object = object(after: next) else { return nil }
        return CopyFigure(
            words: words, kind: .multiple, low: value, high: value, tolerance: value.rounded() == value ? 0.5 : 0.05,
            isRisk: object.isRisk, isComparative: true)
    }

    /// "doubles the risk of injury".
    private func multipleBefore(_ value: Double, _ word: Int) -> CopyFigure? {
        guard isAny(word + 1, ["the", "your", "their", "its"]), let object = object(after: word + 2), object.isRisk else { return nil }
        return CopyFigure(
            words: word..<word + 1, kind: .multiple, low: value, high: value, tolerance: 0.5, isRisk: true, isComparative: true)
    }

    private func change(_ percent: Double, _ words: Range<Int>, isRisk: Bool) -> CopyFigure {
        CopyFigure(words: words, kind: .change, low: percent, high: percent, tolerance: 5, isRisk: isRisk)
    }

    // MARK: What changes

    private struct Object {
        var isRisk: Bool
    }

    /// The outcome among the next few words of the clause.
    private func object(after word: Int) -> Object? {
        var index = word
        while index < min(word + 4, view.words.upperBound), index == word || view.table.words[index].gap < .punctuated {
            if let object = outcome(at: index) { return object }
            index += 1
        }
        return nil
    }

    /// The outcome between a verb of change and the figure, or just before the verb when nothing stands between.
    private func objectOfVerb(before figure: Int) -> Object? {
        var index = figure - 1
        var found: Object?
        var hasContent = false
        while index >= max(view.words.lowerBound, figure - 12) {
            if number(at: index) != nil || view.table.words[index + 1].gap >= .punctuated { return nil }
            if isAny(index, Self.verbs) {
                if hasContent { return found }
                for before in stride(from: index - 1, through: max(view.words.lowerBound, index - 4), by: -1) {
                    if let object = outcome(at: before) { return object }
                }
                return nil
            }
            if let object = outcome(at: index) { found = found.map { $0.isRisk ? $0 : object } ?? object }
            if !isAny(index, Self.fillers) { hasContent = true }
            index -= 1
        }
        return nil
    }

    private func outcome(at word: Int) -> Object? {
        guard view.words.contains(word) else { return nil }
        if isAny(word, Self.risks) { return Object(isRisk: true) }
        if isAny(word, Self.outcomes) || view.roles.has(.bad, at: word) { return Object(isRisk: false) }
        return nil
    }

    // MARK: Numbers

    private struct Number {
        var value: Double
        var decimals: Int
    }

    private func number(at word: Int) -> Number? {
        guard view.words.contains(word) else { return nil }
        if view.table.words[word].isNumber { return Self.number(view.table.foldedBytes(word)) }
        for (text, value) in Self.numerals where view.table.word(word, is: text) { return Number(value: value, decimals: 0) }
        return nil
    }

    /// "3.5", "1,000"; nil for "10k".
    private static func number(_ bytes: ArraySlice<UInt8>) -> Number? {
        var number = Number(value: 0, decimals: 0)
        var unit = 1.0
        var isFraction = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number.value = number.value * 10 + Double(byte - UInt8(ascii: "0"))
                if isFraction {
                    number.decimals += 1
                    unit *= 10
                }
            case UInt8(ascii: ","): continue
            case UInt8(ascii: ".") where !isFraction: isFraction = true
            default: return nil
            }
        }
        number.value /= unit
        return number
    }

    private func percentEnd(_ word: Int) -> Int? {
        if isWord(word, "%") || isWord(word, "percent") { return word + 1 }
        return isWord(word, "per") && isWord(word + 1, "cent") ? word + 2 : nil
    }

    private func tolerance(_ number: Number, before word: Int) -> Double {
        var unit = 0.5
        for _ in 0..<number.decimals { unit /= 10 }
        return isAny(word - 1, Self.roughly) ? max(unit, 0.1 * number.value) : unit
    }

    private func isJoined(_ word: Int) -> Bool { view.table.words[word].gap == .joined }

    private func isWord(_ word: Int, _ text: StaticString) -> Bool {
        view.words.contains(word) && view.table.word(word, is: text)
    }

    private func isAny(_ word: Int, _ texts: [StaticString]) -> Bool {
        view.words.contains(word) && view.table.word(word, isAnyOf: texts)
    }
}
