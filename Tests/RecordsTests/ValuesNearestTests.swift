import Testing

@testable import Records

@Suite("The nearest name")
struct ValuesNearestTests {
    private static let keys = """
        mã|hình thức|tiêu đề|chủ trì|phối hợp|tiến hành|kế hoạch|được khảo sát|được kiểm tra|cơ quan liên quan|cán bộ|lĩnh vực|đột xuất|chủ trì đoàn|\
        văn bản quy phạm pháp luật|trạng thái|ngày kết thúc|lưu trữ|đánh giá|miễn trừ|phạm vi|độ mật|diễn biến|ngày|việc|từ|đến|văn bản|về|lý do|căn cứ|ghi chú|tệp|\
        thành viên|thời gian|địa điểm|nội dung|nhân sự|thành phần|hạn|dự thảo báo cáo|ngày họp|ngày họp mới|tài liệu|yêu cầu chuẩn bị|số đến|người|kết quả|giải trình|\
        hạn mới|tiến hành mới|mục đích|tham dự|vắng|không chuẩn bị|chủ tọa ký|gồm|cơ quan vi phạm|nghĩa vụ|người cũ|người mới|sửa
        """.split(separator: "|").map(String.init)

    private static let departments = """
        Văn phòng Ủy ban nhân dân tỉnh|Sở Nội vụ|Sở Lao động - Thương binh và Xã hội|Sở Tư pháp|Sở Tài chính|Sở Kế hoạch và Đầu tư|Sở Công Thương|\
        Sở Nông nghiệp và Phát triển nông thôn|Sở Tài nguyên và Môi trường|Sở Nông nghiệp và Môi trường|Sở Xây dựng|Sở Giao thông vận tải|Sở Khoa học và Công nghệ|\
        Sở Thông tin và Truyền thông|Sở Văn hóa, Thể thao và Du lịch|Sở Giáo dục và Đào tạo|Sở Y tế|Thanh tra tỉnh|Sở Ngoại vụ|Ban Dân tộc|Sở Dân tộc và Tôn giáo|\
        Công an tỉnh|Bộ Chỉ huy quân sự tỉnh|Ban Quản lý Khu kinh tế tỉnh|Kho bạc Nhà nước khu vực|Chi cục Hải quan khu vực|Bảo hiểm xã hội tỉnh
        """.split(separator: "|").map(String.init)

    private static let communes = """
        Bảo Lâm|Lý Bôn|Nam Quang|Quảng Lâm|Yên Thổ|Bảo Lạc|Cốc Pàng|Cô Ba|Khánh Xuân|Xuân Trường|Hưng Đạo|Huy Giáp|Sơn Lộ|Hạ Lang|Lý Quốc|Quang Long|Vinh Quý|Quang Hán|Trà Lĩnh|\
        Quang Trung|Đoài Dương|Trùng Khánh|Đàm Thủy|Đình Phong|Nguyên Bình|Tĩnh Túc|Ca Thành|Phan Thanh|Thành Công|Tam Kim|Minh Tâm|Thạch An|Canh Tân|Kim Đồng|Đông Khê|Đức Long|\
        Phục Hòa|Bế Văn Đàn|Độc Lập|Quảng Uyên|Hạnh Phúc|Trường Hà|Hà Quảng|Lũng Nặm|Tổng Cọt|Cần Yên|Thông Nông|Thanh Long|Hòa An|Nam Tuấn|Bạch Đằng|Nguyễn Huệ
        """.split(separator: "|").map { "Ủy ban nhân dân xã \($0)" }

    private static let abbreviations = "VP|SNV|STP|STC|SKHĐT|SCT|SNN|STNMT|SNNMT|SXD|SGTVT|SKHCN|STTTT|SVHTTDL|SGDĐT|SYT|TTT|SNgV|BDT|SDTTG".split(separator: "|").map(String.init)
    private static var agencies: [String] { departments + communes + abbreviations }

    /// The text with one letter dropped, doubled, swapped with its neighbour, or replaced.
    private func misspellings(_ text: String) -> [String] {
        let letters = Array(text)
        return letters.indices.filter { letters[$0].isLetter }.flatMap { at -> [String] in
            var dropped = letters, doubled = letters, swapped = letters, replaced = letters
            dropped.remove(at: at)
            doubled.insert(letters[at], at: at)
            replaced[at] = letters[at] == "k" ? "p" : "k"
            if at + 1 < letters.count, letters[at + 1].isLetter { swapped.swapAt(at, at + 1) }
            return [dropped, doubled, swapped, replaced].map { String($0) }
        }
    }

    /// The share of texts whose original is found, in percent; what folds equal to another candidate is not asked.
    private func found(_ originals: [String], among candidates: [String], _ mistakes: (String) -> [String]) -> Double {
        let folds = Set(candidates.map { folded($0) })
        var (hits, all) = (0, 0)
        for original in originals {
            for mistake in mistakes(original) where !folds.contains(folded(mistake)) && !folded(mistake).isEmpty {
                all += 1
                if nearest(to: mistake, among: candidates) == original { hits += 1 }
            }
        }
        return 100 * Double(hits) / Double(all)
    }

    @Test("a single misspelling of a key finds it")
    func keysFound() { #expect(found(Self.keys, among: Self.keys, misspellings) >= 95) }

    @Test("a single misspelling of an agency's name finds it")
    func agenciesFound() {
        let names = Self.departments + Self.communes
        let share = found(names, among: Self.agencies) { name in
            misspellings(name).enumerated().filter { $0.offset % 17 == name.count % 17 }.map(\.element)
        }
        #expect(share >= 95)
    }

    @Test("a word left out or wrong in a longer name finds it")
    func words() {
        let long = Self.departments.filter { $0.split(separator: " ").count >= 4 }
        let share = found(long, among: Self.agencies) { name in
            let words = name.split(separator: " ").map(String.init)
            return words.indices.dropFirst().flatMap { at -> [String] in
                var missing = words, wrong = words
                missing.remove(at: at)
                wrong[at] = "Thương"
                return [missing.joined(separator: " "), wrong.joined(separator: " ")]
            }
        }
        #expect(share >= 95)
    }

    @Test("what is meant, case by case", arguments: [
        ("chu trỳ", "chủ trì"), ("phôi hợp", "phối hợp"), ("hinh thuc", "hình thức"), ("tiên đề", "tiêu đề"), ("trạng thaí", "trạng thái"), ("CHỦ_TRÌ_ĐOÀN", "chủ trì đoàn"),
    ])
    func cases(text: String, expected: String) { #expect(nearest(to: text, among: Self.keys) == expected) }

    @Test("agencies", arguments: [
        ("Sở Nông nghiệp & Môi trường", "Sở Nông nghiệp và Môi trường"), ("Sở Văn hóa Thể thao Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Sở Kế hoạch Đầu tư", "Sở Kế hoạch và Đầu tư"), ("Sờ Y té", "Sở Y tế"), ("Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"),
    ])
    func agencyCases(text: String, expected: String) { #expect(nearest(to: text, among: Self.agencies) == expected) }

    @Test("what is far from all is near to none", arguments: ["xin chào quý vị", "", "   ", "Tập đoàn Điện lực", "zzz", "q"])
    func none(text: String) { #expect(nearest(to: text, among: Self.keys) == nil) }

    @Test("the distance")
    func distance() {
        func between(_ a: String, _ b: String) -> Int { editDistance(Array(a.utf8), Array(b.utf8)) }
        #expect(between("abc", "abc") == 0 && between("abc", "acb") == 1 && between("abc", "ac") == 1 && between("abc", "abbc") == 1)
        #expect(between("", "ab") == 2 && between("ab", "") == 2 && between("kitten", "sitting") == 3 && between("ca", "abc") == 3)
        #expect(nearest(to: String(repeating: "dài ", count: 100_000), among: Self.agencies) == nil)
    }
}
