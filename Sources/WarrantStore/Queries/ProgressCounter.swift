/// Counts records and tells, every so many of them.
final class ProgressCounter {
    private var done = 0
    private let total: Int
    private let report: (CompileProgress) throws -> Void

    init(total: Int, report: @escaping (CompileProgress) throws -> Void) {
        self.total = total
        self.report = report
    }

    func start() throws {
        try report(CompileProgress(done: 0, total: total))
    }

    func step() throws {
        done += 1
        if done % 50 == 0 || done == total { try report(CompileProgress(done: done, total: total)) }
    }
}
