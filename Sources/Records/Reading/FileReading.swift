import Diagnostics

/// What came of reading one file.
public struct FileReading<Record: Sendable>: Sendable {
    /// What the file says; nil where a mistake keeps it from being used.
    public let record: Record?
    /// All that was found, in the stable order.
    public let diagnostics: [Diagnostic]
    /// Whether the file declares itself secret (`độ mật`): nothing of it may be shown or published.
    public let isSecret: Bool
    /// The `mã` of a matter, also where the rest could not be used.
    let identity: (text: String, place: Place)?

    init(_ record: Record?, _ diagnostics: [Diagnostic], identity: (text: String, place: Place)? = nil) {
        self.record = record
        self.diagnostics = diagnostics.inOrder()
        isSecret = false
        self.identity = identity
    }

    /// A secret file: the one diagnostic that says so is all that is known of it.
    init(secret diagnostic: Diagnostic) {
        record = nil
        diagnostics = [diagnostic]
        isSecret = true
        identity = nil
    }
}

extension FileReading where Record == Matter {
    /// The matter; nil where the file has an error.
    public var matter: Matter? { record }
}

extension FileReading where Record == PeriodicReport {
    /// The report; nil where the file has an error.
    public var report: PeriodicReport? { record }
}
