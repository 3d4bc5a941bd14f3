import Diagnostics
import WorkingCalendar

/// `content/site.yml` (record-format §9).
public struct SiteSettings: Sendable {
    /// `tên`.
    public var name = "Theo dõi phối hợp"
    /// `cơ quan chủ quản`.
    public var owner: String?
    /// `địa chỉ`: the base URL, without a final slash; nil: links are relative and name their file.
    public var baseURL: String?
    /// `kho`: the forge's address pattern of a file and line (`{file}`, `{line}`), and of a file's history.
    public var forgeFile: String?
    public var forgeHistory: String?
    /// `ngôn ngữ`; Vietnamese always first.
    public var languages: [Language] = [.vi]
    /// `theo dõi từ kỳ`; nil: periodic reports are not followed.
    public var followedFrom: Period?
    /// `mẫu: có`: every page says that the data are samples.
    public var isSample = false
    /// `công khai: có`.
    public var isPublic = false
    /// `màu`: one accent, `#rrggbb`.
    public var accent: String?
    /// `biểu trưng`: a file below content.
    public var emblem: String?
    /// `chân trang`.
    public var footer: String?
    /// `sắp đến hạn`: how many working days before its due day an obligation is "sắp đến hạn".
    public var dueSoonWorkingDays = 3

    public init() {}
}

/// Everything that a content folder holds, read and resolved.
public struct Content: Sendable {
    public var registry: Registry
    public var calendar: WorkingCalendar
    public var regulation: Regulation
    public var settings: SiteSettings
    /// In order of `mã`.
    public var matters: [Matter]
    /// In order of period, then agency, then day.
    public var reports: [PeriodicReport]

    public init(registry: Registry, calendar: WorkingCalendar, regulation: Regulation, settings: SiteSettings,
                matters: [Matter], reports: [PeriodicReport]) {
        self.registry = registry
        self.calendar = calendar
        self.regulation = regulation
        self.settings = settings
        self.matters = matters
        self.reports = reports
    }
}
