import Testing
import WarrantText

@Suite struct NearestNameTests {
    private static let names = ["structural-spinal", "hip-mobility", "hips", "care-and-recovery"]

    @Test(arguments: zip(
        ["structural", "hip-mobilty", "recovery", "car", "hip", "spine", "an"],
        ["structural-spinal", "hip-mobility", "care-and-recovery", "care-and-recovery", "hips", nil, nil]))
    func `people are shown the closest name, or one that holds the word`(name: String, suggestion: String?) {
        #expect(NearestName.suggested(for: name, among: Self.names) == suggestion)
    }

    @Test func `a fix-it needs a close name`() {
        #expect(NearestName.of("structural", among: Self.names) == nil)
        #expect(NearestName.of("hip-mobilty", among: Self.names) == "hip-mobility")
    }
}
