public import ArgumentParser
public import Warrant

// Enumerations of the model that options take by their names.
extension ClaimKind: ExpressibleByArgument {}
extension Diagnostic.Severity: ExpressibleByArgument {}
extension SearchScope: ExpressibleByArgument {}

extension Certainty: ExpressibleByArgument {
    public init?(argument: String) {
        guard let value = argument.named(among: Self.allCases, by: \.rawValue) else { return nil }
        self = value
    }
}

extension Verdict: ExpressibleByArgument {
    public init?(argument: String) {
        guard let value = argument.named(among: Self.allCases, by: \.name) else { return nil }
        self = value
    }

    public static var allValueStrings: [String] { allCases.map(\.name) }
}

extension String {
    /// The value of a name, however it is spelled: "partly supported", "partly-supported" and "partlySupported" are one.
    fileprivate func named<Value>(among values: [Value], by name: (Value) -> String) -> Value? {
        func letters(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
        return values.first { letters(name($0)) == letters(self) }
    }
}
