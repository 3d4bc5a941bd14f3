import Diagnostics

@testable import Records

/// A file with one slip, and what came of it.
struct Mutant: Sendable {
    enum Outcome: Sendable, Hashable {
        /// A diagnostic on its own line.
        case told(String)
        /// No obligation changed.
        case unchanged
        /// Listed: see ``MutantReason``.
        case listed(MutantReason)
        /// Neither: what changed, or what was told elsewhere.
        case unlisted(String)
    }

    let outcome: Outcome
    /// Whether the hint gives back what was misspelt; nil where nothing was misspelt.
    let isHinted: Bool?
    /// For a person: file, line, slip, before and after.
    let note: String
}

/// Makes the mutants of one file.
struct MutantMaker {
    let subject: MutantSubject
    private let file: SourceFile
    private let known: Set<String>
    private let judged: Judged

    init(_ subject: MutantSubject) {
        self.subject = subject
        file = SourceFile(path: subject.path, bytes: subject.bytes)
        let (diagnostics, judged) = subject.read(subject.bytes)
        self.judged = judged()
        known = Set((diagnostics + self.judged.diagnostics).map(Self.name))
    }

    /// - Parameter share: one site in so many is taken, with one slip; 0: every site with every slip.
    func mutants(oneIn share: Int) -> [Mutant] {
        MutantWalk.sites(of: file, subject.kind).flatMap { site -> [Mutant] in
            var random = SplitMix("\(subject.path) \(site.range.lowerBound) \(site.path)")
            let edits = MutantEdit.edits(at: site)
            if share == 0 { return edits.compactMap { mutant(site, $0, &random) } }
            guard random.below(share) == 0 else { return [] }
            // A slip for which there is no place gives way to the next.
            let first = random.below(edits.count)
            return Array((edits[first...] + edits[..<first]).lazy.compactMap { mutant(site, $0, &random) }.prefix(1))
        }
    }

    private func mutant(_ site: MutantSite, _ edit: MutantEdit, _ random: inout SplitMix) -> Mutant? {
        let written = String(decoding: file.bytes[site.range], as: UTF8.self)
        guard let changed = edit.applied(to: written, &random) else { return nil }
        var bytes = file.bytes
        bytes.replaceSubrange(site.range, with: changed.utf8)
        let slip = Slip(site: site, edit: edit, before: written, after: changed)
        let (diagnostics, judged) = subject.read(bytes)
        let fresh = diagnostics.filter(isNew)
        let outcome = outcome(of: slip, fresh, judged)
        let note = "\(subject.path):\(site.lines.lowerBound) \(site.path) [\(edit.rawValue)] «\(written)» → «\(changed)»"
        return Mutant(outcome: outcome, isHinted: isHinted(slip, fresh), note: note)
    }

    private func outcome(of slip: Slip, _ fresh: [Diagnostic], _ judge: () -> Judged) -> Mutant.Outcome {
        if let own = fresh.first(where: { isOwn($0, slip) }) { return .told(own.code) }
        let after = fresh.contains { $0.severity == .error } ? Judged.unusable : judge()
        let found = after.diagnostics.filter(isNew)
        if let own = found.first(where: { isOwn($0, slip) }) { return .told(own.code) }
        if after.verdicts == judged.verdicts { return .unchanged }
        let told = Set((fresh + found).filter { $0.severity != .note }.map(\.code)).sorted()
        if let reason = MutantReason(slip, told: told) { return .listed(reason) }
        if !told.isEmpty {
            let places = (fresh + found).map { "\($0.code) \($0.place.line):\($0.place.column)" }
            return .unlisted("told elsewhere: \(places.joined(separator: ", "))")
        }
        let difference = Set(after.verdicts).symmetricDifference(judged.verdicts).sorted()
        return .unlisted("silent: \(difference.prefix(3).joined(separator: "; "))")
    }

    private func isNew(_ diagnostic: Diagnostic) -> Bool { !known.contains(Self.name(diagnostic)) }

    private static func name(_ diagnostic: Diagnostic) -> String { "\(diagnostic.code) \(diagnostic.message.vi)" }

    /// Whether a diagnostic is where the slip is. What an indent does shows where the structure breaks: at the line itself, the
    /// lines beside it, or the key that the line no longer belongs to.
    private func isOwn(_ diagnostic: Diagnostic, _ slip: Slip) -> Bool {
        guard diagnostic.severity != .note, diagnostic.place.file.path == subject.path else { return false }
        let line = diagnostic.place.line
        if slip.site.lines.contains(line) { return true }
        guard case .indent = slip.site.kind else { return false }
        return neighbours(of: slip.site.lines.lowerBound).contains(line)
    }

    /// The nearest written lines before and after, the nearest line before that is indented less (the key that holds the line),
    /// and the next that is not indented more (the next entry of its group).
    private func neighbours(of line: Int) -> Set<Int> {
        func indent(_ line: Int) -> Int? {
            let text = file.text(ofLine: line)
            let spaces = text.prefix { $0 == " " }.count
            return text.count == spaces || text.dropFirst(spaces).first == "#" ? nil : spaces
        }
        let own = indent(line) ?? 0
        let before = (1..<line).reversed()
        return Set([
            before.first { indent($0) != nil }, before.first { (indent($0) ?? .max) < own },
            (line + 1...line + 40).first { indent($0) != nil }, (line + 1...line + 40).first { (indent($0) ?? .max) <= own },
        ].compactMap { $0 })
    }

    private func isHinted(_ slip: Slip, _ fresh: [Diagnostic]) -> Bool? {
        guard let meant = slip.meant(MutantSubject.base.registry) else { return nil }
        let wanted = folded("`\(meant)`")
        return fresh.contains { folded($0.hint?.vi ?? "").contains(wanted) }
    }
}

/// A slip at a site: what was written there, and what is now.
struct Slip {
    let site: MutantSite
    let edit: MutantEdit
    let before: String
    let after: String

    /// What a misspelt key or name was; nil where the slip is no misspelling of one.
    func meant(_ registry: Registry) -> String? {
        guard MutantEdit.letters.contains(edit), folded(before) != folded(after) else { return nil }
        switch site.kind {
        case .key(let key): return key == "khoản" ? nil : key
        case .bodyKey, .value(.agency), .value(.agencies), .value(.body), .value(.bodies), .value(.recipients), .value(.attendees), .value(.listedBodies):
            return registry.named(plainBefore).isEmpty || !registry.named(plainAfter).isEmpty ? nil : plainBefore
        default: return nil
        }
    }

    /// Without quotes.
    var plainBefore: String { before.trimmingQuotes }
    var plainAfter: String { after.trimmingQuotes }
}

extension String {
    fileprivate var trimmingQuotes: String {
        func isQuote(_ character: Character) -> Bool { character == "'" || character == "\"" }
        return String(drop(while: isQuote).reversed().drop(while: isQuote).reversed())
    }
}
