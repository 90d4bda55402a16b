import Testing
import WarrantStatistics
import WarrantText

/// Every number of every reference file, from input to the last analysis.
@Suite struct MetaforParityTests {
    /// Closed forms, and roots stopped where metafor stops: what is left is rounding.
    static let closed = 1e-8
    /// Maxima of a likelihood: the files were made with steps that end at 1e-10.
    static let iterated = 1e-6

    /// With τ² near 1e-5 and below, an end at 1e-12 leaves fewer digits.
    static func iterated(_ file: String) -> Double { file.contains("narrow") ? 1e-4 : iterated }

    static let files = (Fixture.names(in: "metafor").map { "metafor/" + $0 }
        + Fixture.names(in: "metafor-extra").map { "metafor-extra/" + $0 })

    @Test(arguments: files) func `effects agree`(file: String) throws {
        let reference = try MetaforReference(file)
        let effects = try reference.studyEffects()
        var comparison = Comparison()
        let yi = try #require(reference.json["escalc"]?["yi"]).elements
        let vi = try #require(reference.json["escalc"]?["vi"]).elements
        #expect(yi.count == effects.count)
        for i in 0..<min(yi.count, effects.count) {
            comparison.check("yi[\(i)]", effects[i]?.estimate, yi[i], relative: 1e-10)
            comparison.check("vi[\(i)]", effects[i]?.variance, vi[i], relative: 1e-10)
        }
        #expect(comparison.problems == [])
    }

    @Test(arguments: files) func `every fit agrees`(file: String) throws {
        let reference = try MetaforReference(file)
        let effects = try reference.effects()
        var comparison = Comparison()
        for fit in try #require(reference.json["fits"]).elements {
            let name = fit["method"]?.string ?? ""
            let test = try #require(TestKind(rawValue: fit["test"]?.string ?? ""))
            let result: PooledResult
            do throws(PoolingRefusal) {
                if let method = TauSquaredMethod(rawValue: name) {
                    result = try RandomEffects(
                        method: method, test: test, prediction: .metafor, convergence: .metafor
                    ).pool(effects)
                } else {
                    result = try EqualEffects(test: test).pool(effects)
                }
            } catch {
                // Identical effects have no Knapp–Hartung standard error; R prints rounding noise there.
                #expect(test == .knha && file == "metafor-extra/identical-GEN", "\(name) \(test): \(error)")
                continue
            }
            let isIterated = ["REML", "ML", "EB"].contains(name)
            comparison.check(
                fit, result, "\(name)/\(test.rawValue)", relative: isIterated ? Self.iterated(file) : Self.closed)
        }
        #expect(comparison.problems == [])
    }

    @Test(arguments: files) func `every further analysis agrees`(file: String) throws {
        let reference = try MetaforReference(file)
        let json = reference.json
        let all = try FullAnalysis(
            reference.effects(), tables: reference.tables, measure: reference.measureName, convergence: .metafor)
        var comparison = Comparison()
        func check(_ what: String, _ actual: Double?, _ path: [String], _ relative: Double = 1e-8) {
            let expected = path.reduce(json as LocatedValue?) { $0?[$1] }
            comparison.check(what, actual, expected, relative: relative)
        }
        let profile = all.tauSquaredProfile
        check("τ² low", profile?.tauSquared.low, ["tau2_q_profile_reml", "tau2_low"])
        check("τ² high", profile?.tauSquared.high, ["tau2_q_profile_reml", "tau2_high"])
        check("I² low", profile?.iSquaredPercent.low, ["tau2_q_profile_reml", "i2_low"])
        check("I² high", profile?.iSquaredPercent.high, ["tau2_q_profile_reml", "i2_high"])
        // Two points lie on a line: this library gives no test, R a limit without one.
        if reference.rows.count > 2, file != "metafor-extra/identical-GEN" {
            check("egger limit", all.eggerLeastSquares?.limitEstimate, ["egger_lm", "intercept_limit"])
            check("egger df", all.eggerLeastSquares?.degreesOfFreedom, ["egger_lm", "df"])
            check("egger z", all.eggerMixedEffects?.statistic, ["egger_rma", "z"], Self.iterated)
        }
        check("egger t", all.eggerLeastSquares?.statistic, ["egger_lm", "t"])
        check("egger p", all.eggerLeastSquares?.pValue, ["egger_lm", "p"])
        check("egger z p", all.eggerMixedEffects?.pValue, ["egger_rma", "p"], Self.iterated)
        check("begg τ", all.begg?.tau, ["begg", "tau"])
        check("begg p", all.begg?.pValue, ["begg", "p"])
        check("fail-safe", all.failSafe.map { Double($0.count) }, ["failsafe_rosenthal"])
        for (key, result) in [("mantel_haenszel", all.mantelHaenszel), ("peto", all.peto)] {
            check(key + " estimate", result?.effect.estimate, [key, "estimate"])
            check(key + " se", result?.effect.standardError, [key, "se"])
            check(key + " low", result?.effect.interval.low, [key, "ci_low"])
            check(key + " high", result?.effect.interval.high, [key, "ci_high"])
            check(key + " q", result?.heterogeneity.q, [key, "q"])
            check(key + " q p", result?.heterogeneity.qPValue, [key, "q_p"])
            check(key + " I²", result?.heterogeneity.iSquaredPercent, [key, "i2"])
        }
        for (i, result) in (all.leaveOneOut?.steps ?? []).enumerated() {
            func check(_ name: String, _ actual: Double?) {
                let list = json["leave1out_reml"]?[name]?.elements ?? []
                comparison.check("leave1out[\(i)] \(name)", actual, i < list.count ? list[i] : nil, relative: Self.iterated(file))
            }
            check("estimate", result.effect.estimate)
            check("se", result.effect.standardError)
            check("tau2", result.tauSquared)
            check("i2", result.iSquaredPercent)
            check("q", result.q)
        }
        for (i, step) in (all.cumulative?.steps ?? []).enumerated() {
            // R gives no number where its iteration does not settle.
            if json["cumulative_reml"]?["estimate"]?.elements[i].number == nil { continue }
            for (name, actual) in [
                ("estimate", step.effect.estimate), ("se", step.effect.standardError), ("tau2", step.tauSquared),
            ] {
                let list = json["cumulative_reml"]?[name]?.elements ?? []
                comparison.check("cumulative[\(i)] \(name)", actual, i < list.count ? list[i] : nil, relative: Self.iterated(file))
            }
        }
        #expect(comparison.problems == [])
    }

    @Test(arguments: files, TrimAndFill.Estimator.allCases)
    func `trim and fill agrees`(file: String, estimator: TrimAndFill.Estimator) throws {
        let reference = try MetaforReference(file)
        // Identical effects: the sides of zero deviations are rounding noise in R.
        guard let expected = reference.json["trimfill_\(estimator.rawValue)_reml"], !file.contains("identical") else { return }
        let effects = try reference.effects()
        let filled = try TrimAndFill(
            effects, estimator: estimator, model: RandomEffects(convergence: .metafor))
        var comparison = Comparison()
        comparison.check("k0", Double(filled.missing), expected["k0"], relative: 0)
        comparison.check("estimate", filled.result.effect.estimate, expected["estimate"], relative: Self.iterated(file))
        comparison.check("se", filled.result.effect.standardError, expected["se"], relative: Self.iterated(file))
        comparison.check("low", filled.result.effect.interval.low, expected["ci_low"], relative: Self.iterated(file))
        comparison.check("high", filled.result.effect.interval.high, expected["ci_high"], relative: Self.iterated(file))
        #expect(comparison.problems == [])
        #expect(filled.side.rawValue == expected["side"]?.string)
    }

    @Test(arguments: files) func `influence agrees`(file: String) throws {
        let reference = try MetaforReference(file)
        guard let expected = reference.json["influence_reml"], reference.rows.count > 2 else { return }
        let influence = try Influence(reference.effects(), using: RandomEffects(convergence: .metafor))
        var comparison = Comparison()
        for (i, row) in influence.rows.enumerated() {
            for (name, actual) in [
                ("rstudent", row.studentizedResidual), ("dffits", row.dffits), ("cook", row.cooksDistance),
                ("cov_r", row.covarianceRatio), ("tau2_del", row.tauSquaredWithout), ("qe_del", row.qWithout),
                ("hat", row.hat), ("dfbetas", row.dfbetas),
            ] {
                let list = expected[name]?.elements ?? []
                comparison.check("\(name)[\(i)]", actual, i < list.count ? list[i] : nil, relative: Self.iterated(file))
            }
        }
        #expect(comparison.problems == [])
        let flagged = influence.rows.indices.filter { influence.rows[$0].isInfluential }.map { Double($0 + 1) }
        #expect(flagged == expected["flagged"]?.numbers)
    }

    @Test(arguments: files) func `meta-regressions agree`(file: String) throws {
        let reference = try MetaforReference(file)
        let effects = try reference.effects()
        guard case .mapping(let entries)? = reference.json["moderators"]?.kind else { return }
        let moderators = entries.map { $0.value.numbers }
        var comparison = Comparison()
        for expected in reference.json["regressions"]?.elements ?? [] {
            let method = TauSquaredMethod(rawValue: expected["method"]?.string ?? "")
            let test = try #require(TestKind(rawValue: expected["test"]?.string ?? ""))
            let fit = try MetaRegression(method: method, test: test, convergence: .metafor)
                .fit(effects, moderators: moderators)
            let name = "\(method?.rawValue ?? "FE")/\(test.rawValue)"
            for (i, coefficient) in fit.coefficients.enumerated() {
                for (key, actual) in [
                    ("b", coefficient.estimate), ("se", coefficient.standardError), ("statistic", coefficient.statistic),
                    ("p", coefficient.pValue), ("ci_low", coefficient.interval.low), ("ci_high", coefficient.interval.high),
                ] { comparison.check("\(name) \(key)[\(i)]", actual, expected[key]?.elements[i], relative: Self.iterated(file)) }
            }
            for (key, actual) in [
                ("tau2", fit.residual.tauSquared), ("se_tau2", fit.residual.tauSquaredStandardError),
                ("i2", fit.residual.iSquaredPercent), ("h2", fit.residual.hSquared), ("qe", fit.residual.q), ("qe_p", fit.residual.qPValue), ("qm", fit.moderatorTest?.statistic),
                ("qm_p", fit.moderatorTest?.pValue),
            ] { comparison.check("\(name) \(key)", actual, expected[key], relative: Self.iterated(file)) }
            // Without τ² there is nothing to explain: nil here, 0 or a share of Q in R.
            if let rSquared = fit.rSquaredPercent {
                comparison.check(name + " r2", rSquared, expected["r2"], relative: Self.iterated(file))
            }
        }
        #expect(comparison.problems == [])
        #expect(comparison.count > 50)
    }
}

extension Comparison {
    /// Compares one entry of `fits`.
    mutating func check(_ fit: LocatedValue, _ result: PooledResult, _ name: String, relative: Double) {
        let effect = result.effect
        let spread = result.heterogeneity
        check(name + " estimate", effect.estimate, fit["estimate"], relative: relative)
        check(name + " se", effect.standardError, fit["se"], relative: relative)
        check(name + " statistic", effect.statistic, fit["statistic"], relative: relative)
        check(name + " p", effect.pValue, fit["p"], relative: relative, absolute: 1e-300)
        check(name + " ci_low", effect.interval.low, fit["ci_low"], relative: relative)
        check(name + " ci_high", effect.interval.high, fit["ci_high"], relative: relative)
        check(name + " tau2", spread.tauSquared, fit["tau2"], relative: relative)
        check(name + " se_tau2", spread.tauSquaredStandardError, fit["se_tau2"], relative: relative)
        check(name + " i2", spread.iSquaredPercent, fit["i2"], relative: relative)
        check(name + " h2", spread.hSquared, fit["h2"], relative: relative)
        check(name + " q", spread.q, fit["q"], relative: relative)
        check(name + " q_p", spread.qPValue, fit["q_p"], relative: relative, absolute: 1e-300)
        check(name + " df", Double(spread.qDegreesOfFreedom), fit["df"], relative: 0)
        check(name + " pi_low", result.prediction?.interval.low, fit["pi_low"], relative: relative)
        check(name + " pi_high", result.prediction?.interval.high, fit["pi_high"], relative: relative)
        for (i, weight) in (fit["weights"]?.elements ?? []).enumerated() {
            check(name + " weight[\(i)]", i < result.weightsPercent.count ? result.weightsPercent[i] : nil, weight, relative: relative)
        }
    }
}
