import WarrantModel
import WarrantText

/// `Sources-References/studies/<citation-key>.yaml`: one appraised study or review with its results.
enum StudyFile: CatalogFile {
    static let name = "study"
    static let title = "A study or review appraised, with its results"
    static let shape = Shape.object([
        .required("reference", .text(), "the citation key of its reference, also the name of the file"),
        .required("design", .choice(of: StudyDesign.self, noun: "designs"), "its design"),
        .optional(
            "includes",
            .list(
                .object([
                    .required("studies", .list(.text()), "studies included, by citation key or label"),
                    .optional("note", .text(), "how far the list was read"),
                ])), "for reviews: the studies included, as far as known"),
        .required("results", .list(result), "its results, one effect on one outcome each"),
    ])

    private static let result = Shape.object([
        .required("id", .text(), "its name, unique within the study"),
        .required("outcome", .text(), "what was measured"),
        .required("population", .text(), "in whom"),
        .required("intervention", .text(), "what was done, or the exposure"),
        .optional("comparator", .text(), "against what"),
        .optional("timepoint", .text(), "when"),
        .optional("effect", effect, "the effect in numbers"),
        .optional("rows", .list(row), "study-level data, where they were printed"),
        .optional(
            "certaintyReported",
            .object([
                .optional("scheme", .text(), "the authors' scheme"),
                .required("rating", .text(), "their rating, as printed"),
                .optional("reasons", .list(.text()), "their reasons"),
            ]), "the authors' own certainty"),
        .optional(
            "riskOfBiasReported",
            .object([
                .required("tool", .text(), "the tool"),
                .required("score", .text(), "the result, as printed"),
                .optional("judgment", judgment, "the overall judgment of this result, where one is printed"),
                .optional("domains", .list(judgment), "the judgments of the tool's domains, in its order"),
                .required("readAt", .text(), "where it was read"),
            ]), "a published risk-of-bias appraisal"),
        .required("summary", .text(), "what was found, in one or two sentences"),
        .required("limitations", .text(), "what limits it"),
        .required("readAt", .text(), "the page where the figures were read"),
        .optional(
            "dossier",
            .object([
                .required("claims", .list(.text()), "the claims it was read for"),
                .required("bearing", .choice(of: Bearing.self, noun: "bearings"), "what it was thought to say"),
                .required("directness", .choice(of: Directness.self, noun: "kinds of directness"), "how well it was thought to fit"),
                .optional("indirectBecause", .text(), "why not direct"),
            ]), "how the reader of the study related it to claims; a claim file decides"),
    ])

    private static let effect = Shape.object([
        .required("measure", .choice(of: EffectMeasureName.self, noun: "measures"), "what is estimated"),
        .optional("estimate", .number(), "the point estimate; ratios natural, percentages 0 to 100"),
        .optional("ciLow", .number(), "the lower limit of the confidence interval"),
        .optional("ciHigh", .number(), "the upper limit of the confidence interval"),
        .optional("ciLevel", .number(.within(50...99.99)), "the level of the interval, in percent"),
        .optional("pValue", .textOrNumber, "the p-value as printed"),
        .optional("events", .count, "how many had the event, for a proportion"),
        .optional("total", .integer(1...Int.max), "out of how many, for a proportion"),
        .optional("scale", .text(), "the unit or scale, and what its sign means"),
        .optional("favours", .text(), "what the estimate favors, in the study's words"),
        .optional("participants", .integer(1...Int.max), "how many people took part"),
        .optional("studies", .integer(1...Int.max), "how many studies it rests on"),
        .optional("i2", .number(.within(0...100)), "I², in percent"),
    ])

    private static let judgment = Shape.choice(of: RiskOfBiasJudgment.self, noun: "judgments")

    private static let row = Shape.object([
        .required("study", .text(), "which study the row is about"),
        .optional("events1", .count, "events in group 1"),
        .optional("n1", .integer(1...Int.max), "people in group 1"),
        .optional("events2", .count, "events in group 2"),
        .optional("n2", .integer(1...Int.max), "people in group 2"),
        .optional("mean1", .number(), "mean of group 1"),
        .optional("sd1", .number(.positive), "standard deviation of group 1"),
        .optional("mean2", .number(), "mean of group 2"),
        .optional("sd2", .number(.positive), "standard deviation of group 2"),
        .optional("yi", .number(), "the estimate; ratios on the natural scale"),
        .optional("ciLow", .number(), "the lower limit of its interval"),
        .optional("ciHigh", .number(), "the upper limit of its interval"),
        .optional("riskOfBias", judgment, "the review's overall judgment of the study for this result"),
        .optional("note", .text(), "anything to know about the row"),
    ])
}
