/// A file of the site, not yet written: its path below the output folder, with `/` between the parts, and its bytes.
public struct OutputFile: Sendable, Hashable {
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
