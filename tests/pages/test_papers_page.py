"""Letters, decisions, minutes and what is sent along, measured on the rendered page in mm."""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.office import needs_office, to_pdf
from tests.support.page import Line, Page, find, read_pages
from tests.support.papers import FORM, WIDE, decision, issuing_decision, letter, minutes, notice, resolution, submission
from vnadmin import AttachedText, Signature, render
from vnadmin.splitting import split

pytestmark = needs_office

LEFT, RIGHT, TOP = 30.0, 195.0, 20.0
MIDDLE = (LEFT + RIGHT) / 2
CLOSE = 0.4
POINT = 25.4 / 72
LONG_SUBJECT = "lấy ý kiến đối với dự thảo Quy chế thực hiện dân chủ ở cơ sở trên địa bàn phường Bắc Kạn"
CLAUSE = "Nội dung của khoản này dài vừa đủ để chiếm nhiều dòng trên trang giấy khổ A4. " * 4
ARTICLES = "\n".join(f"Điều {n}. Nội dung thứ {n}\n1. {CLAUSE}" for n in range(1, 12))
ISSUING = issuing_decision(
    attached=AttachedText("Quy chế", "Thực hiện dân chủ ở cơ sở", ARTICLES),
    annexes=[WIDE, FORM],
    recipients=["Như Điều 3", "Lưu: VT"],
    body="Điều 1. Áp dụng các Phụ lục kèm theo.",
)
PAPERS: dict[str, object] = {
    "letter-14": letter(),
    "letter-13": letter(size=13, subject=LONG_SUBJECT),
    "letter-one": letter(addressees="Ủy ban nhân dân tỉnh Thái Nguyên"),
    "letter-long": letter(addressees=["Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường Bắc Kạn " * 2, "UBND"]),
    "submission": submission(addressees=["HĐND phường", "UBND phường"]),
    "decision-14": decision(),
    "decision-13": decision(size=13, signature=Signature.head("Nguyễn Văn A", own_power=True)),
    "resolution": resolution(session="khóa I, kỳ họp thứ 3"),
    "issuing": ISSUING,
    "notice": notice(annexes=[FORM], body="Theo Phụ lục."),
    "minutes": minutes(witnesses=["Lê Văn C", "Đỗ Ý", "Trần D"], recipients=["UBND phường"]),
    "minutes-13": minutes(size=13),
}
PARTS = [f"part-{n}" for n in range(4)]


@cache
def rendered() -> dict[str, list[Page]]:
    files = {name: render(paper) for name, paper in PAPERS.items()}
    files |= dict(zip(PARTS, split(ISSUING).values(), strict=True))
    return dict(zip(files, map(read_pages, to_pdf(list(files.values()))), strict=True))


def first(name: str) -> Page:
    return rendered()[name][0]


def starting(page: Page, text: str) -> Line:
    return next(line for line in page.lines if line.text.startswith(text))


def number_in_margin(page: Page) -> str:
    return "".join(line.text for line in page.lines if line.bottom < TOP)


class TestLetter:
    @pytest.mark.parametrize(("name", "size"), [("letter-14", 13), ("letter-13", 12)])
    def test_the_subject_stands_six_points_below_the_number_and_centred_to_it(self, name: str, size: int) -> None:
        page = first(name)
        number, subject = find(page, "Số: 12/UBND-VHXH"), find(page, "V/v lấy ý kiến")
        assert (subject.top - number.bottom) / POINT == pytest.approx(6, abs=0.5)
        lines = [line for line in page.lines if subject.top - 1 < line.top and line.x1 < find(page, "CỘNG HÒA").x0]
        lines = [line for line in lines if line.size == size and line.bottom < starting(page, "Kính gửi:").top]
        assert len(lines) > 1
        assert [line.middle for line in lines] == pytest.approx([number.middle] * len(lines), abs=CLOSE)
        assert not any(word.bold or word.italic for line in lines for word in line.words)

    @pytest.mark.parametrize("name", ["letter-14", "letter-13", "letter-one", "letter-long"])
    def test_no_kind_is_named_and_two_lines_are_ruled(self, name: str) -> None:
        page = first(name)
        assert not any("CÔNG VĂN" in line.text.upper() for line in page.lines)
        assert len(page.rules) == 2

    @pytest.mark.parametrize("name", ["letter-14", "letter-13", "letter-long", "submission"])
    def test_dashes_stand_below_the_colon(self, name: str) -> None:
        page = first(name)
        word = find(page, "Kính gửi:")
        dashes = [line for line in page.lines if line.text.startswith("- ") and line.size > 11]
        colon = word.x1 - 0.278 * word.size * POINT  # the width of a colon
        assert len(dashes) == 2
        assert [line.x0 for line in dashes] == pytest.approx([colon] * 2, abs=0.5)
        assert word.top < dashes[0].top < dashes[1].top

    def test_one_addressee_stands_on_the_line_in_the_middle(self) -> None:
        line = find(first("letter-one"), "Kính gửi:")
        assert line.text == "Kính gửi: Ủy ban nhân dân tỉnh Thái Nguyên"
        assert line.middle == pytest.approx(MIDDLE, abs=CLOSE)

    def test_a_long_addressee_goes_on_below_its_words(self) -> None:
        page = first("letter-long")
        dash = find(page, "- Ban Thường trực")
        below = [line for line in page.lines if dash.top < line.top < find(page, "- UBND").top]
        assert below
        step = 0.583 * dash.size * POINT  # the width of "- "
        assert [line.x0 for line in below] == pytest.approx([dash.x0 + step] * len(below), abs=0.5)
        assert max(line.x1 for line in (dash, *below)) <= RIGHT + CLOSE


class TestDecision:
    @pytest.mark.parametrize(
        ("name", "texts"),
        [
            ("decision-14", ["ỦY BAN NHÂN DÂN PHƯỜNG BẮC KẠN", "QUYẾT ĐỊNH:"]),
            ("decision-13", ["CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG BẮC KẠN", "QUYẾT ĐỊNH:"]),
            ("resolution", ["HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẮC KẠN", "KHÓA I, KỲ HỌP THỨ 3", "QUYẾT NGHỊ:"]),
        ],
    )
    def test_power_and_formula_are_centred_and_bold(self, name: str, texts: list[str]) -> None:
        lines = [next(line for line in first(name).lines if line.text == text) for text in texts]
        assert [line.middle for line in lines] == pytest.approx([MIDDLE] * len(lines), abs=CLOSE)
        assert all(line.bold and not any(word.italic for word in line.words) for line in lines)

    def test_the_bases_stand_between_them(self) -> None:
        page = first("decision-14")
        power = next(line for line in page.lines if line.text == "ỦY BAN NHÂN DÂN PHƯỜNG BẮC KẠN")
        order = [power, find(page, "Căn cứ Luật"), find(page, "Theo đề nghị"), find(page, "QUYẾT ĐỊNH:")]
        order += [find(page, f"Điều {n}.") for n in (1, 2, 3)]
        assert [line.top for line in order] == sorted(line.top for line in order)
        assert [word.bold for word in order[4].words][:3] == [True, True, False]


class TestSentAlong:
    def test_each_begins_a_page_of_its_own_and_numbers_begin_anew_hidden(self) -> None:
        pages = rendered()["issuing"]
        heads = [
            line.text for page in pages for line in page.lines if line.text in ("QUY CHẾ", "Phụ lục I", "Phụ lục II")
        ]
        assert heads == ["QUY CHẾ", "Phụ lục I", "Phụ lục II"]
        assert [number_in_margin(page) for page in pages] == ["", "", "2", "", ""]

    def test_the_page_of_a_wide_annex_lies(self) -> None:
        sizes = [(round(page.width), round(page.height)) for page in rendered()["issuing"]]
        assert sizes == [(210, 297)] * 3 + [(297, 210), (210, 297)]

    def test_an_attached_text_has_names_but_no_number_and_no_date(self) -> None:
        page = rendered()["issuing"][1]
        assert find(page, "ỦY BAN NHÂN DÂN").top == pytest.approx(TOP, abs=CLOSE)
        assert find(page, "Độc lập - Tự do - Hạnh phúc").bold
        assert not any(line.text.startswith(("Số:", "Bắc Kạn, ngày")) for line in page.lines)
        lines = [find(page, text) for text in ("QUY CHẾ", "Thực hiện dân chủ ở cơ sở", "(Kèm theo Quyết định số 45/")]
        assert [line.middle for line in lines] == pytest.approx([MIDDLE] * 3, abs=CLOSE)
        assert [(line.bold, line.italic) for line in lines] == [(True, False), (True, False), (False, True)]
        assert len(page.rules) == 3

    def test_the_head_of_an_annex_is_centred_on_its_page(self) -> None:
        for page, texts in (
            (rendered()["notice"][1], ("Phụ lục", "MẪU PHIẾU LẤY Ý KIẾN", "(Kèm theo Thông báo số 08/")),
            (rendered()["issuing"][3], ("Phụ lục I", "BẢNG TỔNG HỢP Ý KIẾN", "(Kèm theo Quyết định số 45/")),
        ):
            lines = [starting(page, text) for text in texts]
            centre = (LEFT + page.width - 15) / 2
            assert [line.middle for line in lines] == pytest.approx([centre] * 3, abs=CLOSE)
            assert [line.top for line in lines] == sorted(line.top for line in lines)
            assert lines[0].top == pytest.approx(TOP, abs=CLOSE)

    def test_files_of_their_own_look_the_same_but_for_number_and_date(self) -> None:
        whole = rendered()["issuing"]
        apart = [page for name in PARTS for page in rendered()[name]]
        assert len(apart) == len(whole)
        for one, other in zip(whole, apart, strict=True):
            assert (one.width, one.height, number_in_margin(one)) == (
                other.width,
                other.height,
                number_in_margin(other),
            )
            kept = [line.text for line in one.lines if line.text in {line.text for line in other.lines}]
            assert len(kept) >= len(one.lines) - 2  # the line "(Kèm theo …)" takes two at most


class TestMinutes:
    @pytest.mark.parametrize("name", ["minutes", "minutes-13"])
    def test_secretary_and_chair_stand_level_left_and_right(self, name: str) -> None:
        page = rendered()[name][0]
        secretary, chair = find(page, "THƯ KÝ"), find(page, "CHỦ TỌA")
        assert secretary.baseline == pytest.approx(chair.baseline, abs=0.15)
        assert secretary.x1 < MIDDLE < chair.x0
        assert secretary.top > find(page, "Hội nghị kết thúc vào").bottom
        for column, text in ((secretary, "Trần Thị B"), (chair, "CHỦ TỊCH UBND PHƯỜNG"), (chair, "Nguyễn Văn A")):
            signed = next(line for line in page.lines if line.text == text)
            assert signed.middle == pytest.approx(column.middle, abs=CLOSE)
            assert signed.top > column.bottom + 20

    def test_witnesses_sign_below_in_two_columns(self) -> None:
        page, last = rendered()["minutes"]
        roles = [line for line in page.lines if line.text == "NGƯỜI CHỨNG KIẾN"]
        assert len(roles) == 2  # the first signatures stay with the text, the third witness finds room on the next page
        below = [line.text for line in last.lines]
        assert below.index("NGƯỜI CHỨNG KIẾN") < below.index("Trần D")
        assert roles[0].baseline == pytest.approx(roles[1].baseline, abs=0.15)
        assert roles[0].top > [line for line in page.lines if line.text == "Nguyễn Văn A"][-1].bottom
        columns = [find(page, "THƯ KÝ").middle, find(page, "CHỦ TỌA").middle]
        assert [line.middle for line in roles[:2]] == pytest.approx(columns, abs=CLOSE)
        names = [next(line for line in page.lines if line.text == text) for text in ("Lê Văn C", "Đỗ Ý")]
        assert [line.middle for line in names] == pytest.approx(columns, abs=CLOSE)

    def test_recipients_stand_below_the_signatures(self) -> None:
        page = rendered()["minutes"][-1]
        received = find(page, "Nơi nhận:")
        assert received.x0 == pytest.approx(LEFT, abs=CLOSE)
        assert received.top > max(line.bottom for line in page.lines if line.bold and not line.italic)
        assert find(page, "- Lưu: VT, Hồ sơ.").top > received.top

    def test_there_is_no_line_of_place_and_date(self) -> None:
        lines = [line.text for line in first("minutes").lines]
        head = lines[: lines.index("BIÊN BẢN")]
        assert len(head) == 5
        assert not any("ngày" in text for text in head)
