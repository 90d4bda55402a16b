public import ArgumentParser
public import Warrant

/// Which rules judge, and how loudly.
struct VettingRuleOptions: ParsableArguments {
    @Option(help: "Whose standard holds: that of careful editing (the default), or what a country's advertising rules ask.")
    var profile: Profile?
    @Option(help: "Add the rules for one profession's advertising.") var profession: Profession?
    @Option(
        help: ArgumentHelp(
            "Run only these rules: codes (SUB-03), families (SUB) or names (beyond-evidence), separated by commas.", valueName: "rules"))
    var select: [String] = []
    @Option(help: ArgumentHelp("Leave these rules out.", valueName: "rules")) var ignore: [String] = []
    @Option(help: ArgumentHelp("From which severity on the exit status is 1. Default: error.", valueName: "severity"))
    var failOn: Severity?
    @Option(help: ArgumentHelp("Use these settings instead of the nearest warrant.yaml.", valueName: "file")) var config: String?
    @Flag(help: "Use no settings file.") var isolated = false
}

/// What is written, and where.
struct VettingReportOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How to write findings: \(AllFindingsFormats.names.joined(separator: ", ")).", valueName: "name"))
    var format = "text"
    @OptionGroup var output: OutputOptions
    @Flag(help: "With json and jsonl, list every sentence and how it was read.") var allSentences = false
    @Flag(help: "Exit with 0 whatever is found.") var exitZero = false
    @Option(help: ArgumentHelp("How many columns wide text is written. Default: the terminal's, at most 100, else 80.", valueName: "columns")) var width: Int?
}

/// How old pages are taken in.
struct VettingAdoptionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Neither report nor count the findings listed in this file.", valueName: "file")) var baseline: String?
    @Option(help: ArgumentHelp("List the findings in a file, for --baseline.", valueName: "file")) var writeBaseline: String?
    @Flag(help: "Let --write-baseline add findings to a file that exists.") var growBaseline = false
    @Flag(help: "Remove findings that no longer occur from the file of --baseline.") var pruneBaseline = false
    @Flag(help: "Exit with 1 when the file of --baseline lists findings that no longer occur.") var failOnStale = false
    @Option(help: ArgumentHelp("Report only sentences on lines that changed since a git revision.", valueName: "ref")) var diff: String?
}

/// Other ways to run.
struct VettingModeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("What to call standard input; the ending tells its format.", valueName: "path")) var stdinFilename: String?
    @Option(help: ArgumentHelp("Read every page as text, markdown or html, whatever its ending.", valueName: "format")) var readAs: ProseFormat?
    @Flag(help: "Read JSON lines {\"id\", \"text\", \"format\"} and write one result line for each.") var stream = false
    @Option(help: ArgumentHelp("Explain one line: how its sentences were read, which claims they may mean, and why they are reported or not.", valueName: "file:line")) var why: String?
    @Flag(help: "List which claims of the catalogue the pages make (text, csv or html).") var coverage = false
    @Flag(help: "Print the settings that hold for the first path, and vet nothing.") var printConfig = false
    @Option(help: ArgumentHelp("How many pages to vet at once. Default: one per core.", valueName: "count")) var jobs: Int?
    @Option(help: ArgumentHelp("The day to take for today, by which allowances expire.", valueName: "yyyy-mm-dd")) var today: String?
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
