import Testing
import WarrantText

@Suite struct SentenceStartTests {
    @Test(arguments: zip(
        [
            "A median of 28 %", "Strong to moderate evidence", "Neal 2019 pools", "Syme (2009) found", "Neal et al. pool", "SMD 0.4",
            "I2 is high", "Q angle", "X-ray", "HR 1.36", "'Often' means", "", "no change", "The Fibromyalgia score",
        ],
        [
            "a median of 28 %", "strong to moderate evidence", "Neal 2019 pools", "Syme (2009) found", "Neal et al. pool", "SMD 0.4",
            "I2 is high", "Q angle", "X-ray", "HR 1.36", "'Often' means", "", "no change", "the Fibromyalgia score",
        ]))
    func `a sentence goes on in lower case, names and acronyms do not`(text: String, lowered: String) {
        #expect(SentenceStart.lowered(text) == lowered)
    }
}
