import Foundation
import Records
import Testing

@testable import Rules

/// One example of one rule, as a test case.
struct ExampleCase: CustomTestStringConvertible, Sendable {
    let rule: Rule
    let example: Example
    var testDescription: String { "\(rule.id): \(example.title.vi)" }

    static let all = Rule.catalogue.flatMap { rule in rule.examples.map { ExampleCase(rule: rule, example: $0) } }
}

@Suite("Every rule keeps the promise of its examples")
struct ExampleTests {
    @Test("the example gives the expected obligations", arguments: ExampleCase.all)
    func example(_ c: ExampleCase) {
        let asOf = Province.day(c.example.asOf)
        let judgement = judge(Province.with(c.example.record, asOf: asOf), asOf: asOf)
        let registry = judgement.content.registry
        let all = judgement.matters.flatMap(\.obligations) + judgement.agencies.flatMap(\.obligations)
        // Of the agencies that a half-year's rule judges, the example is about the one that reports.
        let reporters = Set(judgement.content.reports.map { registry.id(of: $0.agency) })
        let found = all.filter { $0.rule == c.rule.id && (reporters.isEmpty || reporters.contains(registry.id(of: $0.debtor))) }
        #expect(found.map { "\(registry.id(of: $0.debtor)) \($0.status.rawValue)" } == c.example.expected.map { "\($0.debtor) \($0.status.rawValue)" })
        for (obligation, expected) in zip(found, c.example.expected) {
            if let due = expected.due { #expect(obligation.due?.iso == due) }
        }
    }

    @Test("a rule has an example that meets it and one that fails it, or is a note", arguments: Rule.catalogue.map(\.id))
    func bothKinds(_ id: String) throws {
        let rule = try #require(Rule.catalogue.first { $0.id == id })
        #expect(rule.examples.contains { $0.isMet })
        #expect(rule.force == .note || rule.examples.contains { !$0.isMet })
        #expect(rule.examples.allSatisfy { rule.limits.isEmpty || !$0.expected.isEmpty })
    }

    @Test("ids are unique, and every named clause and limit stands in the regulation")
    func catalogue() {
        #expect(Set(Rule.catalogue.map(\.id)).count == Rule.catalogue.count)
        let regulation = Province.content.regulation
        let limits = regulation.limits(on: regulation.effective)
        for rule in Rule.catalogue {
            let quoted = rule.quote.split(separator: " ").joined(separator: " ")
            let article = regulation.articles.first { !$0.isDecision && $0.number == rule.article }
            let text = (article.map { [$0.title] + $0.paragraphs.map(\.text) } ?? []).joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains(quoted), "\(rule.id) quotes words that its article does not hold")
            for clause in rule.limits { #expect(limits[clause] != nil, "\(rule.id) reads the limit of \(clause)") }
        }
    }
}
