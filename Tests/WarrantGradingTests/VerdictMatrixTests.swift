import Testing
import WarrantModel

@testable import WarrantGrading

/// Gate G3 of the grading methods, section 5.4, cell by cell.
@Suite struct VerdictMatrixTests {
    struct Cell: CustomTestStringConvertible {
        let effectClass: EffectClass
        let certainty: Certainty
        let verdict: Verdict
        var tag: VerdictTag?
        var testDescription: String { "\(effectClass.rawValue) at \(certainty.rawValue)" }
    }

    static let cells: [Cell] = [
        Cell(effectClass: .important, certainty: .high, verdict: .supported),
        Cell(effectClass: .important, certainty: .moderate, verdict: .supported),
        Cell(effectClass: .important, certainty: .low, verdict: .partlySupported),
        Cell(effectClass: .important, certainty: .veryLow, verdict: .insufficient),
        Cell(effectClass: .small, certainty: .high, verdict: .partlySupported, tag: .effectSmallerThanClaimed),
        Cell(effectClass: .small, certainty: .moderate, verdict: .partlySupported),
        Cell(effectClass: .small, certainty: .low, verdict: .insufficient),
        Cell(effectClass: .small, certainty: .veryLow, verdict: .insufficient),
        Cell(effectClass: .little, certainty: .high, verdict: .contradicted),
        Cell(effectClass: .little, certainty: .moderate, verdict: .contradicted),
        Cell(effectClass: .little, certainty: .low, verdict: .unsupported),
        Cell(effectClass: .little, certainty: .veryLow, verdict: .insufficient),
        Cell(effectClass: .opposite, certainty: .high, verdict: .contradicted),
        Cell(effectClass: .opposite, certainty: .moderate, verdict: .contradicted),
        Cell(effectClass: .opposite, certainty: .low, verdict: .unsupported, tag: .signalOfOpposite),
        Cell(effectClass: .opposite, certainty: .veryLow, verdict: .insufficient),
        Cell(effectClass: .unclear, certainty: .high, verdict: .insufficient),
        Cell(effectClass: .unclear, certainty: .moderate, verdict: .insufficient),
        Cell(effectClass: .unclear, certainty: .low, verdict: .insufficient),
        Cell(effectClass: .unclear, certainty: .veryLow, verdict: .insufficient),
    ]

    @Test(arguments: cells) func `a claim of an effect`(cell: Cell) {
        let result = VerdictMatrix.verdict(cell.effectClass, cell.certainty, direction: .benefit, kind: .treatment)
        #expect(result.verdict == cell.verdict)
        #expect(result.tags == (cell.tag.map { [$0] } ?? []))
    }

    static let noEffectCells: [Cell] = [
        Cell(effectClass: .little, certainty: .high, verdict: .supported),
        Cell(effectClass: .little, certainty: .moderate, verdict: .supported),
        Cell(effectClass: .little, certainty: .low, verdict: .partlySupported),
        Cell(effectClass: .important, certainty: .moderate, verdict: .contradicted),
        Cell(effectClass: .important, certainty: .low, verdict: .unsupported, tag: .signalOfOpposite),
        Cell(effectClass: .important, certainty: .veryLow, verdict: .insufficient),
    ]

    @Test(arguments: noEffectCells) func `a claim of no effect`(cell: Cell) {
        let result = VerdictMatrix.verdict(cell.effectClass, cell.certainty, direction: .noEffect, kind: .treatment)
        #expect(result.verdict == cell.verdict)
        #expect(result.tags == (cell.tag.map { [$0] } ?? []))
    }

    @Test func `what harms does not help, and is not harmless`() {
        let treatment = VerdictMatrix.verdict(.opposite, .high, direction: .noEffect, kind: .treatment)
        let exposure = VerdictMatrix.verdict(.opposite, .high, direction: .noEffect, kind: .cause)
        #expect(treatment.verdict == .supported)
        #expect(exposure.verdict == .contradicted)
    }

    @Test func `a wide interval, or none, gives neither of the strongest verdicts`() {
        #expect(VerdictMatrix.guarded(.supported, .init(excludesNull: true)).verdict == .supported)
        #expect(VerdictMatrix.guarded(.supported, .init(excludesNull: false)).verdict == .partlySupported)
        #expect(VerdictMatrix.guarded(.supported, .init()).verdict == .partlySupported)
        #expect(VerdictMatrix.guarded(.contradicted, .init(excludesImportantBenefit: true)).verdict == .contradicted)
        #expect(VerdictMatrix.guarded(.contradicted, .init(excludesImportantBenefit: false)).verdict == .unsupported)
        #expect(VerdictMatrix.guarded(.contradicted, .init()).verdict == .unsupported)
        #expect(VerdictMatrix.guarded(.insufficient, .init()).verdict == .insufficient)
    }
}
