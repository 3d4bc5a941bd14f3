import Rules
import WorkingCalendar

/// How an obligation is drawn: the class that its colour and its hatch hang on. In order of urgency.
enum Standing: String, Sendable, CaseIterable, Comparable {
    case overdue, breach, late, soon, pending, open, met, waived, na

    /// What is hatched and always has its word beside it.
    var isFailure: Bool { self <= .late }

    init(_ o: Obligation, judgement: Judgement) {
        self =
            switch o.status {
            case .met: .met
            case .late: .late
            case .overdue: .overdue
            case .breach: .breach
            case .notApplicable: .na
            case .waived: .waived
            case .pending: o.due.map { Self.waiting(for: $0, judgement) } ?? .open
            }
    }

    private static func waiting(for due: Day, _ judgement: Judgement) -> Standing {
        let left = judgement.content.calendar.workingDaysBetween(judgement.asOf, due)
        return left <= judgement.content.settings.dueSoonWorkingDays ? .soon : .pending
    }

    static func < (a: Standing, b: Standing) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .overdue: 0
        case .breach: 1
        case .late: 2
        case .soon: 3
        case .pending: 4
        case .open: 5
        case .met: 6
        case .waived: 7
        case .na: 8
        }
    }
}
