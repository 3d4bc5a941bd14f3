import Rules

/// How many obligations of one kind each matter has, in the order of the matters; those of an agency's half-years together. What
/// is met is counted and linked so, and not listed.
struct HolderCounts: Sendable {
    private(set) var items: [(holder: ObligationRef.Holder, count: Int)] = []

    /// Those of one matter must come one after the other.
    mutating func add(_ ref: ObligationRef) {
        if let last = items.indices.last, items[last].holder == ref.holder {
            items[last].count += 1
        } else {
            items.append((ref.holder, 1))
        }
    }

    var total: Int { items.reduce(0) { $0 + $1.count } }
    var matters: Int { items.count { if case .matter = $0.holder { true } else { false } } }
}

extension Site {
    static let holderShape = Shape.list(.object(["link": .text, "matter": .text, "count": .text]))

    /// A link to each matter, or to the half-yearly reports of an agency.
    func links(_ counts: some Sequence<(holder: ObligationRef.Holder, count: Int)>) -> Value {
        .list(counts.map { holder, count in
            let (link, words) = switch holder {
            case .matter(let matter): (links.matters[matter], judgement.matters[matter].matter.id)
            case .agency(let position):
                (links.agencies[judgement.agencies[position].agency] + "#bao-cao",
                 "\(strings[.navReports].lowercased()) \(registry.agencies[judgement.agencies[position].agency].abbreviations.first ?? "")")
            }
            return ["link": .text(link), "matter": .text(words), "count": .text(number(count))]
        })
    }
}
