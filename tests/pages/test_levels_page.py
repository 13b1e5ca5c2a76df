"""Every level of the body and every authority of the signature on the rendered page, at both sizes."""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.office import needs_office, to_pdf
from tests.support.page import Line, Page, read_pages
from vnadmin import Article, Chapter, Clause, Item, Part, Plan, Point, Section, Signature, Subsection, Ward, render

pytestmark = needs_office

WARD = Ward("01843")
SIZES = (14, 13)
LEFT, RIGHT, INDENT = 30.0, 195.0, 12.7
CLOSE = 0.4  # mm: the rounding of twips and of the PDF
LONG = "nội dung đủ dài để chiếm hơn một dòng trên trang giấy khổ A4 với cỡ chữ của nội dung văn bản, gồm nhiều từ."
BODY = [
    Part(
        "Quy định chung",
        [
            Chapter(
                "Phạm vi",
                [
                    Section(
                        "Mục tiêu",
                        [
                            Subsection(
                                "Yêu cầu",
                                [
                                    Article("Đối tượng áp dụng", [Clause("Tiêu đề khoản", [Point(f"Điểm {LONG}")])]),
                                    Article(f"Điều liền đoạn {LONG}", [Clause(f"Khoản {LONG}")]),
                                ],
                            )
                        ],
                    )
                ],
            )
        ],
    ),
    Part("Tổ chức", [Section("Thực hiện", [Clause("Việc", [Item(f"Gạch {LONG}", [Item(f"Cộng {LONG}")])])])]),
]
TWO_LINES = [
    ("Phần I", "QUY ĐỊNH CHUNG"),
    ("Chương I", "PHẠM VI"),
    ("Mục 1", "MỤC TIÊU"),
    ("Tiểu mục 1", "YÊU CẦU"),
    ("Phần II", "TỔ CHỨC"),
]
HEADINGS = ["Điều 1. Đối tượng áp dụng", "1. Tiêu đề khoản", "I. THỰC HIỆN", "1. Việc"]
TEXTS = ["a) Điểm nội dung", "1. Khoản nội dung", "- Gạch nội dung", "+ Cộng nội dung"]
SIGNATURES = {
    "head": (WARD.people_committee, Signature.head("Nguyễn Văn A"), ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
    "acting": (WARD.people_committee, Signature.acting("Nguyễn Văn A"), ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"]),
    "own power": (
        WARD.people_committee,
        Signature.deputy("Nguyễn Văn A", own_power=True),
        ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ),
    "by order": (
        WARD.people_committee,
        Signature.by_order("Nguyễn Văn A", "Phó Chánh Văn phòng", through="Chánh Văn phòng"),
        ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"],
    ),
    "authorised": (
        WARD.people_committee,
        Signature.authorised("Nguyễn Văn A", "Trưởng phòng Văn hóa - Xã hội"),
        ["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"],
    ),
    "office deputy": (
        WARD.office("Phòng Văn hóa - Xã hội", "VHXH"),
        Signature.deputy("Nguyễn Văn A", other_title="Tổ trưởng Tổ công tác"),
        ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"],
    ),
}
RECIPIENTS = ["Các cơ quan, đơn vị, tổ chức chính trị - xã hội và các tổ dân phố trên địa bàn phường Bắc Kạn"]


def plan(issuer: object, signature: Signature, body: object, size: int) -> Plan:
    return Plan(
        issuer=issuer,  # type: ignore[arg-type]  # one of the issuers above
        subject="Thử các cấp",
        body=body,  # type: ignore[arg-type]  # one of the bodies above
        recipients=RECIPIENTS,
        signature=signature,
        size=size,
    )


@cache
def rendered() -> dict[tuple[str, int], list[Page]]:
    made = {("levels", size): plan(*SIGNATURES["head"][:2], BODY, size) for size in SIZES}
    for name, (issuer, signature, _) in SIGNATURES.items():
        made |= {(name, size): plan(issuer, signature, ["Nội dung."], size) for size in SIZES}
    files = to_pdf([render(obj) for obj in made.values()])
    return {key: read_pages(pdf) for key, pdf in zip(made, files, strict=True)}


def lines_of(name: str, size: int) -> list[Line]:
    return [line for page in rendered()[name, size] for line in page.lines]


def first(lines: list[Line], text: str) -> Line:
    return next(line for line in lines if line.text.startswith(text))


@pytest.mark.parametrize("size", SIZES)
class TestLevels:
    @pytest.mark.parametrize(("number", "title"), TWO_LINES)
    def test_number_and_title_stand_on_lines_of_their_own_centred_and_bold(
        self, size: int, number: str, title: str
    ) -> None:
        """ND30-I-II-6.đ/1, ND30-I-II-6.đ/2"""
        lines = lines_of("levels", size)
        place = [line.text for line in lines].index(number)
        pair = lines[place : place + 2]
        assert [line.text for line in pair] == [number, title]
        for line in pair:
            assert line.middle == pytest.approx((LEFT + RIGHT) / 2, abs=CLOSE)
            assert line.size == pytest.approx(size, abs=0.05)
            assert (line.bold, line.italic) == (True, False)

    @pytest.mark.parametrize("text", HEADINGS)
    def test_headings_with_their_number_are_bold_and_indented(self, size: int, text: str) -> None:
        """ND30-I-II-6.đ/3, ND30-I-II-6.đ/4, ND30-I-V-6b"""
        line = first(lines_of("levels", size), text)
        assert line.text == text
        assert line.x0 == pytest.approx(LEFT + INDENT, abs=CLOSE)
        assert line.size == pytest.approx(size, abs=0.05)
        assert (line.bold, line.italic) == (True, False)

    @pytest.mark.parametrize("text", TEXTS)
    def test_texts_are_upright_indented_in_the_first_line_and_flush_in_the_next(self, size: int, text: str) -> None:
        """ND30-I-II-6.đ/4, ND30-I-II-6.đ/5, ND30-I-II-6.e, TYP-LEVEL"""
        lines = lines_of("levels", size)
        line = first(lines, text)
        below = lines[lines.index(line) + 1]
        assert line.x0 == pytest.approx(LEFT + INDENT, abs=CLOSE)
        assert below.x0 == pytest.approx(LEFT, abs=CLOSE)
        assert line.x1 == pytest.approx(RIGHT, abs=1)  # as in the test of the plan's full lines
        assert not any(word.bold or word.italic for word in (*line.words, *below.words))
        assert line.size == pytest.approx(size, abs=0.05)

    def test_of_a_running_article_only_the_number_is_bold(self, size: int) -> None:
        """ND30-III-M1.2"""
        line = first(lines_of("levels", size), "Điều 2.")
        assert [word.text for word in line.words if word.bold] == ["Điều", "2."]
        assert line.x0 == pytest.approx(LEFT + INDENT, abs=CLOSE)

    def test_the_paper_is_a4_upright_on_every_page(self, size: int) -> None:
        """ND30-I-I-1, ND30-I-I-2"""
        for page in rendered()["levels", size]:
            assert [page.width, page.height] == pytest.approx([210, 297], abs=CLOSE)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SIGNATURES)
class TestSignatures:
    def test_authority_and_titles_are_as_the_decree_orders_them_on_one_axis(self, name: str, size: int) -> None:
        """ND30-I-II-7.b, ND30-I-II-7.đ"""
        lines = lines_of(name, size)
        wanted = SIGNATURES[name][2]
        top = first(lines, wanted[0]).baseline
        right = [line for line in lines if line.x0 > 105 and line.baseline >= top - 0.1]
        *titles, name_line = right
        other = SIGNATURES[name][1].other_title.upper()
        # joined: a long title takes two lines
        assert " ".join(line.text for line in titles) == " ".join([*wanted, other]).strip()
        assert name_line.text == "Nguyễn Văn A"
        assert [line.middle for line in right] == pytest.approx([right[0].middle] * len(right), abs=CLOSE)
        assert all(line.bold and line.size == pytest.approx(size, abs=0.05) for line in right)

    def test_recipients_begin_level_with_it_and_long_ones_stay_in_their_column(self, name: str, size: int) -> None:
        """ND30-I-II-9.d/9b-1, ND30-I-II-9.d/9b-2, ND30-I-II-9.d/9b-3"""
        lines = lines_of(name, size)
        top = first(lines, SIGNATURES[name][2][0])
        label = first(lines, "Nơi nhận:")
        left = [line for line in lines if line.baseline > label.baseline + 0.1 and line.x0 < LEFT + 1]
        assert label.baseline == pytest.approx(top.baseline, abs=0.15)
        assert len(left) >= 3
        assert all(line.x0 == pytest.approx(LEFT, abs=CLOSE) for line in left)
        assert max(line.x1 for line in left) < top.x0
        assert [line.size for line in left] == pytest.approx([11] * len(left), abs=0.05)
        assert left[-2].text.endswith(";")
        assert left[-1].text == "- Lưu: VT."


@pytest.mark.parametrize("size", SIZES)
def test_another_title_stands_right_above_the_name(size: int) -> None:
    """ND30-I-II-7.đ"""
    lines = lines_of("office deputy", size)
    other, name = first(lines, "TỔ TRƯỞNG TỔ CÔNG TÁC"), first(lines, "Nguyễn Văn A")
    assert other.bold
    assert name.top - other.bottom == pytest.approx(0, abs=0.3)
    assert other.top - first(lines, "PHÓ TRƯỞNG PHÒNG").bottom == pytest.approx(66 / 72 * 25.4, abs=0.5)
