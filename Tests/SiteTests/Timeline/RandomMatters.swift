import Diagnostics
import Records

@testable import Rules
@testable import WorkingCalendar

/// SplitMix64: the same seed gives the same matter on every machine.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }
    mutating func pick<T>(_ items: [T]) -> T { items[roll(0...(items.count - 1))] }
}

/// Matters of every shape: crowded and empty, of days and of decades, with many bodies and with names of all kinds.
struct RandomMatters {
    static let agencies = (0..<32).map { index in
        Agency(id: "co-quan-\(index)", name: index % 3 == 0 ? "Sở Lao động - Thương binh và Xã hội tỉnh số \(index)" : "Sở số \(index)",
               abbreviations: ["S\(index)"], fields: [], from: nil, to: nil, succeeds: [],
               roles: index == 31 ? [.office] : [], place: place)
    }
    static let place = Place(SourceFile(path: "ho-so/test.md", bytes: Array(repeating: 10, count: 4000)), 0)
    static let outside = ["UBND xã <Hạ & Lang>", "Nhà \"thầu\" rất dài " + String(repeating: "không ngắt", count: 12), "会社 😀", "x"]

    static let content: Content = {
        let limits = Regulation.requiredLimits.map {
            ($0, TimeLimit(clause: $0, amount: $0 == "19.3" ? 20 : 5, unit: $0 == "9.1" ? .days : .workingDays,
                           isInterpretive: ["5.3", "10.2", "17.4", "14.3", "11.4"].contains($0), basis: nil, amendment: nil))
        }
        let start = Day(uncheckedYear: 2000, month: 1, day: 1)
        let regulation = Regulation(number: "1", issued: start, effective: start, articles: [], clauses: [],
                                    limits: Dictionary(uniqueKeysWithValues: limits), amendments: [])
        return Content(registry: Registry(agencies), calendar: WorkingCalendar(years: []), regulation: regulation,
                       settings: SiteSettings(), matters: [], reports: [])
    }()

    private var dice: Dice
    private let first: Day
    /// How many days the events are spread over.
    private let spread: Int

    init(seed: Int) {
        dice = Dice(seed)
        first = Day(uncheckedYear: dice.roll(2001...2090), month: 1, day: 1).adding(days: dice.roll(0...364))
        spread = dice.pick([0, 3, 20, 60, 60, 100, 250, 900, 4000])
    }

    private mutating func day() -> Day { first.adding(days: dice.roll(0...spread)) }
    private mutating func agency() -> Body { .agency(dice.roll(0...30)) }
    private mutating func body() -> Body { dice.chance(15) ? .outside(dice.pick(Self.outside)) : agency() }

    /// A matter as judged on a day around its own.
    mutating func judged(id: String = "KS-2026-01") -> (JudgedMatter, Judgement) {
        let matter = matter(id)
        let asOf = first.adding(days: dice.pick([-20, 0, spread / 2, spread, spread + 10, spread + 3000]))
        var content = Self.content
        content.matters = [matter]
        let judgement = judge(content, asOf: asOf)
        return (judgement.matters[0], judgement)
    }

    mutating func matter(_ id: String) -> Matter {
        let lead = agency()
        var partners: [Body] = []
        for _ in 0..<dice.pick([0, 1, 2, 3, 5, 12, 30]) {
            let next = agency()
            if next != lead, !partners.contains(next) { partners.append(next) }
        }
        var matter = Matter(id: id, form: dice.pick(Form.allCases), title: "Khảo sát \(id) <thử> & đo", lead: lead, partners: partners,
                            firstDay: first, place: Self.place, bodyOffset: 0)
        if dice.chance(60) { matter.dates = range() }
        if dice.chance(30) { matter.surveyed = [body(), body()] }
        if dice.chance(30) { matter.inspected = [body()] }
        if dice.chance(50) { matter.state = dice.chance(80) ? .finished(day()) : .cancelled(day()) }
        if dice.chance(60) {
            let tasks = partners.map { PlanTask(bodies: [$0], text: "việc", limit: dice.chance(60) ? limit() : nil, done: dice.chance(50) ? day() : nil, place: Self.place) }
            matter.plan = Plan(documents: [DocumentNumber("1/KH")], day: day(), tasks: tasks, place: Self.place)
        }
        let days = (0..<dice.pick([0, 1, 4, 10, 20, 40, 150])).map { _ in day() }.sorted()
        matter.events = days.enumerated().map { event($1, $0, matter) }
        matter.firstDay = min(days.first ?? first, matter.dates?.first ?? first, matter.plan?.day ?? first)
        return matter
    }

    private mutating func range() -> DayRange {
        let start = day()
        return DayRange(start, start.adding(days: dice.pick([0, 0, 2, 5, 40])))
    }

    private mutating func limit() -> Limit { Limit(.day(DayTime(day())), wording: "trước ngày") }

    private mutating func event(_ day: Day, _ position: Int, _ matter: Matter) -> Event {
        let kind = dice.pick(EventKind.allCases)
        let place = Place(Self.place.file, 10 * position)
        let partner = matter.partners.isEmpty ? body() : dice.pick(matter.partners)
        let isLeads = dice.chance(55)
        let author: Body? = kind == .consentGiven ? nil : isLeads ? matter.lead : dice.chance(85) ? partner : body()
        var details: [Event.Detail] = []
        if dice.chance(60) { details.append(.init(.limit, .limit(Limit(.day(DayTime(day.adding(days: dice.roll(0...40)))), wording: "x")), at: place)) }
        if dice.chance(50) { details.append(.init(.meetingDay, .day(DayTime(day.adding(days: dice.roll(0...15)))), at: place)) }
        if dice.chance(40) { details.append(.init(.newDates, .range(range()), at: place)) }
        if dice.chance(40) { details.append(.init(.outcome, .outcome(.approved), at: place)) }
        let recipients = isLeads ? (dice.chance(70) ? matter.partners : [partner]) : [matter.lead]
        return Event(kind: kind, day: day, position: position, place: place, author: author, actors: author.map { [$0] } ?? [],
                     recipients: recipients, documents: dice.chance(80) ? [DocumentNumber("\(position)/SNN<&>-\(kind.rawValue)")] : [],
                     answers: [], details: details)
    }
}
