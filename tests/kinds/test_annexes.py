"""Phụ lục và văn bản kèm theo: announced, numbered, with a line that says what they belong to (ND30-I-III-1)."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.support.papers import (
    FORM,
    REGULATION,
    WIDE,
    blocks_of,
    decision,
    invitation,
    issuing_decision,
    letter,
    lines,
    minutes,
    notice,
    resolution,
)
from vnadmin import Annex, AttachedText, Item, Marks, Month, Paragraph, Table
from vnadmin.blocks import Block, SectionEnd
from vnadmin.blocks import Paragraph as Line
from vnadmin.text.blanks import NBSP

FOUR, EIGHT = "\u00a0" * 4, "\u00a0" * 8
BLANK_DAY = f" ngày {FOUR} tháng {FOUR} năm {EIGHT} của"
ONE, TWO = "Theo Phụ lục kèm theo.", "Theo các Phụ lục kèm theo."


def two(**changes: object) -> object:
    return notice(**({"annexes": [FORM, WIDE], "body": TWO} | changes))


def references(paper: object, *slots: str) -> list[str]:
    return [line for line in lines(paper, *(slots or ("phu_luc",))) if line.startswith("(Kèm theo")]


class TestNumbers:
    def test_one_annex_has_no_number(self) -> None:
        assert lines(notice(annexes=[FORM], body=ONE), "phu_luc") == [
            "Phụ lục",
            "MẪU PHIẾU LẤY Ý KIẾN",
            "(Kèm theo Thông báo số 08/TB-UBND ngày 05 tháng 6 năm 2026 của Ủy ban nhân dân phường Bắc Kạn)",
            "1. Họ và tên",
            "2. Ý kiến./.",
        ]

    def test_two_or_more_have_roman_numbers(self) -> None:
        many = notice(annexes=[FORM] * 4, body=TWO)
        numbers = [line for line in lines(many, "phu_luc") if line.startswith("Phụ lục")]
        assert numbers == ["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV"]

    def test_a_table_is_followed_by_the_end_mark(self) -> None:
        assert lines(two(), "phu_luc")[-4:] == ["1", "Điều 2", "Tổ 1", "./."]

    def test_number_and_name_are_those_of_the_table_of_components(self) -> None:
        number, name, reference = blocks_of(two(size=13), "phu_luc")[1:4]
        assert [block.style for block in (number, name, reference) if isinstance(block, Line)] == [
            *("phu_luc_so", "phu_luc_ten", "phu_luc_kem_theo")
        ]
        fonts = [block.runs[0].font for block in (number, name, reference) if isinstance(block, Line)]
        assert [(font.size // 2, font.bold, font.italic) for font in fonts] == [
            *((14, True, False), (13, True, False), (13, False, True))
        ]


class TestAnnouncement:
    @pytest.mark.parametrize("words", [ONE, "(theo phụ lục)", "Mẫu phiếu tại PHỤ LỤC."])
    def test_of_one(self, words: str) -> None:
        assert lines(notice(annexes=[FORM], body=words), "phu_luc")[0] == "Phụ lục"

    @pytest.mark.parametrize(
        "words",
        [
            TWO,
            "Phụ lục I và Phụ lục II.",
            "02 phụ lục kèm theo.",
            "hai Phụ lục",
            "Từ Phụ lục I đến Phụ lục II.",
            "Phụ lục I - II",
            "Phụ lục I, II kèm theo.",
            "Phụ lục I và II kèm theo.",
        ],
    )
    def test_of_two(self, words: str) -> None:
        assert lines(two(body=words), "phu_luc")[0] == "Phụ lục I"

    def test_anywhere_in_the_text(self) -> None:
        body = [Item("một", [Item("theo Phụ lục")])]
        cell = [Table(["Việc", "Ghi chú"], [["Lấy ý kiến", "Phụ lục"]])]
        regulation = AttachedText("Quy chế", "Dân chủ", "Điều 1. Phạm vi\n1. Theo Phụ lục kèm theo.")
        papers = [
            notice(annexes=[FORM], body=body),
            notice(annexes=[FORM], body=cell),
            notice(annexes=[FORM], opening=ONE),
            notice(annexes=[FORM], closing=ONE),
            decision(annexes=[FORM], responsible=["các ông (bà) tại Phụ lục"]),
            issuing_decision(annexes=[FORM], attached=regulation),
            invitation(annexes=[FORM], notes=ONE),
            minutes(annexes=[FORM], body=ONE),
            letter(annexes=[FORM], body=ONE),
        ]
        assert [lines(paper, "phu_luc")[0] for paper in papers] == ["Phụ lục"] * len(papers)


class TestReference:
    def test_on_paper_it_has_number_date_and_organ(self) -> None:
        organ = "của Ủy ban nhân dân phường Bắc Kạn)"
        expected = f"(Kèm theo Thông báo số 08/TB-UBND ngày 05 tháng 6 năm 2026 {organ}"
        assert references(two()) == [expected] * 2
        assert references(letter(annexes=[FORM], body=ONE)) == [
            f"(Kèm theo Công văn số 12/UBND-VHXH ngày 05 tháng 6 năm 2026 {organ}"
        ]
        paper = resolution(annexes=[FORM], closing=ONE)
        assert references(paper)[0].startswith("(Kèm theo Nghị quyết số 09/NQ-HĐND ")
        assert references(paper)[0].endswith(" của Hội đồng nhân dân phường Bắc Kạn)")

    def test_electronic_it_has_the_organ_alone(self) -> None:
        (one,) = references(notice(annexes=[FORM], body=ONE, electronic=True))
        assert re.sub(f"{NBSP}+", "_", one) == (
            "(Kèm theo Thông báo số _ ngày _ tháng _ năm _ của Ủy ban nhân dân phường Bắc Kạn)"
        )
        (attached,) = references(issuing_decision(electronic=True), "van_ban_kem_theo")
        assert re.sub(f"{NBSP}+", "_", attached) == (
            "(Kèm theo Quyết định số _ ngày _ tháng _ năm _ của Ủy ban nhân dân phường Bắc Kạn)"
        )

    def test_electronic_the_head_of_the_document_keeps_number_and_date(self) -> None:
        head = lines(notice(electronic=True), "dau_van_ban")
        assert head[-2:] == ["Số: 08/TB-UBND", "Bắc Kạn, ngày 05 tháng 6 năm 2026"]

    def test_what_is_not_known_yet_stays_blank(self) -> None:
        (one,) = references(notice(annexes=[FORM], body=ONE, number=None, date=None))
        assert one == f"(Kèm theo Thông báo số {chr(160) * 9}/TB-UBND{BLANK_DAY} Ủy ban nhân dân phường Bắc Kạn)"
        (month,) = references(notice(annexes=[FORM], body=ONE, date=Month(2026, 6)))
        assert "tháng 6 năm 2026" in month


class TestPages:
    def ends(self, paper: object) -> list[SectionEnd]:
        return [block for block in blocks_of(paper) if isinstance(block, SectionEnd)]

    def test_the_main_text_has_no_section_of_its_own(self) -> None:
        assert self.ends(notice()) == []

    def test_every_annex_begins_a_page_and_its_numbers_begin_anew(self) -> None:
        upright = replace(WIDE, landscape=False)
        assert self.ends(notice(annexes=[upright, WIDE, FORM], body=TWO)) == [
            SectionEnd(),
            SectionEnd(first_number=1),
            SectionEnd(landscape=True, first_number=1),
        ]

    def test_an_attached_text_too(self) -> None:
        paper = issuing_decision(annexes=[WIDE], closing=ONE)
        assert self.ends(paper) == [SectionEnd(), SectionEnd(first_number=1)]

    def test_a_landscape_table_takes_the_wider_page(self) -> None:
        def width(blocks: list[Block]) -> int:
            return next(sum(block.columns) for block in blocks if not isinstance(block, (Line, SectionEnd)))

        upright = notice(annexes=[replace(WIDE, landscape=False)], body=ONE)
        lying = notice(annexes=[WIDE], body=ONE)
        assert width(blocks_of(lying, "phu_luc")) - width(blocks_of(upright, "phu_luc")) == 16838 - 11906


def test_an_attached_text_keeps_its_title_as_it_was_said() -> None:
    text = lines(issuing_decision(attached=replace(REGULATION, name="Điều lệ")), "van_ban_kem_theo")
    assert text[4:6] == ["ĐIỀU LỆ", REGULATION.subject]


def test_a_draft_says_so_below_its_number_and_on_what_it_issues() -> None:
    paper = issuing_decision(draft=True, number=None, annexes=[FORM], closing=ONE)
    head = lines(paper, "dau_van_ban")
    assert head[head.index("DỰ THẢO") - 1].startswith("Số: ")
    assert lines(paper, "van_ban_kem_theo")[4:6] == ["DỰ THẢO", "QUY CHẾ"]
    assert "DỰ THẢO" not in lines(issuing_decision())


def test_marks_stand_below_number_and_subject_in_their_order() -> None:
    given = Marks(urgency="hỏa tốc", secrecy="mật", circulation="xem xong trả lại", address=["Số 1", "ĐT: 2"])
    paper = letter(marks=given, draft=True)
    assert lines(paper)[0] == "XEM XONG TRẢ LẠI"
    assert lines(paper)[-2:] == ["Số 1", "ĐT: 2"]
    assert lines(paper, "dau_van_ban")[4:8] == [
        "Số: 12/UBND-VHXH",
        "V/v lấy ý kiến đối với dự thảo Quy chế",
        "DỰ THẢO",
        "HỎA TỐC",
    ]


def test_what_is_stamped_is_not_printed() -> None:
    paper = notice(marks=Marks(secrecy="tuyệt mật", circulation="tài liệu thu hồi"))
    assert lines(paper) == lines(notice())
    (head,) = blocks_of(paper, "dau_van_ban")
    (plain,) = blocks_of(notice(), "dau_van_ban")
    assert not isinstance(head, (Line, SectionEnd))
    assert not isinstance(plain, (Line, SectionEnd))
    (place,) = head.rows[1].cells[0].blocks[len(plain.rows[1].cells[0].blocks) :]
    assert isinstance(place, Line)
    assert (place.style, place.format.line, place.format.line_rule) == ("do_mat", round(8 / 25.4 * 1440), "exact")


@pytest.mark.parametrize(("urgency", "width"), [("khẩn", 20), ("thượng khẩn", 40), ("hỏa tốc", 30)])
def test_the_box_of_urgency_is_as_big_as_the_decree_says(urgency: str, width: int) -> None:
    (head,) = blocks_of(notice(marks=Marks(urgency=urgency)), "dau_van_ban")  # type: ignore[arg-type]  # one of the words
    assert not isinstance(head, (Line, SectionEnd))
    box = next(block for block in head.rows[1].cells[0].blocks if not isinstance(block, (Line, SectionEnd)))
    assert (box.columns, box.rows[0].height) == ((round(width / 25.4 * 1440),), round(8 / 25.4 * 1440))
    assert (box.grid, box.line_color) == (True, "FF0000")


def test_annexes_take_any_content() -> None:
    annex = Annex("Danh sách", [Paragraph("Gồm:"), Item("một"), WIDE.content[0]])
    assert lines(notice(annexes=[annex], body=ONE), "phu_luc")[3:5] == ["Gồm:", "- một"]
