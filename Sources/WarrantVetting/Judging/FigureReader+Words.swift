extension FigureReader {
    static let doubling: [StaticString] = ["doubles", "doubled", "double", "doubling"]
    static let tripling: [StaticString] = ["triples", "tripled", "triple", "trebles", "trebled"]
    static let halving: [StaticString] = ["halve", "halves", "halved", "halving"]
    static let multiplying = doubling + tripling + halving

    static let numerals: [(StaticString, Double)] = [
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
        ("ten", 10), ("fifteen", 15), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60),
        ("seventy", 70), ("eighty", 80), ("ninety", 90),
    ]

    static let people: [StaticString] = [
        "people", "patients", "runners", "men", "women", "adults", "athletes", "users", "clients", "customers", "children",
        "cases", "participants", "those", "sufferers", "knees", "members", "teenagers", "joggers",
    ]

    static let comparatives: [StaticString] = [
        "less", "fewer", "lower", "more", "higher", "better", "greater", "faster", "quicker", "likelier", "stronger", "sooner",
    ]

    static let changes: [StaticString] = [
        "reduction", "decrease", "drop", "increase", "improvement", "rise", "fall", "cut", "decline", "gain", "reductions",
        "improvements",
    ]

    static let verbs: [StaticString] = [
        "reduce", "reduces", "reduced", "reducing", "cut", "cuts", "cutting", "lower", "lowers", "lowered", "lowering",
        "decrease", "decreases", "decreased", "increase", "increases", "increased", "increasing", "improve", "improves",
        "improved", "improving", "drop", "drops", "dropped", "fall", "falls", "fell", "rise", "rises", "rose", "slash",
        "slashes", "boost", "boosts", "boosted", "raise", "raises", "raised", "raising", "shrink", "shrinks", "ease", "eases",
        "eased", "lessen", "lessens", "speed", "speeds", "decline", "declined", "went",
    ]

    static let risks: [StaticString] = [
        "risk", "risks", "chance", "chances", "odds", "likelihood", "likely", "incidence", "recurrence",
        "injury", "injuries", "injured", "prone", "attacks",
    ]

    static let outcomes: [StaticString] = [
        "load", "loads", "stress", "force", "forces", "pain", "function", "recovery", "mobility", "strength", "performance",
        "symptoms", "flexibility", "healing", "stiffness", "swelling", "sleep", "energy", "disability",
    ]

    /// What follows a share of people that the sentence leaves out: "80% recovered", "90% effective".
    static let rates: [StaticString] = [
        "effective", "successful", "success", "accurate", "accuracy", "recovered", "recover", "improved", "improve", "reported",
        "report", "felt", "feel", "became", "become", "got", "get",
    ]

    /// Words between a verb of change and its figure that are no object.
    static let fillers: [StaticString] = [
        "by", "about", "around", "roughly", "nearly", "almost", "over", "up", "to", "more", "than", "least", "at", "an", "a",
        "average", "of", "some", "as", "much",
    ]

    /// Words after which a figure is a rough one.
    static let roughly: [StaticString] = [
        "about", "around", "roughly", "approximately", "nearly", "almost", "over", "than", "some", "to", "least",
    ]
}
