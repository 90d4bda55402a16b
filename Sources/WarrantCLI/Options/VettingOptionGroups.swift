public import ArgumentParser
public import Warrant

/// Which rules judge, and how loudly.
struct VettingRuleOptions: ParsableArguments {
    @Option(help: "By whose rules: editorial, us, uk, eu or au. Default: editorial.") var profile: Profile?
    @Option(help: "Whose advertising it is: chiropractic.") var profession: Profession?
    @Option(help: ArgumentHelp("Run only these rules: codes, families or slugs, separated by commas.", valueName: "rules"))
    var select: [String] = []
    @Option(help: ArgumentHelp("Leave these rules out.", valueName: "rules")) var ignore: [String] = []
    @Option(help: "The severity from which on the exit status is 1: error, warning or note. Default: error.") var failOn: Severity?
    @Option(help: ArgumentHelp("Use these settings instead of the nearest warrant.yaml.", valueName: "file")) var config: String?
    @Flag(help: "Use no settings file.") var isolated = false
}

/// What is written, and where.
struct VettingReportOptions: ParsableArguments {
    @Option(help: ArgumentHelp("\(AllFindingsFormats.names.joined(separator: ", ")).", valueName: "name")) var format = "text"
    @OptionGroup var output: OutputOptions
    @Flag(help: "With json and jsonl, list every sentence and how it was read.") var allSentences = false
    @Flag(help: "Exit with 0 whatever is found.") var exitZero = false
    @Option(help: ArgumentHelp("The columns of a line of text.", valueName: "columns")) var width: Int?
}

/// How old pages are taken in.
struct VettingAdoptionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Do not count the findings in this file.", valueName: "file")) var baseline: String?
    @Option(help: ArgumentHelp("Write the findings to a baseline.", valueName: "file")) var writeBaseline: String?
    @Flag(help: "Let --write-baseline add findings to a file that exists.") var growBaseline = false
    @Flag(help: "Remove from --baseline what no longer occurs.") var pruneBaseline = false
    @Flag(help: "Exit with 1 when the baseline holds what no longer occurs.") var failOnStale = false
    @Option(help: ArgumentHelp("Report only sentences on lines that changed since a git revision.", valueName: "ref")) var diff: String?
}

/// Other ways to run.
struct VettingModeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("What to call standard input; tells its format.", valueName: "path")) var stdinFilename: String?
    @Option(help: "Read every page as text, markdown or html.") var readAs: ProseFormat?
    @Flag(help: "Read JSON lines {\"id\", \"text\", \"format\"} and write one result line for each.") var stream = false
    @Option(help: ArgumentHelp("Show how the sentences on a line were read, matched and judged.", valueName: "file:line")) var why: String?
    @Flag(help: "List which claims of the catalogue the pages make (text, csv or html).") var coverage = false
    @Flag(help: "Print the settings that hold, for the first path.") var printConfig = false
    @Option(help: ArgumentHelp("How many pages to vet at once. Default: one per core.", valueName: "count")) var jobs: Int?
    @Option(help: ArgumentHelp("The day that suppressions expire by. Default: today.", valueName: "yyyy-mm-dd")) var today: String?
}

extension Profile: ExpressibleByArgument {}
extension Profession: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}

extension ProseFormat: ExpressibleByArgument {
    public init?(argument: String) {
        guard let format = ProseFormat.named(argument) else { return nil }
        self = format
    }
}
