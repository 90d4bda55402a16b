import Synchronization

/// A line of progress on the terminal, shown only once the work has taken longer than a second.
final class ProgressLine: Sendable {
    private let verb: String
    private let start = ContinuousClock.now
    private let shownPercent = Mutex(-1)

    init(verb: String) {
        self.verb = verb
    }

    func show(_ done: Int, of total: Int) {
        guard total > 0, ContinuousClock.now - start > .seconds(1) else { return }
        let percent = 100 * done / total
        shownPercent.withLock { shown in
            guard percent != shown else { return }
            shown = percent
            Console.showProgress("\(verb) \(percent) %")
        }
    }

    func clear() {
        shownPercent.withLock { shown in
            if shown >= 0 { Console.showProgress("") }
            shown = -1
        }
    }
}
