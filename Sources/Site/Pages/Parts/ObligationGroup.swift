import Rules

/// Obligations of one rule that differ only in who owes them, or only in to whom: a page says their verdict once.
struct ObligationGroup {
    /// What all of them have in common is read off the first.
    let first: Obligation
    private(set) var others: [Obligation] = []

    /// The groups in the order of their first obligation. One that `isAlone` stays by itself.
    static func all(_ obligations: [Obligation], isAlone: (Obligation) -> Bool) -> [ObligationGroup] {
        var groups: [ObligationGroup] = []
        // A rule's obligations follow one another.
        var start = 0
        for o in obligations {
            if groups.last?.first.rule != o.rule { start = groups.count }
            let place = o.waiver == nil && !isAlone(o) ? groups[start...].firstIndex { $0.takes(o) && !isAlone($0.first) } : nil
            if let place { groups[place].others.append(o) } else { groups.append(ObligationGroup(first: o)) }
        }
        return groups
    }

    private func takes(_ o: Obligation) -> Bool {
        guard first.status == o.status, first.due == o.due, first.done == o.done, first.clause == o.clause, first.force == o.force,
              first.waiver == nil, first.isInterpretive == o.isInterpretive, first.isProvisional == o.isProvisional,
              first.start == o.start, first.reason == o.reason, first.facts == o.facts else { return false }
        // One side stays, the other brings somebody new.
        let hasSameDebtor = first.debtor == o.debtor
        guard hasSameDebtor != (first.creditor == o.creditor) else { return false }
        return others.allSatisfy { other in
            (other.debtor == first.debtor) == hasSameDebtor && (hasSameDebtor ? other.creditor != o.creditor : other.debtor != o.debtor)
        }
    }
}
