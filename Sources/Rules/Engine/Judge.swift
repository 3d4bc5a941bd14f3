import Diagnostics
import Records
import WorkingCalendar

/// Judges every record on a day: a pure function of its arguments.
public func judge(_ content: Content, asOf: Day) -> Judgement {
    let results = concurrentMap(content.matters) { judge($0, content: content, asOf: asOf) }
    let periods = judgePeriods(content, asOf: asOf)
    return Judgement(content: content, asOf: asOf, matters: results.map(\.judged), agencies: periods,
                     diagnostics: results.flatMap(\.diagnostics).inOrder())
}

/// Judges one matter.
func judge(_ matter: Matter, content: Content, asOf: Day) -> (judged: JudgedMatter, diagnostics: [Diagnostic]) {
    guard matter.firstDay >= content.regulation.effective else { return beforeTheRegulation(matter, content) }
    let matterCase = Case(matter, content: content, asOf: asOf, rule: Rule.inJudgingOrder[0])
    for rule in Rule.inJudgingOrder {
        matterCase.rule = rule
        matterCase.judged[rule.id] = rule.check(matterCase).map(matterCase.settled)
    }
    var obligations = Rule.all.flatMap { matterCase.judged[$0.id] ?? [] }
    var ids = IDs(subject: matter.id, registry: content.registry, count: obligations.count)
    for position in obligations.indices { ids.name(&obligations[position]) }
    let judged = JudgedMatter(
        matter: matter, obligations: obligations.map(Obligation.init), dates: matterCase.dates.current, dateChanges: matterCase.dates.changes,
        meetings: matterCase.meetings.filter { !$0.isCancelled && !$0.invitations.isEmpty }.map(\.day),
        cancelledMeetings: matterCase.meetings.filter(\.isCancelled).map(\.day),
        isFinished: matterCase.finishedOn != nil, isCancelled: matterCase.cancelledOn != nil, remarks: matterCase.overlaps, outOfReach: nil)
    return (judged, findings(of: matterCase, obligations))
}

private func beforeTheRegulation(_ matter: Matter, _ content: Content) -> (JudgedMatter, [Diagnostic]) {
    let day = content.regulation.effective
    let reason = Bilingual("hồ sơ bắt đầu ngày \(matter.firstDay.vietnamese), trước ngày Quy chế có hiệu lực (\(day.vietnamese)), nên không phát sinh nghĩa vụ nào",
                           "the matter began on \(matter.firstDay.english), before the regulation took effect (\(day.english)), so it owes nothing")
    let judged = JudgedMatter(matter: matter, obligations: [], dates: matter.dates, dateChanges: [], meetings: [], cancelledMeetings: [],
                              isFinished: false, isCancelled: false, remarks: [], outOfReach: reason)
    let told = Bilingual("Hồ sơ" + reason.vi.dropFirst("hồ sơ".count) + ".", "The" + reason.en.dropFirst("the".count) + ".")
    return (judged, [Diagnostic(.note, "before-regulation", at: matter.place, told)])
}

extension Rule {
    /// The rules that look at others, in the order in which they do (rules.md §5).
    private static let dependent = [
        "11.3-refusal", "11.3-attend", "11.3-prepared", "6.1-take-part", "11.4-minutes", "11.4-send", "3.5-task", "5.5-collect",
        "10.2-notify", "10.2-office", "17.4-notify", "5.3-remind",
    ]

    /// 6.1-ground first, then all rules that look at no other, then the dependent ones.
    static let inJudgingOrder: [Rule] = {
        let free = all.filter { !dependent.contains($0.id) }
        return free.filter { $0.id == "6.1-ground" } + free.filter { $0.id != "6.1-ground" }
            + dependent.compactMap { id in all.first { $0.id == id } }
    }()
}

/// Gives obligations their ids: equal ones get -2, -3 in the order in which they come, which is that of the events.
struct IDs {
    let subject: String
    let registry: Registry
    private var used = Set<String>()

    /// - Parameter count: how many ids are expected.
    init(subject: String, registry: Registry, count: Int = 0) {
        self.subject = subject
        self.registry = registry
        used.reserveCapacity(count)
    }

    mutating func name(_ o: inout Finding) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(128)
        add(subject, to: &bytes)
        for part in [o.rule, registry.id(of: o.debtor), o.creditor.map(registry.id), o.trigger] {
            guard let part else { continue }
            bytes.append(UInt8(ascii: "/"))
            add(part, to: &bytes)
        }
        let base = String(decoding: bytes, as: UTF8.self)
        var id = base
        var number = 2
        while !used.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        o.id = id
    }

    /// Spaces become hyphens, also a no-break one (U+00A0: C2 A0) from a word processor.
    private func add(_ text: String, to bytes: inout [UInt8]) {
        guard text.utf8.contains(where: { $0 == 0x20 || $0 == 0xA0 }) else { return bytes.append(contentsOf: text.utf8) }
        var isAfterC2 = false
        for byte in text.utf8 {
            switch byte {
            case 0x20: bytes.append(0x2D)
            case 0xA0 where isAfterC2: bytes[bytes.count - 1] = 0x2D
            default: bytes.append(byte)
            }
            isAfterC2 = byte == 0xC2
        }
    }
}
