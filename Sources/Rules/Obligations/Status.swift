import Diagnostics

/// How an obligation stands on the as-of day (rules.md §3).
public enum Status: String, Sendable, Hashable, CaseIterable {
    case met, late, overdue, pending, breach
    case notApplicable = "not-applicable"
    case waived

    /// Whether it counts against the debtor.
    public var isFailure: Bool { self == .late || self == .overdue || self == .breach }
}

/// What an obligation weighs (rules.md §3, force).
public enum Force: String, Sendable, Hashable, CaseIterable {
    /// Counts in the rate.
    case mandatory
    /// Shown, never counted.
    case advisory
    /// A fact; its status is met.
    case note
}
