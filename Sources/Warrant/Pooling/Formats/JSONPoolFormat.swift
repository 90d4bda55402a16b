internal import WarrantStatistics
internal import WarrantText

/// JSON with the names that metafor's users know. All numbers are on the analysis scale, except `natural`.
public struct JSONPoolFormat: PoolFormat {
    public let name = "json"

    public init() {}

    public func render(_ report: PoolReport) -> String {
        let value = report.analysis.map { full(report, $0) } ?? single(report)
        return value.text() + "\n"
    }

    // MARK: One result

    private func single(_ report: PoolReport) -> JSONValue {
        let result = report.result
        var members: [JSONValue.Member] = [
            .init("schema", "warrant.pool/1"),
            .init("dataset", .string(report.input.name)),
            .init("measure", .string(report.input.measure.abbreviation)),
            .init("k", .integer(result.studyCount)),
            .init("escalc", escalc(report)),
        ]
        members += fit(result)
        members.append(
            .init("prediction_hts", report.htsPrediction.map { interval($0.interval) } ?? .null))
        members.append(.init("tau2_q_profile", report.profile.map(profile) ?? .null))
        members.append(.init("natural", natural(report)))
        members.append(.init("slab", .array(report.included.map { .string(report.input.labels[$0]) })))
        members.append(.init("notes", .array(report.notes.map { .string($0) })))
        return .object(members)
    }

    private func natural(_ report: PoolReport) -> JSONValue {
        let effect = report.result.effect
        let limits = effect.interval.mapped(report.natural)
        return [
            "name": .string(report.input.measure.name),
            "estimate": .number(report.natural(effect.estimate)),
            "ci_low": .number(limits.low),
            "ci_high": .number(limits.high),
        ]
    }

    private func interval(_ interval: Interval) -> JSONValue {
        ["low": .number(interval.low), "high": .number(interval.high)]
    }

    private func escalc(_ report: PoolReport) -> JSONValue {
        let effects = report.studyEffects.map { try? $0.get() }
        return [
            "yi": .array(effects.map { JSONValue($0?.estimate) }),
            "vi": .array(effects.map { JSONValue($0?.variance) }),
        ]
    }

    /// The members of one fit, in the order of the reference files.
    private func fit(_ result: PooledResult) -> [JSONValue.Member] {
        let effect = result.effect
        let spread = result.heterogeneity
        return [
            .init("method", .string(result.model.name)),
            .init("test", .string(result.test.rawValue)),
            .init("estimate", .number(effect.estimate)),
            .init("se", .number(effect.standardError)),
            .init("statistic", .number(effect.statistic)),
            .init("p", .number(effect.pValue)),
            .init("ci_low", .number(effect.interval.low)),
            .init("ci_high", .number(effect.interval.high)),
            .init("tau2", .number(spread.tauSquared)),
            .init("se_tau2", JSONValue(spread.tauSquaredStandardError)),
            .init("i2", .number(spread.iSquaredPercent)),
            .init("h2", .number(spread.hSquared)),
            .init("q", .number(spread.q)),
            .init("q_p", .number(spread.qPValue)),
            .init("df", .integer(spread.qDegreesOfFreedom)),
            .init("pi_low", JSONValue(result.prediction?.interval.low)),
            .init("pi_high", JSONValue(result.prediction?.interval.high)),
            .init("weights", numbers(result.weightsPercent)),
        ]
    }

    private func numbers(_ values: [Double]) -> JSONValue { .array(values.map { .number($0) }) }

    // MARK: Every analysis

    /// The shape of the reference files: the input, the effects, and one object per analysis.
    private func full(_ report: PoolReport, _ analysis: FullAnalysis) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("schema", "warrant.pool-all/1"),
            .init("dataset", .string(report.input.name)),
            .init("measure", .string(report.input.measure.abbreviation)),
            .init("peer", "Warrant"),
            .init("k", .integer(report.input.studyCount)),
            .init("input", inputObject(report.input)),
            .init("escalc", escalc(report)),
            .init("fits", .array(analysis.fits.map { .object(fit($0)) })),
            .init("tau2_q_profile_reml", analysis.tauSquaredProfile.map(profile) ?? .null),
        ]
        members += smallStudy(analysis)
        members += stepwise(analysis)
        if let result = analysis.mantelHaenszel { members.append(.init("mantel_haenszel", counts(result, isFull: true))) }
        if let result = analysis.peto { members.append(.init("peto", counts(result, isFull: false))) }
        return .object(members)
    }

    private func inputObject(_ input: PoolInput) -> JSONValue {
        var members: [JSONValue.Member] = [.init("kind", .string(input.measure.inputKind))]
        for column in input.columns { members.append(.init(column.name, .array(column.values.map { JSONValue($0) }))) }
        members.append(.init("slab", .array(input.labels.map { .string($0) })))
        return .object(members)
    }

    private func profile(_ profile: QProfile) -> JSONValue {
        [
            "tau2_low": .number(profile.tauSquared.low), "tau2_high": .number(profile.tauSquared.high),
            "i2_low": .number(profile.iSquaredPercent.low), "i2_high": .number(profile.iSquaredPercent.high),
        ]
    }

    private func smallStudy(_ analysis: FullAnalysis) -> [JSONValue.Member] {
        let line = analysis.eggerLeastSquares.map { egger -> JSONValue in
            [
                "t": .number(egger.statistic), "df": JSONValue(egger.degreesOfFreedom), "p": .number(egger.pValue),
                "intercept_limit": .number(egger.limitEstimate),
            ]
        }
        let mixed = analysis.eggerMixedEffects.map { egger -> JSONValue in
            ["z": .number(egger.statistic), "p": .number(egger.pValue)]
        }
        let ranks = analysis.begg.map { begg -> JSONValue in ["tau": .number(begg.tau), "p": .number(begg.pValue)] }
        let filled = analysis.trimAndFill.map { fill -> JSONValue in
            [
                "k0": .integer(fill.missing), "side": .string(fill.side.rawValue),
                "estimate": .number(fill.result.effect.estimate), "se": .number(fill.result.effect.standardError),
                "ci_low": .number(fill.result.effect.interval.low), "ci_high": .number(fill.result.effect.interval.high),
            ]
        }
        return [
            .init("egger_lm", line ?? .null), .init("egger_rma", mixed ?? .null), .init("begg", ranks ?? .null),
            .init("trimfill_L0_reml", filled ?? .null),
        ]
    }

    private func stepwise(_ analysis: FullAnalysis) -> [JSONValue.Member] {
        let left = analysis.leaveOneOut.map { steps -> JSONValue in
            [
                "estimate": numbers(steps.steps.map(\.effect.estimate)), "se": numbers(steps.steps.map(\.effect.standardError)),
                "tau2": numbers(steps.steps.map(\.tauSquared)), "i2": numbers(steps.steps.map(\.iSquaredPercent)),
                "q": numbers(steps.steps.map(\.q)),
            ]
        }
        let added = analysis.cumulative.map { steps -> JSONValue in
            [
                "estimate": numbers(steps.steps.map(\.effect.estimate)), "se": numbers(steps.steps.map(\.effect.standardError)),
                "tau2": numbers(steps.steps.map(\.tauSquared)),
            ]
        }
        return [
            .init("leave1out_reml", left ?? .null), .init("cumulative_reml", added ?? .null),
            .init("failsafe_rosenthal", JSONValue(analysis.failSafe?.count)),
        ]
    }

    private func counts(_ result: PooledResult, isFull: Bool) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("estimate", .number(result.effect.estimate)), .init("se", .number(result.effect.standardError)),
            .init("ci_low", .number(result.effect.interval.low)), .init("ci_high", .number(result.effect.interval.high)),
            .init("q", .number(result.heterogeneity.q)),
        ]
        if isFull {
            members.append(.init("q_p", .number(result.heterogeneity.qPValue)))
            members.append(.init("i2", .number(result.heterogeneity.iSquaredPercent)))
        }
        return .object(members)
    }
}
