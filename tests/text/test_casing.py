"""Phụ lục II: the decree's own examples, written rightly and wrongly, and right sentences that look wrong."""

import pytest

from vnadmin.text.casing import Slip, cased, slips

# right form, wrong form, rule; the right forms in quotes of the decree's Phụ lục II, or built like them
EXAMPLES = [
    ("Các đơn vị báo cáo. Các tổ dân phố thực hiện.", "Các đơn vị báo cáo. các tổ dân phố thực hiện.", "I"),
    ("giỗ Vua Hùng", "giỗ vua Hùng", "II-1.b"),
    ("lễ hội Ông Gióng", "lễ hội ông Gióng", "II-1.b"),
    ("thuộc tỉnh Nam Định", "thuộc Tỉnh Nam Định", "III-1.a"),
    ("đến thành phố Thái Nguyên", "đến Thành phố Thái Nguyên", "III-1.a"),
    ("Thành phố Thái Nguyên", "Thành Phố Thái Nguyên", "III-1.a"),
    ("tại phường Bắc Kạn", "tại Phường Bắc Kạn", "III-1.a"),
    ("ở Quận 1, Thành phố Hồ Chí Minh", "ở quận 1, Thành phố Hồ Chí Minh", "III-1.b"),
    ("UBND Phường Điện Biên Phủ", "UBND phường Điện Biên Phủ", "III-1.b"),
    ("tại Thủ đô Hà Nội", "tại thủ đô Hà Nội", "III-1.c"),
    ("Ủy ban nhân dân Thành phố Hồ Chí Minh", "Ủy ban nhân dân thành phố Hồ Chí Minh", "III-1.c"),
    ("tại Cửa Lò", "tại cửa Lò", "III-1.d"),
    ("khu vực Tây Nguyên", "khu vực Tây nguyên", "III-1.đ"),
    ("của Bộ Tài nguyên và Môi trường", "của Bộ Tài Nguyên Và Môi Trường", "IV-1.a"),
    ("tại Văn phòng Chủ tịch nước", "tại Văn phòng chủ tịch nước", "IV-1.a"),
    ("của Hội đồng nhân dân tỉnh Sơn La", "của Hội đồng Nhân dân tỉnh Sơn La", "IV-1.a"),
    ("của Ủy ban nhân dân phường Bắc Kạn", "của ủy ban nhân dân phường Bắc Kạn", "IV-1.a"),
    ("gửi Sở Tài chính", "gửi Sở tài chính", "IV-1.a"),
    ("của Tập đoàn Điện lực Việt Nam", "của Tập đoàn điện lực Việt Nam", "IV-1.a"),
    ("qua Phòng Văn hoá – Xã hội", "qua phòng Văn hoá – Xã hội", "IV-1.a"),
    (
        "do Ban Chỉ đạo trung ương về Phòng chống tham nhũng",
        "do Ban Chỉ đạo Trung ương về Phòng chống tham nhũng",
        "IV-1.a",
    ),
    ("gửi Văn phòng Trung ương Đảng", "gửi Văn phòng trung ương Đảng", "IV-1.b"),
    (
        "của Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
        "của Ban chấp hành Trung ương Đảng Cộng sản Việt Nam",
        "IV-1.b",
    ),
    ("của Liên hợp quốc", "của Liên Hợp Quốc", "IV-2.a"),
    ("và Tổ chức Y tế thế giới", "và Tổ chức Y tế Thế giới", "IV-2.a"),
    ("các nước ASEAN", "các nước Asean", "IV-2.b"),
    ("ý kiến của Nhân dân", "ý kiến của nhân dân", "V-1"),
    ("giữa Đảng và Nhà nước", "giữa Đảng và nhà nước", "V-1"),
    ("tặng Huân chương Sao vàng", "tặng Huân chương Sao Vàng", "V-2"),
    ("tặng Nghệ sĩ Nhân dân", "tặng Nghệ sĩ nhân dân", "V-2"),
    ("là Anh hùng Lao động", "là Anh hùng lao động", "V-2"),
    ("của Chủ tịch Quốc hội", "của chủ tịch Quốc hội", "V-3"),
    ("của Thủ tướng Chính phủ", "của Thủ Tướng Chính Phủ", "V-3"),
    ("nghỉ ngày Quốc khánh 2-9", "nghỉ ngày quốc khánh 2-9", "V-5"),
    ("nghỉ ngày Quốc tế Lao động 1-5", "nghỉ ngày Quốc tế lao động 1-5", "V-5"),
    ("mừng ngày Phụ nữ Việt Nam 20-10", "mừng ngày phụ nữ Việt Nam 20-10", "V-5"),
    ("theo Bộ luật Hình sự", "theo Bộ Luật Hình sự", "V-6"),
    ("theo Luật Tổ chức Quốc hội", "theo luật Tổ chức Quốc hội", "V-6"),
    ("theo Luật Thực hiện dân chủ ở cơ sở", "theo Luật thực hiện dân chủ ở cơ sở", "V-6"),
    ("theo Luật Đất đai", "theo luật Đất đai", "V-6"),
    ("theo Kế hoạch số 12/KH-UBND", "theo kế hoạch số 12/KH-UBND", "V-6"),
    ("theo Nghị định số 30/2020/NĐ-CP", "theo Nghị Định số 30/2020/NĐ-CP", "V-6"),
    (
        "Căn cứ điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự",
        "Căn cứ điểm a khoản 2 điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự",
        "V-7",
    ),
    ("tại khoản 2 Điều 5", "tại Khoản 2 Điều 5", "V-7"),
    ("tại khoản 1 Điều này", "tại khoản 1 điều này", "V-7"),
    ("theo quy định tại Chương II", "theo quy định tại chương II", "V-7"),
    ("theo các Điều 5, 6 và 7", "theo các điều 5, 6 và 7", "V-7"),
    ("điểm a, b khoản 2 Điều 5", "điểm a, b khoản 2 điều 5", "V-7"),
    ("năm Kỷ Tỵ", "năm Kỷ tỵ", "V-8.a"),
    ("Xuân Mậu Thân", "Xuân mậu thân", "V-8.a"),
    ("nghỉ tết Nguyên đán", "nghỉ Tết Nguyên đán", "V-8.b"),
    ("vui tết Trung thu", "vui tết Trung Thu", "V-8.b"),
    ("vào sáng thứ Hai", "vào sáng thứ hai", "V-8.c"),
    ("vào thứ Tư, ngày 03/6/2026", "vào thứ tư, ngày 03/6/2026", "V-8.c"),
    ("hết tháng Tám", "hết Tháng Tám", "V-8.c"),
    ("từ tháng Hai năm 2026", "từ tháng hai năm 2026", "V-8.c"),
    ("Cách mạng tháng Tám", "Cách mạng Tháng Tám", "V-9"),
    ("phong trào Xô viết Nghệ Tĩnh", "phong trào Xô Viết Nghệ Tĩnh", "V-9"),
    ("dưới Triều Lý", "dưới triều Lý", "V-9"),
    ("trong từ điển Bách khoa toàn thư", "trong từ điển bách khoa toàn thư", "V-10"),
    ("trên tạp chí Cộng sản", "trên tạp chí Cộng Sản", "V-10"),
]


@pytest.mark.parametrize(("right", "wrong", "rule"), EXAMPLES)
def test_the_right_form_passes_and_the_wrong_one_is_that_one_slip(right: str, wrong: str, rule: str) -> None:
    assert slips(right) == ()
    [slip] = slips(wrong)
    assert slip.rule == f"ND30-II-{rule}"
    assert wrong[: slip.start] + slip.wanted + wrong[slip.end :] == right == cased(wrong)
    assert wrong[slip.start : slip.end] == slip.written != slip.wanted


RIGHT = """
Mục đích, yêu cầu; mục tiêu; phần lớn cử tri; Chương trình công tác; điều kiện thực tiễn; điều hành
Khoản 2 Điều 5 quy định
1. Khoản 2 Điều 5 của Quy chế
a) Điểm a khoản 2 Điều 5;
Cụm từ “Khoản 2 Điều 5” được thay bằng: Điểm b khoản 3
tài khoản 2, địa điểm a, quan điểm c, một khoản 2 triệu đồng, đạt điểm 8, hạng mục 5, danh mục I, học phần II
điều 5 người đi, điều 3 xe đến, mục 5 trong biểu, phần 2 của bài, chương 3
TẠI KHOẢN 2 ĐIỀU 3 MỤC 1
ô số 6 Mục IV Phần I Phụ lục này
các nghị định số 1/2020/NĐ-CP và 2/2020/NĐ-CP, văn bản số 12/UBND-VX, kế hoạch số 2, pháp luật, mệnh lệnh số 3/ML
kỷ luật Lao động, pháp luật Đất đai, Đại học Luật Hà Nội, khoa Luật Dân sự, Luật sư Nguyễn Văn A, luật đất đai
Luật đất đai hiện hành
Ủy ban nhân dân các cấp, ủy ban nhân dân, Hội đồng nhân dân, HĐND, UBND, công an nhân dân, tòa án nhân dân
lực lượng vũ trang nhân dân, Quân đội nhân dân Việt Nam, Viện kiểm sát nhân dân, Ban Thanh tra nhân dân, nhân dân tệ
cơ quan nhà nước, quản lý nhà nước, ngân sách nhà nước, của nhà nước pháp quyền xã hội chủ nghĩa, do nhân dân tệ tăng
ông Nguyễn Quốc Khánh, chị Trần Thị Trung Thu, đồng chí Cộng sản, cán bộ Công an phường, chi bộ Công an, cơ sở Y tế
Trưởng phòng Văn hóa - Xã hội, các phòng Văn hóa - Xã hội, Sở Nội vụ, chi hội Nông dân, trụ sở Công an
Tỉnh ủy Thái Nguyên, của Tỉnh Đoàn, Hợp tác xã Bắc Kạn, Thông tấn xã Việt Nam, kinh tế - xã hội, Quân khu I
- Phường Bắc Kạn: Tỉnh Thái Nguyên (Thành phố Huế)
tại Phường Trần Phú, Phường Hai Bà Trưng, Xã Kim Đồng, phường Phường Đúc, Phường V, Quận 1
phường 5 tổ dân phố, cấp xã 3 cuộc, trong đó phường 12, xã 3, quận 2,5 triệu dân, tổng số phường 12.
lần thứ hai, kỳ họp thứ hai, ngày 05/6/2026; người thứ ba; thứ hai, ngày càng nhiều; buổi sáng thứ hai
mỗi tháng hai lần, trong tháng ba hộ được khen, ngày  tháng năm 2026, ngày tháng năm sinh, ba tháng hai năm 2026
Từ ngày 05 tháng 6 năm 2026 đến ngày 07 tháng 6; thứ Hai; Thứ Hai, ngày 08 tháng 6; hết tháng Mười hai
đường Cách Mạng Tháng Tám; Tết Nguyên đán
Tết Nguyên đán. Tháng Giêng; Triều Lý: Ngày Quốc khánh
v.v. và các tổ; TP. Huế; tr. 5; Q. trưởng; gồm: a. nội dung; xem tệp trang.docx. xong
KẾ HOẠCH TỔ CHỨC TẠI TỈNH THÁI NGUYÊN, UBND TỈNH Thái Nguyên, LUẬT ĐẤT ĐAI, THỦ ĐÔ HÀ NỘI
của Chủ tịch UBND Thành phố Hồ Chí Minh Nguyễn Văn A, tại Thủ đô Viêng Chăn
dự thảo Quy chế, cử tri, tổ dân phố, các đơn vị, bí thư chi bộ, chủ tịch công đoàn, thủ tướng các nước
""".strip().splitlines()


@pytest.mark.parametrize("text", RIGHT)
def test_what_only_looks_wrong_is_not_accused(text: str) -> None:
    assert slips(text) == ()


def test_every_slip_of_a_sentence_is_found_in_its_place() -> None:
    text = "Căn cứ Khoản 2 điều 8 nghị định số 59/2023/NĐ-CP, Ủy Ban Nhân Dân Phường Bắc Kạn lấy ý kiến nhân dân."
    assert cased(text) == (
        "Căn cứ khoản 2 Điều 8 Nghị định số 59/2023/NĐ-CP, Ủy ban nhân dân phường Bắc Kạn lấy ý kiến Nhân dân."
    )
    rules = " ".join(slip.rule for slip in slips(text)).replace("ND30-II-", "")
    assert rules == "V-7 V-7 V-6 IV-1.a III-1.a V-1"


def test_a_slip_ends_with_its_name() -> None:
    [slip] = slips("của Chủ tịch UBND thành phố Hồ Chí Minh Nguyễn Văn A")
    assert slip.wanted == "Thành phố Hồ Chí Minh"


def test_the_tone_style_of_the_writer_stays() -> None:
    assert slips("tại uỷ ban nhân dân xã Hoà Bình") == (
        Slip(4, 19, "uỷ ban nhân dân", "Uỷ ban nhân dân", "ND30-II-IV-1.a"),
    )
