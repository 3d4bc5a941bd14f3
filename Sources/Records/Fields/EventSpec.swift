import Diagnostics

/// What the format says of one kind of event (record-format §4): its keys, who may write it and whom it reaches.
public struct EventSpec: Sendable {
    public let kind: EventKind
    public let meaning: Bilingual
    /// The clause or clauses that it serves, `5.1, 12.2`; nil where it serves none.
    public let clause: String?
    public let authors: Authors
    public let defaultAuthor: DefaultAuthor
    public let defaultRecipients: DefaultRecipients
    /// The common keys, then those of the kind.
    public let fields: FieldTable
    /// Of these keys at least one must be given; empty where there is no such choice.
    public let oneOf: [DetailKey]

    /// Who may write it.
    public enum Authors: Sendable, Hashable {
        case lead, partner, leadOrPartner, office, leadOrOffice
        /// The People's Committee, which is no body of the record.
        case committee
        /// A partner, or a body of `cơ quan liên quan`.
        case partnerOrRelated
        /// The same, or a body that a request for information reached.
        case partnerOrAsked
        /// Any party, the Office, or a body that a request for information reached.
        case partyOrAsked
        /// An agency with the role `văn phòng` or `theo dõi`.
        case overseer
        /// Any body of the registry.
        case agency
        /// Any body that the record knows.
        case anyBody
    }

    /// Who wrote it where `từ` is not given.
    public enum DefaultAuthor: Sendable, Hashable {
        case lead, office
        /// The Office where the Standing Committee leads (`chủ trì đoàn`), else the lead.
        case leadOrOffice
        case nobody
        /// `từ` must be given.
        case required
    }

    /// Whom it reaches where `đến` is not given.
    public enum DefaultRecipients: Sendable, Hashable {
        case partners, lead, surveyed, inspected, office, nobody
        /// All partners; in an inspection, without `ngày họp`, the inspected bodies too.
        case partnersAndInspected
        /// Each partner that an invitation to the old meeting reached.
        case invited
        /// Whoever asked for the information that it gives.
        case asker
        /// `đến` must be given.
        case required
    }

    init(_ kind: EventKind, _ vi: String, _ en: String, clause: String? = nil, by authors: Authors,
         from: DefaultAuthor? = nil, to: DefaultRecipients? = nil, _ details: [EventDetail] = [],
         oneOf: [DetailKey] = [], answersRequired: Bool = false) {
        self.kind = kind
        meaning = Bilingual(vi, en)
        self.clause = clause
        self.authors = authors
        let author = from ?? (authors == .lead ? .lead : .required)
        let recipients = to ?? (authors == .lead ? .partners : .lead)
        defaultAuthor = author
        defaultRecipients = recipients
        self.oneOf = oneOf
        let common = EventKey.allCases.map { key in
            switch key {
            case .author: key.field(required: author == .required)
            case .recipients: key.field(required: recipients == .required)
            case .answers: key.field(required: answersRequired)
            default: key.field()
            }
        }
        let shared = [DetailKey.reason, .grounds, .note, .attachments].filter { key in !details.contains { $0.key == key } }
        fields = FieldTable(common + details.map { $0.field(of: kind) } + shared.map { EventDetail($0).field(of: kind) })
    }

    /// The specification of `kind`.
    public static func of(_ kind: EventKind) -> EventSpec { all[positions[kind] ?? 0] }

    /// All kinds, in the order of the format.
    public static let all: [EventSpec] = requests + meetings + answers + acts + oversight

    private static let positions = Dictionary(all.enumerated().map { ($1.kind, $0) }, uniquingKeysWith: { first, _ in first })
    /// Folded `việc` → kind.
    static let kinds = Dictionary(EventKind.allCases.map { (folded($0.rawValue), $0) }, uniquingKeysWith: { first, _ in first })

    /// The kinds of event in which a key of that fold may stand.
    static func kinds(withFold fold: String) -> [EventKind] {
        all.filter { $0.fields.position(ofFold: fold) != nil }.map(\.kind)
    }
}
