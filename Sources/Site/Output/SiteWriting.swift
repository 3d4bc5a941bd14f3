/// What came of writing a site.
public enum SiteWriting: Sendable {
    /// The new site stands at the target. `leftover`: why the old one could not be deleted; the next build tries again.
    case finished(leftover: OutputError?)
    /// The work was broken off on request; the old site is as it was.
    case interrupted
}

extension OutputTarget {
    /// Puts right what killed runs left: an old site back in its place, dead folders gone. To be called before a build.
    public func tidy() throws(OutputError) { try Leftovers(target: self).tidy() }

    /// Writes a whole site beside the target and swaps it in at once. Where it throws, the old site is as it was.
    /// - Parameters:
    ///   - files: every file but the receipt.
    ///   - isInterrupted: asked between files.
    public func write(_ files: some Sequence<OutputFile>, receipt: Receipt, isInterrupted: () -> Bool = { false })
        throws(OutputError) -> SiteWriting {
        let site = try NewSite(for: self, receipt: receipt)
        do throws(OutputError) {
            for file in files {
                if isInterrupted() {
                    site.discard()
                    return .interrupted
                }
                try site.add(file)
            }
        } catch {
            site.discard()
            throw error
        }
        return .finished(leftover: try site.finish())
    }
}
