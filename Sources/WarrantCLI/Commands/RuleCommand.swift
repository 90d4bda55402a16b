import ArgumentParser
import Foundation
import Warrant

struct RuleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rule",
        abstract: "Show what a rule of 'warrant vet' finds, why, and who says so.",
        discussion: """
            Without a name, lists every rule. A rule goes by its code, which stands in brackets behind each reason \
            (SUB-03), or by its name (beyond-evidence). The letters of the code (SUB) mean the whole family:
              SUB  what the evidence carries     EST  words that claim proof
              LNG  cause, size and hype          NUM  figures
              TES  testimonials                  IMP  what a page implies
              DIS  disclaimers                   MED  medical care
              CHI  chiropractic                  EUF  food in the EU
              SUP  comments that allow findings

            Examples:
              warrant rule
              warrant rule SUB-03
              warrant rule LNG
              warrant rule beyond-evidence --format markdown
            """)

    @Argument(help: ArgumentHelp("A code, name or family.", valueName: "rule")) var name: String?
    @Option(help: "How to write it.") var format: Form = .text
    @Option(help: ArgumentHelp("Write a page for every rule, and an index, into a folder instead.", valueName: "dir")) var writePages: String?

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, json
    }

    func run() throws {
        if let writePages { return try write(to: writePages) }
        guard let name else { return list() }
        let rules = AllReportedRules.named(name)
        guard !rules.isEmpty else {
            let nearest = AllReportedRules.nearestName(to: name).map { "; did you mean '\($0)'?" } ?? ""
            throw ValidationError("unknown rule '\(name)'\(nearest)")
        }
        switch format {
        case .text:
            Console.print(rules.map { RulePage($0).text(width: Console.width, usesColor: Console.usesColor) }.joined(separator: "\n"))
        case .markdown: Console.print(rules.map { RulePage($0).markdown }.joined(separator: "\n"))
        case .json: printJSON(rules)
        }
    }

    private func list() {
        switch format {
        case .text: Console.print(RulePage.list(width: Console.width))
        case .markdown: Console.print(RulePage.index)
        case .json: printJSON(AllReportedRules.list)
        }
    }

    private func printJSON(_ rules: [RuleDescription]) {
        let value: JSONValue = ["schema": "warrant.rule/1", "rules": .array(rules.map { RulePage($0).json })]
        Console.print(value.text() + "\n")
    }

    private func write(to folder: String) throws {
        do {
            try SystemFiles.makeDirectory(folder, withParents: true)
            for (name, text) in RulePage.files {
                try SystemFiles.write(Array(text.utf8), to: "\(folder)/\(name)", replacing: true)
            }
        } catch {
            throw Failure(error.description)
        }
    }
}
