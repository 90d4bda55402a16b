import WarrantText

/// What is reported about suppressions themselves. These rules look at comments, not at sentences.
enum SuppressionRules {
    static let list = [unused, expired, malformed]

    static let unused = RuleDescription(
        code: "SUP-01", slug: "unused-suppression", title: "Suppression that nothing needs",
        finds: "Finds a suppression whose rules report nothing on the lines it covers.",
        why: "a suppression that is left behind would hide the next finding, which nobody has judged.",
        gaps: "A suppression that names a rule which did not run is not reported.",
        authorities: [.design], severities: everywhere(.warning), examples: [])

    static let expired = RuleDescription(
        code: "SUP-02", slug: "expired-suppression", title: "Suppression whose day is past",
        finds: "Finds a suppression with an 'until' before today; what it allowed is reported again.",
        why: "an exception that was granted for a time needs a new decision.",
        gaps: "The day is that of the machine, unless --today says another.",
        authorities: [.design], severities: everywhere(.warning), examples: [])

    static let malformed = RuleDescription(
        code: "SUP-03", slug: "malformed-suppression", title: "Suppression that cannot be understood",
        finds: "Finds a comment that begins with 'warrant-' and has no rule, no reason, an unknown word or no end.",
        why: "whoever wrote it believes that a finding is allowed, and it is not.",
        gaps: "Plain text has no comments, and so no suppressions.",
        authorities: [.design], severities: everywhere(.error), examples: [])

    private static func everywhere(_ severity: Severity) -> [Profile: Severity] {
        Dictionary(uniqueKeysWithValues: Profile.allCases.map { ($0, severity) })
    }
}

/// Every rule that a report may name, by code: those on sentences, then those on suppressions.
public enum AllReportedRules {
    public static let list: [RuleDescription] = Vetter.rules + SuppressionRules.list

    /// Returns the rule of a code, or nil. Complexity: O(rules).
    public static func rule(_ code: String) -> RuleDescription? {
        list.first { $0.code == code }
    }

    /// Returns the code or slug that was probably meant.
    public static func nearestName(to name: String) -> String? {
        NearestName.of(name, among: list.flatMap { [$0.code, $0.slug] })
    }

    /// Returns the rules that a code, slug or family names, by code, ignoring case.
    public static func named(_ name: String) -> [RuleDescription] {
        list.filter { $0.answers(to: name.uppercased()) || $0.answers(to: name.lowercased()) }
    }
}
