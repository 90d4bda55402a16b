/// Reduces English words to stems, so that "strengthen", "strengthens" and "strengthening" compare equal.
///
/// The English stemming algorithm of Snowball, known as Porter2: M. F. Porter, "The English (Porter2) stemming
/// algorithm", snowballstem.org, after M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980,
/// 130–137. A stem is for comparing, not for showing. Words with a byte above ASCII come back unchanged.
public enum Stem {
    /// Returns the stem of a folded word. Complexity: O(length).
    public static func of(_ word: ArraySlice<UInt8>) -> [UInt8] {
        guard word.count > 2, word.count < 64, word.allSatisfy({ ASCII.isLetter($0) || $0 == ASCII.apostrophe }) else {
            return Array(word)
        }
        var stemmer = Stemmer(word)
        return stemmer.run()
    }

    /// Returns the stem of a word in lower case.
    public static func of(_ word: String) -> String {
        String(decoding: of(Array(word.lowercased().utf8)[...]), as: UTF8.self)
    }
}
