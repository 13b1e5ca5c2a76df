"""Tables, long lists of recipients and centred headings on the rendered page."""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.golden import plan
from tests.support.office import needs_office, to_pdf
from tests.support.page import Page, read_pages
from vnadmin import Article, Chapter, Clause, Part, Table, render

pytestmark = needs_office

HEADS = ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Thời hạn", "Ghi chú"]
ROWS = [
    [
        "1",
        "Niêm yết danh sách cử tri đại diện hộ gia đình tại nhà văn hóa tổ dân phố",
        "Các tổ dân phố",
        "10/6/2026",
        "",
    ],
    ["2", "Tổng hợp ý kiến", "Phòng Văn hóa - Xã hội", "08/6/2026", "Báo cáo UBND phường"],
]
WORDS = 12 * "Một câu dài vừa phải để đẩy các dòng sau xuống dần. "


@cache
def table_pages() -> list[list[Page]]:
    table = Table(HEADS, ROWS)
    return [
        read_pages(pdf)
        for pdf in to_pdf([render(plan(body=["Trước.", table, "Sau."], size=size)) for size in (14, 13)])
    ]


@pytest.mark.parametrize("number", [0, 1])
def test_no_cell_breaks_inside_a_word(number: int) -> None:
    (page,) = table_pages()[number]
    words = {word for row in (HEADS, *ROWS) for cell in row for word in cell.split()}
    lines = [line for line in page.lines if line.x0 < 190 and any(part in words for part in line.text.split())]
    assert {"STT", "10/6/2026", "08/6/2026"} <= {part for line in lines for part in line.text.split()}
    between = page.lines[page.lines.index(next(line for line in page.lines if line.text == "Trước.")) + 1 :]
    cells = between[: next(i for i, line in enumerate(between) if line.text.startswith("Sau"))]
    assert {part for line in cells for part in line.text.split()} <= words


@pytest.mark.parametrize("number", [0, 1])
def test_six_points_stand_above_and_below_a_table(number: int) -> None:
    (page,) = table_pages()[number]
    before = next(line for line in page.lines if line.text == "Trước.")
    after = next(line for line in page.lines if line.text.startswith("Sau"))
    borders = [rule.y for rule in page.rules if rule.y > before.bottom and rule.y < after.top]
    assert (min(borders) - before.bottom) / 25.4 * 72 >= 6 - 0.3
    assert (after.top - max(borders)) / 25.4 * 72 >= 6 - 0.3


@pytest.mark.parametrize("count", [29, 31, 60, 90])
def test_a_long_list_of_recipients_leaves_letterhead_and_signature_whole(count: int) -> None:
    obj = plan(body=["Nội dung."], recipients=[f"Nơi nhận thứ {n}" for n in range(count)])
    pages = read_pages(to_pdf(render(obj)))
    texts = [[line.text for line in page.lines] for page in pages]
    for text in ("ỦY BAN NHÂN DÂN", "KẾ HOẠCH", "Thử nghiệm các thành phần thể thức", "Nội dung./."):
        assert text in texts[0]
    signed = next(page for page in texts if "TM. ỦY BAN NHÂN DÂN" in page)
    assert {"CHỦ TỊCH", "Nguyễn Văn A", "Nơi nhận:"} <= set(signed)
    found = [text for page in texts for text in page if text.startswith("- ")]
    assert found == [*(f"- Nơi nhận thứ {n};" for n in range(count)), "- Lưu: VT."]
    assert len(pages) <= 1 + count // 40


@cache
def heading_pages() -> list[list[Page]]:
    def body(lines: int) -> list[object]:
        parts = [
            Part(
                f"Phần thứ {n}",
                [Chapter("Quy định chung", [Article("Phạm vi", [Clause(WORDS.strip()), Clause("Khoản hai.")])])],
            )
            for n in range(3)
        ]
        return [*["Đoạn đệm."] * lines, *parts]

    return [read_pages(pdf) for pdf in to_pdf([render(plan(body=body(lines))) for lines in range(24)])]


def test_no_centred_heading_is_parted_from_its_title_or_ends_a_page() -> None:
    for pages in heading_pages():
        assert len(pages) > 1
        for page in pages:
            last = page.lines[-1].text
            assert not last.startswith(("Phần ", "PHẦN", "Chương", "QUY ĐỊNH", "Điều"))
            assert not page.lines[0].text.startswith(("PHẦN THỨ", "QUY ĐỊNH"))


def test_a_heading_and_its_title_stand_in_one_entry_of_the_navigation_pane() -> None:
    from vnadmin import read
    from vnadmin.blocks import Paragraph

    blocks = read(render(plan(body=[Chapter("Quy định chung", [Article("Phạm vi", [Clause("Một.")])])]))).blocks
    outline = [
        (block.text, block.format.outline) for block in blocks if isinstance(block, Paragraph) and block.format.outline
    ]
    assert outline == [("Chương I\nQUY ĐỊNH CHUNG", 1), ("Điều 1. Phạm vi", 2)]
