import Records
import Rules
import WorkingCalendar

/// How an obligation is drawn: the class, the icon and the word that go together. In order of urgency.
enum Look: String, Sendable, CaseIterable, Comparable {
    case overdue, breach, late, soon, pending, open, met, waived, na

    init(_ o: Obligation, calendar: WorkingCalendar, asOf: Day, dueSoon: Int) {
        self.init(o.status)
        guard self == .pending else { return }
        if let due = o.due { if calendar.workingDaysBetween(asOf, due) <= dueSoon { self = .soon } } else { self = .open }
    }

    /// A status alone, whatever its due day.
    init(_ status: Status) {
        self =
            switch status {
            case .met: .met
            case .late: .late
            case .overdue: .overdue
            case .breach: .breach
            case .pending: .pending
            case .notApplicable: .na
            case .waived: .waived
            }
    }

    static func < (a: Look, b: Look) -> Bool { a.rank < b.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Site {
    func look(_ o: Obligation) -> Look {
        Look(o, calendar: judgement.content.calendar, asOf: judgement.asOf, dueSoon: settings.dueSoonWorkingDays)
    }

    func word(_ o: Obligation) -> String {
        Words.status(o, calendar: judgement.content.calendar, asOf: judgement.asOf, dueSoon: settings.dueSoonWorkingDays)(language)
    }

    /// The verdict that a waiver strikes out; nil where nothing had gone wrong.
    func struckWord(_ o: Obligation) -> String? {
        switch o.statusBeforeWaiver {
        case .late?: names.look[.late]
        case .overdue?: names.look[.overdue]
        case .breach?: names.look[.breach]
        default: nil
        }
    }

    /// What the part `status` shows.
    static let statusShape: [String: Shape] = ["status": .text, "word": .text, "struck": .optional(.text)]
}
