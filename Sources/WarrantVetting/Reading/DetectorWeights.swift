/// The weights of the detector, in the order of `HealthSignals.Name`.
enum DetectorWeights {
    static let values: [Float] = []
}
