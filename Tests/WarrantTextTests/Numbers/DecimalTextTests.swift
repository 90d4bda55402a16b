import Testing
import WarrantText

@Suite struct DecimalTextTests {
    @Test(arguments: [
        (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (-0.001, 2, "0.00"), (3, 0, "3"), (2.5, 0, "3"), (0.05, 3, "0.050"),
        (1234.5, 1, "1234.5"), (1e300, 2, nil), (.nan, 1, nil), (-.infinity, 1, nil),
    ] as [(Double, Int, String?)])
    func `a fixed number of decimals, halves away from zero`(value: Double, decimals: Int, text: String?) {
        #expect(DecimalText.fixed(value, decimals) == text)
    }

    @Test(arguments: [
        (3, 2, "3"), (0.70, 2, "0.7"), (-0.456, 2, "-0.46"), (100, 0, "100"), (-0.001, 2, "0"), (1e14, 2, "100000000000000"),
        (1e16, 2, "1e+16"), (-1e300, 2, "-1e+300"), (.infinity, 2, "inf"),
    ])
    func `zeros at the end are left out`(value: Double, decimals: Int, text: String) {
        #expect(DecimalText.trimmed(value, decimals) == text)
    }

    @Test(arguments: [(3, "3"), (-0.5, "−0.5"), (0.30000000000000004, "0.30000000000000004"), (-0.0, "0"), (1e-7, "1e-07"), (1e16, "1e+16")])
    func `the shortest text reads back as the same number`(value: Double, text: String) {
        #expect(DecimalText.shortest(value, minus: "−") == text)
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1234567, "-1,234,567")])
    func `thousands are grouped`(value: Int, text: String) {
        #expect(DecimalText.grouped(value) == text)
    }

    @Test func `what has no fixed form is written as it is`() {
        #expect(DecimalText.rounded(0.25, 1) == "0.3")
        #expect(DecimalText.rounded(1e300, 1) == "1e+300")
        #expect(DecimalText.rounded(.nan, 1) == "nan")
    }
}
