"""What stands on the page of every kind, from top to bottom, as the forms of Phụ lục III have it."""

from __future__ import annotations

import pytest

from tests.support.papers import (
    COMMITTEE,
    DAY,
    WARD,
    decision,
    invitation,
    issuing_decision,
    letter,
    lines,
    minutes,
    report,
    resolution,
    submission,
)
from vnadmin import Signatory
from vnadmin.kinds import kinds

HEAD = ["ỦY BAN NHÂN DÂN", "PHƯỜNG BẮC KẠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
PLACE_AND_DATE = "Bắc Kạn, ngày 05 tháng 6 năm 2026"
SIGNED = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn A"]
FILED = ["Nơi nhận:", "- Lưu: VT."]
NAMES = {  # Phụ lục III, mục I and Mẫu 1.4
    "chi_thi": ("CHỈ THỊ", "CT"),
    "quy_che": ("QUY CHẾ", "QC"),
    "quy_dinh": ("QUY ĐỊNH", "QyĐ"),
    "thong_cao": ("THÔNG CÁO", "TC"),
    "thong_bao": ("THÔNG BÁO", "TB"),
    "huong_dan": ("HƯỚNG DẪN", "HD"),
    "chuong_trinh": ("CHƯƠNG TRÌNH", "CTr"),
    "ke_hoach": ("KẾ HOẠCH", "KH"),
    "phuong_an": ("PHƯƠNG ÁN", "PA"),
    "de_an": ("ĐỀ ÁN", "ĐA"),
    "du_an": ("DỰ ÁN", "DA"),
    "bao_cao": ("BÁO CÁO", "BC"),
    "giay_uy_quyen": ("GIẤY ỦY QUYỀN", "GUQ"),
    "phieu_gui": ("PHIẾU GỬI", "PG"),
    "phieu_chuyen": ("PHIẾU CHUYỂN", "PC"),
    "phieu_bao": ("PHIẾU BÁO", "PB"),
}


@pytest.mark.parametrize("key", NAMES)
def test_form_1_4_names_the_kind_and_begins_the_symbol_with_it(key: str) -> None:
    name, symbol = NAMES[key]
    paper = kinds()[key](
        issuer=COMMITTEE,
        number=8,
        date=DAY,
        subject="Việc của phường",
        body="Nội dung.",
        signature="CHỦ TỊCH / Nguyễn Văn A",
    )
    assert lines(paper) == [
        *HEAD,
        f"Số: 08/{symbol}-UBND",
        PLACE_AND_DATE,
        name,
        "Việc của phường",
        "Nội dung./.",
        *FILED,
        *SIGNED,
    ]


def test_form_1_1_a_resolution() -> None:
    assert lines(resolution()) == [
        "HỘI ĐỒNG NHÂN DÂN",
        *HEAD[1:],
        "Số: 09/NQ-HĐND",
        PLACE_AND_DATE,
        "NGHỊ QUYẾT",
        "Về biện pháp thực hiện dân chủ ở cơ sở",
        "HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẮC KẠN",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.",
        "QUYẾT NGHỊ:",
        "Điều 1. Thông qua các biện pháp.",
        "Điều 2. Giao UBND phường tổ chức thực hiện./.",
        "Nơi nhận:",
        "- Như Điều 2;",
        "- UBND phường;",
        "- Lưu: VT.",
        "TM. HỘI ĐỒNG NHÂN DÂN",
        "CHỦ TỊCH",
        "Nguyễn Văn A",
    ]


def test_the_session_of_a_council_stands_below_its_name() -> None:
    paper = resolution(session="khóa I, kỳ họp thứ 3")
    assert lines(paper, "tham_quyen_ban_hanh") == ["HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẮC KẠN", "KHÓA I, KỲ HỌP THỨ 3"]


ENFORCED = [
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
    "Điều 3. Chánh Văn phòng HĐND và UBND phường và Trưởng phòng Văn hóa - Xã hội chịu trách nhiệm thi hành"
    " Quyết định này./.",
    "Nơi nhận:",
    "- Như Điều 3;",
    "- Lưu: VT.",
]
DECIDED = [
    "ỦY BAN NHÂN DÂN PHƯỜNG BẮC KẠN",
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.",
    "QUYẾT ĐỊNH:",
]


def test_form_1_2_a_decision() -> None:
    assert lines(decision()) == [
        *HEAD,
        "Số: 45/QĐ-UBND",
        PLACE_AND_DATE,
        "QUYẾT ĐỊNH",
        "Về việc thành lập Tổ kiểm phiếu",
        *DECIDED,
        "Điều 1. Thành lập Tổ kiểm phiếu gồm 03 người.",
        *ENFORCED,
        *SIGNED,
    ]


def test_form_1_3_a_decision_and_what_it_issues() -> None:
    assert lines(issuing_decision()) == [
        *HEAD,
        "Số: 45/QĐ-UBND",
        PLACE_AND_DATE,
        "QUYẾT ĐỊNH",
        "Ban hành Quy chế thực hiện dân chủ ở cơ sở",
        *DECIDED,
        "Điều 1. Ban hành kèm theo Quyết định này Quy chế thực hiện dân chủ ở cơ sở trên địa bàn phường Bắc Kạn.",
        *ENFORCED,
        *SIGNED,
        *HEAD,  # without number, place and date
        "QUY CHẾ",
        "Thực hiện dân chủ ở cơ sở trên địa bàn phường Bắc Kạn",
        "(Kèm theo Quyết định số 45/QĐ-UBND ngày 05 tháng 6 năm 2026 của Ủy ban nhân dân phường Bắc Kạn)",
        "Chương I\nQUY ĐỊNH CHUNG",
        "Điều 1. Phạm vi",
        "1. Phường.",
        "2. Tổ dân phố.",
        "Chương II\nTỔ CHỨC",
        "Điều 2. Hiệu lực",
        "Như trên./.",  # no signature
    ]


def test_form_1_5_an_official_letter_has_no_name_of_its_kind() -> None:
    assert lines(letter()) == [
        *HEAD,
        "Số: 12/UBND-VHXH",
        "V/v lấy ý kiến đối với dự thảo Quy chế",
        PLACE_AND_DATE,
        "Kính gửi:",
        "- Ủy ban MTTQ Việt Nam phường;",
        "- Các tổ dân phố.",
        "Đề nghị cho ý kiến trước ngày 20/6/2026./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
        *SIGNED,
    ]


def test_a_submission_is_addressed_below_its_subject() -> None:
    assert lines(submission())[4:12] == [
        "Số: 31/TTr-UBND",
        PLACE_AND_DATE,
        "TỜ TRÌNH",
        "Ban hành Quy chế",
        "Kính gửi: Chủ tịch UBND phường",
        "Trình phê duyệt./.",
        "Nơi nhận:",
        "- Như trên;",
    ]


def test_a_report_is_addressed_when_it_goes_to_a_superior() -> None:
    assert "Kính gửi:" not in " ".join(lines(report()))
    assert lines(report(addressees=["HĐND phường", "- Chủ tịch UBND phường;"]), "kinh_gui") == [
        "Kính gửi:",
        "- HĐND phường;",
        "- Chủ tịch UBND phường.",
    ]


def test_form_1_7_an_invitation() -> None:
    assert lines(invitation()) == [
        *HEAD,
        "Số: 03/GM-UBND",
        PLACE_AND_DATE,
        "GIẤY MỜI",
        "Họp lấy ý kiến về dự thảo Quy chế",
        "Ủy ban nhân dân phường Bắc Kạn trân trọng kính mời:",
        "- Thường trực HĐND phường;",
        "- Trưởng các tổ dân phố.",
        "Tới dự họp lấy ý kiến về dự thảo Quy chế.",
        "Chủ trì: Chủ tịch UBND phường.",
        "Thời gian: 08 giờ 00, thứ Tư, ngày 10 tháng 6 năm 2026.",
        "Địa điểm: Hội trường UBND phường.",
        "Đề nghị mang theo dự thảo./.",
        *FILED,
        *SIGNED,
    ]


def test_one_guest_stands_on_the_line_and_the_meeting_may_have_a_name_of_its_own() -> None:
    paper = invitation(guests="Ông Trần Văn C;", meeting="Hội nghị cử tri.", notes="")
    assert lines(paper, "noi_dung")[:2] == [
        "Ủy ban nhân dân phường Bắc Kạn trân trọng kính mời: Ông Trần Văn C.",
        "Tới dự Hội nghị cử tri.",
    ]
    assert lines(paper, "noi_dung")[-1] == "Địa điểm: Hội trường UBND phường./."


def test_form_1_9_minutes_have_no_line_of_place_and_date() -> None:
    assert lines(minutes(number=None))[4].startswith("Số: ")
    assert lines(minutes()) == [
        *HEAD,
        "Số: 02/BB-UBND",
        "BIÊN BẢN",
        "Hội nghị lấy ý kiến về dự thảo Quy chế",
        "Thời gian bắt đầu: 08 giờ 00, ngày 10 tháng 6 năm 2026.",
        "Địa điểm: Hội trường UBND phường.",
        "Thành phần tham dự:",
        "- Lãnh đạo UBND phường;",
        "- Trưởng các tổ dân phố.",
        "Chủ trì (chủ tọa): Nguyễn Văn A, Chủ tịch UBND phường.",
        "Thư ký (người ghi biên bản): Trần Thị B, Công chức Văn phòng.",
        "Nội dung (theo diễn biến hội nghị):",
        "1. Ông Nguyễn Văn A khai mạc.",
        "2. Hội nghị thống nhất dự thảo.",
        "Hội nghị kết thúc vào 11 giờ 30, ngày 10 tháng 6 năm 2026./.",
        "THƯ KÝ",
        "CHỦ TỌA",
        "Trần Thị B",
        "CHỦ TỊCH UBND PHƯỜNG",
        "Nguyễn Văn A",
        "Nơi nhận:",
        "- Lưu: VT, Hồ sơ.",
    ]


@pytest.mark.parametrize(
    ("subject", "gathering"),
    [("Họp giao ban", "Cuộc họp"), ("Hội thảo về quy chế", "Hội thảo"), ("Làm việc với tổ dân phố", "Cuộc họp")],
)
def test_minutes_end_with_what_the_meeting_is_called(subject: str, gathering: str) -> None:
    assert lines(minutes(subject=subject), "ket_thuc") == [
        f"{gathering} kết thúc vào 11 giờ 30, ngày 10 tháng 6 năm 2026./."
    ]


def test_those_absent_and_the_witnesses_of_minutes() -> None:
    witnesses = ["Lê Văn C, Tổ trưởng tổ dân phố số 5", Signatory("Đỗ Ý", role="Đại diện Mặt trận")]
    paper = minutes(absent="Ông Phạm Văn D", witnesses=witnesses)
    text = lines(paper, "noi_dung")
    assert text[5] == "Vắng mặt: Ông Phạm Văn D."
    assert text[8:11] == ["Người chứng kiến:", "- Lê Văn C, Tổ trưởng tổ dân phố số 5;", "- Đỗ Ý."]
    assert lines(paper, "cuoi_van_ban") == [
        *("THƯ KÝ", "CHỦ TỌA", "Trần Thị B", "CHỦ TỊCH UBND PHƯỜNG", "Nguyễn Văn A"),
        *("NGƯỜI CHỨNG KIẾN", "ĐẠI DIỆN MẶT TRẬN", "Lê Văn C", "Đỗ Ý"),
        *("Nơi nhận:", "- Lưu: VT, Hồ sơ."),
    ]


def test_an_organ_of_the_council_decides_in_its_own_name() -> None:
    paper = resolution(issuer=WARD.council_standing_committee())
    assert lines(paper, "tham_quyen_ban_hanh") == ["THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẮC KẠN"]
    assert lines(paper, "dau_van_ban")[0] == "HỘI ĐỒNG NHÂN DÂN"
