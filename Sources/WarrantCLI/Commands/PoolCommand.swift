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
            and, optionally, slab: a label for each study. '-' reads standard input.
            """)

    @Argument(help: "A JSON or CSV file, or '-'.")
    var file: String

    @Option(help: ArgumentHelp("The effect measure, such as RR, OR, RD, SMD, MD, ZCOR, PLO.", valueName: "measure"))
    var measure: String?

    @Option(help: "REML, DL, ML, PM, HE, SJ, EB, HS, FE (equal effects), MH or PETO.")
    var method: String = "REML"

    @Option(help: "z, knha (Knapp–Hartung) or adhoc (the same, never narrower than z).")
    var test: String = "z"

    @Option(help: "text, json or svg.")
    var format: String = "text"

    @Option(help: "metafor stops root finding where R metafor does; exact goes on to the last digit.")
    var convergence: String = "metafor"

    @Flag(help: "Print every estimator and analysis.")
    var all = false

    @OptionGroup var output: OutputOptions

    func run() throws {
        let outcome = PoolJob(
            file: file, measure: measure, method: method, test: test, format: format, convergence: convergence,
            includesAll: all
        ).run()
        if !outcome.messages.isEmpty { Console.complain(outcome.messages) }
        if !outcome.report.isEmpty { try output.write(outcome.report) }
        if outcome.status != 0 { throw ExitCode(outcome.status) }
    }
}
