public import ArgumentParser
public import Warrant

// Enumerations of the model that options take by their raw values.
extension Certainty: ExpressibleByArgument {}
extension ClaimKind: ExpressibleByArgument {}
extension Diagnostic.Severity: ExpressibleByArgument {}
extension SearchScope: ExpressibleByArgument {}
extension Verdict: ExpressibleByArgument {}
