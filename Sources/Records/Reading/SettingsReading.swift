import Diagnostics

/// Reads the settings of the site (record-format §9).
///
/// - Returns: the settings, or nil where the file has an error.
public func readSettings(_ file: SourceFile) -> FileReading<SiteSettings> {
    var diagnostics: [Diagnostic] = []
    guard let root = readYAML(file, &diagnostics) else { return FileReading(nil, diagnostics) }
    let reader = RecordReader(file, header: nil, diagnostics: diagnostics)
    guard let mapping = reader.mapping(root, SettingsKey.table, .file) else { return FileReading(nil, reader.diagnostics) }
    let settings = reader.settings(mapping)
    return FileReading(reader.hasErrors ? nil : settings, reader.diagnostics)
}

extension RecordReader {
    fileprivate func settings(_ mapping: Mapping) -> SiteSettings {
        func text(_ key: SettingsKey) -> String? { mapping[key].flatMap { self.text($0.value) } }
        func flag(_ key: SettingsKey) -> Bool { mapping[key].flatMap { yesNo($0.value) } ?? false }
        var settings = SiteSettings()
        if let name = text(.name) { settings.name = name }
        settings.owner = text(.owner)
        settings.baseURL = mapping[SettingsKey.address].flatMap { address($0.value) }
        readForge(mapping[SettingsKey.forge], into: &settings)
        if let pair = mapping[SettingsKey.languages] {
            let others = (items(pair.value) ?? []).compactMap { choice($0, Language.self) }.filter { $0 != .vi }
            settings.languages = others.isEmpty ? [.vi] : [.vi, .en]
        }
        settings.followedFrom = mapping[SettingsKey.followedFrom].flatMap { period($0.value) }
        settings.isSample = flag(.sample)
        if let pair = mapping[SettingsKey.format] { _ = choice(pair.value, ["1"]) }
        settings.isPublic = flag(.isPublic)
        settings.accent = mapping[SettingsKey.accent].flatMap { colour($0.value) }
        settings.emblem = mapping[SettingsKey.emblem].flatMap { path($0.value) }
        settings.footer = text(.footer)
        if let pair = mapping[SettingsKey.dueSoon], let number = number(pair.value, 0...60) { settings.dueSoonWorkingDays = number }
        return settings
    }

    /// `kho`: the pattern of a file's line, or a mapping of both patterns.
    private func readForge(_ pair: Node.Pair?, into settings: inout SiteSettings) {
        guard let pair else { return }
        guard case .mapping = pair.value.kind else {
            settings.forgeFile = address(pair.value)
            return
        }
        guard let forge = mapping(pair.value, ForgeKey.table, .under(pair.key)) else { return }
        settings.forgeFile = forge[ForgeKey.file].flatMap { address($0.value) }
        settings.forgeHistory = forge[ForgeKey.history].flatMap { address($0.value) }
    }

    /// An address without spaces that begins with its scheme; final slashes are dropped.
    private func address(_ node: Node) -> String? {
        guard var text = text(node) else { return nil }
        let rest = ["https://", "http://"].lazy.filter { text.hasPrefix($0) }.map { text.dropFirst($0.count) }.first
        guard let rest, let first = rest.first, first != "/", !text.contains(where: { $0.isWhitespace || "\"<>".contains($0) }) else {
            report(.badAddress(text), at: node.place)
            return nil
        }
        while text.hasSuffix("/") { text.removeLast() }
        return text
    }

    private func colour(_ node: Node) -> String? {
        guard let text = text(node) else { return nil }
        let digits = text.utf8.dropFirst()
        if text.utf8.first == UInt8(ascii: "#"), digits.count == 6, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) {
            return text.lowercased()
        }
        report(.badColour(text), at: node.place)
        return nil
    }

    /// A path below the content folder: relative, without `..`.
    private func path(_ node: Node) -> String? {
        guard let text = text(node) else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.allSatisfy({ !$0.isEmpty && $0 != ".." && $0 != "." }), !text.contains("\\"), !text.contains(":") { return text }
        report(.badPath(text), at: node.place)
        return nil
    }

    private func number(_ node: Node, _ range: ClosedRange<Int>) -> Int? {
        guard let text = text(node) else { return nil }
        if let number = Int(text), range.contains(number) { return number }
        report(.badNumber(text, range), at: node.place)
        return nil
    }
}
