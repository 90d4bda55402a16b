import WarrantText

/// JUnit XML: one suite a page, one failing case a finding; a page without findings is one case that passes.
///
/// Findings below the failing severity are listed as cases that pass, with their words in `system-out`.
public struct JUnitFormat: FindingsFormat {
    public static let name = "junit"
    public static let summary = "JUnit XML, for test reports"

    public init() {}

    public func render(_ run: VettingRun, style: FindingsStyle) -> String {
        let suites = run.documents.map { suite($0, run) }
        let tests = suites.reduce(0) { $0 + $1.tests }
        let failures = suites.reduce(0) { $0 + $1.failures }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<testsuites name=\"warrant vet\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\">\n"
            + suites.map(\.text).joined() + "</testsuites>\n"
    }

    private func suite(_ document: VettedDocument, _ run: VettingRun) -> (text: String, tests: Int, failures: Int) {
        let path = MarkupText.escaped(document.path, breaks: .referenced)
        let findings = document.newFindings
        let failures = findings.count { $0.severity >= run.failOn }
        var cases = findings.map { testCase($0, path, run) }.joined()
        if findings.isEmpty { cases = "    <testcase name=\"\(path)\" classname=\"warrant\"/>\n" }
        let tests = max(1, findings.count)
        let open = "  <testsuite name=\"\(path)\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n"
        return (open + cases + "  </testsuite>\n", tests, failures)
    }

    private func testCase(_ finding: ReportedFinding, _ path: String, _ run: VettingRun) -> String {
        let text = run.text(finding)
        let place = "\(path):\(finding.start.line):\(finding.start.column)"
        let open = "    <testcase name=\"\(finding.rule) at \(finding.start.line):\(finding.start.column)\" classname=\"\(path)\">\n"
        let words = "\(place): \(finding.severity.rawValue): \(MarkupText.escaped(text.message, breaks: .referenced))\n\(MarkupText.escaped(finding.quote, breaks: .referenced))"
        let body = finding.severity >= run.failOn
            ? "      <failure type=\"\(finding.rule)\" message=\"\(MarkupText.escaped(text.message, breaks: .referenced))\">\(words)</failure>\n"
            : "      <system-out>\(words)</system-out>\n"
        return open + body + "    </testcase>\n"
    }
}
