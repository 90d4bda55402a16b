import Testing
import WarrantModel
import WarrantText

@testable import WarrantGrading

/// The table of the grading methods, section 5.3.
@Suite struct EffectClassifierTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let effect: Effect
        var mid: Double?
        let expected: EffectClass
        var testDescription: String { name }
    }

    /// Lower is better and the claim is of benefit, so a negative difference lies on the claimed side.
    static let withMID: [Case] = [
        Case(name: "reaches important effects on both sides", effect: Fixture.effect(-0.2, -2.5, 2.1), mid: 2, expected: .unclear),
        Case(name: "important harm", effect: Fixture.effect(2.5, -0.5, 5.5), mid: 2, expected: .opposite),
        Case(name: "wholly on the wrong side", effect: Fixture.effect(0.5, 0.1, 0.9), mid: 2, expected: .opposite),
        Case(name: "important benefit", effect: Fixture.effect(-2, -3, -1), mid: 2, expected: .important),
        Case(name: "important by its estimate though the interval includes none", effect: Fixture.effect(-2.1, -4.5, 0.3), mid: 2, expected: .important),
        Case(name: "small benefit", effect: Fixture.effect(-0.86, -1.17, -0.55), mid: 2, expected: .small),
        Case(name: "little, the interval includes none", effect: Fixture.effect(-0.15, -1.15, 0.85), mid: 2, expected: .little),
    ]

    static let withoutMID: [Case] = [
        Case(name: "ratio reaching outside the band on both sides", effect: Fixture.effect(0.95, 0.6, 1.5, measure: .rr), expected: .unclear),
        Case(name: "ratio wholly on the wrong side", effect: Fixture.effect(1.3, 1.1, 1.6, measure: .rr), expected: .opposite),
        Case(name: "ratio wholly on the claimed side", effect: Fixture.effect(0.32, 0.16, 0.63, measure: .rr), expected: .important),
        Case(name: "ratio leaning to the claimed side", effect: Fixture.effect(0.7, 0.45, 1.1, measure: .hr), expected: .small),
        Case(name: "ratio within the band", effect: Fixture.effect(0.97, 0.88, 1.06, measure: .rr), expected: .little),
        Case(name: "ratio on the wrong side, including none", effect: Fixture.effect(1.15, 0.9, 1.5, measure: .rr), expected: .little),
        Case(name: "standardized difference on the claimed side", effect: Fixture.effect(-0.24, -0.47, -0.02, measure: .smd), expected: .important),
        Case(name: "standardized difference within the band", effect: Fixture.effect(-0.05, -0.15, 0.1, measure: .smd), expected: .little),
        Case(name: "difference without a band that includes none", effect: Fixture.effect(-1, -3, 1), expected: .unclear),
    ]

    @Test(arguments: withMID + withoutMID) func `the class of an effect`(example: Case) throws {
        let mid = example.mid.map { MinimalImportantDifference(value: $0, unit: "points", source: "m") }
        let axis = ClaimAxis(direction: .benefit, betterWhen: .lower)
        let effect = try #require(EffectClassifier.axisEffect(example.effect, axis: axis, mid: mid))
        #expect(EffectClassifier.classify(effect, hasMID: mid != nil)?.class == example.expected)
    }

    @Test func `a claim of harm turns the axis round`() throws {
        let axis = ClaimAxis(direction: .harm, betterWhen: .lower)
        let effect = try #require(
            EffectClassifier.axisEffect(Fixture.effect(1.64, 1.31, 2.05, measure: .hr), axis: axis, mid: nil))
        #expect(EffectClassifier.classify(effect, hasMID: false)?.class == .important)
    }

    @Test func `a lead that compares the other way round is turned round`() throws {
        let axis = ClaimAxis(direction: .benefit, betterWhen: .lower, contrast: .reversed)
        let effect = try #require(
            EffectClassifier.axisEffect(Fixture.effect(1.36, 1.04, 1.78, measure: .hr), axis: axis, mid: nil))
        #expect(EffectClassifier.classify(effect, hasMID: false)?.class == .important)
    }

    @Test func `an estimate without an interval gives no class`() throws {
        let axis = ClaimAxis(direction: .benefit, betterWhen: .lower)
        let effect = try #require(EffectClassifier.axisEffect(Fixture.effect(-2, nil, nil), axis: axis, mid: nil))
        #expect(EffectClassifier.classify(effect, hasMID: false) == nil)
    }

    struct Share: CustomTestStringConvertible {
        let events: Int
        let total: Int
        let low: Double
        let high: Double
        var testDescription: String { "\(events) of \(total)" }
    }

    /// Intervals printed in the catalogue's own reasons, to the percent.
    @Test(arguments: [
        Share(events: 52, total: 100, low: 42, high: 62), Share(events: 220, total: 254, low: 82, high: 90),
    ]) func `the Wilson interval of a share`(share: Share) throws {
        let estimate = try #require(
            ProportionEstimate(Effect(measure: .prevalence, events: share.events, total: share.total)))
        #expect(abs(estimate.low - share.low) <= 0.5)
        #expect(abs(estimate.high - share.high) <= 0.5)
    }

    @Test func `a frequency word is judged by the band it implies`() throws {
        let most = ProportionBand(word: "most", low: 50, high: 100)
        func judge(_ events: Int, of total: Int) throws -> EffectClass {
            let share = try #require(ProportionEstimate(Effect(measure: .prevalence, events: events, total: total)))
            return EffectClassifier.classify(share, against: most).class
        }
        let judged = [try judge(12, of: 37), try judge(90, of: 100), try judge(52, of: 100)]
        #expect(judged == [.opposite, .important, .unclear])
    }

    @Test(arguments: [
        (3, "3"), (-0.456, "-0.46"), (1e14, "100000000000000"), (1e16, "1e+16"), (-1e300, "-1e+300"), (.infinity, "inf"),
    ])
    func `numbers of any size are written`(number: Double, text: String) {
        #expect(DecimalText.trimmed(number, 2) == text)
    }
}
