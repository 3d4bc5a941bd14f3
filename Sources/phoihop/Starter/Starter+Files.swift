// Made by embed.sh from content/ and Starter/files/; not to be edited by hand.

extension Starter {
    /// What only a new folder has: its README and its settings.
    static let own: [File] = [
        ("README.md", ##"""
# Thư mục nguồn của đơn vị

| tệp, thư mục | để làm gì |
|---|---|
| `site.yml` | tên trang, cơ quan chủ quản, tiếng, số ngày "sắp đến hạn" |
| `co-quan.yml` | danh bạ cơ quan: tên, viết tắt, lĩnh vực, ngày hoạt động, kế thừa |
| `lich/<năm>.yml` | ngày nghỉ và ngày làm bù của từng năm |
| `quy-che.md` | quy chế: toàn văn và các thời hạn |
| `ho-so/<năm>/<mã>.md` | mỗi hồ sơ phối hợp một tệp |
| `bao-cao/<năm>/<cơ quan>-<kỳ>.md` | mỗi báo cáo định kỳ một tệp |

## Việc đầu tiên

1. Mở `co-quan.yml`, đối chiếu tên và chữ viết tắt với văn bản của tỉnh.
2. Mở `lich/` của năm nay; khi có thông báo lịch nghỉ thì ghi số văn bản vào `xác nhận`.
3. Tạo hồ sơ đầu tiên, ví dụ `ho-so/2026/YK-2026-01.md`, theo mẫu dưới đây.
4. Chạy `phoihop check` để biết chỗ nào ghi sai; chạy `phoihop build` để dựng trang.

## Mẫu một hồ sơ

    ---
    mã: YK-2026-01
    hình thức: lấy ý kiến
    tiêu đề: Lấy ý kiến dự thảo kế hoạch phòng, chống thiên tai năm 2026
    chủ trì: Sở Nông nghiệp và Môi trường
    phối hợp: [Sở Tài chính, Sở Xây dựng]
    diễn biến:
      - ngày: 2/3/2026
        việc: gửi hồ sơ lấy ý kiến
        văn bản: 215/SNNMT-TL
        hạn: trước ngày 12/3/2026
        nội dung: góp ý toàn văn dự thảo, nguồn kinh phí
      - ngày: 10/3/2026
        việc: góp ý
        từ: Sở Tài chính
        văn bản: 388/STC-NS
        về: 215/SNNMT-TL
        kết quả: góp ý
    ---

    Viết tóm tắt nội dung ở đây.

Có việc mới thì thêm một mục vào cuối `diễn biến`; không sửa, không xóa mục cũ.
Hồ sơ có độ mật không đưa vào đây: chương trình dừng lại khi gặp `độ mật`.

"""##),
        ("site.yml", ##"""
# Thiết lập của trang. Sửa tên và cơ quan chủ quản rồi chạy: phoihop build
tên: Theo dõi phối hợp
cơ quan chủ quản: Văn phòng Ủy ban nhân dân tỉnh
ngôn ngữ: [vi]
định dạng: 1
# Kỳ đầu tiên phải nộp báo cáo định kỳ; bỏ dấu # và ghi kỳ của đơn vị, ví dụ 2026-1 là sáu tháng đầu năm 2026.
# theo dõi từ kỳ: 2026-1
sắp đến hạn: 3

"""##),
    ]

    /// What every office shares: copies of the files of content/.
    static let shared: [File] = [
        ("co-quan.yml", ##"""
# Danh bạ các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh Cao Bằng.
#
# Nguồn: danh mục sở theo Nghị định 13/2008/NĐ-CP (17 sở chung cùng các cơ quan đặc thù, 19 cơ quan
# từ ngày Quy chế có hiệu lực đến hết 28/02/2025); sắp xếp từ 01/03/2025 theo Nghị định 45/2025/NĐ-CP
# (14 cơ quan); loại cơ quan đối chiếu với Nghị định 150/2025/NĐ-CP. Chưa đối chiếu với nghị quyết,
# quyết định thành lập từng sở của tỉnh; lĩnh vực chuyển giao năm 2025 ghi theo cách phân công chung.
#
# Tên viết tắt là cách viết thường gặp, chưa kiểm tra trên văn bản của tỉnh: cơ quan nào dùng cách
# khác thì sửa tại đây. Một tên có thể chung cho hai mục (trước và sau 01/03/2025); mục nào còn hoạt
# động trong ngày của văn bản thì mục ấy được hiểu. Sở giữ nguyên tên nhưng đổi lĩnh vực hoặc nhận
# thêm cơ quan khác thì có mục mới kể từ ngày đó và kế thừa mục cũ (đuôi -2009).

- mã: van-phong-ubnd
  tên: Văn phòng Ủy ban nhân dân tỉnh
  viết tắt: [VP, Văn phòng UBND tỉnh, VP UBND tỉnh]
  lĩnh vực:
    - tham mưu tổng hợp
    - chương trình công tác
    - kiểm soát thủ tục hành chính
    - công báo
    - theo dõi phối hợp
  từ: 2009-12-06
  vai trò: [văn phòng, theo dõi]

- mã: so-noi-vu-2009
  tên: Sở Nội vụ
  viết tắt: [SNV]
  lĩnh vực:
    - tổ chức bộ máy
    - biên chế
    - chính quyền địa phương
    - cán bộ công chức viên chức
    - cải cách hành chính
    - thi đua khen thưởng
    - tôn giáo
    - văn thư lưu trữ
    - thanh niên
  từ: 2009-12-06
  đến: 2025-02-28
  vai trò: [theo dõi]

- mã: so-noi-vu
  tên: Sở Nội vụ
  viết tắt: [SNV]
  lĩnh vực:
    - tổ chức bộ máy
    - biên chế
    - chính quyền địa phương
    - cán bộ công chức viên chức
    - cải cách hành chính
    - thi đua khen thưởng
    - văn thư lưu trữ
    - thanh niên
    - lao động tiền lương
    - việc làm
    - bảo hiểm xã hội
    - an toàn vệ sinh lao động
    - người có công
    - bình đẳng giới
  từ: 2025-03-01
  kế thừa: [so-noi-vu-2009, so-lao-dong-thuong-binh-va-xa-hoi]
  vai trò: [theo dõi]

- mã: so-lao-dong-thuong-binh-va-xa-hoi
  tên: Sở Lao động - Thương binh và Xã hội
  viết tắt: [SLĐTBXH, 'Sở LĐTB&XH']
  lĩnh vực:
    - lao động tiền lương
    - việc làm
    - giáo dục nghề nghiệp
    - bảo hiểm xã hội
    - an toàn vệ sinh lao động
    - người có công
    - bảo trợ xã hội
    - trẻ em
    - phòng chống tệ nạn xã hội
    - giảm nghèo
    - bình đẳng giới
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-tu-phap
  tên: Sở Tư pháp
  viết tắt: [STP]
  lĩnh vực:
    - xây dựng và thi hành pháp luật
    - kiểm tra văn bản
    - phổ biến giáo dục pháp luật
    - hộ tịch
    - công chứng
    - bổ trợ tư pháp
    - xử lý vi phạm hành chính
  từ: 2009-12-06

- mã: so-tai-chinh-2009
  tên: Sở Tài chính
  viết tắt: [STC]
  lĩnh vực:
    - ngân sách nhà nước
    - thuế phí lệ phí
    - tài sản công
    - tài chính doanh nghiệp
    - giá
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-ke-hoach-va-dau-tu
  tên: Sở Kế hoạch và Đầu tư
  viết tắt: [SKHĐT, 'Sở KH&ĐT']
  lĩnh vực:
    - quy hoạch kế hoạch
    - đầu tư công
    - đầu tư trong nước và nước ngoài
    - ODA
    - đấu thầu
    - đăng ký kinh doanh
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-tai-chinh
  tên: Sở Tài chính
  viết tắt: [STC]
  lĩnh vực:
    - ngân sách nhà nước
    - thuế phí lệ phí
    - tài sản công
    - tài chính doanh nghiệp
    - giá
    - quy hoạch kế hoạch
    - đầu tư công
    - đầu tư trong nước và nước ngoài
    - ODA
    - đấu thầu
    - đăng ký kinh doanh
  từ: 2025-03-01
  kế thừa: [so-tai-chinh-2009, so-ke-hoach-va-dau-tu]

- mã: so-cong-thuong
  tên: Sở Công Thương
  viết tắt: [SCT]
  lĩnh vực:
    - công nghiệp
    - năng lượng
    - thương mại
    - xuất nhập khẩu
    - hội nhập kinh tế
  từ: 2009-12-06

- mã: so-nong-nghiep-va-phat-trien-nong-thon
  tên: Sở Nông nghiệp và Phát triển nông thôn
  viết tắt: [SNN, 'Sở NN&PTNT']
  lĩnh vực:
    - nông nghiệp
    - lâm nghiệp
    - thủy sản
    - thủy lợi
    - phòng chống thiên tai
    - phát triển nông thôn
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-tai-nguyen-va-moi-truong
  tên: Sở Tài nguyên và Môi trường
  viết tắt: [STNMT, 'Sở TN&MT']
  lĩnh vực:
    - đất đai
    - tài nguyên nước
    - khoáng sản
    - môi trường
    - khí tượng thủy văn
    - biến đổi khí hậu
    - đo đạc bản đồ
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-nong-nghiep-va-moi-truong
  tên: Sở Nông nghiệp và Môi trường
  viết tắt: [SNNMT, 'Sở NN&MT']
  lĩnh vực:
    - nông nghiệp
    - lâm nghiệp
    - thủy sản
    - thủy lợi
    - phòng chống thiên tai
    - phát triển nông thôn
    - giảm nghèo
    - đất đai
    - tài nguyên nước
    - khoáng sản
    - môi trường
    - khí tượng thủy văn
    - biến đổi khí hậu
    - đo đạc bản đồ
  từ: 2025-03-01
  kế thừa: [so-nong-nghiep-va-phat-trien-nong-thon, so-tai-nguyen-va-moi-truong]

- mã: so-xay-dung-2009
  tên: Sở Xây dựng
  viết tắt: [SXD]
  lĩnh vực:
    - quy hoạch xây dựng
    - hoạt động xây dựng
    - phát triển đô thị
    - hạ tầng kỹ thuật
    - nhà ở
    - bất động sản
    - vật liệu xây dựng
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-giao-thong-van-tai
  tên: Sở Giao thông vận tải
  viết tắt: [SGTVT, Sở GTVT]
  lĩnh vực:
    - đường bộ
    - đường thủy nội địa
    - vận tải
    - an toàn giao thông
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-xay-dung
  tên: Sở Xây dựng
  viết tắt: [SXD]
  lĩnh vực:
    - quy hoạch xây dựng
    - hoạt động xây dựng
    - phát triển đô thị
    - hạ tầng kỹ thuật
    - nhà ở
    - bất động sản
    - vật liệu xây dựng
    - đường bộ
    - đường thủy nội địa
    - vận tải
    - an toàn giao thông
  từ: 2025-03-01
  kế thừa: [so-xay-dung-2009, so-giao-thong-van-tai]

- mã: so-khoa-hoc-va-cong-nghe-2009
  tên: Sở Khoa học và Công nghệ
  viết tắt: [SKHCN, 'Sở KH&CN']
  lĩnh vực:
    - khoa học công nghệ
    - đổi mới sáng tạo
    - tiêu chuẩn đo lường chất lượng
    - sở hữu trí tuệ
    - an toàn bức xạ
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-thong-tin-va-truyen-thong
  tên: Sở Thông tin và Truyền thông
  viết tắt: [STTTT, 'Sở TT&TT']
  lĩnh vực:
    - bưu chính
    - viễn thông
    - công nghệ thông tin
    - chuyển đổi số
    - báo chí
    - xuất bản
    - thông tin đối ngoại
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-khoa-hoc-va-cong-nghe
  tên: Sở Khoa học và Công nghệ
  viết tắt: [SKHCN, 'Sở KH&CN']
  lĩnh vực:
    - khoa học công nghệ
    - đổi mới sáng tạo
    - tiêu chuẩn đo lường chất lượng
    - sở hữu trí tuệ
    - an toàn bức xạ
    - bưu chính
    - viễn thông
    - công nghệ thông tin
    - chuyển đổi số
  từ: 2025-03-01
  kế thừa: [so-khoa-hoc-va-cong-nghe-2009, so-thong-tin-va-truyen-thong]

- mã: so-van-hoa-the-thao-va-du-lich-2009
  tên: Sở Văn hóa, Thể thao và Du lịch
  viết tắt: [SVHTTDL, 'Sở VHTT&DL']
  lĩnh vực:
    - văn hóa
    - gia đình
    - thể dục thể thao
    - du lịch
    - quảng cáo
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-van-hoa-the-thao-va-du-lich
  tên: Sở Văn hóa, Thể thao và Du lịch
  viết tắt: [SVHTTDL, 'Sở VHTT&DL']
  lĩnh vực:
    - văn hóa
    - gia đình
    - thể dục thể thao
    - du lịch
    - quảng cáo
    - báo chí
    - xuất bản
    - thông tin đối ngoại
  từ: 2025-03-01
  kế thừa: [so-van-hoa-the-thao-va-du-lich-2009]

- mã: so-giao-duc-va-dao-tao-2009
  tên: Sở Giáo dục và Đào tạo
  viết tắt: [SGDĐT, 'Sở GD&ĐT']
  lĩnh vực:
    - giáo dục mầm non
    - giáo dục phổ thông
    - giáo dục thường xuyên
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-giao-duc-va-dao-tao
  tên: Sở Giáo dục và Đào tạo
  viết tắt: [SGDĐT, 'Sở GD&ĐT']
  lĩnh vực:
    - giáo dục mầm non
    - giáo dục phổ thông
    - giáo dục thường xuyên
    - giáo dục nghề nghiệp
  từ: 2025-03-01
  kế thừa: [so-giao-duc-va-dao-tao-2009]

- mã: so-y-te-2009
  tên: Sở Y tế
  viết tắt: [SYT]
  lĩnh vực:
    - y tế dự phòng
    - khám chữa bệnh
    - dược
    - an toàn thực phẩm
    - bảo hiểm y tế
    - dân số
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-y-te
  tên: Sở Y tế
  viết tắt: [SYT]
  lĩnh vực:
    - y tế dự phòng
    - khám chữa bệnh
    - dược
    - an toàn thực phẩm
    - bảo hiểm y tế
    - dân số
    - bảo trợ xã hội
    - trẻ em
    - phòng chống tệ nạn xã hội
  từ: 2025-03-01
  kế thừa: [so-y-te-2009]

- mã: thanh-tra-tinh
  tên: Thanh tra tỉnh
  viết tắt: [TTT]
  lĩnh vực:
    - thanh tra
    - tiếp công dân khiếu nại tố cáo
    - phòng chống tham nhũng tiêu cực
  từ: 2009-12-06

- mã: so-ngoai-vu
  tên: Sở Ngoại vụ
  viết tắt: [SNgV]
  lĩnh vực:
    - đối ngoại
    - hợp tác quốc tế
    - biên giới lãnh thổ
    - lãnh sự
    - phi chính phủ nước ngoài
  từ: 2009-12-06

- mã: ban-dan-toc
  tên: Ban Dân tộc
  viết tắt: [BDT]
  lĩnh vực:
    - công tác dân tộc
  từ: 2009-12-06
  đến: 2025-02-28

- mã: so-dan-toc-va-ton-giao
  tên: Sở Dân tộc và Tôn giáo
  viết tắt: [SDTTG, 'Sở DT&TG']
  lĩnh vực:
    - công tác dân tộc
    - tôn giáo
  từ: 2025-03-01
  kế thừa: [ban-dan-toc]

"""##),
        ("quy-che.md", ##"""
---
# Quy chế phối hợp: số liệu dùng để đếm ngày. Phần thân là toàn văn, giữ nguyên chữ của bản gốc.
số: 2822/2009/QĐ-UBND
ngày ban hành: 2009-11-26
hiệu lực: 2009-12-06
thời hạn:
  9.1: 10 ngày
  9.2: 5 ngày làm việc
  9.3: 7 ngày làm việc
  10.1: 5 ngày làm việc
  11.2: 3 ngày làm việc
  14.1: 3 ngày làm việc
  19.3: ngày 20
  # Từ đây trở xuống: Quy chế không ấn định ngày; đây là cách hiểu, ở đâu hiện ra đều nói rõ.
  5.3:
    giá trị: 3 ngày làm việc
    suy diễn: có
    căn cứ: Khoản 3 Điều 5 giao cơ quan chủ trì đôn đốc mà không nêu ngày; lấy 03 ngày làm việc sau khi quá hạn.
  10.2:
    giá trị: 3 ngày làm việc
    suy diễn: có
    căn cứ: Khoản 2 Điều 10 chỉ nói "nếu quá thời hạn quy định"; lấy 03 ngày làm việc để chủ trì thông báo và để Văn phòng báo cáo.
  10.4:
    giá trị: 1 ngày làm việc
    suy diễn: có
    căn cứ: 'Khoản 4 Điều 10 tính từ khi vào sổ công văn đến; Nghị định 30/2020/NĐ-CP Điều 4 khoản 2 điểm c: đăng ký trong ngày hoặc ngày làm việc tiếp theo.'
  11.4:
    giá trị: 5 ngày làm việc
    suy diễn: có
    căn cứ: Khoản 4 Điều 11 không nêu ngày ký và gửi biên bản; lấy 05 ngày làm việc sau cuộc họp.
  14.3:
    giá trị: 5 ngày làm việc
    suy diễn: có
    căn cứ: Khoản 3 Điều 14 không nêu ngày ký và gửi biên bản kiểm tra; lấy 05 ngày làm việc sau đợt kiểm tra.
  17.4:
    giá trị: 5 ngày làm việc
    suy diễn: có
    căn cứ: Khoản 4 Điều 17 không nêu ngày thông báo về Văn phòng; lấy 05 ngày làm việc.
  18.2:
    giá trị: 10 ngày làm việc
    suy diễn: có
    căn cứ: Khoản 2 Điều 18 không nêu ngày; lấy 10 ngày làm việc sau hạn nộp báo cáo định kỳ của các cơ quan.
---

## Quyết định

ỦY BAN NHÂN DÂN

QUYẾT ĐỊNH

BAN HÀNH QUY CHẾ PHỐI HỢP HOẠT ĐỘNG GIỮA CÁC CƠ QUAN CHUYÊN MÔN THUỘC ỦY BAN NHÂN DÂN TỈNH CAO BẰNG

ỦY BAN NHÂN DÂN TỈNH CAO BẰNG

Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003;

Căn cứ Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03 tháng 12 năm 2004;

Căn cứ Nghị định số 91/2006/NĐ-CP ngày 06 tháng 9 năm 2006 của Chính phủ quy định chi tiết thi hành một số điều của Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân;

Căn cứ Nghị định số 13/2008/NĐ-CP ngày 04 tháng 02 năm 2008 của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương;

Xét đề nghị của Giám đốc Sở Nội vụ,

QUYẾT ĐỊNH:

### Điều 1.

Ban hành kèm theo Quyết định này Quy chế phối hợp hoạt động giữa các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh Cao Bằng.

### Điều 2.

Quyết định này có hiệu lực thi hành sau 10 ngày, kể từ ngày ký.

### Điều 3.

Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và thủ trưởng các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành Quyết định này./.

## QUY CHẾ

PHỐI HỢP HOẠT ĐỘNG GIỮA CÁC CƠ QUAN CHUYÊN MÔN THUỘC ỦY BAN NHÂN DÂN TỈNH CAO BẰNG

(Ban hành kèm theo Quyết định số 2822/2009/QĐ-UBND ngày 26 tháng 11 năm 2009 của Ủy ban nhân dân tỉnh Cao Bằng)

## Chương I. NHỮNG QUY ĐỊNH CHUNG

### Điều 1. Đối tượng và phạm vi điều chỉnh

Quy chế này quy định nguyên tắc, phương thức và trách nhiệm phối hợp giữa các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh Cao Bằng (sau đây viết tắt là các cơ quan chuyên môn) trong việc tham mưu, đề xuất, giải quyết, kiểm tra, giám sát các nhiệm vụ liên ngành.

Việc phối hợp trong xây dựng văn bản quy phạm pháp luật thuộc thẩm quyền ban hành của Ủy ban nhân dân tỉnh phải tuân thủ các quy định của Luật ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân, ngoài ra còn phải tuân thủ các quy định tại Quy chế này.

### Điều 2. Mục đích, yêu cầu đối với công tác phối hợp

Nhằm đảm bảo cho các chủ trương, chính sách, chiến lược, quy hoạch, kế hoạch của Đảng và Nhà nước được tổ chức triển khai đồng bộ và có hiệu quả; đồng thời giúp các cơ quan quản lý cấp trên xem xét, đánh giá kết quả triển khai thực hiện các chủ trương, chính sách, chiến lược, quy hoạch, kế hoạch trên địa bàn tỉnh.

Công tác phối hợp hoạt động giữa các cơ quan chuyên môn phải thực hiện đúng chức năng, nhiệm vụ, quyền hạn của mỗi cơ quan; bảo đảm chất lượng, hiệu quả trong việc thực hiện nhiệm vụ; nâng cao trách nhiệm và hiệu quả trong việc giải quyết các công việc liên ngành; bảo đảm hiệu quả hoạt động của hệ thống hành chính Nhà nước.

### Điều 3. Nguyên tắc phối hợp

Công tác phối hợp hoạt động giữa các cơ quan chuyên môn được tiến hành theo các nguyên tắc sau đây:

1. Tuân thủ chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước;

2. Thực hiện phối hợp bảo đảm nguyên tắc đồng thuận giữa các cơ quan chuyên môn;

3. Nội dung đề nghị phối hợp phải liên quan đến chức năng, nhiệm vụ, quyền hạn của cơ quan phối hợp;

4. Bảo đảm tính khách quan trong quá trình phối hợp;

5. Bảo đảm yêu cầu chuyên môn, chất lượng và thời hạn phối hợp;

6. Bảo đảm kỷ luật, kỷ cương trong hoạt động phối hợp; đề cao trách nhiệm cá nhân của Thủ trưởng cơ quan chủ trì, cơ quan phối hợp và cán bộ, công chức tham gia phối hợp.

### Điều 4. Hình thức phối hợp

Tuỳ theo tính chất, nội dung cần phối hợp, cơ quan chủ trì quyết định việc áp dụng các hình thức phối hợp sau đây:

1. Khảo sát, điều tra;

2. Lấy ý kiến bằng văn bản;

3. Tổ chức cuộc họp;

4. Thành lập tổ chức phối hợp liên cơ quan.

### Điều 5. Trách nhiệm và quyền hạn của cơ quan chủ trì

1. Xây dựng kế hoạch phối hợp, trong đó xác định nhiệm vụ của từng cơ quan phối hợp;

2. Tổ chức các hoạt động phối hợp theo kế hoạch;

3. Yêu cầu cơ quan phối hợp cử cán bộ, công chức đáp ứng yêu cầu tham gia công tác phối hợp; thông báo cho cơ quan phối hợp về tình hình tham gia của cán bộ, công chức được cử tham gia phối hợp; duy trì mối liên hệ với các cơ quan phối hợp và đôn đốc việc thực hiện nhiệm vụ phối hợp đã được phân công của các cơ quan đó;

4. Cung cấp thông tin, tài liệu cần thiết theo đề nghị của cơ quan phối hợp và các điều kiện bảo đảm khác cho công tác phối hợp;

5. Tập hợp đầy đủ và tổ chức nghiên cứu, tiếp thu ý kiến của các cơ quan phối hợp; báo cáo, giải trình Uỷ ban nhân tỉnh và trình phương án cuối cùng đối với vấn đề còn có ý kiến khác nhau;

6. Lưu trữ hồ sơ theo quy định của pháp luật;

### Điều 6. Trách nhiệm và quyền hạn của cơ quan phối hợp

1. Tham gia các hoạt động phối hợp theo kế hoạch phối hợp; từ chối phối hợp nếu nội dung phối hợp không phù hợp với quy định tại Điều 3 Quy chế này;

2. Cử cán bộ, công chức đáp ứng yêu cầu tham gia công tác phối hợp; tạo điều kiện về thời gian cho cán bộ, công chức tham gia phối hợp;

3. Cho ý kiến kịp thời về vấn đề mà cán bộ, công chức được cử phối hợp báo cáo; được quyền bảo lưu ý kiến;

4. Tuân thủ thời hạn góp ý kiến về những vấn đề theo yêu cầu của cơ quan chủ trì và chịu trách nhiệm về chất lượng và tính nhất quán của các ý kiến trong các hoạt động phối hợp của cơ quan mình;

5. Cung cấp thông tin, số liệu và chịu trách nhiệm về sự chính xác của thông tin đó;

6. Yêu cầu cơ quan chủ trì cung cấp tài liệu, thông tin cần thiết phục vụ cho công tác phối hợp;

7. Đề nghị cơ quan chủ trì điều chỉnh thời gian phối hợp để bảo đảm chất lượng công tác phối hợp; nếu cơ quan chủ trì không chấp thuận vì lý do bảo đảm tiến độ thì phải tuân thủ;

8. Báo cáo cơ quan Nhà nước có thẩm quyền khi cơ quan chủ trì không mời tham gia các hoạt động phối hợp; giải trình với cơ quan có thẩm quyền về tình hình phối hợp theo quy định của Quy chế này.

### Điều 7. Nhiệm vụ, quyền hạn và trách nhiệm của cán bộ, công chức được cử tham gia phối hợp

1. Thực hiện các nhiệm vụ được phân công; chấp hành kế hoạch công tác phối hợp của cơ quan chủ trì;

2. Thường xuyên báo cáo Thủ trưởng cơ quan về công tác phối hợp của mình; chủ động đề xuất ý kiến tham gia, xin ý kiến Thủ trưởng cơ quan khi cần thiết; tuân thủ sự chỉ đạo của Thủ trưởng cơ quan để phát biểu ý kiến về những vấn đề còn có ý kiến khác nhau thuộc chức năng, nhiệm vụ, quyền hạn của cơ quan;

3. Được Thủ trưởng cơ quan tạo điều kiện về thời gian để hoàn thành các nhiệm vụ phối hợp;

4. Được khen thưởng khi hoàn thành tốt nhiệm vụ phối hợp và chịu trách nhiệm trước cơ quan nhà nước có thẩm quyền khi không hoàn thành nhiệm vụ phối hợp.

5. Được bảo lưu quan điểm khi ý kiến của mình khác với ý kiến của cơ quan chủ trì;

## Chương II. NHỮNG QUY ĐỊNH CỤ THỂ

### Điều 8. Xác định cơ quan phối hợp

Căn cứ vào nguyên tắc phối hợp quy định tại Điều 3 Quy chế này, cơ quan chủ trì xác định các cơ quan phối hợp và có công văn yêu cầu cụ thể gửi cơ quan phối hợp.

### Điều 9. Phối hợp trong khảo sát, điều tra

Trường hợp cần phối hợp trong khảo sát, điều tra thì công tác phối hợp được thực hiện theo quy định sau đây:

1. Trước 10 ngày khi tiến hành khảo sát, cơ quan chủ trì phải có công văn đề nghị gửi đến cơ quan phối hợp tham gia khảo sát, trong đó xác định rõ thời gian, địa điểm, nội dung khảo sát, yêu cầu về số lượng, chức vụ, trình độ chuyên môn, kinh nghiệm công tác của người tham gia và điều kiện khác (nếu có).

2. Chậm nhất 05 ngày làm việc trước ngày tiến hành khảo sát, cơ quan phối hợp phải có công văn trả lời gửi đến cơ quan chủ trì về việc cử người tham gia khảo sát, kể cả trường hợp từ chối tham gia khảo sát nếu việc phối hợp không phù hợp với quy định tại Điều 3 Quy chế này.

3. Chậm nhất 07 ngày làm việc trước ngày tiến hành khảo sát, cơ quan chủ trì phải có công văn gửi đến cơ quan dự kiến tiến hành khảo sát, trong đó xác định rõ thời gian, địa điểm, nội dung khảo sát và thành phần làm việc.

### Điều 10. Phối hợp trong việc lấy ý kiến bằng văn bản

1. Cơ quan chủ trì lấy ý kiến thông qua việc gửi hồ sơ cần xin ý kiến đến cơ quan phối hợp và xác định những nội dung cần xin ý kiến đối với từng cơ quan phối hợp căn cứ vào nhiệm vụ phối hợp đã được nêu trong kế hoạch phối hợp. Tuỳ theo nội dung, tính chất của vấn đề cần xin ý kiến, cơ quan chủ trì có thể yêu cầu cơ quan phối hợp sửa trực tiếp vào bản dự thảo, gửi công văn góp ý. Thời gian giành cho việc góp ý ít nhất là 05 ngày làm việc, kể từ khi cơ quan phối hợp nhận được hồ sơ đề nghị góp ý.

2. Cơ quan phối hợp phải thực hiện thời hạn tham gia ý kiến theo đề nghị của cơ quan chủ trì theo quy định tại khoản 2 Điều này và chịu trách nhiệm với ý kiến của mình về những vấn đề thuộc chức năng, nhiệm vụ, quyền hạn của cơ quan; nếu đồng ý với dự thảo cũng phải trả lời bằng văn bản.

Nếu quá thời hạn quy định mà cơ quan phối hợp không có ý kiến thì cơ quan chủ trì thông báo để Văn phòng Ủy ban nhân dân tỉnh báo cáo Chủ tịch Ủy ban nhân dân tỉnh.

3. Trường hợp cơ quan chủ trì không tiếp thu ý kiến của cơ quan phối hợp thì phải giải thích lý do và chịu trách nhiệm về phương án của mình.

4. Thời gian nhận công văn, tài liệu được tính từ khi văn bản đó được vào Sổ theo dõi công văn đến của cơ quan.

### Điều 11. Phối hợp trong việc lấy ý kiến tại cuộc họp

1. Cơ quan chủ trì có thể tổ chức họp một hoặc nhiều lần để thảo luận trực tiếp hoặc các hình thức khác để lấy ý kiến.

2. Chậm nhất 03 ngày làm việc trước ngày họp, cơ quan chủ trì phải gửi đến cơ quan phối hợp những văn bản sau đây:

a) Hồ sơ, tài liệu có liên quan và các vấn đề cần xin ý kiến;

b) Công văn mời họp, trong đó xác định thời gian, địa điểm, nội dung chính của cuộc họp và thành phần tham dự.

3. Thủ trưởng cơ quan phối hợp phải cử cán bộ, công chức tham gia theo đúng thành phần và yêu cầu của cơ quan chủ trì, chỉ đạo cán bộ, công chức tham gia họp phải nghiên cứu tài liệu để chuẩn bị các ý kiến phát biểu về vấn đề theo yêu cầu bằng văn bản của cơ quan chủ trì. Cơ quan được mời họp có quyền từ chối tham gia họp nếu việc gửi công văn, tài liệu không đáp ứng yêu cầu theo quy định tại khoản 2 Điều này. Lý do từ chối tham gia họp phải được thể hiện bằng văn bản và phải được gửi đến cơ quan chủ trì trước cuộc họp.

4. Nội dung họp phải được cơ quan chủ trì ghi thành biên bản, lưu hồ sơ và do Chủ toạ ký xác nhận, trong đó ghi rõ cơ quan không tham gia họp hoặc không chuẩn bị nội dung theo yêu cầu của cơ quan chủ trì. Cơ quan chủ trì gửi biên bản đó cho các cơ quan phối hợp.

### Điều 12. Phối hợp trong việc thành lập, hoạt động của đoàn kiểm tra

1. Trường hợp cần thành lập đoàn kiểm tra liên ngành, sau khi xin ý kiến của Ủy ban nhân dân tỉnh, cơ quan chủ trì gửi công văn đề nghị các cơ quan phối hợp cử cán bộ, công chức tham gia đoàn kiểm tra. Trong công văn phải xác định rõ yêu cầu về số lượng, chức vụ, trình độ chuyên môn, kinh nghiệm công tác của người tham gia và các điều kiện khác (nếu có) để tham gia đoàn công tác.

2. Đoàn kiểm tra hoạt động theo kế hoạch kiểm tra do cơ quan chủ trì quyết định, trong đó xác định trách nhiệm của từng thành viên, thời hạn và tiến độ thực hiện các nhiệm vụ của từng thành viên.

Các thành viên đoàn kiểm tra phải tuân thủ kế hoạch kiểm tra của cơ quan chủ trì; tham gia đầy đủ các hoạt động kiểm tra theo sự điều hành của cơ quan chủ trì. Trong trường hợp không thể tham gia hoạt động kiểm tra vì lý do chính đáng, thành viên đoàn công tác báo cáo để Thủ trưởng cơ quan cử người thay thế.

### Điều 13. Phối hợp xây dựng báo cáo kiểm tra

1. Cơ quan chủ trì có trách nhiệm tổng hợp báo cáo về kết quả kiểm tra, trình cấp có thẩm quyền. Ngoài kết quả kiểm tra, trong báo cáo còn phải nêu những vướng mắc trong quá trình thực hiện và đề xuất việc sửa đổi, bổ sung chính sách, chiến lược, quy hoạch, kế hoạch liên quan đến nội dung kiểm tra; kiến nghị của cơ quan phối hợp; kết quả của công tác phối hợp trong kiểm tra. Dự thảo báo cáo phải được lấy ý kiến của các cơ quan phối hợp (nếu có) trước khi trình cơ quan Nhà nước có thẩm quyền.

2. Trường hợp Thường trực Ủy ban nhân dân tỉnh chủ trì đoàn kiểm tra liên ngành thì Văn phòng Ủy ban nhân dân tỉnh có trách nhiệm tổng hợp báo cáo về kết quả kiểm tra trình Chủ tịch Ủy ban nhân dân tỉnh.

### Điều 14. Phối hợp trong việc kiểm tra trực tiếp tại cơ quan được kiểm tra

1. Trường hợp cần kiểm tra trực tiếp với cơ quan được kiểm tra, chậm nhất 03 ngày làm việc trước đợt kiểm tra, cơ quan chủ trì phải có công văn yêu cầu gửi đến cơ quan được kiểm tra, trong đó xác định thời gian, địa điểm, nội dung chính của đợt kiểm tra, thành phần tham dự.

2. Trường hợp kiểm tra đột xuất với cơ quan được kiểm tra thì người chủ trì kiểm tra quyết định thời gian, địa điểm, nội dung và thành phần tham dự.

3. Nội dung buổi làm việc phải được cơ quan chủ trì ghi thành biên bản, lưu hồ sơ và do chủ toạ ký xác nhận. Cơ quan chủ trì gửi biên bản đó cho cơ quan phối hợp và cơ quan được kiểm tra.

### Điều 15. Phối hợp trong việc cung cấp và thẩm tra thông tin phục vụ hoạt động kiểm tra

Trường hợp cần số liệu, đánh giá thông tin, tư liệu phục vụ việc kiểm tra, cơ quan chủ trì kiểm tra phải có đề nghị bằng văn bản gửi cơ quan được yêu cầu cung cấp hoặc thẩm tra thông tin, trong đó nêu rõ nội dung, thời hạn và mục đích.

Cơ quan được đề nghị có trách nhiệm cung cấp thông tin về các vấn đề thuộc nội dung kiểm tra; cho ý kiến về tính chính xác của thông tin, tài liệu, số liệu theo đề nghị của cơ quan chủ trì kiểm tra.

Trường hợp từ chối cung cấp thông tin do có nội dung thuộc bí mật Nhà nước, cơ quan được yêu cầu phải trả lời bằng văn bản và nêu lý do.

### Điều 16. Phối hợp trong việc sơ kết, tổng kết

Cơ quan chủ trì tổ chức thực hiện có trách nhiệm chủ trì tổ chức việc sơ kết, tổng kết tình hình thực hiện. Các cơ quan phối hợp, cơ quan có liên quan trong việc tham gia thực hiện đề án có trách nhiệm tham gia việc sơ kết, tổng kết về những nội dung cụ thể theo đề nghị của cơ quan chủ trì.

Cơ quan chủ trì sơ kết, tổng kết có quyền đề nghị các cơ quan phối hợp và cơ quan có liên quan cung cấp thông tin, số liệu; gửi báo cáo sơ kết, tổng kết về những vấn đề thuộc nội dung quản lý nhà nước của cơ quan đó; tham gia họp chuẩn bị cho việc sơ kết, tổng kết.

Cơ quan chủ trì có thể gửi dự thảo báo cáo về tình hình thực hiện đề án cho các cơ quan phối hợp để lấy ý kiến. Cơ quan phối hợp phải có ý kiến trả lời trong thời hạn theo yêu cầu của cơ quan chủ trì.

## Chương III. ĐIỀU KHOẢN THI HÀNH

### Điều 17. Trách nhiệm của Thủ trưởng các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh

1. Chỉ đạo các cơ quan, đơn vị trực thuộc và cán bộ, công chức thuộc quyền quản lý thực hiện công tác phối hợp;

2. Yêu cầu các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh phối hợp công tác;

3. Báo cáo định kỳ, đột xuất và giải trình về công tác phối hợp theo quy định của Quy chế này;

4. Thông báo về Văn phòng Ủy ban nhân dân tỉnh những cơ quan phối hợp không thực hiện trách nhiệm phối hợp theo yêu cầu của cơ quan mình.

### Điều 18. Trách nhiệm của Văn phòng Ủy ban nhân dân tỉnh

1. Đôn đốc, kiểm tra việc thực hiện trách nhiệm phối hợp của các cơ quan chuyên môn;

2. Tổng hợp, báo cáo Ủy ban nhân dân tỉnh về việc thực hiện trách nhiệm phối hợp của các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh;

3. Theo uỷ quyền của Chủ tịch Ủy ban nhân dân tỉnh, Chánh Văn phòng Ủy ban nhân dân tỉnh chủ trì tổ chức các cuộc họp với các cơ quan chuyên môn để tháo gỡ những vướng mắc, khó khăn trong công tác phối hợp.

### Điều 19. Chế độ báo cáo về việc thực hiện công tác phối hợp

1. Thủ trưởng các cơ quan chuyên môn có trách nhiệm báo cáo Chủ tịch Ủy ban nhân dân tỉnh định kỳ (sáu tháng một lần) hoặc đột xuất bằng văn bản về tình hình thực hiện công tác phối hợp theo quy định của Quy chế này.

2. Báo cáo về công tác phối hợp phải thể hiện tình hình chấp hành tiến độ trong công tác phối hợp; việc thực hiện trách nhiệm phối hợp của từng cơ quan được phân công và chất lượng của hoạt động phối hợp của các cơ quan đó. Trong báo cáo có thể có các kiến nghị về công tác phối hợp.

3. Thời hạn gửi báo cáo định kỳ quy định tại khoản 1 Điều này chậm nhất là ngày 20 của tháng cuối quý II và quý IV.

## Chương IV. ĐIỀU KHOẢN THI HÀNH

### Điều 20. Khen thưởng và xử lý vi phạm

Các cơ quan, tập thể, cá nhân thực hiện tốt Quy chế được biểu dương, khen thưởng, nếu vi phạm tuỳ theo mức độ sẽ bị phê bình, kiểm điểm hoặc xử lý theo quy định hiện hành.

### Điều 21.

Văn phòng Uỷ ban nhân dân tỉnh và Sở Nội vụ có trách nhiệm theo dõi, đôn đốc và kiểm tra thực hiện Quy chế này./.

"""##),
        ("lich/2009.yml", ##"""
# Lịch làm việc năm 2009: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: Bộ luật Lao động 1994 Điều 73 (sửa đổi bởi Luật 84/2007/QH11)
nghỉ:
  2009-01-01: Tết Dương lịch
  2009-01-25: Tết Nguyên đán (30 tháng Chạp, giao thừa)
  2009-01-26: Tết Nguyên đán (mùng 1)
  2009-01-27: Tết Nguyên đán (mùng 2)
  2009-01-28: Tết Nguyên đán (mùng 3)
  2009-01-29: Nghỉ bù Tết Nguyên đán (ngày 25/01/2009)
  2009-04-04: Giỗ Tổ Hùng Vương
  2009-04-06: Nghỉ bù Giỗ Tổ Hùng Vương (ngày 04/04/2009)
  2009-04-30: Ngày Chiến thắng 30/4
  2009-05-01: Ngày Quốc tế Lao động
  2009-09-02: Quốc khánh

"""##),
        ("lich/2010.yml", ##"""
# Lịch làm việc năm 2010: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: Ý kiến Thủ tướng (theo Báo Hànộimới 06/02/2010); Bộ luật Lao động 1994 Điều 73 (sửa đổi bởi Luật 84/2007/QH11)
nghỉ:
  2010-01-01: Tết Dương lịch
  2010-02-13: Tết Nguyên đán (30 tháng Chạp, giao thừa)
  2010-02-14: Tết Nguyên đán (mùng 1)
  2010-02-15: Tết Nguyên đán (mùng 2)
  2010-02-16: Tết Nguyên đán (mùng 3)
  2010-02-17: Nghỉ bù Tết Nguyên đán (ngày 13/02/2010)
  2010-02-18: Nghỉ bù Tết Nguyên đán (ngày 14/02/2010)
  2010-02-19: Nghỉ hoán đổi dịp Tết Nguyên đán (làm bù 27/02/2010)
  2010-04-23: Giỗ Tổ Hùng Vương
  2010-04-30: Ngày Chiến thắng 30/4
  2010-05-01: Ngày Quốc tế Lao động
  2010-05-03: Nghỉ bù Ngày Quốc tế Lao động (ngày 01/05/2010)
  2010-09-02: Quốc khánh
làm bù:
  2010-02-27: Làm bù cho ngày 19/02/2010 (dịp Tết Nguyên đán)

"""##),
        ("lich/2011.yml", ##"""
# Lịch làm việc năm 2011: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: Công văn VPCP (theo Báo Lạng Sơn); Bộ luật Lao động 1994 Điều 73 (sửa đổi bởi Luật 84/2007/QH11)
nghỉ:
  2011-01-01: Tết Dương lịch
  2011-01-03: Nghỉ bù Tết Dương lịch (ngày 01/01/2011)
  2011-01-31: Nghỉ hoán đổi dịp Tết Nguyên đán (làm bù 29/01/2011)
  2011-02-01: Nghỉ hoán đổi dịp Tết Nguyên đán (làm bù 30/01/2011)
  2011-02-02: Tết Nguyên đán (30 tháng Chạp, giao thừa)
  2011-02-03: Tết Nguyên đán (mùng 1)
  2011-02-04: Tết Nguyên đán (mùng 2)
  2011-02-05: Tết Nguyên đán (mùng 3)
  2011-02-07: Nghỉ bù Tết Nguyên đán (ngày 05/02/2011)
  2011-04-11: Nghỉ hoán đổi dịp Giỗ Tổ Hùng Vương (làm bù 09/04/2011)
  2011-04-12: Giỗ Tổ Hùng Vương
  2011-04-30: Ngày Chiến thắng 30/4
  2011-05-01: Ngày Quốc tế Lao động
  2011-05-02: Nghỉ bù Ngày Chiến thắng 30/4 (ngày 30/04/2011)
  2011-05-03: Nghỉ bù Ngày Quốc tế Lao động (ngày 01/05/2011)
  2011-09-02: Quốc khánh
làm bù:
  2011-01-29: Làm bù cho ngày 31/01/2011 (dịp Tết Nguyên đán)
  2011-01-30: Làm bù cho ngày 01/02/2011 (dịp Tết Nguyên đán)
  2011-04-09: Làm bù cho ngày 11/04/2011 (dịp Giỗ Tổ Hùng Vương)

"""##),
        ("lich/2012.yml", ##"""
# Lịch làm việc năm 2012: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: Ý kiến Thủ tướng (theo Báo Bình Định 12/2011, dẫn chinhphu.vn); công văn VPCP 23/11/2012 (theo Báo Tiền Phong); Bộ luật Lao động 1994 Điều 73 (sửa đổi bởi Luật 84/2007/QH11)
nghỉ:
  2012-01-01: Tết Dương lịch
  2012-01-02: Nghỉ bù Tết Dương lịch (ngày 01/01/2012)
  2012-01-22: Tết Nguyên đán (29 tháng Chạp, giao thừa)
  2012-01-23: Tết Nguyên đán (mùng 1)
  2012-01-24: Tết Nguyên đán (mùng 2)
  2012-01-25: Tết Nguyên đán (mùng 3)
  2012-01-26: Nghỉ bù Tết Nguyên đán (ngày 22/01/2012)
  2012-01-27: Nghỉ hoán đổi dịp Tết Nguyên đán (làm bù 04/02/2012)
  2012-03-31: Giỗ Tổ Hùng Vương
  2012-04-02: Nghỉ bù Giỗ Tổ Hùng Vương (ngày 31/03/2012)
  2012-04-30: Ngày Chiến thắng 30/4
  2012-05-01: Ngày Quốc tế Lao động
  2012-09-02: Quốc khánh
  2012-09-03: Nghỉ bù Quốc khánh (ngày 02/09/2012)
  2012-12-31: Nghỉ hoán đổi dịp Tết Dương lịch (làm bù 05/01/2013)
làm bù:
  2012-02-04: Làm bù cho ngày 27/01/2012 (dịp Tết Nguyên đán)

"""##),
        ("lich/2013.yml", ##"""
# Lịch làm việc năm 2013: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: Công văn VPCP 23/11/2012 (theo Báo Tiền Phong); Thông báo nghỉ lễ 2013 (theo Báo Thái Nguyên 28/12/2012); Bộ luật Lao động 1994 Điều 73 (sửa đổi bởi Luật 84/2007/QH11); Bộ luật Lao động 2012 Điều 115
nghỉ:
  2013-01-01: Tết Dương lịch
  2013-02-09: Tết Nguyên đán (29 tháng Chạp, giao thừa)
  2013-02-10: Tết Nguyên đán (mùng 1)
  2013-02-11: Tết Nguyên đán (mùng 2)
  2013-02-12: Tết Nguyên đán (mùng 3)
  2013-02-13: Nghỉ bù Tết Nguyên đán (ngày 09/02/2013)
  2013-02-14: Nghỉ bù Tết Nguyên đán (ngày 10/02/2013)
  2013-02-15: Nghỉ hoán đổi dịp Tết Nguyên đán (làm bù 23/02/2013)
  2013-04-19: Giỗ Tổ Hùng Vương
  2013-04-29: Nghỉ hoán đổi dịp 30/4 và 1/5 (làm bù 04/05/2013)
  2013-04-30: Ngày Chiến thắng 30/4
  2013-05-01: Ngày Quốc tế Lao động
  2013-09-02: Quốc khánh
làm bù:
  2013-01-05: Làm bù cho ngày 31/12/2012 (dịp Tết Dương lịch)
  2013-02-23: Làm bù cho ngày 15/02/2013 (dịp Tết Nguyên đán)
  2013-05-04: Làm bù cho ngày 29/04/2013 (dịp 30/4 và 1/5)

"""##),
        ("lich/2014.yml", ##"""
# Lịch làm việc năm 2014: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: Ý kiến Thủ tướng (theo Báo Đồng Tháp 18/12/2013); Ý kiến Thủ tướng (theo Thanh Nien News 12/2014); Bộ luật Lao động 2012 Điều 115
nghỉ:
  2014-01-01: Tết Dương lịch
  2014-01-28: Nghỉ hoán đổi dịp Tết Nguyên đán (làm bù 25/01/2014)
  2014-01-29: Nghỉ hoán đổi dịp Tết Nguyên đán (làm bù 08/02/2014)
  2014-01-30: Tết Nguyên đán (30 tháng Chạp, giao thừa)
  2014-01-31: Tết Nguyên đán (mùng 1)
  2014-02-01: Tết Nguyên đán (mùng 2)
  2014-02-02: Tết Nguyên đán (mùng 3)
  2014-02-03: Tết Nguyên đán (mùng 4)
  2014-02-04: Nghỉ bù Tết Nguyên đán (ngày 01/02/2014)
  2014-02-05: Nghỉ bù Tết Nguyên đán (ngày 02/02/2014)
  2014-04-09: Giỗ Tổ Hùng Vương
  2014-04-30: Ngày Chiến thắng 30/4
  2014-05-01: Ngày Quốc tế Lao động
  2014-05-02: Nghỉ hoán đổi dịp 30/4 và 1/5 (làm bù 26/04/2014)
  # Chắc chắn ở mức trung bình: hoán đổi 01/09 với 06/09 chỉ thấy trong một bộ dữ liệu ngày nghỉ công khai,
  # chưa tìm được công văn. Muốn bỏ: xóa dòng dưới đây và dòng 2014-09-06 ở phần làm bù.
  2014-09-01: Nghỉ hoán đổi dịp Quốc khánh (làm bù 06/09/2014)
  2014-09-02: Quốc khánh
làm bù:
  2014-01-25: Làm bù cho ngày 28/01/2014 (dịp Tết Nguyên đán)
  2014-02-08: Làm bù cho ngày 29/01/2014 (dịp Tết Nguyên đán)
  2014-04-26: Làm bù cho ngày 02/05/2014 (dịp 30/4 và 1/5)
  # Chắc chắn ở mức trung bình, đi cùng ngày nghỉ 2014-09-01: xóa cả hai dòng hoặc giữ cả hai.
  2014-09-06: Làm bù cho ngày 01/09/2014 (dịp Quốc khánh)
  2014-12-27: Làm bù cho ngày 02/01/2015 (dịp Tết Dương lịch)

"""##),
        ("lich/2015.yml", ##"""
# Lịch làm việc năm 2015: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: Ý kiến Thủ tướng (theo Thanh Nien News 12/2014, dẫn trang Chính phủ); Bộ luật Lao động 2012 Điều 115
nghỉ:
  2015-01-01: Tết Dương lịch
  2015-01-02: Nghỉ hoán đổi dịp Tết Dương lịch (làm bù 27/12/2014)
  2015-02-16: Nghỉ hoán đổi dịp Tết Nguyên đán (làm bù 14/02/2015)
  2015-02-17: Tết Nguyên đán (29 tháng Chạp)
  2015-02-18: Tết Nguyên đán (30 tháng Chạp, giao thừa)
  2015-02-19: Tết Nguyên đán (mùng 1)
  2015-02-20: Tết Nguyên đán (mùng 2)
  2015-02-21: Tết Nguyên đán (mùng 3)
  2015-02-23: Nghỉ bù Tết Nguyên đán (ngày 21/02/2015)
  2015-04-28: Giỗ Tổ Hùng Vương
  2015-04-29: Nghỉ hoán đổi dịp Giỗ Tổ, 30/4 và 1/5 (làm bù 25/04/2015)
  2015-04-30: Ngày Chiến thắng 30/4
  2015-05-01: Ngày Quốc tế Lao động
  2015-09-02: Quốc khánh
làm bù:
  2015-02-14: Làm bù cho ngày 16/02/2015 (dịp Tết Nguyên đán)
  2015-04-25: Làm bù cho ngày 29/04/2015 (dịp Giỗ Tổ, 30/4 và 1/5)

"""##),
        ("lich/2016.yml", ##"""
# Lịch làm việc năm 2016: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: 4659/TB-LĐTBXH 13/11/2015; Bộ luật Lao động 2012 Điều 115
nghỉ:
  2016-01-01: Tết Dương lịch
  2016-02-07: Tết Nguyên đán (29 tháng Chạp, giao thừa)
  2016-02-08: Tết Nguyên đán (mùng 1)
  2016-02-09: Tết Nguyên đán (mùng 2)
  2016-02-10: Tết Nguyên đán (mùng 3)
  2016-02-11: Tết Nguyên đán (mùng 4)
  2016-02-12: Nghỉ bù Tết Nguyên đán (ngày 07/02/2016)
  2016-04-16: Giỗ Tổ Hùng Vương
  2016-04-18: Nghỉ bù Giỗ Tổ Hùng Vương (ngày 16/04/2016)
  2016-04-30: Ngày Chiến thắng 30/4
  2016-05-01: Ngày Quốc tế Lao động
  2016-05-02: Nghỉ bù Ngày Chiến thắng 30/4 (ngày 30/04/2016)
  2016-05-03: Nghỉ bù Ngày Quốc tế Lao động (ngày 01/05/2016)
  2016-09-02: Quốc khánh

"""##),
        ("lich/2017.yml", ##"""
# Lịch làm việc năm 2017: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: 9794/VPCP-KGVX 14/11/2016; Bộ luật Lao động 2012 Điều 115
nghỉ:
  2017-01-01: Tết Dương lịch
  2017-01-02: Nghỉ bù Tết Dương lịch (ngày 01/01/2017)
  2017-01-26: Tết Nguyên đán (29 tháng Chạp)
  2017-01-27: Tết Nguyên đán (30 tháng Chạp, giao thừa)
  2017-01-28: Tết Nguyên đán (mùng 1)
  2017-01-29: Tết Nguyên đán (mùng 2)
  2017-01-30: Tết Nguyên đán (mùng 3)
  2017-01-31: Nghỉ bù Tết Nguyên đán (ngày 28/01/2017)
  2017-02-01: Nghỉ bù Tết Nguyên đán (ngày 29/01/2017)
  2017-04-06: Giỗ Tổ Hùng Vương
  2017-04-30: Ngày Chiến thắng 30/4
  2017-05-01: Ngày Quốc tế Lao động
  2017-05-02: Nghỉ bù Ngày Chiến thắng 30/4 (ngày 30/04/2017)
  2017-09-02: Quốc khánh
  2017-09-04: Nghỉ bù Quốc khánh (ngày 02/09/2017)

"""##),
        ("lich/2018.yml", ##"""
# Lịch làm việc năm 2018: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: 573/TB-VPCP 14/12/2017; 6519/VPCP-KGVX 11/07/2018; Bộ luật Lao động 2012 Điều 115
nghỉ:
  2018-01-01: Tết Dương lịch
  2018-02-14: Tết Nguyên đán (29 tháng Chạp)
  2018-02-15: Tết Nguyên đán (30 tháng Chạp, giao thừa)
  2018-02-16: Tết Nguyên đán (mùng 1)
  2018-02-17: Tết Nguyên đán (mùng 2)
  2018-02-18: Tết Nguyên đán (mùng 3)
  2018-02-19: Nghỉ bù Tết Nguyên đán (ngày 17/02/2018)
  2018-02-20: Nghỉ bù Tết Nguyên đán (ngày 18/02/2018)
  2018-04-25: Giỗ Tổ Hùng Vương
  2018-04-30: Ngày Chiến thắng 30/4
  2018-05-01: Ngày Quốc tế Lao động
  2018-09-02: Quốc khánh
  2018-09-03: Nghỉ bù Quốc khánh (ngày 02/09/2018)
  2018-12-31: Nghỉ hoán đổi dịp Tết Dương lịch (làm bù 05/01/2019)

"""##),
        ("lich/2019.yml", ##"""
# Lịch làm việc năm 2019: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: 6519/VPCP-KGVX 11/07/2018; Bộ luật Lao động 2012 Điều 115
nghỉ:
  2019-01-01: Tết Dương lịch
  2019-02-04: Tết Nguyên đán (30 tháng Chạp, giao thừa)
  2019-02-05: Tết Nguyên đán (mùng 1)
  2019-02-06: Tết Nguyên đán (mùng 2)
  2019-02-07: Tết Nguyên đán (mùng 3)
  2019-02-08: Tết Nguyên đán (mùng 4)
  2019-04-14: Giỗ Tổ Hùng Vương
  2019-04-15: Nghỉ bù Giỗ Tổ Hùng Vương (ngày 14/04/2019)
  2019-04-29: Nghỉ hoán đổi dịp 30/4 và 1/5 (làm bù 04/05/2019)
  2019-04-30: Ngày Chiến thắng 30/4
  2019-05-01: Ngày Quốc tế Lao động
  2019-09-02: Quốc khánh
làm bù:
  2019-01-05: Làm bù cho ngày 31/12/2018 (dịp Tết Dương lịch)
  2019-05-04: Làm bù cho ngày 29/04/2019 (dịp 30/4 và 1/5)

"""##),
        ("lich/2020.yml", ##"""
# Lịch làm việc năm 2020: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: Thông báo nghỉ Tết 2020 (Sở Công Thương Đắk Lắk 07/01/2020); Bộ luật Lao động 2012 Điều 115
nghỉ:
  2020-01-01: Tết Dương lịch
  2020-01-23: Tết Nguyên đán (29 tháng Chạp)
  2020-01-24: Tết Nguyên đán (30 tháng Chạp, giao thừa)
  2020-01-25: Tết Nguyên đán (mùng 1)
  2020-01-26: Tết Nguyên đán (mùng 2)
  2020-01-27: Tết Nguyên đán (mùng 3)
  2020-01-28: Nghỉ bù Tết Nguyên đán (ngày 25/01/2020)
  2020-01-29: Nghỉ bù Tết Nguyên đán (ngày 26/01/2020)
  2020-04-02: Giỗ Tổ Hùng Vương
  2020-04-30: Ngày Chiến thắng 30/4
  2020-05-01: Ngày Quốc tế Lao động
  2020-09-02: Quốc khánh

"""##),
        ("lich/2021.yml", ##"""
# Lịch làm việc năm 2021: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: 4875/TB-LĐTBXH; Bộ luật Lao động 2019 Điều 111, 112
nghỉ:
  2021-01-01: Tết Dương lịch
  2021-02-10: Tết Nguyên đán (29 tháng Chạp)
  2021-02-11: Tết Nguyên đán (30 tháng Chạp, giao thừa)
  2021-02-12: Tết Nguyên đán (mùng 1)
  2021-02-13: Tết Nguyên đán (mùng 2)
  2021-02-14: Tết Nguyên đán (mùng 3)
  2021-02-15: Nghỉ bù Tết Nguyên đán (ngày 13/02/2021)
  2021-02-16: Nghỉ bù Tết Nguyên đán (ngày 14/02/2021)
  2021-04-21: Giỗ Tổ Hùng Vương
  2021-04-30: Ngày Chiến thắng 30/4
  2021-05-01: Ngày Quốc tế Lao động
  2021-05-03: Nghỉ bù Ngày Quốc tế Lao động (ngày 01/05/2021)
  2021-09-02: Quốc khánh
  2021-09-03: Quốc khánh (ngày nghỉ liền kề)

"""##),
        ("lich/2022.yml", ##"""
# Lịch làm việc năm 2022: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: Công văn VPCP số 245 (11/01/2022); VPCP (theo VietnamPlus 04/08/2022); Bộ luật Lao động 2019 Điều 111, 112
nghỉ:
  2022-01-01: Tết Dương lịch
  2022-01-03: Nghỉ bù Tết Dương lịch (ngày 01/01/2022)
  2022-01-31: Tết Nguyên đán (29 tháng Chạp, giao thừa)
  2022-02-01: Tết Nguyên đán (mùng 1)
  2022-02-02: Tết Nguyên đán (mùng 2)
  2022-02-03: Tết Nguyên đán (mùng 3)
  2022-02-04: Tết Nguyên đán (mùng 4)
  2022-04-10: Giỗ Tổ Hùng Vương
  2022-04-11: Nghỉ bù Giỗ Tổ Hùng Vương (ngày 10/04/2022)
  2022-04-30: Ngày Chiến thắng 30/4
  2022-05-01: Ngày Quốc tế Lao động
  2022-05-02: Nghỉ bù Ngày Chiến thắng 30/4 (ngày 30/04/2022)
  2022-05-03: Nghỉ bù Ngày Quốc tế Lao động (ngày 01/05/2022)
  2022-09-01: Quốc khánh (ngày nghỉ liền kề)
  2022-09-02: Quốc khánh

"""##),
        ("lich/2023.yml", ##"""
# Lịch làm việc năm 2023: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: 8056/VPCP-KGVX 01/12/2022; Bộ luật Lao động 2019 Điều 111, 112
nghỉ:
  2023-01-01: Tết Dương lịch
  2023-01-02: Nghỉ bù Tết Dương lịch (ngày 01/01/2023)
  2023-01-20: Tết Nguyên đán (29 tháng Chạp)
  2023-01-21: Tết Nguyên đán (30 tháng Chạp, giao thừa)
  2023-01-22: Tết Nguyên đán (mùng 1)
  2023-01-23: Tết Nguyên đán (mùng 2)
  2023-01-24: Tết Nguyên đán (mùng 3)
  2023-01-25: Nghỉ bù Tết Nguyên đán (ngày 21/01/2023)
  2023-01-26: Nghỉ bù Tết Nguyên đán (ngày 22/01/2023)
  2023-04-29: Giỗ Tổ Hùng Vương
  2023-04-30: Ngày Chiến thắng 30/4
  2023-05-01: Ngày Quốc tế Lao động
  2023-05-02: Nghỉ bù Giỗ Tổ Hùng Vương (ngày 29/04/2023)
  2023-05-03: Nghỉ bù Ngày Chiến thắng 30/4 (ngày 30/04/2023)
  2023-09-01: Quốc khánh (ngày nghỉ liền kề)
  2023-09-02: Quốc khánh
  2023-09-04: Nghỉ bù Quốc khánh (ngày 02/09/2023)

"""##),
        ("lich/2024.yml", ##"""
# Lịch làm việc năm 2024: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: 8662/VPCP-KGVX 03/11/2023; 2450/VPCP-KGVX 12/04/2024; Bộ luật Lao động 2019 Điều 112
nghỉ:
  2024-01-01: Tết Dương lịch
  2024-02-08: Tết Nguyên đán (29 tháng Chạp)
  2024-02-09: Tết Nguyên đán (30 tháng Chạp, giao thừa)
  2024-02-10: Tết Nguyên đán (mùng 1)
  2024-02-11: Tết Nguyên đán (mùng 2)
  2024-02-12: Tết Nguyên đán (mùng 3)
  2024-02-13: Nghỉ bù Tết Nguyên đán (ngày 10/02/2024)
  2024-02-14: Nghỉ bù Tết Nguyên đán (ngày 11/02/2024)
  2024-04-18: Giỗ Tổ Hùng Vương
  2024-04-29: Nghỉ hoán đổi dịp 30/4 và 1/5 (làm bù 04/05/2024)
  2024-04-30: Ngày Chiến thắng 30/4
  2024-05-01: Ngày Quốc tế Lao động
  2024-09-02: Quốc khánh
  2024-09-03: Quốc khánh (ngày nghỉ liền kề)
làm bù:
  2024-05-04: Làm bù cho ngày 29/04/2024 (dịp 30/4 và 1/5)

"""##),
        ("lich/2025.yml", ##"""
# Lịch làm việc năm 2025: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: 6150/TB-BLĐTBXH 03/12/2024; Bộ luật Lao động 2019 Điều 112
nghỉ:
  2025-01-01: Tết Dương lịch
  2025-01-27: Tết Nguyên đán (28 tháng Chạp)
  2025-01-28: Tết Nguyên đán (29 tháng Chạp, giao thừa)
  2025-01-29: Tết Nguyên đán (mùng 1)
  2025-01-30: Tết Nguyên đán (mùng 2)
  2025-01-31: Tết Nguyên đán (mùng 3)
  2025-04-07: Giỗ Tổ Hùng Vương
  2025-04-30: Ngày Chiến thắng 30/4
  2025-05-01: Ngày Quốc tế Lao động
  2025-05-02: Nghỉ hoán đổi dịp 30/4 và 1/5 (làm bù 26/04/2025)
  2025-09-01: Quốc khánh (ngày nghỉ liền kề)
  2025-09-02: Quốc khánh
làm bù:
  2025-04-26: Làm bù cho ngày 02/05/2025 (dịp 30/4 và 1/5)

"""##),
        ("lich/2026.yml", ##"""
# Lịch làm việc năm 2026: các ngày nghỉ ngoài thứ Bảy, Chủ nhật và các ngày làm bù; nguồn ghi ở dòng 'xác nhận'.
xác nhận: 9859/VPCP-KGVX 13/10/2025; 12729/VPCP-KGVX 25/12/2025; Bộ luật Lao động 2019 Điều 111, 112; Nghị quyết 80-NQ/TW 07/01/2026
nghỉ:
  2026-01-01: Tết Dương lịch
  2026-01-02: Nghỉ hoán đổi dịp Tết Dương lịch (làm bù 10/01/2026)
  2026-02-16: Tết Nguyên đán (29 tháng Chạp, giao thừa)
  2026-02-17: Tết Nguyên đán (mùng 1)
  2026-02-18: Tết Nguyên đán (mùng 2)
  2026-02-19: Tết Nguyên đán (mùng 3)
  2026-02-20: Tết Nguyên đán (mùng 4)
  2026-04-26: Giỗ Tổ Hùng Vương
  2026-04-27: Nghỉ bù Giỗ Tổ Hùng Vương (ngày 26/04/2026)
  2026-04-30: Ngày Chiến thắng 30/4
  2026-05-01: Ngày Quốc tế Lao động
  2026-08-31: Nghỉ hoán đổi dịp Quốc khánh (làm bù 22/08/2026)
  2026-09-01: Quốc khánh (ngày nghỉ liền kề)
  2026-09-02: Quốc khánh
  # Chắc chắn ở mức trung bình: dựa trên Nghị quyết 80-NQ/TW 07/01/2026, chưa có thông báo nghỉ kèm theo.
  # Muốn bỏ: xóa dòng dưới đây.
  2026-11-24: Ngày Văn hóa Việt Nam
làm bù:
  2026-01-10: Làm bù cho ngày 02/01/2026 (dịp Tết Dương lịch)
  2026-08-22: Làm bù cho ngày 31/08/2026 (dịp Quốc khánh)

"""##),
        ("lich/2027.yml", ##"""
# Lịch làm việc năm 2027, bản dự báo: tính theo Bộ luật Lao động 2019 Điều 111, 112 và Nghị quyết 80-NQ/TW 07/01/2026,
# chưa có thông báo nghỉ lễ nên không có 'xác nhận'; hạn nào dựa vào năm này được ghi là tạm tính.
# Khi có thông báo: sửa ngày cho đúng rồi thêm dòng 'xác nhận' với số và ngày của thông báo.
nghỉ:
  2027-01-01: Tết Dương lịch
  2027-02-04: Tết Nguyên đán (28 tháng Chạp)
  2027-02-05: Tết Nguyên đán (29 tháng Chạp, giao thừa)
  2027-02-06: Tết Nguyên đán (mùng 1)
  2027-02-07: Tết Nguyên đán (mùng 2)
  2027-02-08: Tết Nguyên đán (mùng 3)
  2027-02-09: Nghỉ bù Tết Nguyên đán (ngày 06/02/2027)
  2027-02-10: Nghỉ bù Tết Nguyên đán (ngày 07/02/2027)
  2027-04-16: Giỗ Tổ Hùng Vương
  2027-04-30: Ngày Chiến thắng 30/4
  2027-05-01: Ngày Quốc tế Lao động
  2027-05-03: Nghỉ bù Ngày Quốc tế Lao động (ngày 01/05/2027)
  2027-09-02: Quốc khánh
  2027-09-03: Quốc khánh (ngày nghỉ liền kề)
  2027-11-24: Ngày Văn hóa Việt Nam

"""##),
    ]
}
