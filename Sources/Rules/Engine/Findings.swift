import Diagnostics
import Records

/// What only judging can find in a record: warnings, never verdicts.
func findings(of c: Case, _ obligations: [Finding]) -> [Diagnostic] {
    c.dates.ignored.map(ignoredChange) + c.matter.waivers.indices.flatMap { waiverFindings($0, c, obligations) }
}

private func ignoredChange(_ event: Event) -> Diagnostic {
    Diagnostic(.warning, "date-change-ignored", at: event.place,
               Bilingual("Việc đổi ngày tiến hành này không được tính: nó có sau khi thời gian tiến hành đã qua, hoặc sau khi đã khảo sát, kiểm tra.",
                         "This change of the day does not count: it came after the planned days had passed, or after the survey or the inspection."),
               hint: Bilingual("Kiểm tra lại ngày của việc này; nếu ghi nhầm, hãy thêm một việc `đính chính`.",
                               "Check the day of the event; if it is a slip, add a `đính chính` event."))
}

private func waiverFindings(_ index: Int, _ c: Case, _ obligations: [Finding]) -> [Diagnostic] {
    let waiver = c.matter.waivers[index]
    guard Rule.catalogue.contains(where: { folded($0.id) == folded(waiver.rule) }) else {
        let near = nearest(to: waiver.rule, among: Rule.catalogue.map(\.id))
        return [Diagnostic(.error, "unknown-rule", at: waiver.place,
                           Bilingual("Không có quy tắc nào mang mã `\(waiver.rule)`.", "There is no rule `\(waiver.rule)`."),
                           hint: near.map { Bilingual("Có phải `\($0)` không?", "Did you mean `\($0)`?") }
                               ?? Bilingual("Ghi mã như 10.2-reply; trang Quy chế ghi mã của từng quy tắc.", "Write an id such as 10.2-reply; the page of the regulation gives each."))]
    }
    let waived = obligations.filter { $0.waiver == index }
    let strangers = (waiver.bodies ?? []).filter { body in
        !c.matter.parties.contains(body) && !obligations.contains { $0.debtor == body }
    }
    if let stranger = strangers.first {
        let name = c.registry.name(of: stranger)
        return [Diagnostic(.warning, "waiver-stranger", at: waiver.place,
                           Bilingual("`\(name)` không phải là một bên của hồ sơ, cũng không có nghĩa vụ nào để miễn.", "`\(name)` is no party of the matter and owes nothing that could be waived."),
                           hint: Bilingual("Ghi đúng cơ quan được miễn.", "Name the agency that is excused."))]
    }
    if waived.isEmpty {
        return [Diagnostic(.warning, "waiver-unused", at: waiver.place,
                           Bilingual("Miễn trừ này không ứng với nghĩa vụ nào của hồ sơ (quy tắc \(waiver.rule)).", "This waiver matches no obligation of the matter (rule \(waiver.rule))."),
                           hint: Bilingual("Kiểm tra mã quy tắc, cơ quan và `đến ngày`.", "Check the rule id, the agency and the end."))]
    }
    if waiver.bodies == nil, Set(waived.map(\.debtor)).count > 1 {
        return [Diagnostic(.warning, "waiver-broad", at: waiver.place,
                           Bilingual("Miễn trừ này không ghi cơ quan nên miễn cho \(Set(waived.map(\.debtor)).count) cơ quan.", "This waiver names no agency and so excuses \(Set(waived.map(\.debtor)).count) agencies."),
                           hint: Bilingual("Thêm dòng `cơ quan: …` để ghi rõ ai được miễn.", "Name the agency that is excused."))]
    }
    return []
}

/// The codes of what only judging can find, and what each means.
public let ruleCodes: [String: Bilingual] = [
    "before-regulation": Bilingual("Hồ sơ bắt đầu trước ngày Quy chế có hiệu lực.", "The matter began before the regulation took effect."),
    "date-change-ignored": Bilingual("Việc đổi ngày tiến hành không được tính.", "A change of the planned days does not count."),
    "unknown-rule": Bilingual("Miễn trừ ghi mã quy tắc không có.", "A waiver names a rule that does not exist."),
    "waiver-unused": Bilingual("Miễn trừ không ứng với nghĩa vụ nào.", "A waiver matches no obligation."),
    "waiver-broad": Bilingual("Miễn trừ không ghi cơ quan, miễn cho nhiều cơ quan.", "A waiver without agency excuses several."),
    "waiver-stranger": Bilingual("Miễn trừ ghi cơ quan không liên quan đến hồ sơ.", "A waiver is of an agency that has nothing to do with the matter."),
]
