import Diagnostics
import WorkingCalendar

/// Reads a periodic report (record-format §5).
public func readReport(_ file: SourceFile, registry: Registry) -> FileReading<PeriodicReport> {
    var diagnostics: [Diagnostic] = []
    let header = readHeader(file, &diagnostics)
    if let secret = secrecy(of: file, header, diagnostics) { return FileReading(secret: secret) }
    guard let header else { return FileReading(nil, diagnostics) }
    let reader = RecordReader(file, header: header, registry: registry, diagnostics: diagnostics)
    guard let mapping = reader.mapping(header.root, ReportKey.table, .header, missingAt: header.place) else {
        return FileReading(nil, reader.diagnostics)
    }
    let report = reader.periodicReport(mapping, header)
    return FileReading(reader.hasErrors ? nil : report, reader.diagnostics)
}

extension RecordReader {
    fileprivate func periodicReport(_ mapping: Mapping, _ header: Header) -> PeriodicReport? {
        let kind = mapping[ReportKey.kind].flatMap { self.choice($0.value, PeriodicReport.Kind.self) }
        let period = mapping[ReportKey.period].flatMap { self.period($0.value) }
        let sent = mapping[ReportKey.sent].flatMap { self.day($0.value) }
        let audience: Audience = mapping[ReportKey.audience].flatMap { self.choice($0.value, Audience.self) } ?? .internal
        let documents = mapping[ReportKey.documents].map { self.documents($0.value) } ?? []
        let title = mapping[ReportKey.title].flatMap { self.text($0.value) }
        if let kind, kind != .extraordinary, mapping[ReportKey.period] == nil {
            report(.missingKey(ReportKey.period.field, .header), at: mapping.emptyKey(ReportKey.period) ?? header.place)
        }
        guard let sent, let kind else { return nil }
        let day = period.flatMap(dueDay) ?? sent
        names.firstDay = day
        guard let pair = mapping[ReportKey.agency], let agency = body(pair.value, on: day, stranger: .refused) else { return nil }
        if kind == .summary, case .agency(let position) = agency, !names.registry.agencies[position].roles.contains(.office) {
            report(.summaryNotOffice(names.registry.name(of: agency)), at: pair.value.place)
        }
        checkName(kind, period, sent, names.registry.id(of: agency), header)
        return PeriodicReport(
            kind: kind, agency: agency, period: period, sent: sent, documents: documents, title: title, audience: audience,
            headings: headings(of: file.bytes[min(header.bodyOffset, file.bytes.count)...]), place: header.place,
            bodyOffset: header.bodyOffset)
    }

    /// The day on which the names of a periodic report are read: 20 June or 20 December, not moved.
    private func dueDay(_ period: Period) -> Day? { Day(year: period.year, month: period.half == 1 ? 6 : 12, day: 20) }

    private func checkName(_ kind: PeriodicReport.Kind, _ period: Period?, _ sent: Day, _ agency: String, _ header: Header) {
        let expected: String
        switch kind {
        case .extraordinary: expected = "\(agency)-\(sent.iso).md"
        case .periodic, .summary:
            guard let period else { return }
            expected = "\(kind == .summary ? "tong-hop" : agency)-\(period.text).md"
        }
        let name = fileName(file.path)
        if name != expected { report(.fileName(name, expected: expected, keys: kind == .extraordinary ? "`cơ quan`, `ngày gửi`" : "`cơ quan`, `kỳ`"), at: header.place) }
    }
}
