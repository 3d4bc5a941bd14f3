/// One file of a site.
public struct OutputFile: Sendable {
    /// Below the output folder, with `/` between the parts, for example `ho-so/KS-2026-01/index.html`.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
