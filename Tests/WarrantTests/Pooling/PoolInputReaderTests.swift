import Testing
import Warrant
import WarrantStatistics
import WarrantText

@Suite struct PoolInputReaderTests {
    private func messages(_ text: String, name: String = "in.csv", measure: String? = nil) -> [String] {
        do throws(PoolInputReader.Failure) {
            return try PoolInputReader.read(SourceText(name: name, text: text), measure: measure).warnings.map(Self.line)
        } catch {
            return error.diagnostics.map(Self.line)
        }
    }

    private static func line(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location
        return "\(place.file):\(place.position.line):\(place.position.column): \(diagnostic.severity): \(diagnostic.message)"
    }

    @Test(arguments: [
        ("yi,vi\n0.1,0.2\n0.3,x\n", "in.csv:3:5: error: expected a number above 0 for 'vi' (sampling variance), found the text 'x'"),
        ("yi,vi\n0.1,0.2\n0.3,-1\n", "in.csv:3:5: error: expected a number above 0 for 'vi' (sampling variance), found -1"),
        ("yi,vii\n0.1,0.2\n0.3,1\n", "in.csv:1:4: error: unknown column 'vii', expected 'vi' (sampling variance)"),
        ("yi,vi\n0.1,0.2\n", "in.csv:1:1: error: fewer than 2 studies: 1 study was found, pooling needs 2 or more"),
        ("xi,ni\n3,10\n12,10\n", "in.csv:3:1: error: Study 2: more events (12) than participants (10)"),
        ("ai,bi,ci,di\n1,2,3,4\n1,-2,3,4\n", "in.csv:3:3: error: expected a count of 0 or more for 'bi' (non-events in group 1), found -2"),
        ("ai,n1i,ci,n2i\n1,20,3,4\n5,4,3,4\n", "in.csv:3:1: error: more events (ai 5) than participants (n1i 4)"),
        ("ai,bi,ci,di\n1,2,3,4\n0,0,3,4\n", "in.csv:3:1: error: Study 2: group 1 has no participants (ai and bi are both 0)"),
        ("ri,ni\n0.2,20\n1.2,30\n", "in.csv:3:1: error: expected a correlation from -1 to 1 for 'ri' (correlation), found 1.2"),
        ("m1i,sd1i,n1i,m2i,sd2i,n2i\n1,2,9,1,2,9\n1,0,9,1,2,9\n", "in.csv:3:3: error: expected a number above 0 for 'sd1i' (standard deviation of group 1), found 0"),
        ("est,ci_low,ci_high\n1,0.5,2\n1,2,0.5\n", "in.csv:3:3: error: Study 2: the lower limit is not below the upper limit"),
        ("yi,vi\n0.1,0.2\n0.3,1e999\n", "in.csv:3:5: error: expected a number above 0 for 'vi' (sampling variance), found the text '1e999'"),
        ("yi,vi\n0.1,0.2,3\n0.3,1\n", "in.csv:2:5: error: this line has 3 fields, the header has 2"),
        ("", "in.csv:1:1: error: the file is empty"),
    ]) func `a bad table is refused at its place`(text: String, message: String) {
        #expect(messages(text).contains(message), "\(messages(text))")
    }

    @Test(arguments: [
        (#"{"kind": "efect", "yi": [1, 2], "vi": [1, 1]}"#, "in.json:1:10: error: unknown kind 'efect', did you mean 'effect'?"),
        (#"{"yi": [1, "2"], "vi": [1, 1]}"#, "in.json:1:12: error: expected a number for 'yi' (effect), found the text '2'"),
        (#"{"yi": [1, 2], "vi": [1]}"#, "in.json:1:16: error: column 'vi' has 1 values, column 'yi' has 2"),
        (#"{"yi": 3, "vi": [1]}"#, "in.json:1:8: error: expected a list for 'yi', found the number 3"),
        (#"{"measure": "OX", "input": {"ai": [1]}}"#, "in.json:1:13: error: unknown measure 'OX', did you mean 'OR'?"),
        (#"{"measure": "SMD", "input": {"kind": "effect", "yi": [1, 2], "vi": [1, 2]}}"#, "in.json:1:38: error: SMD needs input of the kind 'continuous', this is 'effect'"),
        (#"[1, 2]"#, "in.json:1:1: error: expected an object with one list of numbers per column, found a list"),
        (#"{"yi": [1, 2"#, "in.json:1:13: error: expected ',' or ']'"),
    ]) func `a bad JSON file is refused at its place`(text: String, message: String) {
        #expect(messages(text, name: "in.json").contains(message), "\(messages(text, name: "in.json"))")
    }

    @Test func `text, quotes, CRLF and a byte order mark are read`() throws {
        let text = "\u{FEFF}slab,ai,n1i,ci,n2i\r\n\"Smith, \"\"J\"\" 1990\",4,123,11,139\r\n\r\nB,6,306,29,303\r\n"
        let input = try PoolInputReader.read(SourceText(name: "a/trials.csv", text: text)).input
        #expect(input.labels == ["Smith, \"J\" 1990", "B"])
        #expect(input.name == "trials")
        #expect(input.measure.abbreviation == "RR")
        #expect(input.tables == [TwoByTwo(a: 4, b: 119, c: 11, d: 128), TwoByTwo(a: 6, b: 300, c: 29, d: 274)])
    }

    @Test(arguments: ["slab", "study"])
    func `studies are named by either column`(column: String) throws {
        let input = try PoolInputReader.read(SourceText(name: "x.csv", text: "\(column),yi,vi\nA 1990,1,1\nB 2001,2,1\n")).input
        #expect(input.labels == ["A 1990", "B 2001"])
    }

    @Test func `the usual measure of the columns is the default`() throws {
        for (text, measure) in [
            ("xi,ni\n1,9\n2,9\n", "PLO"), ("ri,ni\n0.1,9\n0.2,9\n", "ZCOR"), ("yi,vi\n1,1\n2,1\n", "GEN"),
            ("m1i,sd1i,n1i,m2i,sd2i,n2i\n1,2,9,1,2,9\n1,2,9,1,2,9\n", "SMD"), ("est,ci_low,ci_high\n1,0.5,2\n1,0.5,2\n", "RATIO"),
        ] {
            #expect(try PoolInputReader.read(SourceText(name: "x", text: text)).input.measure.abbreviation == measure)
        }
    }

    @Test func `a study with a missing value is left out with a warning`() throws {
        let text = "yi,vi\n0.1,0.2\n0.3,\n0.4,0.1\n"
        let (input, warnings) = try PoolInputReader.read(SourceText(name: "in.csv", text: text))
        #expect(warnings.count == 1 && warnings[0].severity == .warning)
        let report = try PoolReport(input)
        #expect(report.included == [0, 2] && report.result.studyCount == 2)
    }

    @Test func `standard errors in place of standard deviations are noticed`() {
        let rows = (1...5).map { "10,\($0 == 3 ? "1.0" : "10.\($0)"),100,12,\($0 == 3 ? "1.1" : "9.\($0)"),100" }
        let text = "m1i,sd1i,n1i,m2i,sd2i,n2i\n" + rows.joined(separator: "\n") + "\n"
        #expect(messages(text) == [
            "in.csv:4:4: warning: Study 3: the standard deviations 1 and 1.1 look like standard errors"
        ])
        let implausible = "m1i,sd1i,n1i,m2i,sd2i,n2i\n10,1,30,20,1,30\n10,1,30,11,1,30\n"
        #expect(messages(implausible) == ["in.csv:2:4: warning: Study 1: a standardized mean difference of -9.9 is implausible"])
    }
}
