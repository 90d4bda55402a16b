import ArgumentParser
import Warrant

struct PoolCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pool",
        abstract: "Pool the results of several studies.",
        discussion: """
            The file holds one list of numbers per column (JSON) or one study a line (CSV):
              ai, bi, ci, di                       events and non-events of two groups (or n1i, n2i for the totals)
              m1i, sd1i, n1i, m2i, sd2i, n2i       means and standard deviations of two groups
              ri, ni                               correlations
              xi, ni                               events in one group
              yi, vi                               effects and sampling variances
              est, ci_low, ci_high                 ratios with their 95% confidence intervals
            and, optionally,
              slab or study                        a label for each study
              group                                its subgroup in a forest plot
            '-' reads standard input.

            An output file that ends in .svg or .png is a figure. For png the system has to have rsvg-convert, Inkscape, \
            Chromium or ImageMagick.

            Example:
              warrant pool trials.csv --groups Vaccinated,Control --favours vaccine,control --output forest.svg
            """)

    @Argument(help: "A JSON or CSV file, or '-'.")
    var file: String

    @Option(help: ArgumentHelp("The effect measure, such as RR, OR, RD, SMD, MD, ZCOR, PLO.", valueName: "measure"))
    var measure: String?

    @Option(help: "REML, DL, ML, PM, HE, SJ, EB, HS, FE (equal effects), MH or PETO.")
    var method: String = "REML"

    @Option(help: "z, knha (Knapp–Hartung) or adhoc (the same, never narrower than z).")
    var test: String = "z"

    @Option(help: "text, json or svg (default: text; svg for a plot, json with --all).")
    var format: String?

    @Option(help: "forest, funnel, cumulative or leave-one-out.")
    var plot: String?

    @Option(help: ArgumentHelp("The names of the two groups in a forest plot.", valueName: "a,b"))
    var groups: String?

    @Option(help: ArgumentHelp("What effects left and right of no effect favour.", valueName: "left,right"))
    var favours: String?

    @Option(help: "metafor stops root finding where R metafor does; exact goes on to the last digit.")
    var convergence: String = "metafor"

    @Flag(help: "Print every estimator and analysis.")
    var all = false

    @OptionGroup var output: OutputOptions

    func run() throws {
        let isPicture = output.output?.hasSuffix(".png") == true
        let isFigure = isPicture || output.output?.hasSuffix(".svg") == true || plot != nil
        let names = try pair(groups, option: "--groups") ?? ("Group 1", "Group 2")
        let sides = try pair(favours, option: "--favours").map { ForestFigure.Favours(left: $0.0, right: $0.1) }
        let outcome = PoolJob(
            file: file, measure: measure, method: method, test: test, format: format ?? (isFigure ? "svg" : all ? "json" : "text"),
            convergence: convergence, includesAll: all, plot: plot,
            captions: PlotCaptions(group1: names.0, group2: names.1, favours: sides)
        ).run()
        if !outcome.messages.isEmpty { Console.complain(outcome.messages) }
        if !outcome.report.isEmpty {
            if isPicture, let file = output.output {
                try PNGConverter.write(outcome.report, to: file)
            } else {
                try output.write(outcome.report)
            }
        }
        if outcome.status != 0 { throw ExitCode(outcome.status) }
    }

    func validate() throws {
        if let format, format != "svg", output.output?.hasSuffix(".png") == true {
            throw ValidationError("a png is made from svg, not from '\(format)'")
        }
        _ = try pair(groups, option: "--groups")
        _ = try pair(favours, option: "--favours")
    }

    private func pair(_ text: String?, option: String) throws -> (String, String)? {
        guard let text else { return nil }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
            $0.trimmingPrefix { $0 == " " }
        }
        guard parts.count == 2 else { throw ValidationError("\(option) takes two names with a comma between them, such as 'vaccine,control'") }
        return (String(parts[0]), String(parts[1]))
    }
}
