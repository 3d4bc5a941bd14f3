import Testing

/// A scratch folder with an office's own content in `content/`, and runs of the command in it.
struct OfficeFolder {
    let scratch = ScratchFolder()

    init() throws { try #require(run("init", "content").status == 0) }

    func run(_ arguments: String..., environment: [String: String] = [:], limit: String = ":") throws -> Running {
        try Running(arguments, in: scratch.path, environment: environment, limit: limit)
    }

    /// Writes a request for opinions of March 2026 that one partner never answers.
    /// - Parameter more: further lines of the header.
    func write(_ name: String = "YK-2026-01", file: String? = nil, more: String = "", title: String = "Lấy ý kiến dự thảo") throws {
        let header = """
            ---
            mã: \(name)
            hình thức: lấy ý kiến
            tiêu đề: \(title)
            chủ trì: Sở Tài chính
            phối hợp: [Sở Xây dựng, Sở Y tế]
            \(more)
            diễn biến:
              - ngày: 2/3/2026
                việc: gửi hồ sơ lấy ý kiến
                văn bản: 215/STC-NS
                hạn: trước ngày 12/3/2026
                nội dung: góp ý toàn văn
              - ngày: 10/3/2026
                việc: góp ý
                từ: Sở Y tế
                văn bản: 38/SYT-VP
                về: 215/STC-NS
                kết quả: đồng ý
            ---

            Nội dung.

            """
        try scratch.write(header, to: "content/ho-so/2026/\(file ?? name).md")
    }
}
