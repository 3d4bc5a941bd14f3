import Records
import Rules

/// To whom a reminder goes: the debtor itself, or the one living agency that succeeded it. The Office does not write to itself.
struct ReminderAddressees {
    /// An obligation, and who owed it first where that is not who is written to.
    struct Item {
        let item: DueItem
        let former: Int?
    }

    struct Entry {
        /// A position in the registry.
        let agency: Int
        var overdue: [Item] = []
        var falling: [Item] = []
    }

    /// Those with something overdue, in the order of the registry.
    let entries: [Entry]
    /// Agencies that have ended and have not exactly one successor, with how much is overdue.
    let orphans: [(agency: Int, overdue: Int)]

    /// - Parameter only: the one written to, or the one that owed it; nil: all.
    init(_ list: DueList, _ judgement: Judgement, only: Body?) {
        let (registry, asOf) = (judgement.content.registry, judgement.asOf)
        var byAgency: [Int: Entry] = [:]
        var orphans: [(Int, Int)] = []
        for entry in list.entries {
            guard case .agency(let debtor) = entry.debtor else { continue }
            let items = entry.items.filter { $0.obligation.force == .mandatory }
            let hasEnded = registry.agencies[debtor].to.map { $0 < asOf } ?? false
            let living = hasEnded ? registry.allSuccessors(of: debtor).filter { registry.agencies[$0].isAlive(on: asOf) } : [debtor]
            guard living.count == 1, let agency = living.first else {
                let overdue = items.count(where: \.isOverdue)
                if overdue > 0, only == nil || only == entry.debtor { orphans.append((debtor, overdue)) }
                continue
            }
            guard only == nil || only == .agency(agency) || only == entry.debtor, !registry.agencies[agency].roles.contains(.office) else { continue }
            let told = items.map { Item(item: $0, former: agency == debtor ? nil : debtor) }
            byAgency[agency, default: Entry(agency: agency)].overdue += told.filter(\.item.isOverdue)
            byAgency[agency, default: Entry(agency: agency)].falling += told.filter { !$0.item.isOverdue }
        }
        entries = byAgency.values.filter { !$0.overdue.isEmpty }.sorted { $0.agency < $1.agency }
        self.orphans = orphans
    }
}
