import Foundation
import Testing
import Warrant

/// What the reader says about bad files, word for word: the starter catalogue plus one change each.
@Suite struct DiagnosticTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        let name: String
        let file: String
        let old: String
        let new: String
        let expected: String
        var testDescription: String { name }
    }

    static let claim = "Claims/exercise/EX-01-exercise-prevents-knee-pain-in-recruits.yaml"
    static let study = "Sources-References/studies/coppack2011prevention.yaml"
    static let references = "Sources-References/references.json"
    static let topic = "Claims/example-topic.yaml"

    static let mistakes: [Mistake] = [
        Mistake(
            name: "unknown value", file: claim, old: "kind: prevention", new: "kind: preventoin",
            expected: """
                Claims/exercise/EX-01-exercise-prevents-knee-pain-in-recruits.yaml:5:7: error: unknown value 'preventoin' for 'kind' [C005]
                  5 | kind: preventoin                     # warrant schema claim prints every key with its meaning
                    |       ^~~~~~~~~~
                  fix-it: replace with 'prevention'
                  note: kinds are cause, mechanism, treatment, prevention, diagnosis, prognosis, testimonial, value

                """),
        Mistake(
            name: "unknown key", file: claim, old: "testable: true", new: "testible: true",
            expected: """
                Claims/exercise/EX-01-exercise-prevents-knee-pain-in-recruits.yaml:1:1: error: missing key 'testable' [C003]
                  1 | id: EX-01
                    | ^
                  note: testable: false only when no observation could count against it
                Claims/exercise/EX-01-exercise-prevents-knee-pain-in-recruits.yaml:48:1: error: unknown key 'testible' [C002]
                  48 | testible: true
                     | ^~~~~~~~
                  fix-it: replace with 'testable'

                """),
        Mistake(
            name: "wrong type", file: claim, old: "causalLevel: 6", new: "causalLevel: six",
            expected: """
                Claims/exercise/EX-01-exercise-prevents-knee-pain-in-recruits.yaml:9:14: error: 'causalLevel' must be a whole number, found 'six' [C004]
                  9 | causalLevel: six
                    |              ^~~

                """),
        Mistake(
            name: "interval without its estimate", file: study, old: "estimate: 0.25", new: "estimate: 0.55",
            expected: """
                Sources-References/studies/coppack2011prevention.yaml:10:37: error: the interval 0.13 to 0.52 does not contain its estimate 0.55 [C006]
                  10 |     effect: {measure: HR, estimate: 0.55, ciLow: 0.13, ciHigh: 0.52, ciLevel: 95, participants: 1502…
                     |                                     ^~~~

                """),
        Mistake(
            name: "ratio not above zero", file: study, old: "ciLow: 0.13", new: "ciLow: -0.13",
            expected: """
                Sources-References/studies/coppack2011prevention.yaml:10:50: error: a ratio (HR) must be above 0, found -0.13 [C006]
                  10 | …t: {measure: HR, estimate: 0.25, ciLow: -0.13, ciHigh: 0.52, ciLevel: 95, participants: 1502, studie…
                     |                                          ^~~~~

                """),
        Mistake(
            name: "proportion above one hundred percent", file: study, old: "{measure: HR, estimate: 0.25, ciLow: 0.13, ciHigh: 0.52,",
            new: "{measure: prevalence, estimate: 120,",
            expected: """
                Sources-References/studies/coppack2011prevention.yaml:10:45: error: a proportion (prevalence) is in percent, from 0 to 100, found 120 [C006]
                  10 | …effect: {measure: prevalence, estimate: 120, ciLevel: 95, participants: 1502, studies: 1}
                     |                                          ^~~

                """),
        Mistake(
            name: "rating without a reason", file: claim, old: ", reason: \"Recruits, as the claim says.\"", new: "",
            expected: """
                Claims/exercise/EX-01-exercise-prevents-knee-pain-in-recruits.yaml:41:24: error: missing key 'reason' in 'outcomes[1].certainty.indirectness' [C003]
                  41 |       indirectness:    {rating: not-serious}
                     |                        ^
                  note: reason: why, in one sentence, with the data behind it

                """),
        Mistake(
            name: "dangling study", file: claim, old: "lead: {study: coppack2011prevention, result: knee-pain}",
            new: "lead: {study: copack2011prevention, result: knee-pain}",
            expected: """
                Claims/exercise/EX-01-exercise-prevents-knee-pain-in-recruits.yaml:31:13: error: the lead 'knee-pain' is not among the evidence [C014]
                  31 |       lead: {study: copack2011prevention, result: knee-pain}
                     |             ^
                Claims/exercise/EX-01-exercise-prevents-knee-pain-in-recruits.yaml:31:21: error: unknown study 'copack2011prevention' [C008]
                  31 |       lead: {study: copack2011prevention, result: knee-pain}
                     |                     ^~~~~~~~~~~~~~~~~~~~
                  fix-it: replace with 'coppack2011prevention'

                """),
        Mistake(
            name: "dangling concept", file: claim, old: "concepts: [exercise, knee-pain]", new: "concepts: [exercise, knee-pane]",
            expected: """
                Claims/exercise/EX-01-exercise-prevents-knee-pain-in-recruits.yaml:23:22: error: unknown concept 'knee-pane' [C008]
                  23 | concepts: [exercise, knee-pane]      # ids of the lexicon, agent first, target last
                     |                      ^~~~~~~~~
                  fix-it: replace with 'knee-pain'

                """),
        Mistake(
            name: "dangling claim in a chain", file: topic, old: "chain: [EX-01]", new: "chain: [EX-02]",
            expected: """
                Claims/example-topic.yaml:14:13: error: unknown claim 'EX-02' [C008]
                  14 |     chain: [EX-02]                   # the claims it cannot do without, in causal order
                     |             ^~~~~
                  note: known are EX-01

                """),
        Mistake(
            name: "repeated key", file: topic, old: "population: army", new: "title: again\npopulation: army",
            expected: """
                Claims/example-topic.yaml:3:1: error: the key 'title' stands twice in one mapping [C007]
                  3 | title: Knee pain in recruits (worked example; replace with your topic)
                    | ^~~~~

                """),
        Mistake(
            name: "YAML syntax", file: topic, old: "id: example-topic", new: "id: [example-topic",
            expected: """
                Claims/example-topic.yaml:3:6: error: YAML: did not find expected ',' or ']' [C001]
                  3 | title: Knee pain in recruits (worked example; replace with your topic)
                    |      ^
                  note: while parsing a flow sequence at line 2

                """),
        Mistake(
            name: "JSON syntax", file: references, old: "\"volume\": \"39\",", new: "\"volume\": \"39\"",
            expected: """
                Sources-References/references.json:13:3: error: expected ',' or '}' [J001]
                  13 |   "issue": "5",
                     |   ^

                """),
        Mistake(
            name: "bad DOI", file: references, old: "\"DOI\": \"10.1177/", new: "\"DOI\": \"https://doi.org/10.1177/",
            expected: """
                Sources-References/references.json:15:10: error: 'DOI' must begin with '10.' and hold a '/', found 'https://doi.org/10.1177/0363546510393269' [C006]
                  15 |   "DOI": "https://doi.org/10.1177/0363546510393269",
                     |          ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

                """),
        Mistake(
            name: "signed without a name", file: claim, old: "review: {status: draft}", new: "review: {status: signed-off}",
            expected: """
                Claims/exercise/EX-01-exercise-prevents-knee-pain-in-recruits.yaml:54:9: error: a claim that is signed-off needs 'by' and 'on' [C003]
                  54 | review: {status: signed-off}
                     |         ^

                """),
    ]

    @Test(arguments: mistakes) func `a mistake is reported at its place`(mistake: Mistake) async throws {
        let problems = try await problems { folder in
            let url = folder.appending(path: mistake.file)
            let text = try String(contentsOf: url, encoding: .utf8)
            let changed = text.replacingOccurrences(of: mistake.old, with: mistake.new)
            try #require(changed != text)
            try changed.write(to: url, atomically: true, encoding: .utf8)
        }
        #expect(problems == mistake.expected)
    }

    struct Hostile: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let message: String
        var testDescription: String { name }
    }

    static let hostile: [Hostile] = [
        Hostile(name: "NUL", bytes: Array("id: a\u{0}b\n".utf8), message: "1:6: error: the file contains a NUL byte [C012]"),
        Hostile(name: "invalid UTF-8", bytes: Array("id: ".utf8) + [0xFF] + Array(" x\n".utf8), message: "1:5: error: the file is not valid UTF-8 [C012]"),
        Hostile(
            name: "alias bomb", bytes: Array("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n".utf8),
            message: "2:8: error: YAML aliases are not part of the catalogue format [C012]"),
        Hostile(
            name: "deep flow nesting", bytes: Array(String(repeating: "[", count: 100_000).utf8),
            message: "1:65: error: nested deeper than 64 levels [C012]"),
        Hostile(
            name: "deep block nesting", bytes: Array(String(repeating: "- ", count: 100_000).utf8),
            message: "1:129: error: nested deeper than 64 levels [C012]"),
        Hostile(name: "nothing", bytes: [], message: "1:1: error: the file is empty [C001]"),
        Hostile(
            name: "too large", bytes: [UInt8](repeating: UInt8(ascii: "a"), count: 9 << 20),
            message: "1:1: error: 'Claims/example-topic.yaml' is too large: 9437184 bytes, where at most 8388608 are read [C012]"),
    ]

    @Test(arguments: hostile) func `hostile input is refused`(input: Hostile) async throws {
        let problems = try await problems { folder in
            try Data(input.bytes).write(to: folder.appending(path: Self.topic))
        }
        let first = problems.split(separator: "\n").first { $0.contains(Self.topic + ":") }
        #expect(first == "\(Self.topic):\(input.message)")
    }

    @Test func `every problem in every file is reported at once`() async throws {
        let problems = try await problems { folder in
            for file in [Self.claim, Self.study, Self.topic] {
                let url = folder.appending(path: file)
                try (String(contentsOf: url, encoding: .utf8) + "surprise: true\n").write(to: url, atomically: true, encoding: .utf8)
            }
        }
        #expect(problems.split(separator: "\n").count { $0.contains("unknown key 'surprise'") } == 3)
    }

    @Test func `a missing bibliography is one problem, not one for every reference`() async throws {
        let problems = try await problems { folder in
            try FileManager.default.removeItem(at: folder.appending(path: Self.references))
        }
        #expect(problems == """
            Sources-References/references.json:1:1: error: the bibliography is missing, so no reference can be looked up [C013]

            """)
    }

    @Test func `anchors and digests are checked against the documents' texts`() async throws {
        let folder = try Self.starter()
        defer { try? FileManager.default.removeItem(at: folder) }
        let texts = folder.appending(path: "texts")
        try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
        try "We hold that Exercise Prevents knee pain in all.\n".write(
            to: texts.appending(path: "example-page.txt"), atomically: true, encoding: .utf8)
        let reader = CatalogReader(
            folder: CatalogFolder(path: folder.path(percentEncoded: false)),
            documentFolder: texts.path(percentEncoded: false))
        #expect(try await reader.read().diagnostics == [])
        try "Something else.\n\nAnd more.\n".write(
            to: texts.appending(path: "example-page.txt"), atomically: true, encoding: .utf8)
        #expect(try await reader.read().diagnostics.map(\.message) == [
            "the anchor 'exercise prevents knee pain' is not in paragraph 1 of 'example-page'",
            "the text of 'example-page' has 2 paragraphs, 1 are on record",
        ])
    }

    /// Renders the problems of the starter catalogue after a change, with paths below its folder.
    private func problems(after change: (URL) throws -> Void) async throws -> String {
        let folder = try Self.starter()
        defer { try? FileManager.default.removeItem(at: folder) }
        try change(folder)
        let path = folder.path(percentEncoded: false)
        let fragment = try await CatalogReader(folder: CatalogFolder(path: path)).read()
        return DiagnosticRenderer().render(fragment.diagnostics).replacingOccurrences(of: path + "/", with: "")
    }

    private static func starter() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-\(UUID().uuidString)")
        _ = try StarterCatalog.write(to: folder.path(percentEncoded: false))
        return folder
    }
}
