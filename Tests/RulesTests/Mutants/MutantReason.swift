@testable import Records

/// Why a slip may change verdicts without a word on its line. Each class is decided by what the slip is, never by which file it is in.
enum MutantReason: String, CaseIterable, Sendable {
    case anotherDay
    case anotherNumber
    case notGiven

    init?(_ slip: Slip, told: [String]) {
        switch slip.site.kind {
        case .value(let type) where slip.edit == .empty && slip.site.isOptional && told.isEmpty:
            _ = type
            self = .notGiven
        case .value(.documents): self = .anotherNumber
        case .value(let type) where type.holdsDay && told.isEmpty: self = .anotherDay
        default: return nil
        }
    }
}
