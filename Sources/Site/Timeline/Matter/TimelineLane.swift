import Records
import Rules

/// The lane of one body: what it did, and what it owed by when.
struct TimelineLane {
    /// Nil for the People's Committee, which is no agency under the regulation.
    let body: Body?
    /// Positions in ``Matter/events``.
    var events: [Int] = []
    var bars: [ObligationBar] = []

    /// The lead, the partners, then others in the order of the header, then as they first act or owe.
    static func all(_ judged: JudgedMatter, _ judgement: Judgement) -> [TimelineLane] {
        let matter = judged.matter
        var lanes: [TimelineLane] = []
        var places: [Body?: Int] = [:]
        func place(_ body: Body?) -> Int {
            if let found = places[body] { return found }
            places[body] = lanes.count
            lanes.append(TimelineLane(body: body))
            return lanes.count - 1
        }
        for body in matter.parties { _ = place(body) }
        for (position, event) in matter.events.enumerated() {
            if event.actors.isEmpty { lanes[place(event.author)].events.append(position) }
            for actor in event.actors { lanes[place(actor)].events.append(position) }
        }
        for bar in ObligationBar.all(judged, judgement) { lanes[place(bar.debtor)].bars.append(bar) }
        let always = 1 + matter.partners.count
        return lanes.enumerated().filter { $0.offset < always || !$0.element.events.isEmpty || !$0.element.bars.isEmpty }.map(\.element)
    }
}
