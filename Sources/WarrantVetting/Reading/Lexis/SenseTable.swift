/// General English of health copy, grouped by sense: lay, marketing and clinical words for the same thing.
///
/// It is language data, not knowledge about claims: which of the senses belong to a claim is worked out from the claim's
/// own texts. One line per sense: role, name, colon, words and phrases. Words are compared by stem. A word may stand in
/// several senses; a longer phrase takes precedence over the words inside it.
enum SenseTable {
    /// A sense with the words that express it.
    struct Sense: Sendable {
        let role: SenseRole
        let name: String
        let words: [Substring]
    }

    /// Reads all tables, in order.
    static func senses() -> [Sense] {
        var senses: [Sense] = []
        for table in [body, trouble, effects, care, general] {
            for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
                guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
                let head = line[..<colon].split(separator: UInt8(ascii: " "))
                guard head.count == 2, let role = SenseRole(rawValue: String(Substring(head[0]))) else { continue }
                let words = line[line.index(after: colon)...].split(separator: UInt8(ascii: ",")).map { Substring($0) }
                senses.append(Sense(role: role, name: String(Substring(head[1])), words: words))
            }
        }
        return senses
    }

    /// Words too common to say anything about a subject.
    static let stopWords: Set<String> = Set(
        """
        a an the and or but of to in on at by for from with without into onto as is are was were be been being am it its they \
        them their there this that these those he she his her him we us our ours you your yours i me my mine who whom whose \
        which what when where why how if then than so too very just not no nor do does did done doing have has had having can \
        could may might must shall should will would also only even all any each every some such more most much many few own \
        same other another again once here over under up down out off about after before while during because until unless \
        through between both s t don don't doesn't didn't won't isn't aren't wasn't can't cannot it's that's you're we're \
        they're there's i'm i've you've we've one two ever never always often usually get gets getting got go goes going make \
        makes made take takes took put puts say says said let lets like really still already yet thing things way ways
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
