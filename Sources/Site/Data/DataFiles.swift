import Diagnostics
import Records
import Rules
import WorkingCalendar

/// What machines read of the site (`/du-lieu/`): each agency's obligations as CSV, every one once, under its debtor; agencies and
/// matters as JSON and CSV; feeds of what changed. In Vietnamese, beside the pages of the first language.
struct DataFiles: Sendable {
    static let folder = "du-lieu/"
    static let agencies = folder + "co-quan.json", matters = folder + "ho-so.json", matterTable = folder + "ho-so.csv"
    static let feed = "thay-doi.atom", table = "nghia-vu.csv"

    private let site: Site
    /// By position in the registry: every obligation of each agency, in the order of the matters.
    private let owed: [[ObligationRef]]

    init(site: Site) {
        self.site = site
        var owed = [[ObligationRef]](repeating: [], count: site.registry.agencies.count)
        func add(_ obligations: [Obligation], _ holder: ObligationRef.Holder) {
            for (position, o) in obligations.enumerated() {
                if case .agency(let debtor) = o.debtor, owed.indices.contains(debtor) { owed[debtor].append(ObligationRef(holder: holder, position: position)) }
            }
        }
        for (number, judged) in site.judgement.matters.enumerated() { add(judged.obligations, .matter(number)) }
        for (number, judged) in site.judgement.agencies.enumerated() { add(judged.obligations, .agency(number)) }
        self.owed = owed
    }

    /// The files of the agency at `position`.
    func files(ofAgency position: Int) -> [OutputFile] {
        let folder = "co-quan/\(site.registry.agencies[position].id)/"
        return [
            OutputFile(path: folder + Self.table, bytes: table(owed[position])),
            OutputFile(path: folder + Self.feed, bytes: ChangeFeed(site: site, title: site.registry.agencies[position].name, path: folder + Self.feed).bytes(of: owed[position])),
        ]
    }

    /// The files of all agencies together.
    func files() -> [OutputFile] {
        [
            OutputFile(path: Self.agencies, bytes: agencyList), OutputFile(path: Self.matters, bytes: matterList),
            OutputFile(path: Self.matterTable, bytes: matterTable),
            OutputFile(path: Self.feed, bytes: ChangeFeed(site: site, title: nil, path: Self.feed).bytes(of: owed.flatMap { $0 })),
        ]
    }

    /// The columns of an agency's table, each with what it holds; an office's own columns may follow, these never change places.
    static let columns: [(head: String, meaning: String)] = [
        ("mã nghĩa vụ", "mã không đổi của nghĩa vụ: hồ sơ/quy tắc/cơ quan thực hiện/đối với/văn bản hoặc ngày"),
        ("hồ sơ", "mã hồ sơ; của báo cáo định kỳ: kỳ"), ("tiêu đề", "tiêu đề hồ sơ"), ("nghĩa vụ", "tên quy tắc"), ("điều khoản", "điều khoản của Quy chế"),
        ("hiệu lực", "bắt buộc; khuyến nghị và ghi nhận không tính vào tỷ lệ"), ("đối với", "cơ quan được thực hiện đối với"),
        ("hạn", "yyyy-mm-dd; trống: không có hạn"), ("thực hiện", "yyyy-mm-dd; trống: chưa thực hiện"), ("trạng thái", "kết luận tại ngày xét"),
        ("ngày suy diễn", "†: Quy chế không ấn định ngày"), ("tạm tính", "hạn dựa vào năm chưa có lịch xác nhận"),
        ("miễn trừ", "người cho miễn, văn bản"), ("giải trình", "cơ quan giải trình, ngày"), ("ngày xét", "yyyy-mm-dd"), ("dữ liệu", "mẫu hoặc thật"),
    ]

    private func table(_ refs: [ObligationRef]) -> [UInt8] {
        var csv = CSVText(Self.columns.map(\.head))
        let (day, kind) = (site.judgement.asOf.iso, site.settings.isSample ? "mẫu" : "thật")
        for ref in refs {
            let o = site.judgement[ref]
            let matter: Matter? = if case .matter(let position) = ref.holder { site.judgement.matters[position].matter } else { nil }
            let waiver = o.status == .waived ? o.waiver.flatMap { matter?.waivers[$0] } : nil
            csv.add([
                o.id, matter?.id ?? site.place(ref), matter?.title ?? "", site.title(ofRule: o.rule), Words.clause(o.clause).vi,
                o.force == .mandatory ? "bắt buộc" : o.force == .advisory ? "khuyến nghị" : "ghi nhận", o.creditor.map(site.name) ?? "",
                o.due?.iso ?? "", o.done?.iso ?? "", o.plainStatus, o.isInterpretive ? "†" : "", o.isProvisional ? "tạm tính" : "",
                waiver.map { "\($0.approver), \(site.list($0.documents))" } ?? "",
                (site.judgement.explanations[o.id] ?? []).map { "\($0.author.map(site.name) ?? ""), \($0.day.iso)" }.joined(separator: "; "), day, kind,
            ])
        }
        return csv.bytes
    }

    private var matterTable: [UInt8] {
        var csv = CSVText(["mã", "tiêu đề", "hình thức", "chủ trì", "phối hợp", "ngày bắt đầu", "tình trạng", "bắt buộc đúng hạn", "bắt buộc được tính", "ngày xét", "dữ liệu"])
        let (day, kind) = (site.judgement.asOf.iso, site.settings.isSample ? "mẫu" : "thật")
        for judged in site.judgement.matters {
            let (matter, tally) = (judged.matter, judged.tally)
            csv.add([matter.id, matter.title, Words.form(matter.form).vi, site.name(matter.lead), matter.partners.map(site.name).joined(separator: "; "),
                     matter.firstDay.iso, site.state(of: judged), "\(tally.rateMet)", "\(tally.rateDecided)", day, kind])
        }
        return csv.bytes
    }

    private func head(_ schema: String, _ json: inout JSONWriter) {
        json.field("schema", "phoihop/" + schema)
        json.field("asOf", site.judgement.asOf)
        json.field("sourceRevision", site.facts.sourceRevision)
        json.field("sample", site.settings.isSample)
        json.field("publicOnly", site.facts.isPublicOnly)
    }

    /// `phoihop/agencies-1`.
    private var agencyList: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            head("agencies-1", &json)
            json.key("agencies")
            json.array(site.registry.agencies.indices) { json, position in
                let (agency, index) = (site.registry.agencies[position], site.index.agencies[position])
                json.object { json in
                    json.field("id", agency.id)
                    json.field("name", agency.name)
                    json.field("from", agency.from)
                    json.field("to", agency.to)
                    json.field("page", "co-quan/\(agency.id)/index.html")
                    json.field("obligations", "co-quan/\(agency.id)/\(Self.table)")
                    tally("total", index.total, &json)
                    tally("asLead", index.asLead, &json)
                    tally("asPartner", index.asPartner, &json)
                    json.key("years")
                    json.array(index.years.sorted { $0.key < $1.key }) { json, year in
                        json.object { json in
                            json.field("year", year.key)
                            tally("tally", year.value.tally, &json)
                        }
                    }
                }
            }
        }
        return json.bytes + [0x0A]
    }

    /// `phoihop/matters-1`.
    private var matterList: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            head("matters-1", &json)
            json.key("matters")
            json.array(site.judgement.matters) { json, judged in
                let matter = judged.matter
                json.object { json in
                    json.field("id", matter.id)
                    json.field("title", matter.title)
                    json.field("form", matter.form.rawValue)
                    json.field("lead", site.registry.id(of: matter.lead))
                    json.field("partners", matter.partners.map(site.registry.id(of:)))
                    json.field("firstDay", matter.firstDay)
                    json.field("state", judged.isFinished ? "finished" : judged.isCancelled ? "cancelled" : "ongoing")
                    json.field("page", "ho-so/\(matter.id)/index.html")
                    tally("tally", judged.tally, &json)
                }
            }
        }
        return json.bytes + [0x0A]
    }

    private func tally(_ name: String, _ tally: Tally, _ json: inout JSONWriter) {
        json.key(name)
        json.object { json in
            json.field("met", tally.met)
            json.field("late", tally.late)
            json.field("overdue", tally.overdue)
            json.field("breach", tally.breach)
            json.field("pending", tally.pending)
            json.field("waived", tally.waived)
            json.field("notApplicable", tally.notApplicable)
            json.field("rateMet", tally.rateMet)
            json.field("rateDecided", tally.rateDecided)
        }
    }
}

extension Obligation {
    /// Its status in words that stay the same from day to day: `đúng hạn`, `đã thực hiện` where no day is set, `quá hạn`.
    var plainStatus: String { status == .met ? (due == nil ? "đã thực hiện" : "đúng hạn") : Words.status(status).vi }
}
