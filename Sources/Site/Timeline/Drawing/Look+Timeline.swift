import Rules

extension Look {
    init(_ o: Obligation, judgement: Judgement) {
        let content = judgement.content
        self.init(o, calendar: content.calendar, asOf: judgement.asOf, dueSoon: content.settings.dueSoonWorkingDays)
    }

    /// What is hatched and always has its word beside it.
    var isFailure: Bool { self == .overdue || self == .breach || self == .late }
}
