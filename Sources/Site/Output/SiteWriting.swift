import Synchronization

/// What came of writing a site.
public enum SiteWriting: Sendable {
    /// The new site of so many files stands at the target. `leftover`: why the old one could not be deleted; the next
    /// build tries again.
    case finished(files: Int, leftover: OutputError?)
    /// The work was broken off on request; the old site is as it was.
    case interrupted
}

extension OutputTarget {
    /// Puts right what killed runs left: an old site back in its place, dead folders gone. To be called before a build.
    public func tidy() throws(OutputError) { try Leftovers(target: self).tidy() }

    /// Writes a whole site beside the target and swaps it in at once. Where it throws, the old site is as it was.
    /// - Parameters:
    ///   - isInterrupted: asked between files.
    ///   - files: hands over every file but the receipt, maybe from several threads, and passes on what that throws.
    public func write(
        _ receipt: Receipt, isInterrupted: @escaping @Sendable () -> Bool = { false },
        files: (_ add: @Sendable (OutputFile) throws -> Void) throws -> Void
    ) throws -> SiteWriting {
        let site = try NewSite(for: self, receipt: receipt)
        // The receipt is there already.
        let count = Atomic(1)
        do {
            try files { file in
                if isInterrupted() { throw Interrupted() }
                try site.add(file)
                count.add(1, ordering: .relaxed)
            }
        } catch {
            site.discard()
            guard error is Interrupted else { throw error }
            return .interrupted
        }
        return .finished(files: count.load(ordering: .relaxed), leftover: try site.finish())
    }
}

/// Breaks off the handing over of files.
private struct Interrupted: Error {}
