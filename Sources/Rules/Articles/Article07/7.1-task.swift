import Diagnostics
import Records

extension Rule {
    static let officialsTasked = Rule(
        "7.1-task", clause: "7.1",
        title: Bilingual("Giao nhiệm vụ cho cán bộ được cử", "A task for each seconded official"),
        quote: "Thực hiện các nhiệm vụ được phân công; chấp hành kế hoạch công tác phối hợp của cơ quan chủ trì",
        method: Bilingual("Hồ sơ có ghi cán bộ thì mỗi người phải có nhiệm vụ.", "Where officials are listed each needs a task."),
        examples: [
            Example(Bilingual("Mỗi người có nhiệm vụ", "Each has a task"), [.init("so-tai-chinh", .met)], official(", nhiệm vụ: Tổng hợp số liệu")),
            Example(Bilingual("Có người chưa được giao nhiệm vụ", "One has no task"), [.init("so-tai-chinh", .breach)], official("")),
        ]
    ) { c in
        guard !c.matter.officials.isEmpty else { return [] }
        let idle = c.matter.officials.filter { $0.task == nil }
        let names = idle.map { $0.name ?? $0.position ?? "?" }.joined(separator: "; ")
        let fact = idle.isEmpty ? Bilingual("Mỗi cán bộ được cử đều có nhiệm vụ", "Each official has a task") : Bilingual("Chưa có nhiệm vụ: \(names)", "Without a task: \(names)")
        let place = c.matter.keyPlaces["cán bộ"]
        return [c.atOnce(idle.isEmpty, c.lead, on: nil, at: place, [.field(fact, place)])]
    }

    private static func official(_ rest: String) -> String {
        """
        hình thức: kiểm tra
        tiến hành: 20/3/2026
        được kiểm tra: Công ty Cấp nước
        cán bộ:
          - {họ tên: Chuyên viên Phòng Quản lý xây dựng, cơ quan: SXD\(rest)}
        """
    }
}
