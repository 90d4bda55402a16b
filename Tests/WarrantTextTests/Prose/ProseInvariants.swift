import Testing

@testable import WarrantText

/// What must hold for the prose of any file.
struct ProseInvariants {
    let prose: Prose
    private var bytes: [UInt8] { prose.source.bytes }

    init(_ prose: Prose) {
        self.prose = prose
    }

    /// Returns the first thing that does not hold; nil when all is well.
    func firstViolation() -> String? {
        blockViolation() ?? sentenceViolation() ?? copyViolation() ?? wordViolation() ?? commentViolation()
    }

    private func blockViolation() -> String? {
        guard String(validating: prose.cooked, as: UTF8.self) != nil else { return "cooked text is not UTF-8" }
        var cookedEnd = 0
        var flowEnd = 0
        var attachedEnd = 0
        let flow = prose.blocks.filter { !$0.scope.isAttached }
        for (index, block) in prose.blocks.enumerated() {
            guard !block.cookedRange.isEmpty, block.cookedRange.lowerBound == cookedEnd else { return "cooked gap at block \(index)" }
            cookedEnd = block.cookedRange.upperBound + 1
            guard prose.cooked[cookedEnd - 1] == 0 else { return "block \(index) is not ended by a zero byte" }
            let text = prose.cooked[block.cookedRange]
            guard let first = text.first, let last = text.last, !ASCII.isSpace(first), !ASCII.isSpace(last) else {
                return "block \(index) is not trimmed"
            }
            guard !text.contains(0) else { return "zero byte in block \(index)" }
            let range = block.sourceRange
            guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= bytes.count else { return "block \(index) is out of bounds" }
            if block.scope.isAttached {
                guard range.lowerBound >= attachedEnd else { return "attached block \(index) overlaps or is out of order" }
                attachedEnd = range.upperBound
                for other in flow where other.sourceRange.overlaps(range) {
                    guard other.sourceRange.lowerBound <= range.lowerBound, other.sourceRange.upperBound >= range.upperBound else {
                        return "attached block \(index) crosses a block"
                    }
                }
            } else {
                guard range.lowerBound >= flowEnd else { return "block \(index) overlaps or is out of order" }
                flowEnd = range.upperBound
            }
            if let heading = block.heading {
                guard heading < index, case .heading = prose.blocks[heading].scope else { return "heading of block \(index)" }
            }
            if let leadIn = block.leadIn { guard leadIn < index else { return "lead-in of block \(index)" } }
        }
        return prose.cooked.count == cookedEnd ? nil : "cooked text after the last block"
    }

    private func sentenceViolation() -> String? {
        var number = 0
        for (index, block) in prose.blocks.enumerated() {
            guard block.sentences.lowerBound == number else { return "sentence numbers of block \(index)" }
            number = block.sentences.upperBound
            var cookedEnd = block.cookedRange.lowerBound
            var sourceEnd = block.sourceRange.lowerBound
            for (ordinal, sentence) in prose.sentences[block.sentences].enumerated() {
                guard sentence.block == index, sentence.ordinal == ordinal else { return "numbering of a sentence in block \(index)" }
                guard sentence.cookedRange.lowerBound >= cookedEnd, sentence.cookedRange.upperBound <= block.cookedRange.upperBound,
                    sentence.sourceRange.lowerBound >= sourceEnd, sentence.sourceRange.upperBound <= block.sourceRange.upperBound,
                    !sentence.sourceRange.isEmpty
                else { return "a sentence of block \(index) is out of place" }
                guard prose.sourceRange(of: sentence.cookedRange) == sentence.sourceRange else { return "range of a sentence in block \(index)" }
                cookedEnd = sentence.cookedRange.upperBound
                sourceEnd = sentence.sourceRange.upperBound
                if prose.problems.isEmpty, String(validating: bytes[sentence.sourceRange], as: UTF8.self) == nil {
                    return "a sentence of block \(index) cuts through a scalar"
                }
            }
        }
        return number == prose.sentences.count ? nil : "sentences after the last block"
    }

    /// What was copied reads the same in the file, byte for byte; white space may differ.
    private func copyViolation() -> String? {
        let runs = prose.map.runs
        for (index, run) in runs.enumerated() where run.isCopy {
            let end = index + 1 < runs.count ? runs[index + 1].cooked : prose.cooked.count
            for offset in run.cooked..<end where prose.cooked[offset] != 0 {
                let original = bytes[run.source + offset - run.cooked]
                let isSpace = ASCII.isSpace(original) && ASCII.isSpace(prose.cooked[offset])
                guard original == prose.cooked[offset] || isSpace else { return "byte \(offset) of the cooked text is not in the file" }
            }
        }
        return nil
    }

    private func wordViolation() -> String? {
        let table = WordTable(prose)
        var end = 0
        for (index, word) in table.words.enumerated() {
            guard word.range.lowerBound >= end, !word.range.isEmpty else { return "word \(index) is out of order" }
            end = word.range.upperBound
            let range = prose.sourceRange(of: word.range)
            let slice = bytes[range]
            guard slice.allSatisfy({ ASCII.isLetter($0) }) else { continue }
            guard Array(slice.map(ASCII.lowercased)) == Array(table.foldedBytes(index)) else { return "word \(index) is not in the file" }
        }
        return nil
    }

    private func commentViolation() -> String? {
        var end = 0
        for comment in prose.comments {
            guard comment.range.lowerBound >= end, comment.range.upperBound <= bytes.count else { return "a comment is out of place" }
            end = comment.range.upperBound
        }
        return nil
    }
}

extension Prose: Equatable {
    static func == (left: Prose, right: Prose) -> Bool {
        left.cooked == right.cooked && left.blocks == right.blocks && left.sentences == right.sentences
            && left.comments == right.comments && left.problems == right.problems
    }
}
