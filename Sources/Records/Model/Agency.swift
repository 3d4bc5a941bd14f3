import Diagnostics
import WorkingCalendar

/// A role of an agency in following the regulation (Điều 18, 21).
public enum Role: String, Sendable, CaseIterable {
    case office = "văn phòng"
    case follower = "theo dõi"
}

/// An entry of `content/co-quan.yml` (record-format §6): an agency as it was from one day to another.
public struct Agency: Sendable {
    /// `mã`: the slug that addresses, ids and exports use.
    public let id: String
    public let name: String
    public let abbreviations: [String]
    /// `lĩnh vực`: what it is in charge of, for 3.3.
    public let fields: [String]
    /// The first day on which it exists; nil: always has.
    public let from: Day?
    /// The last day on which it exists; nil: still does.
    public let to: Day?
    /// `kế thừa`: the positions in ``Registry/agencies`` of the entries that it succeeded directly.
    public let succeeds: [Int]
    public let roles: Set<Role>
    public let place: Place

    public init(id: String, name: String, abbreviations: [String], fields: [String], from: Day?, to: Day?,
                succeeds: [Int], roles: Set<Role>, place: Place) {
        self.id = id
        self.name = name
        self.abbreviations = abbreviations
        self.fields = fields
        self.from = from
        self.to = to
        self.succeeds = succeeds
        self.roles = roles
        self.place = place
    }

    /// Whether it exists on `day`.
    public func isAlive(on day: Day) -> Bool { (from ?? day) <= day && day <= (to ?? day) }
}
