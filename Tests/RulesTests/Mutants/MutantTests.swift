import Foundation
import Testing

@testable import Records

@Suite("Mutants of the samples")
struct MutantTests {
    /// One site in so many, with one slip; `MUTANTS=1` takes every site, `MUTANTS=0` every site with every slip.
    private static let share = ProcessInfo.processInfo.environment["MUTANTS"].flatMap { Int($0) } ?? 4

    private static let mutants: [Mutant] = concurrentMap(MutantSubject.all) { subject in
        MutantMaker(subject).mutants(oneIn: share)
    }.flatMap { $0 }

    @Test("each is told on its line, changes no verdict, or is listed with a reason")
    func all() {
        let mutants = Self.mutants
        var totals: [String: Int] = [:]
        for mutant in mutants {
            switch mutant.outcome {
            case .told: totals["told on its line", default: 0] += 1
            case .unchanged: totals["no verdict changed", default: 0] += 1
            case .listed(let reason): totals["listed: \(reason.rawValue)", default: 0] += 1
            case .unlisted: totals["unlisted", default: 0] += 1
            }
        }
        print("Mutants: \(mutants.count)")
        for (name, count) in totals.sorted(by: { $0.value > $1.value }) { print("  \(count)\t\(name)") }
        #expect(mutants.count >= 5000)
        let unlisted = mutants.compactMap { mutant in if case .unlisted(let what) = mutant.outcome { "\(mutant.note): \(what)" } else { nil } }
        if let path = ProcessInfo.processInfo.environment["MUTANTS_LIST"] {
            try? unlisted.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(unlisted.isEmpty, "\(unlisted.prefix(40).joined(separator: "\n"))")
    }

    @Test("a misspelt key or agency has the original as its hint in 95 of 100 cases")
    func hints() {
        let misspelt = Self.mutants.filter { $0.isHinted != nil }
        let missed = misspelt.filter { $0.isHinted == false }
        let rate = 1 - Double(missed.count) / Double(max(1, misspelt.count))
        print("Hints: \(misspelt.count) misspelt keys and agencies, \((rate * 1000).rounded() / 10) % have the original as their hint")
        if let path = ProcessInfo.processInfo.environment["MUTANTS_LIST"] {
            try? missed.map { "\($0.note): \($0.outcome)" }.joined(separator: "\n").write(toFile: path + ".hints", atomically: true, encoding: .utf8)
        }
        #expect(misspelt.count >= 1000)
        #expect(rate >= 0.95, "\(missed.prefix(40).map(\.note).joined(separator: "\n"))")
    }
}
