/// Who says so: a source that a rule rests on.
public struct Authority: Sendable, Hashable, Codable {
    /// How far the source was checked (grading methods, opening table).
    public enum Mark: String, Sendable, Hashable, Codable {
        /// The page named was read.
        case read = "R"
        /// Its abstract or opening was read.
        case partlyRead = "P"
        /// Recalled only.
        case recalled = "K"
        /// Our own design, not a published rule.
        case design = "D"
    }

    /// The id of the source in the register of the grading methods, such as `M8`; `D` for our own design.
    public let source: String
    public let mark: Mark
    /// The source as a reader can find it.
    public let citation: String

    public init(_ source: String, _ mark: Mark, _ citation: String) {
        self.source = source
        self.mark = mark
        self.citation = citation
    }
}

extension Authority {
    static let ftc = Authority("M1", .read, "US Federal Trade Commission, Health Products Compliance Guidance, December 2022 (opening)")
    static let ftcRecalled = Authority("M1", .recalled, "US Federal Trade Commission, Health Products Compliance Guidance, December 2022 (detail recalled)")
    static let ftcTrials = Authority("M2", .read, "ftcdefenselawyer.com, on claim substantiation (secondary)")
    static let ftcImplied = Authority("M3", .read, "Covington, on the FTC guidance of 2022–23: implied claims (secondary)")
    static let ftcLevels = Authority("M4", .read, "Cooley, on the FTC guidance of 2023 (secondary)")
    static let ftcApproval = Authority("M5", .read, "KKB, on the FTC guidance: approval claims (secondary)")
    static let ftcEndorsement = Authority("M6", .partlyRead, "On FTC endorsement guides, 16 CFR 255, newhope.com (secondary)")
    static let cap = Authority("M8", .read, "CAP Code, section 12, rules 12.1, 12.2 and 12.2.1 (asa.org.uk)")
    static let asaMarks = Authority("M9b", .read, "ASA, on device marks and efficacy (asa.org.uk)")
    static let asaConditions = Authority("M10", .read, "ASA, list of medical conditions (abstract, asa.org.uk)")
    static let asaChiropractic = Authority("M11", .read, "CAP AdviceOnline, Health: Chiropractic (asa.org.uk, partly cut off)")
    static let asaGroups = Authority("M12", .read, "ASA, chiropractic guidance on babies, children and pregnancy (abstract, asa.org.uk)")
    static let asaBackCare = Authority("M13", .read, "ASA, back care advice (asa.org.uk)")
    static let asaImmunity = Authority("M15", .read, "ASA ruling A13-218230 (issue and response, asa.org.uk)")
    static let asaDoctor = Authority("M17", .read, "jackofkent.blogspot.com 2009, on ASA rulings (secondary)")
    static let gcc = Authority("M18", .read, "UK General Chiropractic Council on the vertebral subluxation complex, 2010 (secondary)")
    static let gccFear = Authority("M17b", .read, "GCC code 2005, C1.6 footnote, zenosblog.com (secondary)")
    static let euProhibitions = Authority("M20", .read, "Regulation (EC) 1924/2006, Article 12, safetotrade.org.uk")
    static let euGeneral = Authority("M21", .read, "Regulation (EC) 1924/2006, Article 10(3), Evira")
    static let euPrinciples = Authority("M22", .read, "Regulation (EC) 1924/2006, Article 3")
    static let euClasses = Authority("M23", .read, "Commission Decision 2013/63/EU, on classes of health claims")
    static let ahpraBoard = Authority("M24", .read, "Chiropractic Board of Australia, statement on advertising, 7 March 2016")
    static let ahpraTestimonials = Authority("M26", .read, "Clayton Utz, August 2022, on the testimonial bill (secondary)")
    static let ahpraLaw = Authority("M27", .read, "brandingpioneers.com, on section 133 of the National Law (secondary)")
    static let vinkers = Authority("M28", .read, "Vinkers and others 2015, doi 10.1136/bmj.h6467 (word list read at languagelog.ldc.upenn.edu)")
    static let sumner = Authority("M29", .partlyRead, "Sumner and others 2014, doi 10.1136/bmj.g7015")
    static let adams = Authority("M30", .read, "Adams and others 2017, doi 10.1037/xap0000100 (abstract)")
    static let bratton = Authority("M32", .read, "Bratton and others 2020, doi 10.12688/wellcomeopenres.15647.2 (abstract)")
    static let yu = Authority("M34", .read, "Yu, Li and Wang 2019, EMNLP-IJCNLP 4664–4674 (abstract)")
    static let hyland = Authority("M35", .read, "Hyland 2005, boosters (definitions read)")
    static let hedging = Authority("M36", .read, "CityU English language support, hedging devices")
    static let asaReproduction = Authority("M14", .read, "edzardernst.com 2017, reproducing the list of the ASA and CAP (secondary, partly cut off)")
    static let therapyDirectory = Authority("M10", .partlyRead, "therapy-directory.org.uk, reproducing CAP list A (secondary, cut off at the letter M)")
    static let healthNewsReview = Authority("V1", .read, "HealthNewsReview, review criteria 1 to 4")
    static let gradeSummary = Authority("S44", .read, "Guyatt and others 2013, GRADE 12, doi 10.1016/j.jclinepi.2012.01.012 (abstract)")
    static let gradeStatements = Authority("S52", .read, "Santesso and others 2020, GRADE 26, doi 10.1016/j.jclinepi.2019.10.014 (high and moderate certainty, as printed in the ACIP handbook)")
    static let conclusionTemplates = Authority("S53", .read, "Templates of conclusions, Systematic Reviews, doi 10.1186/s13643-023-02199-0, table 5")
    static let efsaHuman = Authority("V7", .read, "EFSA 2011, on claims without pertinent human data (mirror)")
    static let euWordingRecalled = Authority("K", .recalled, "Regulation (EC) 1924/2006, on authorised wording and its flexibility (recalled)")
    static let design = Authority("D", .design, "our own design")
}
