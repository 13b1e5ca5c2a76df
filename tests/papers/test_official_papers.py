"""Papers of the UBND: what each must state, who must receive it, what is missing before it can be made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.papers.official_facts import CONSULTATION, FACTS, OPINIONS, PLAN, TIMELINE, said, without
from vnadmin import ModelError, render
from vnadmin.consultation.household import ResidentialGroup
from vnadmin.kinds.text_paper import TextPaper
from vnadmin.model.recipients import FileCopy, Recipient
from vnadmin.papers.agencies_letter import lacking_agencies_letter, make_agencies_letter
from vnadmin.papers.facts import Facts
from vnadmin.papers.loudspeaker import loudspeaker_text
from vnadmin.papers.official_words import group_words
from vnadmin.papers.public_notice import lacking_public_notice, make_public_notice
from vnadmin.papers.registered import Registered
from vnadmin.papers.response_report import lacking_response_report, make_response_report
from vnadmin.papers.result_notice import lacking_result_notice, make_result_notice

Make = Callable[[Facts], TextPaper]
Lack = Callable[[Facts], list[str]]
PAPERS: dict[str, tuple[Make, Lack]] = {
    "cong_van_lay_y_kien": (make_agencies_letter, lacking_agencies_letter),
    "thong_bao_lay_y_kien": (make_public_notice, lacking_public_notice),
    "bao_cao_tong_hop": (make_response_report, lacking_response_report),
    "thong_bao_ket_qua": (make_result_notice, lacking_result_notice),
}
every_paper = pytest.mark.parametrize(("key", "make", "lack"), [(key, *pair) for key, pair in PAPERS.items()])


def receivers(paper: TextPaper) -> list[str]:
    return [one.name for one in paper.recipients if isinstance(one, Recipient)]


@every_paper
def test_nothing_is_missing_and_the_paper_can_be_rendered(key: str, make: Make, lack: Lack) -> None:
    assert lack(FACTS) == []
    paper = make(FACTS)
    assert render(paper) == render(make(FACTS)), key
    filed = paper.recipients[-1]
    assert isinstance(filed, FileCopy)
    assert filed.line == "Lưu: VT, VHXH"


@every_paper
def test_a_registered_paper_bears_its_number_and_date(key: str, make: Make, lack: Lack) -> None:
    facts = replace(FACTS, registered={key: Registered(45, date(2026, 6, 10))})
    assert lack(facts) == []
    paper = make(facts)
    assert (str(paper.number).partition("/")[0], paper.date) == ("45", date(2026, 6, 10))
    assert make(FACTS).date is None


@every_paper
def test_the_plan_is_cited_by_its_number_or_by_blanks(key: str, make: Make, lack: Lack) -> None:
    facts = replace(FACTS, registered={"ke_hoach": Registered(112, date(2026, 5, 15))})
    assert lack(facts) == [], key
    cited = "Kế hoạch số 112/KH-UBND ngày 15 tháng 5 năm 2026 của UBND phường Bắc Kạn về tổ chức lấy ý kiến đối với"
    assert cited in said(make(facts))
    blank = said(make(FACTS)).replace("\u00a0", "_")
    assert "Kế hoạch số _________/KH-UBND ngày ____ tháng ____ năm ________ của" in blank


@every_paper
def test_what_is_missing_is_told_with_its_file_and_refused(key: str, make: Make, lack: Lack) -> None:
    bare = replace(without(signer=None), plan=None, tallies=(), opinions=())
    lines = lack(bare)
    assert {"kế hoạch lấy ý kiến (ke_hoach.yaml)", "người ký văn bản của UBND (nguoi_ky trong lay_y_kien.yaml)"} <= {
        *lines
    }
    with pytest.raises(ModelError) as caught:
        make(bare)
    assert [fault.vi for fault in caught.value.faults] == [f"còn thiếu {line}" for line in lines], key


@every_paper
def test_where_the_people_decide_these_papers_are_refused(key: str, make: Make, lack: Lack) -> None:
    decides = without(purpose="decision", matter=1)
    assert any("chế độ tham gia ý kiến" in line for line in lack(decides)), key
    with pytest.raises(ModelError):
        make(decides)


@every_paper
def test_opinions_are_given_and_nobody_votes(key: str, make: Make, lack: Lack) -> None:
    assert lack(FACTS) == [], key
    page = said(make(FACTS)).casefold()
    assert "tham gia ý kiến" in page
    assert not [word for word in ("biểu quyết", "thông qua", "tán thành", "trúng", "đạt tỷ lệ") if word in page]


def test_the_letter_asks_whom_it_should_until_when_and_where_to() -> None:
    letter = make_agencies_letter(FACTS)
    assert list(letter.addressees) == list(CONSULTATION.asked)
    assert str(letter.number).endswith("/UBND-VHXH")
    page = said(letter)
    assert "V/v lấy ý kiến đối với dự thảo Quy chế" in page
    assert f"{TIMELINE.agencies}." in page
    assert f"gửi về {CONSULTATION.receives}" in page
    assert "gửi kèm: Dự thảo Quyết định ban hành Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn" in page
    assert "Như trên" in page


def test_the_letter_misses_whom_to_ask_the_window_the_unit_and_the_draft() -> None:
    facts = replace(without(asked=(), drafted="Phòng VHXH", receives="", timeline=replace(TIMELINE, agencies=None)))
    told = "\n".join(lacking_agencies_letter(replace(facts, draft=None)))
    for key in ("co_quan_duoc_hoi", "noi_nhan_y_kien", "don_vi_soan_thao", "co_quan_gop_y", "du_thao.yaml"):
        assert key in told


def test_the_public_notice_says_what_where_how_when_and_who_answers() -> None:
    page = said(make_public_notice(FACTS))
    for words in (
        "gồm 2 chương, 4 điều.",
        "hỏi 2 nội dung",
        "a) Ông (bà) có nhất trí với dự thảo không? (phương án: Nhất trí; Không nhất trí).",
        "b) Nên công khai bằng hình thức nào? (phương án: Niêm yết; Loa truyền thanh; Nhóm Zalo).",
        "Cổng thông tin điện tử phường Bắc Kạn từ ngày 18/5/2026",
        "trụ sở HĐND, UBND phường Bắc Kạn và nhà văn hóa, nhà sinh hoạt cộng đồng của các tổ dân phố",
        "ít nhất 30 ngày liên tục",
        "a) Phát phiếu lấy ý kiến đến hộ gia đình;",
        "b) Cổng hoặc trang thông tin điện tử.",
        f"Nhân dân tham gia ý kiến: {TIMELINE.people}.",
        f"{TIMELINE.ballots}; gửi lại phiếu trước 17 giờ 00 phút, ngày 07 tháng 6 năm 2026, cho Tổ phát phiếu.",
        CONSULTATION.receives,
        "Chủ tịch UBND phường Bắc Kạn chịu trách nhiệm tổ chức tiếp nhận",
        "khoản 3 Điều 28 Luật Thực hiện dân chủ ở cơ sở",
        f"công khai {TIMELINE.result_posted} tại các nơi nêu tại khoản 2 Thông báo này",
    ):
        assert words in page, words


@pytest.mark.parametrize("make", [make_public_notice, make_result_notice])
def test_notices_go_to_council_front_groups_and_portal(make: Make) -> None:
    assert receivers(make(FACTS)) == [
        "HĐND phường Bắc Kạn",
        "Ủy ban MTTQ Việt Nam phường Bắc Kạn",
        "Các tổ dân phố",
        "Cổng thông tin điện tử phường Bắc Kạn",
    ]


def test_the_public_notice_needs_forms_a_time_and_a_place() -> None:
    bare = without(forms=(), receives="", timeline=replace(TIMELINE, people=None, ballots=None))
    told = "\n".join(lacking_public_notice(bare))
    assert all(key in told for key in ("hinh_thuc", "noi_nhan_y_kien", "nhan_dan_gop_y"))
    assert lacking_public_notice(without(forms=(), timeline=replace(TIMELINE, people=None))) == []


def test_a_notice_without_ballots_asks_no_questions() -> None:
    page = said(make_public_notice(without(forms=["a", "đ"], timeline=replace(TIMELINE, ballots=None))))
    assert "Phiếu lấy ý kiến" not in page
    assert "b) Qua Ủy ban MTTQ và các tổ chức chính trị - xã hội." in page


def test_groups_are_called_as_their_list_calls_them() -> None:
    villages = tuple(replace(one, name=one.name.replace("Tổ dân phố", "Thôn")) for one in FACTS.groups)
    assert "Các thôn" in receivers(make_public_notice(replace(FACTS, groups=villages)))
    mixed = receivers(make_public_notice(replace(FACTS, groups=(*FACTS.groups[:1], *villages[1:]))))
    assert "Các tổ dân phố, thôn" in mixed


def test_the_loudspeaker_says_full_words_and_no_figures() -> None:
    text = loudspeaker_text(FACTS)
    assert not any(letter.isdigit() for letter in text)
    assert not [short for short in ("UBND", "HĐND", "MTTQ", "V/v", "(", "/") if short in text]
    assert "từ ngày mười tám tháng Năm đến hết ngày mùng chín tháng Sáu năm hai nghìn không trăm hai mươi sáu" in text
    assert "trước mười bảy giờ, ngày mùng bảy tháng Sáu" in text
    assert "qua Phòng Văn hóa Xã hội" in text
    assert text.endswith("!\n")


def test_the_loudspeaker_follows_the_notice_in_what_it_needs() -> None:
    quiet = without(receives="")
    with pytest.raises(ModelError):
        loudspeaker_text(quiet)
    one_day = replace(TIMELINE, people=None, ballots=None, agencies=None, result_posted=None)
    day = TIMELINE.ballots
    assert day is not None
    single = replace(one_day, ballots=replace(day, first=day.last))
    text = loudspeaker_text(without(timeline=single, return_hour=None))
    assert "tham gia ý kiến: ngày mùng bảy tháng Sáu" in text
    assert "gửi lại cho Tổ phát phiếu đến hết ngày mùng bảy tháng Sáu" in text


def test_the_report_goes_to_the_council_with_front_and_portal() -> None:
    report = make_response_report(FACTS)
    assert list(report.addressees) == ["Hội đồng nhân dân phường Bắc Kạn"]
    assert "Ủy ban MTTQ Việt Nam phường Bắc Kạn" in receivers(report)
    assert "Cổng thông tin điện tử phường Bắc Kạn" in receivers(report)
    assert "Như trên" in said(report)


def test_the_result_notice_cites_the_report_and_says_how_long_it_is_posted() -> None:
    facts = replace(FACTS, registered={"bao_cao_tong_hop": Registered(198, date(2026, 6, 12))})
    page = said(make_result_notice(facts))
    assert "căn cứ Báo cáo số 198/BC-UBND ngày 12 tháng 6 năm 2026 của UBND phường Bắc Kạn" in page
    assert f"{TIMELINE.result_posted}, ít nhất 30 ngày liên tục" in page
    assert "/BC-UBND ngày" in said(make_result_notice(FACTS))


@pytest.mark.parametrize("make", [make_response_report, make_result_notice])
def test_no_person_is_named_in_what_is_published(make: Callable[[Facts], object]) -> None:
    page = said(make(FACTS))
    assert "Nông Thị Lan" not in page
    assert "Cá nhân (không nêu tên)" in page
    assert "Công an phường" in page


RESULTS = [(make_response_report, lacking_response_report), (make_result_notice, lacking_result_notice)]


@pytest.mark.parametrize(("make", "lack"), RESULTS)
def test_ballots_alone_and_opinions_alone_are_enough(make: Make, lack: Lack) -> None:
    asked = replace(FACTS.consultation, forms=["e"], timeline=replace(TIMELINE, ballots=None))
    ballots, opinions = replace(FACTS, opinions=()), replace(FACTS, tallies=(), consultation=asked)
    assert any("bien_ban.xlsx" in line for line in lack(replace(FACTS, tallies=())))  # ballots went out
    assert lack(ballots) == lack(opinions) == []
    only_ballots, only_opinions = said(make(ballots)), said(make(opinions))
    assert "Số phiếu phát ra" in only_ballots
    assert "lượt góp ý" not in only_ballots
    assert "Số phiếu phát ra" not in only_opinions
    assert "6 ý kiến với 19 lượt góp ý" in only_opinions
    assert any("bien_ban.xlsx" in line for line in lack(replace(FACTS, tallies=(), opinions=())))


@pytest.mark.parametrize(("make", "lack"), RESULTS)
def test_a_group_without_figures_and_an_opinion_without_an_answer_are_told(make: Make, lack: Lack) -> None:
    unanswered = replace(OPINIONS[0], response=None)
    answer = OPINIONS[3].response
    assert answer is not None
    silent = replace(OPINIONS[3], response=replace(answer, reason=""))
    facts = replace(FACTS, tallies=FACTS.tallies[1:], opinions=(unanswered, silent), groups=FACTS.groups[:-1])
    told = lack(facts)
    assert told == [
        "số liệu kiểm phiếu của Tổ dân phố 1 (bien_ban.xlsx)",
        "tên của tổ dân phố có mã “12” (to_dan_pho.xlsx)",
        "kết quả tiếp thu, giải trình ý kiến góp ý số 1 (Tổ dân phố 7) (y_kien.xlsx)",
        "nội dung giải trình ý kiến góp ý số 2 (y_kien.xlsx)",
    ]
    with pytest.raises(ModelError):
        make(facts)


def test_a_subject_that_begins_with_ve_viec_is_not_led_by_another_ve() -> None:
    facts = replace(FACTS, plan=replace(PLAN, subject="Về việc lấy ý kiến"))
    assert "của UBND phường Bắc Kạn về việc lấy ý kiến," in said(make_public_notice(facts))


@pytest.mark.parametrize(
    ("names", "called"),
    [
        (["Xóm Mới", "Khu phố 2", "Thôn Nà Pèn"], "thôn, xóm, khu phố"),
        (["Tổ 5", "Tổ dân phố Đức Xuân 1"], "tổ dân phố"),
        (["BẢN Khun", "Đông Hạ"], "bản"),
        (["Đông Hạ"], "tổ dân phố"),
    ],
)
def test_the_groups_are_called_as_their_list_names_them(names: list[str], called: str) -> None:
    groups = tuple(ResidentialGroup(str(code), name) for code, name in enumerate(names, 1))
    assert group_words(replace(FACTS, groups=groups)) == called
