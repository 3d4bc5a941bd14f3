"""Words for titles and narratives."""

SUBJECTS = [
    "phòng, chống thiên tai và tìm kiếm cứu nạn", "quản lý, sử dụng đất tại các khu tái định cư", "an toàn thực phẩm dịp lễ hội",
    "chuyển đổi số trong giải quyết thủ tục hành chính", "phát triển du lịch cộng đồng", "bảo trì đường tỉnh sau mùa mưa",
    "hỗ trợ giảm nghèo bền vững", "khai thác khoáng sản và bảo vệ môi trường", "cấp nước sinh hoạt nông thôn",
    "xây dựng trường học đạt chuẩn quốc gia", "phòng, chống dịch bệnh trên đàn vật nuôi", "quy hoạch điểm dân cư biên giới",
    "sử dụng kinh phí sự nghiệp khoa học", "thương mại qua các cửa khẩu phụ", "bảo tồn di tích lịch sử và danh thắng",
]
PLACES = ["huyện Hòa An", "huyện Trùng Khánh", "huyện Bảo Lạc", "thành phố Cao Bằng", "xã Trà Lĩnh", "xã Phục Hòa", "huyện Nguyên Bình"]
TASKS = [
    "rà soát số liệu của ngành", "cử cán bộ chuyên môn tham gia", "chuẩn bị nguồn kinh phí", "tổng hợp kiến nghị của cơ sở",
    "kiểm tra hồ sơ pháp lý", "cung cấp bản đồ và tài liệu", "đánh giá tác động", "theo dõi việc khắc phục",
]
REASONS = [
    "Trùng lịch làm việc với đoàn công tác của bộ", "Nội dung không thuộc chức năng của cơ quan", "Cần thêm thời gian lấy ý kiến cơ sở",
    "Số liệu đang được thẩm tra lại", "Cán bộ phụ trách đang đi công tác dài ngày",
]
PEOPLE = ["Trưởng phòng Nghiệp vụ", "Phó Trưởng phòng Kế hoạch", "Chuyên viên chính Văn phòng Sở", "Chuyên viên Phòng Tổng hợp"]
SENTENCES = [
    "Đoàn làm việc tại {place}, nghe báo cáo và kiểm tra thực tế ba điểm.",
    "Số liệu của các cơ quan còn lệch nhau ở hai chỉ tiêu; đã thống nhất lấy theo sổ theo dõi của cơ quan chủ trì.",
    "Kinh phí thực hiện trong năm là {number} triệu đồng, đã giải ngân {percent} %.",
    "Cơ sở đề nghị hướng dẫn rõ trách nhiệm của từng cấp và bố trí vốn ngay từ đầu năm.",
    "Một số hồ sơ lập trước khi sắp xếp đơn vị hành chính chưa được bàn giao đầy đủ.",
    "Các ý kiến khác nhau đã được tiếp thu hoặc giải trình; hai nội dung xin ý kiến Ủy ban nhân dân tỉnh.",
    "Việc phối hợp cơ bản kịp thời; có cơ quan gửi văn bản chậm so với thời hạn.",
    "Công trình tại {place} đã hoàn thành {percent} % khối lượng, còn vướng mặt bằng của {number} hộ.",
    "Đề nghị các cơ quan tiếp tục cử cán bộ theo dõi cho đến khi hoàn thành kết luận.",
    "Tài liệu gửi kèm gồm biểu tổng hợp, bản đồ tỷ lệ 1/10.000 và biên bản làm việc với thôn, bản.",
]
HEADINGS = ["Mục đích", "Tình hình", "Kết quả", "Khó khăn, vướng mắc", "Ý kiến khác nhau", "Kiến nghị"]


def narrative(draw, size):
    """Markdown of about `size` bytes: headings, paragraphs, a list, a table."""
    parts, length = [], 0
    headings = iter(HEADINGS * 3)
    while length < size:
        kind = draw.choice(["text", "text", "list", "table"])
        parts.append(f"## {next(headings)}\n\n{block(draw, kind)}\n")
        length = sum(len(part.encode()) for part in parts)
    text = cut("\n".join(parts), size)
    while len(text.encode()) < size - 150:
        text += f"\n{sentence(draw)}\n"
    return text


def block(draw, kind):
    if kind == "list":
        return "\n".join(f"{n}. {sentence(draw)}" for n in range(1, draw.randint(3, 5)))
    if kind == "table":
        rows = "\n".join(f"| {draw.choice(PLACES)} | {draw.randint(10, 900)} | {draw.randint(20, 100)} % |" for _ in range(3))
        return f"| địa bàn | số hộ | hoàn thành |\n|---|---:|---:|\n{rows}"
    return " ".join(sentence(draw) for _ in range(draw.randint(2, 4)))


def sentence(draw):
    return draw.choice(SENTENCES).format(place=draw.choice(PLACES), number=draw.randint(12, 980), percent=draw.randint(35, 100))


def cut(text, size):
    """Whole lines of a text up to `size` bytes."""
    kept, length = [], 0
    for line in text.split("\n"):
        length += len(line.encode()) + 1
        if kept and length > size:
            break
        kept.append(line)
    return "\n".join(kept).rstrip() + "\n"
