import Records
import Testing
import WorkingCalendar

@testable import Rules

@Suite("What changed between two days")
struct ChangesTests {
    /// Whatever is left out as unable to change, the answer is that of judging everything on both days.
    @Test(arguments: Samples.days, [1, 3, 22, 130])
    func equalsAWholeJudgementOfBothDays(_ asOf: Day, _ workingDays: Int) throws {
        let content = try #require(Samples.content)
        let day = content.calendar.workingDay(workingDays, before: asOf)
        var begun = content
        begun.matters.removeAll { $0.firstDay > day }
        let before = statuses(judge(begun, asOf: day))
        let judgement = judge(content, asOf: asOf)
        let expected = statuses(judgement).filter { before[$0.key] != $0.value }
        let changes = judgement.changes(since: day)
        let found = Dictionary(uniqueKeysWithValues: changes.map { ($0.obligation.id, $0.obligation.status) })
        #expect(Set(expected.keys).symmetricDifference(found.keys).sorted() == [] && found == expected)
        #expect(changes.allSatisfy { $0.before == before[$0.obligation.id] })
    }

    private func statuses(_ judgement: Judgement) -> [String: Status] {
        let all = judgement.matters.flatMap(\.obligations) + judgement.agencies.flatMap(\.obligations)
        return Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.status) })
    }

    @Test func nothingChangesWithinADay() throws {
        let judgement = judge(try #require(Samples.content), asOf: Samples.asOf)
        #expect(judgement.changes(since: Samples.asOf).isEmpty)
    }
}
