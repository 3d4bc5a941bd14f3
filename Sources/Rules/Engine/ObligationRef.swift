import Records

/// Where an obligation stands in a judgement.
public struct ObligationRef: Sendable, Hashable {
    public enum Holder: Sendable, Hashable {
        /// A position in ``Judgement/matters``.
        case matter(Int)
        /// A position in ``Judgement/agencies``.
        case agency(Int)
    }
    public let holder: Holder
    public let position: Int

    public init(holder: Holder, position: Int) {
        self.holder = holder
        self.position = position
    }
}

extension Judgement {
    public subscript(_ ref: ObligationRef) -> Obligation {
        switch ref.holder {
        case .matter(let matter): matters[matter].obligations[ref.position]
        case .agency(let agency): agencies[agency].obligations[ref.position]
        }
    }

    /// The matter in which the obligation stands; nil for one of a half-year.
    public func matter(of ref: ObligationRef) -> Matter? {
        if case .matter(let matter) = ref.holder { matters[matter].matter } else { nil }
    }
}
