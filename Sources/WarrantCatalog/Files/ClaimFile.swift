import WarrantModel
import WarrantText

/// `Claims/<explanation>/<ID>-<slug>.yaml`: one claim with the evidence weighed for each outcome.
enum ClaimFile: CatalogFile {
    static let name = "claim"
    static let title = "A claim with the evidence weighed for each of its outcomes"
    static let shape = Shape.object([
        .required("id", .text(), "a stable code, never reused, such as MT-04 or SS-07A"),
        .required("slug", .text(), "a readable name, in lowercase with hyphens"),
        .required("statement", .text(), "the claim as it is asserted, in our words"),
        .required("plain", .text(), "a short neutral noun phrase for tables"),
        .required("kind", .choice(of: ClaimKind.self, noun: "kinds"), "what sort of proposition it is"),
        .required("explanation", .text(), "the explanation it belongs to, also its folder"),
        .required("role", .choice(of: ClaimRole.self, noun: "roles"), "what the explanation needs it for"),
        .required("direction", .choice(of: ClaimDirection.self, noun: "directions"), "what it asserts"),
        .required("causalLevel", .integer(0...6), "the asserted causal strength, 0 to 6"),
        .required("assertedIn", .list(assertion), "where it is asserted"),
        .required("question", question, "population, intervention or exposure, comparator"),
        .required("phrasings", .list(.text()), "other ways people say it, for matching copy"),
        .required("concepts", .list(.text(), atLeast: 1), "ids of the lexicon, agent first, target last"),
        .required("outcomes", .list(outcome), "one entry per outcome, each with its body of evidence"),
        .optional("mainOutcome", .text(), "the outcome that carries the verdict when the parts are separable"),
        .required("testable", .boolean, "false only when no observation could count against it"),
        .optional("scope", .text(), "where the evidence is narrower than the claim"),
        .required("flags", .list(.choice(of: ClaimFlag.self, noun: "flags")), "judgments that the gates read"),
        .required(
            "search",
            .object([
                .required("documented", .boolean, "whether a search is on record"),
                .required("note", .text(), "what was searched, and what was found"),
            ]), "whether anybody looked for evidence"),
        .optional("harms", .text(), "harms to mention with the claim, whatever its verdict"),
        .optional("notes", .text(), "anything a clinician should know before signing"),
        .required(
            "review",
            .object([
                .required("status", .choice(of: ReviewStatus.self, noun: "states"), "how far somebody has vouched for it"),
                .optional("by", .text(), "who reviewed or signed"),
                .optional("on", .date, "when, as an ISO 8601 date"),
                .optional("due", .date, "when it must be looked at again"),
            ]), "how far a clinician has vouched for it"),
    ])

    private static let assertion = Shape.object([
        .required("document", .text(), "the document"),
        .required("paragraph", .integer(1...1_000_000), "the paragraph, counting non-empty lines from 1"),
        .required("anchor", .text(mostWords: 8), "at most eight words, to find the place again"),
        .required("strength", .choice(of: AssertionStrength.self, noun: "strengths"), "how strongly it is worded"),
        .optional("attributedTo", .text(), "whom the document quotes"),
    ])

    private static let question = Shape.object([
        .required("population", .text(), "who"),
        .optional("intervention", .text(), "what is done"),
        .optional("exposure", .text(), "what people are exposed to"),
        .required("comparator", .text(), "against what"),
    ])

    private static let resultReference = Shape.object([
        .required("study", .text(), "the citation key of a study"),
        .required("result", .text(), "the id of one of its results"),
    ])

    private static let evidence = Shape.object([
        .required("study", .text(), "the citation key of a study"),
        .required("result", .text(), "the id of one of its results"),
        .required("bearing", .choice(of: Bearing.self, noun: "bearings"), "what it says about the claim"),
        .required("directness", .choice(of: Directness.self, noun: "kinds of directness"), "how well it fits the question"),
        .optional("because", .text(), "why it is not direct, or what to know about it"),
    ])

    private static let bodyFields: [Shape.Field] = [
        .optional("lead", resultReference, "the estimate adopted"),
        .optional(
            "pool",
            .object([
                .required("measure", .text(), "the effect measure, such as SMD"),
                .required("results", .list(resultReference, atLeast: 2), "the results to pool"),
            ]), "results that the engine pools itself"),
        .optional("comparatorClass", .choice(of: ComparatorClass.self, noun: "classes"), "what the body compares with"),
        .optional("contrast", .choice(of: Contrast.self, noun: "contrasts"), "which way round the lead compares; same unless said"),
        .required("evidence", .list(evidence), "everything weighed, the lead included"),
    ]

    private static func domain(_ domain: CertaintyDomain) -> Shape.Field {
        .required(
            domain.rawValue,
            .object([
                .required("rating", .choice(domain.ratings.map(\.rawValue), noun: "ratings"), "the rating"),
                .required("reason", .text(), "why, in one sentence, with the data behind it"),
            ]), domain.name)
    }

    private static let certainty = Shape.object(
        [
            .required("start", .choice(of: StartLevel.self, noun: "levels"), "where it starts, by design of the body"),
            .required("startRule", .choice(of: StartRule.self, noun: "start rules"), "the convention for the start"),
        ] + CertaintyDomain.allCases.map(domain) + [
            .optional(
                "upgrade",
                .object([
                    .required("domain", .choice(of: UpgradeDomain.self, noun: "reasons"), "which reason to rate up"),
                    .required("levels", .integer(1...2), "how many levels"),
                    .required("reason", .text(), "why"),
                ]), "a reason to rate observational evidence up")
        ])

    private static let effectClass: [Shape.Field] = [
        .optional("effectClass", .choice(of: EffectClass.self, noun: "classes"), "a curated effect class, where numbers give none"),
        .optional("effectClassReason", .text(), "why that class; required with effectClass"),
    ]

    private static let outcome = Shape.object(
        [
            .required("id", .text(), "its name within the claim"),
            .required("name", .text(), "what is measured"),
            .required("importance", .choice(of: Importance.self, noun: "levels"), "how much it matters"),
            .required("betterWhen", .choice(of: BetterWhen.self, noun: "directions"), "which way it improves"),
            .optional(
                "mid",
                .object([
                    .required("value", .number(.positive), "its size, in the unit"),
                    .required("unit", .text(), "the unit or scale"),
                    .required("source", .text(), "the citation key of where it was read"),
                ]), "the minimal important difference, where one is on file"),
            .optional(
                "proportionBand",
                .object([
                    .required("word", .text(), "the frequency word of the claim, such as every or most"),
                    .required("low", .number(.within(0...100)), "the lowest share implied, in percent"),
                    .required("high", .number(.within(0...100)), "the highest share implied, in percent"),
                    .optional("leadCountsOpposite", .boolean, "whether the lead counts the opposite event; false unless said"),
                ]), "the share that a frequency word implies"),
            .required("body", .object(bodyFields), "the evidence"),
            .required(
                "independentBodies",
                .list(.object(bodyFields + [.optional("certainty", certainty, "its certainty ratings")] + effectClass)),
                "bodies that share no studies with the main one"),
            .optional("certainty", certainty, "the certainty ratings; null where no body can be formed"),
        ] + effectClass)
}
