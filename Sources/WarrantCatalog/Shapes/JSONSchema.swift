import WarrantText

/// Publishes shapes as JSON Schema (draft 2020-12), for editors that complete and check as one types.
struct JSONSchema {
    let title: String
    let shape: Shape

    init(title: String, shape: Shape) {
        self.title = title
        self.shape = shape
    }

    /// The schema as JSON text, keys in a fixed order, ended by a line feed.
    var text: String {
        let head: [JSONValue.Member] = [
            .init("$schema", "https://json-schema.org/draft/2020-12/schema"), .init("title", .string(title)),
        ]
        return JSONValue.object(head + members(of: shape)).text() + "\n"
    }

    private func members(of shape: Shape) -> [JSONValue.Member] {
        switch shape {
        case .text(let mostWords):
            let words = mostWords.map { [JSONValue.Member("pattern", .string("^\\S+( +\\S+){0,\($0 - 1)}$"))] }
            return [.init("type", "string"), .init("minLength", 1)] + (words ?? [])
        case .textOrNumber:
            return [.init("type", ["string", "number"])]
        case .integer(let range):
            let highest = range.upperBound == .max ? [] : [JSONValue.Member("maximum", .integer(range.upperBound))]
            return [.init("type", "integer"), .init("minimum", .integer(range.lowerBound))] + highest
        case .number(let limits):
            let lowest = limits.lowest.map {
                JSONValue.Member(limits.excludesLowest ? "exclusiveMinimum" : "minimum", .number($0))
            }
            let highest = limits.highest.map { JSONValue.Member("maximum", .number($0)) }
            return [.init("type", "number")] + [lowest, highest].compactMap(\.self)
        case .boolean:
            return [.init("type", "boolean")]
        case .choice(let names, _):
            return [.init("enum", .array(names.map(JSONValue.string)))]
        case .list(let element, let atLeast):
            return [.init("type", "array"), .init("items", .object(members(of: element)))]
                + (atLeast > 0 ? [.init("minItems", .integer(atLeast))] : [])
        case .object(let fields):
            return [
                .init("type", "object"),
                .init("properties", .object(fields.map(property))),
                .init("required", .array(fields.filter(\.isRequired).map { .string($0.key) })),
                .init("additionalProperties", false),
            ]
        case .textMapping:
            return [.init("type", "object"), .init("additionalProperties", ["type": "string"])]
        case .optional(let shape):
            return [.init("anyOf", [.object(members(of: shape)), ["type": "null"]])]
        }
    }

    private func property(_ field: Shape.Field) -> JSONValue.Member {
        .init(field.key, .object([.init("description", .string(field.summary))] + members(of: field.shape)))
    }
}
