public import WarrantModel
import WarrantText

/// What a summary is about.
public enum SummaryScope: Sendable, Hashable {
    /// A topic with all its explanations.
    case topic(Topic.ID)
    /// One explanation; the others stay visible in the overview.
    case explanation(Explanation.ID)
}

extension SummaryScope {
    /// The scope in a file, such as `topic:runners-knee`.
    public var label: String {
        switch self {
        case .topic(let id): "topic:\(id)"
        case .explanation(let id): "explanation:\(id)"
        }
    }

    /// Reads a scope from a file; nil when it is not one.
    public init?(label: String) {
        let parts = label.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "topic": self = .topic(Topic.ID(parts[1]))
        case "explanation": self = .explanation(Explanation.ID(parts[1]))
        default: return nil
        }
    }

    /// Finds the topic or explanation of a name; nil when the catalogue has neither.
    public static func named(_ name: String, in catalog: Catalog) -> SummaryScope? {
        if catalog.topics.contains(where: { $0.id.rawValue == name }) { return .topic(Topic.ID(name)) }
        return catalog.explanation(Explanation.ID(name)).map { .explanation($0.id) }
    }

    /// The names that `named` finds, topics first.
    public static func names(in catalog: Catalog) -> [String] {
        catalog.topics.map(\.id.rawValue) + catalog.topics.flatMap(\.explanations).map(\.id.rawValue)
    }

    /// The name that was probably meant; nil when none is close.
    public static func nearest(to name: String, in catalog: Catalog) -> String? {
        NearestName.suggested(for: name, among: names(in: catalog))
    }
}
