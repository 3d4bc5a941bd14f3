import Diagnostics
import Records
import WorkingCalendar

/// From a rule's finding to its final status: what a well-founded refusal of the whole ends, what a merger ends, what a
/// cancelled matter ends, and who was excused (rules.md §2, §3). Not applicable goes before waived, waived before all else.
extension Case {
    func settled(_ o: Finding) -> Finding {
        var o = o
        if o.status != .notApplicable {
            if let reason = endedByRefusal(o) ?? endedByMerger(o) ?? endedByCancelling(o) { o.excuse(reason) }
        }
        if o.status != .notApplicable, let waiver = waiver(for: o) {
            o.waiver = waiver
            o.statusBeforeWaiver = o.status
            o.status = .waived
        }
        return o
    }

    /// The rules whose obligations a well-founded refusal of the whole ends.
    private static let endedByWholeRefusal: Set<String> = ["3.5-task", "10.2-reply", "11.3-attend", "12.2-replace", "16-draft"]

    private func endedByRefusal(_ o: Finding) -> Bilingual? {
        guard Self.endedByWholeRefusal.contains(o.rule), o.status != .met,
              let refusal = wellFoundedRefusals(by: o.debtor).first?.event
        else { return nil }
        let days = [o.letterDay, o.done, o.due, o.breachDay].compactMap { $0 }
        guard days.contains(where: { $0 >= refusal.day }) else { return nil }
        return Bilingual("cơ quan đã từ chối phối hợp có căn cứ từ ngày \(refusal.day.vietnamese) (dòng \(refusal.place.line))",
                         "the agency refused to cooperate, with grounds, from \(refusal.day.english) on (line \(refusal.place.line))")
    }

    private func endedByMerger(_ o: Finding) -> Bilingual? {
        guard case .agency(let debtor) = o.debtor, case .agency(let creditor)? = o.creditor, debtor != creditor,
              o.status == .pending || o.status == .overdue || o.status == .breach && o.isBreachByClosing,
              let day = mergerDay(debtor, creditor), day <= asOf, o.due.map({ $0 >= day }) ?? true
        else { return nil }
        return Bilingual("hai cơ quan đã hợp nhất từ ngày \(day.vietnamese)", "the two agencies were merged on \(day.english)")
    }

    /// The first day on which one entry has succeeded both, or is one and succeeded the other.
    private func mergerDay(_ a: Int, _ b: Int) -> Day? {
        registry.agencies.indices.filter { entry in
            (entry == a || registry.succeeded(entry, a)) && (entry == b || registry.succeeded(entry, b))
        }.compactMap { registry.agencies[$0].from }.min()
    }

    private func endedByCancelling(_ o: Finding) -> Bilingual? {
        guard let end = cancelledOn, o.status == .pending || o.status == .overdue || o.status == .late,
              o.due.map({ $0 >= end }) ?? true
        else { return nil }
        return Bilingual("hồ sơ đã hủy từ ngày \(end.vietnamese)", "the matter was cancelled on \(end.english)")
    }

    private func waiver(for o: Finding) -> Int? {
        matter.waivers.firstIndex { waiver in
            folded(waiver.rule) == folded(o.rule) && (waiver.bodies.map { $0.contains(o.debtor) } ?? true)
                && (waiver.until.map { $0 >= o.due ?? o.done ?? matter.firstDay } ?? true)
        }
    }
}
