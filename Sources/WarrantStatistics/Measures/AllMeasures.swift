/// Every effect measure, in the order of the documentation.
public enum AllMeasures {
    public static let list: [any EffectMeasure] = [
        RiskRatio(),
        OddsRatio(),
        RiskDifference(),
        PetoOddsRatio(),
        ArcsineDifference(),
        MeanDifference(),
        StandardizedMeanDifference(),
        HeteroscedasticMeanDifference(),
        GlassDelta(),
        RatioOfMeans(),
        RawCorrelation(),
        FisherZ(),
        RawProportion(),
        LogProportion(),
        LogitProportion(),
        ArcsineProportion(),
        FreemanTukeyProportion(),
        GenericEffect(),
        RatioFromInterval(),
    ]

    /// Returns the measure with these letters, whatever their case; nil for an unknown one.
    public static func named(_ abbreviation: String) -> (any EffectMeasure)? {
        list.first { $0.abbreviation == abbreviation.uppercased() }
    }

    /// Returns the first measure for a kind of input: the default when none is named.
    public static func standard(forKind kind: String) -> (any EffectMeasure)? {
        list.first { $0.inputKind == kind && preferred.contains($0.abbreviation) } ?? list.first { $0.inputKind == kind }
    }

    /// Defaults that are not the first of their kind: a standardized difference fits any scale, and logits
    /// and Fisher's z behave better than raw values.
    private static let preferred: Set<String> = ["SMD", "PLO", "ZCOR"]
}
