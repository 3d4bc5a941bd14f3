import Glibc
import Rules
import WorkingCalendar

/// The build's receipt, `bien-nhan.json`: what was built from what. It is also the mark by which phoihop knows a folder
/// that it made; no other folder is ever replaced or deleted unasked.
public struct Receipt: Sendable, Hashable {
    public static let fileName = "bien-nhan.json"
    /// The name of its shape; the mark is every shape whose name begins so.
    static let schema = "phoihop/receipt-"

    public var version: String
    public var asOf: Day
    /// The commit of the content folder; nil where it is not known.
    public var revision: String?
    public var matters: Int
    public var obligations: Int

    public init(version: String, asOf: Day, revision: String?, matters: Int, obligations: Int) {
        self.version = version
        self.asOf = asOf
        self.revision = revision
        self.matters = matters
        self.obligations = obligations
    }

    /// The file's bytes: equal for equal input and as-of day, so nothing in it comes from a clock.
    var bytes: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("schema", Receipt.schema + "1")
            json.field("tool", "phoihop")
            json.field("version", version)
            json.field("asOf", asOf)
            json.field("sourceRevision", revision)
            json.field("matters", matters)
            json.field("obligations", obligations)
        }
        return json.take() + [0x0A]
    }

    /// Whether a folder carries the mark.
    static func marks(_ folder: String) -> Bool {
        let file = open("\(folder)/\(fileName)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        let start = Array("{\"schema\":\"\(schema)".utf8)
        var bytes = [UInt8](repeating: 0, count: start.count)
        return read(file, &bytes, bytes.count) == bytes.count && bytes == start
    }
}
