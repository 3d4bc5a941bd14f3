import Diagnostics
import WorkingCalendar

extension MatterReader {
    /// `kế hoạch`, its keys matched once.
    var planMapping: Mapping? {
        if let known = matchedPlan { return known }
        let plan = mapping[MatterKey.plan].flatMap { reader.mapping($0.value, PlanKey.table, .under("kế hoạch")) }
        matchedPlan = .some(plan)
        return plan
    }

    func readPlan() -> Plan? {
        guard let pair = mapping[MatterKey.plan], let plan = planMapping else { return nil }
        let documents = plan[PlanKey.documents].map { reader.documents($0.value) } ?? []
        return Plan(documents: documents, day: planDay, tasks: plan[PlanKey.tasks].map { readTasks($0.value) } ?? [],
                    place: pair.keyPlace)
    }

    private func readTasks(_ node: Node) -> [PlanTask] {
        bodyPairs(node, of: "nhiệm vụ", on: firstDay).map { bodies, pair in
            if partiesAreKnown, !isPartner(bodies) {
                reader.report(.taskNotPartner(bodies.map(names.registry.name)), at: pair.keyPlace)
            }
            guard case .mapping = pair.value.kind else {
                return PlanTask(bodies: bodies, text: reader.text(pair.value), limit: nil, done: nil, place: pair.keyPlace)
            }
            let task = reader.mapping(pair.value, TaskKey.table, .entry("nhiệm vụ"))
            return PlanTask(
                bodies: bodies,
                text: task?[TaskKey.text].flatMap { reader.text($0.value) },
                limit: task?[TaskKey.limit].flatMap { taskLimit($0.value) },
                done: task?[TaskKey.done].flatMap { reader.day($0.value) },
                place: pair.keyPlace)
        }
    }

    private func taskLimit(_ node: Node) -> Limit? {
        guard let limit = limit(node, counts: false, from: planDay ?? firstDay) else { return nil }
        if case .day(let last) = limit.reach, let planDay, last.day < planDay {
            reader.report(.limitBeforePlan(last.day, planDay), at: node.place)
        }
        return limit
    }

    /// A limit; a count of days only where `counts`, else an error that names the day it would give from `day`.
    func limit(_ node: Node, counts: Bool, from day: Day) -> Limit? {
        guard let limit = reader.limit(node) else { return nil }
        if counts { return limit }
        let wouldBe: Day
        switch limit.reach {
        case .day: return limit
        case .workingDays(let count): wouldBe = calendar.workingDay(count, after: day)
        case .days(let count): wouldBe = calendar.forward(days: count, from: day).result
        }
        reader.report(.countNotAllowed(limit.wording, day, wouldBe), at: node.place)
        return nil
    }
}
