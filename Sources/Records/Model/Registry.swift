import WorkingCalendar

/// The agencies of the province with their succession, and who a text names (rules.md §2, "Who is who").
public struct Registry: Sendable {
    public let agencies: [Agency]
    /// Folded id, name and abbreviations → positions, in the order of the file.
    private let byName: [String: [Int]]
    /// Names and abbreviations as written, for suggestions.
    let spellings: [String]
    /// The same, ready to tell misspellings.
    let nearNames: NearNames
    /// For each entry all that it succeeded, by any number of steps; never itself.
    private let predecessors: [Set<Int>]

    /// - Parameter agencies: the entries in the order of the file; `succeeds` holds positions in this list.
    public init(_ agencies: [Agency]) {
        self.agencies = agencies
        var names: [String: [Int]] = [:]
        for (position, agency) in agencies.enumerated() {
            for name in Set(([agency.id, agency.name] + agency.abbreviations).map { folded($0) }) {
                names[name, default: []].append(position)
            }
        }
        byName = names
        spellings = agencies.flatMap { [$0.name] + $0.abbreviations }
        nearNames = NearNames(spellings)
        predecessors = agencies.indices.map { start in
            var found = Set<Int>()
            var open = agencies[start].succeeds
            while let next = open.popLast() {
                guard next != start, found.insert(next).inserted else { continue }
                open += agencies[next].succeeds
            }
            return found
        }
    }

    /// The positions of every entry whose `mã`, `tên` or one of `viết tắt` folds equal to `text`.
    public func named(_ text: String) -> [Int] { byName[folded(text)] ?? [] }

    /// Every folded name by which an entry can be written, for suggestions.
    public var foldedNames: [String: [Int]] { byName }

    /// Who a text names on a day.
    public enum Resolution: Sendable, Equatable {
        case one(Int)
        /// Several entries of that name are alive: an error.
        case ambiguous([Int])
        case unknown
    }

    /// - Parameters:
    ///   - text: as written.
    ///   - day: the day on which the entry should be alive: an event's own, else the matter's first day.
    ///   - firstDay: where none is alive, the entry whose `đến` is the latest before this day, else the one with the earliest `từ`.
    public func resolve(_ text: String, on day: Day, firstDay: Day) -> Resolution {
        resolve(named(text), on: day, firstDay: firstDay)
    }

    /// The same for a text whose entries are known already.
    public func resolve(_ candidates: [Int], on day: Day, firstDay: Day) -> Resolution {
        guard !candidates.isEmpty else { return .unknown }
        if candidates.count == 1 { return .one(candidates[0]) }
        for moment in day == firstDay ? [day] : [day, firstDay] {
            let alive = candidates.filter { agencies[$0].isAlive(on: moment) }
            if alive.count == 1 { return .one(alive[0]) }
            if alive.count > 1 { return .ambiguous(alive) }
        }
        let ended = candidates.filter { agencies[$0].to.map { $0 < firstDay } ?? false }
        let latest = ended.max { (agencies[$0].to ?? firstDay) < (agencies[$1].to ?? firstDay) }
        let earliest = candidates.min { a, b in
            switch (agencies[a].from, agencies[b].from) {
            case (let x?, let y?): x < y
            case (nil, _?): true
            default: false
            }
        }
        return (latest ?? earliest).map(Resolution.one) ?? .unknown
    }

    /// Whether `successor` took the place of `predecessor`, by any number of steps.
    public func succeeded(_ successor: Int, _ predecessor: Int) -> Bool { predecessors[successor].contains(predecessor) }

    /// All entries that `position` succeeded, by any number of steps, in the order of the file.
    public func allPredecessors(of position: Int) -> [Int] { predecessors[position].sorted() }

    /// All entries that succeeded `position`, by any number of steps, in the order of the file.
    public func allSuccessors(of position: Int) -> [Int] { agencies.indices.filter { predecessors[$0].contains(position) } }

    /// The entries with `role` that are alive on `day`; for the Office exactly one is expected (rules.md §2, VP).
    public func holders(of role: Role, on day: Day) -> [Int] {
        agencies.indices.filter { agencies[$0].roles.contains(role) && agencies[$0].isAlive(on: day) }
    }

    /// The registry id, or the text of a body outside the registry.
    public func id(of body: Body) -> String {
        switch body {
        case .agency(let position): agencies[position].id
        case .outside(let text): text
        }
    }

    /// The name in the registry's spelling, or the text of a body outside the registry.
    public func name(of body: Body) -> String {
        switch body {
        case .agency(let position): agencies[position].name
        case .outside(let text): text
        }
    }

    /// The first abbreviation, else the name.
    public func shortName(of body: Body) -> String {
        switch body {
        case .agency(let position): agencies[position].abbreviations.first ?? agencies[position].name
        case .outside(let text): text
        }
    }
}
