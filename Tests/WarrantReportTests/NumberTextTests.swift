import Testing

@testable import WarrantReport

@Suite struct NumberTextTests {
    @Test(arguments: [(1.0, "1"), (-0.5, "−0.5"), (0.99, "0.99"), (-12, "−12"), (1e7, "10000000")])
    func `numbers keep the precision on file`(_ number: Double, _ text: String) {
        #expect(NumberText.plain(number) == text)
    }
}
