import Foundation
import Testing

@testable import phoihop

@Suite("The commit of a content folder")
struct SourceRevisionTests {
    let scratch = ScratchFolder()
    private let commit = String(repeating: "0a", count: 20)

    @Test("a loose branch, a packed branch, a detached head")
    func known() throws {
        try scratch.makeFolder("content")
        try scratch.write("ref: refs/heads/main\n", to: ".git/HEAD")
        #expect(SourceRevision.of(folder: "\(scratch.path)/content") == nil)
        try scratch.write("# pack-refs\n\(commit) refs/heads/other-main\n\(commit) refs/heads/main\n", to: ".git/packed-refs")
        #expect(SourceRevision.of(folder: "\(scratch.path)/content") == commit)
        let loose = String(repeating: "b", count: 40)
        try scratch.write(loose + "\n", to: ".git/refs/heads/main")
        #expect(SourceRevision.of(folder: "\(scratch.path)/content") == loose)
        try scratch.write(commit + "\n", to: ".git/HEAD")
        #expect(SourceRevision.of(folder: "\(scratch.path)/content") == commit)
    }

    @Test("a further work tree names its folder in a file")
    func workTree() throws {
        try scratch.write("gitdir: ../main/.git/worktrees/x\n", to: "x/.git")
        try scratch.write("ref: refs/heads/topic\n", to: "main/.git/worktrees/x/HEAD")
        try scratch.write("../..\n", to: "main/.git/worktrees/x/commondir")
        try scratch.write(commit + "\n", to: "main/.git/refs/heads/topic")
        #expect(SourceRevision.of(folder: "\(scratch.path)/x") == commit)
    }

    @Test("anything that is no repository, or not understood, is unknown")
    func unknown() throws {
        #expect(SourceRevision.of(folder: "\(scratch.path)/missing") == nil)
        for head in ["", "ref: refs/heads/.invalid\n", "ref: ../../etc/passwd\n", "xyz\n", "\u{FFFD}"] {
            try scratch.write(head, to: ".git/HEAD")
            #expect(SourceRevision.of(folder: scratch.path) == nil)
        }
    }
}
