/// The kinds of file that an office edits, each with its table of keys.
public enum FileKind: String, Sendable, CaseIterable {
    case matter, report, registry, calendar, regulation, settings

    /// The keys of the header; of the registry those of one entry.
    public var fields: FieldTable {
        switch self {
        case .matter: MatterKey.table
        case .report: ReportKey.table
        case .registry: AgencyKey.table
        case .calendar: YearKey.table
        case .regulation: RegulationKey.table
        case .settings: SettingsKey.table
        }
    }
}
