import Testing

@testable import Rules

@Suite("Every clause has an answer")
struct CoverageTests {
    /// The only clauses of which the product may say "no machine checks this".
    static let principles: Set<String> = ["qd-1", "qd-3", "2", "3.1", "3.2", "3.4", "3.6", "5.3", "6.5", "7.3", "7.4", "17.1", "17.2", "18.1", "20"]

    @Test("the walk through the text finds no clause without rule, fact or reason")
    func walk() {
        let regulation = Province.content.regulation
        for coverage in Coverage.all(of: regulation) {
            #expect(!coverage.answers.isEmpty, "\(coverage.clause) has no answer")
        }
        #expect(regulation.clauses.count >= 60)
        #expect(Coverage.principles == Self.principles)
    }

    @Test("every rule, every note and every other answer stands at a clause of the text")
    func anchors() {
        let regulation = Province.content.regulation
        for rule in Rule.catalogue { #expect(regulation.clause(rule.clause) != nil, "\(rule.id) cites \(rule.clause)") }
        for note in TextNote.all { #expect(regulation.clause(note.clause) != nil, "a note cites \(note.clause)") }
        let ids = Set(Rule.catalogue.map(\.id))
        for coverage in Coverage.all(of: regulation) {
            for case .elsewhere(let rules, _) in coverage.answers { #expect(ids.isSuperset(of: rules), "\(coverage.clause)") }
        }
    }
}
