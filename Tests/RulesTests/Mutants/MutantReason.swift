@testable import Records

/// Why a slip may change verdicts without a word on its own line.
///
/// Each class is decided by what the slip is, never by the file that it is in, and is as narrow as its reason: a slip of the
/// same kind that is told anywhere but where ``elsewhere`` allows is in no class.
enum MutantReason: String, CaseIterable, Sendable {
    /// A day, a time or a limit that still reads as one: 12/3 for 21/3 is another true record, and no reader can know which
    /// one the letter bears. Where two days contradict each other, the message names both and stands at one of them.
    case anotherDay = "another day"
    /// The number of a letter (`văn bản`) is free text: another number is another letter. Whoever answers the old one is told.
    /// A slip in `về` itself is in no class: it has to be told.
    case anotherNumber = "another number"
    /// A key that may be left out, or one item of a list, left empty: not given (rules.md §2), as in a form that is being
    /// filled in. What a rule misses then is its verdict.
    case notGiven = "left empty"
    /// A body outside the registry bears the name that the header lists: this list is where such names are made. Where the
    /// record still uses the old spelling, it is told there.
    case outsideBody = "another body outside the registry"
    /// `lĩnh vực` is free text on both sides: a field that no longer folds equal to one of the partner's is another field
    /// (3.3-function, advisory).
    case fieldOfWork = "another field of work"
    /// The registry is where names are made: another spelling there is another name. Whoever writes the old one is told.
    case nameInRegistry = "another name in the registry"
    /// One slip makes another name of the registry (SCT, STC): both are agencies, and where the other has no part in the matter
    /// that is told.
    case anotherAgency = "another agency of the registry"
    /// Another ground that the regulation knows (3.1 for 3.2).
    case anotherGround = "another ground"
    /// The name of a report's file says whose and when it is; where the two differ the header's first line says so.
    case fileName = "another report than the file's name says"

    init?(_ slip: Slip, told: [String]) {
        guard let reason = Self.reason(slip, told), Set(told).isSubset(of: reason.elsewhere) else { return nil }
        self = reason
    }

    private static func reason(_ slip: Slip, _ told: [String]) -> MutantReason? {
        if told == ["file-name"] { return .fileName }
        if slip.edit == .empty { return slip.site.isOptional ? .notGiven : nil }
        let key = slip.site.path.split(separator: "/").last ?? ""
        let isRegistry = ["tên", "viết tắt", "mã"].contains(slip.site.path)
        switch slip.site.kind {
        case .value(.text) where isRegistry, .value(.texts) where isRegistry, .value(.identity) where isRegistry: return .nameInRegistry
        case .value(.texts) where slip.site.path == "lĩnh vực": return .fieldOfWork
        case .value(let type) where type.holdsDay: return .anotherDay
        case .dayKey: return .anotherDay
        case .value(.documents) where key == "văn bản": return .anotherNumber
        case .value(.choices(let grounds)) where key == "căn cứ" && grounds.contains(slip.after): return .anotherGround
        case .value(.listedBodies) where MutantSubject.base.registry.named(slip.plainBefore).isEmpty: return .outsideBody
        default: return slip.namesAnotherAgency ? .anotherAgency : nil
        }
    }

    /// The codes that may be told of such a slip away from its line.
    private var elsewhere: Set<String> {
        switch self {
        case .anotherDay:
            ["end-before-start", "event-after-end", "entry-before-letter", "activity-before-its-day", "limit-before-letter", "limit-before-plan",
             "new-limit-before-event", "date-change-ignored", "waiver-unused", "shared-name", "no-office", "several-offices"]
        case .notGiven: ["near-letter", "unknown-agency", "task-not-partner", "wrong-author", "waiver-broad"]
        case .outsideBody: ["unknown-agency"]
        case .nameInRegistry: ["unknown-predecessor", "shared-name"]
        case .anotherAgency: ["lead-is-partner", "repeated-partner", "task-not-partner", "wrong-author", "waiver-unused"]
        case .fileName: ["file-name"]
        case .anotherNumber: ["near-letter"]
        case .fieldOfWork, .anotherGround: []
        }
    }
}

extension Slip {
    /// Whether what was an agency's name is now another's.
    fileprivate var namesAnotherAgency: Bool {
        let registry = MutantSubject.base.registry
        let (was, is_) = (registry.named(plainBefore), registry.named(plainAfter))
        return !was.isEmpty && !is_.isEmpty && was != is_
    }
}
