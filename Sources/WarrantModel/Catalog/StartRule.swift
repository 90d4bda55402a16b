/// The convention by which a rating starts.
public enum StartRule: String, Sendable, Hashable, Codable, CaseIterable {
    case classic
    case robinsI
    case coreGrade
    case prognosis
    case accuracy
}
