import Testing
import WarrantText

@Suite struct CSVReaderTests {
    private func fields(_ text: String) throws -> [[String]] {
        try CSVReader.read(SourceText(name: "t.csv", text: text)).map { $0.map(\.text) }
    }

    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
        ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]), ("\u{FEFF}a;b\n1;2,5\n", [["a", "b"], ["1", "2,5"]]),
        ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]), ("a, b \n\n 1 ,\n", [["a", "b"], ["1", ""]]),
        ("\"x, \"\"y\"\"\",\"two\nlines\"\n", [["x, \"y\"", "two\nlines"]]), ("", []), ("\"\"\n", [[""]]),
    ]) func `lines are split into fields`(text: String, expected: [[String]]) throws {
        #expect(try fields(text) == expected)
    }

    @Test func `the bytes at a range are the field`() throws {
        let source = SourceText(name: "t.csv", text: "\u{FEFF}é,\"b c\" , d\r\n1,\"x\"\"y\",z\n")
        for field in try CSVReader.read(source).joined() {
            let bytes = source.text(in: field.range)
            #expect(field.isQuoted ? bytes.hasPrefix("\"") && bytes.hasSuffix("\"") : bytes == field.text)
        }
    }

    @Test(arguments: [("a,\"b\n", 1, 3), ("a,\"b\"c\n", 1, 6)])
    func `broken quotes are refused at their place`(text: String, line: Int, column: Int) {
        let error = #expect(throws: CSVReader.SyntaxError.self) { try fields(text) }
        #expect(error?.diagnostic.location == SourceLocation(file: "t.csv", line: line, column: column))
    }
}
