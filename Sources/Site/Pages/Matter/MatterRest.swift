import Records
import Rules

/// The plan, the marks for quality and the waivers of a matter.
struct MatterRest {
    let site: Site
    let matter: Matter

    var fields: [(String, Value)] {
        [
            ("hasPlan", .flag(matter.plan != nil)), ("hasTasks", .flag(!(matter.plan?.tasks ?? []).isEmpty)), ("planLine", .text(planLine)), ("tasks", .list(matter.plan?.tasks.map(task) ?? [])),
            ("hasAssessments", .flag(!matter.assessments.isEmpty)), ("assessments", .list(matter.assessments.map(assessment))),
            ("hasWaivers", .flag(!matter.waivers.isEmpty)), ("waivers", .list(matter.waivers.map(waiver))),
        ]
    }

    /// The plan's number and day: the header's, else those of the first `ban hành kế hoạch` (rules.md §2).
    private var planLine: String {
        guard let plan = matter.plan else { return "" }
        let issued = matter.events.first { $0.kind == .planIssued }
        let numbers = plan.documents.isEmpty ? issued?.documents ?? [] : plan.documents
        return site.strings.fill(
            .planLine, ("number", numbers.isEmpty ? site.strings[.noNumber] : site.list(numbers)),
            ("day", (plan.day ?? issued?.day).map(site.show) ?? site.strings[.noDay]))
    }

    private func task(_ task: PlanTask) -> Value {
        .object([
            "who": .text(site.list(task.bodies)), "text": .text(task.text ?? "—"),
            "limit": .text(task.limit.map { site.eventText.text(.limit($0)) } ?? "—"), "done": .text(task.done.map(site.show) ?? "—"),
        ])
    }

    private func assessment(_ mark: Assessment) -> Value {
        .object([
            "who": .text(site.list(mark.bodies)), "remark": Value(mark.remark),
            "quality": .text(site.word(mark.quality)),
        ])
    }

    private func waiver(_ waiver: Waiver) -> Value {
        .object([
            "rule": .text(site.title(ofRule: waiver.rule)), "who": Value(waiver.bodies.map(site.list)),
            "approver": .text(waiver.approver), "documents": .text(site.list(waiver.documents)),
            "until": Value(waiver.until.map(site.show)), "reason": .text(waiver.reason),
        ])
    }
}
