import WarrantText

/// Checks values against their shapes and reports every difference.
struct ShapeChecker {
    let source: SourceText
    private(set) var diagnostics: [Diagnostic] = []

    init(source: SourceText) {
        self.source = source
    }

    /// Reports where a value departs from a shape. `path` names the value in messages.
    mutating func check(_ value: LocatedValue, is shape: Shape, path: String) {
        switch (shape, value.kind) {
        case (.optional, .null):
            break
        case (.optional(let shape), _):
            check(value, is: shape, path: path)
        case (.text(let mostWords), .string(let text)):
            checkText(text, mostWords: mostWords, value, path: path)
        case (.textOrNumber, .string), (.textOrNumber, .number), (.boolean, .boolean):
            break
        case (.integer(let range), .number(let number, let text)):
            guard let integer = Int(exactly: number), !text.contains(where: { ".eE".contains($0) }) else {
                return report(.wrongType, value, "'\(path)' must be a whole number, found \(text)")
            }
            if !range.contains(integer) {
                let limits = range.upperBound == .max ? "at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
                report(.outOfRange, value, "'\(path)' must be \(limits), found \(text)")
            }
        case (.number(let limits), .number(let number, let text)):
            check(number, text, within: limits, value, path: path)
        case (.choice(let names, let noun), .string(let text)):
            check(text, isOneOf: names, noun: noun, value, path: path)
        case (.list(let element, let atLeast), .sequence(let values)):
            if values.count < atLeast {
                report(.outOfRange, value, "'\(path)' needs at least \(atLeast) \(atLeast == 1 ? "entry" : "entries"), found \(values.count)")
            }
            for (index, element_) in values.enumerated() {
                check(element_, is: element, path: "\(path)[\(index + 1)]")
            }
        case (.object(let fields), .mapping(let entries)):
            check(entries, have: fields, value, path: path)
        case (.textMapping, .mapping(let entries)):
            for entry in entries { check(entry.value, is: .text(), path: "\(path).\(entry.key)") }
        default:
            report(.wrongType, value, "'\(path)' must be \(shape.expected), found \(value.found)")
        }
    }

    private mutating func checkText(_ text: String, mostWords: Int?, _ value: LocatedValue, path: String) {
        if text.isEmpty {
            report(.outOfRange, value, "'\(path)' must not be empty")
        }
        if let mostWords {
            let count = text.split(separator: " ").count
            if count > mostWords {
                report(.outOfRange, value, "'\(path)' must have at most \(mostWords) words, found \(count)")
            }
        }
    }

    private mutating func check(
        _ number: Double, _ text: String, within limits: Shape.NumberLimits, _ value: LocatedValue, path: String
    ) {
        if let lowest = limits.lowest, number < lowest || (limits.excludesLowest && number == lowest) {
            let words = limits.excludesLowest ? "above" : "at least"
            report(.outOfRange, value, "'\(path)' must be \(words) \(plain(lowest)), found \(text)")
        }
        if let highest = limits.highest, number > highest {
            report(.outOfRange, value, "'\(path)' must be at most \(plain(highest)), found \(text)")
        }
    }

    private mutating func check(
        _ text: String, isOneOf names: [String], noun: String, _ value: LocatedValue, path: String
    ) {
        guard !names.contains(text) else { return }
        let nearest = NearestName.of(text, among: names)
        let listed = names.count <= 16 ? ["\(noun) are \(names.joined(separator: ", "))"] : []
        report(
            .unknownValue, value, "unknown value '\(text)' for '\(path)'",
            fixIt: nearest.map { .replace(with: $0) }, notes: listed)
    }

    private mutating func check(
        _ entries: [LocatedValue.Entry], have fields: [Shape.Field], _ value: LocatedValue, path: String
    ) {
        for entry in entries {
            guard let field = fields.first(where: { $0.key == entry.key }) else {
                reportUnknownKey(entry, fields, path: path)
                continue
            }
            check(entry.value, is: field.shape, path: path.isEmpty ? entry.key : "\(path).\(entry.key)")
        }
        for field in fields where field.isRequired && !entries.contains(where: { $0.key == field.key }) {
            let place = path.isEmpty ? "" : " in '\(path)'"
            report(
                .missingKey, value, "missing key '\(field.key)'\(place)",
                notes: ["\(field.key): \(field.summary)"])
        }
    }

    private mutating func reportUnknownKey(_ entry: LocatedValue.Entry, _ fields: [Shape.Field], path: String) {
        let known = fields.map(\.key)
        let nearest = NearestName.of(entry.key, among: known)
        let place = path.isEmpty ? "" : " in '\(path)'"
        diagnostics.append(Diagnostic(
            code: CatalogCode.unknownKey.rawValue, in: source, at: entry.keyRange,
            message: "unknown key '\(entry.key)'\(place)", fixIt: nearest.map { .replace(with: $0) },
            notes: nearest == nil ? ["known keys are \(known.joined(separator: ", "))"] : []))
    }

    private mutating func report(
        _ code: CatalogCode, _ value: LocatedValue, _ message: String, fixIt: FixIt? = nil, notes: [String] = []
    ) {
        diagnostics.append(Diagnostic(
            code: code.rawValue, in: source, at: value.range, message: message, fixIt: fixIt, notes: notes))
    }

    private func plain(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? "\(number)"
    }
}
