import Diagnostics
import WorkingCalendar

@testable import Records

/// A day written `2026-03-20`.
func day(_ iso: String) -> Day { Day(iso: iso) ?? .earliest }

/// A small registry: one name is borne by two entries, split on 1 March 2025.
let sampleRegistryText = """
    - {mã: van-phong, tên: Văn phòng UBND tỉnh, viết tắt: [VP], vai trò: [văn phòng, theo dõi]}
    - {mã: so-tai-chinh, tên: Sở Tài chính, viết tắt: [STC], lĩnh vực: [ngân sách]}
    - {mã: so-noi-vu-2009, tên: Sở Nội vụ, viết tắt: [SNV], đến: 2025-02-28, vai trò: [theo dõi]}
    - {mã: so-lao-dong, tên: Sở Lao động, viết tắt: [SLĐ], đến: 2025-02-28}
    - {mã: so-noi-vu, tên: Sở Nội vụ, viết tắt: [SNV], từ: 2025-03-01, kế thừa: [so-noi-vu-2009, so-lao-dong], vai trò: [theo dõi]}
    - {mã: so-y-te, tên: Sở Y tế}
    - {mã: so-cong-thuong, tên: Sở Công Thương, viết tắt: [SCT]}
    - {mã: so-van-hoa, tên: 'Sở Văn hóa, Thể thao và Du lịch', viết tắt: [SVHTTDL]}

    """

let sampleRegistry = readRegistry(SourceFile(path: "co-quan.yml", bytes: Array(sampleRegistryText.utf8))).record ?? Registry([])

/// The entry of an id.
func agency(_ id: String) -> Body { .agency(sampleRegistry.agencies.firstIndex { $0.id == id } ?? -1) }

/// Ids of bodies, for short expectations.
func ids(_ bodies: [Body]) -> [String] { bodies.map(sampleRegistry.id) }

/// A text with `▶` before the place that a diagnostic is to point at.
struct Marked {
    let file: SourceFile
    /// `line:column`, nil without a mark.
    let expected: String?

    init(_ text: String, path: String) {
        let parts = text.split(separator: "▶", maxSplits: 1, omittingEmptySubsequences: false)
        file = SourceFile(path: path, bytes: Array(parts.joined().utf8))
        let offset = parts[0].utf8.count
        expected = parts.count > 1 ? "\(file.line(at: offset)):\(file.column(at: offset))" : nil
    }
}

/// The lines that every matter needs; one whose key `lines` gives is left out.
func matterText(_ lines: String) -> String {
    let base = ["mã: X-1", "hình thức: họp", "tiêu đề: Việc chung", "chủ trì: Sở Tài chính", "phối hợp: [Sở Y tế, SCT]"]
    let given = lines.split(separator: "\n").map { folded($0.split(separator: ":")[0].filter { $0 != "▶" }) }
    let kept = base.filter { line in !given.contains(folded(line.split(separator: ":")[0])) }
    return "---\n" + (kept + [lines]).joined(separator: "\n") + "\n---\nThân\n"
}

func readSample(_ lines: String, path: String = "ho-so/X-1.md", registry: Registry = sampleRegistry) -> FileReading<Matter> {
    readSample(text: matterText(lines), path: path, registry: registry)
}

func readSample(text: String, path: String = "ho-so/X-1.md", registry: Registry = sampleRegistry) -> FileReading<Matter> {
    readMatter(SourceFile(path: path, bytes: Array(text.utf8)), registry: registry, calendar: WorkingCalendar(years: []), asOf: day("2026-06-30"))
}

extension [Diagnostic] {
    /// `code line:column`, in order.
    var summary: [String] { map { "\($0.code) \($0.place.line):\($0.place.column)" } }
}
