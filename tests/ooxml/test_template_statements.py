"""Templates with Jinja: statements in text and in the place of paragraphs, rows, cells and runs; filters."""

from __future__ import annotations

import pytest

from tests.ooxml.filled import body_of, filled, p, paragraph, table
from tests.ooxml.small_docx import texts_of
from tests.support.package_checks import package_problems
from vnadmin.blocks import Paragraph, Table
from vnadmin.ooxml.read import read

END = p("hết") + "<w:sectPr/>"
LINES = {"ds": ["một", "hai & ba"], "a": "Đường Hoàng Văn Thụ", "rong": "", "trong": []}


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("{{ a|upper }}", "ĐƯỜNG HOÀNG VĂN THỤ"),
        ("{{ a.upper() }}", "ĐƯỜNG HOÀNG VĂN THỤ"),
        ("{{ a|lower|capitalize }}", "Đường hoàng văn thụ"),
        ("{{ ds|join(', ') }}", "một, hai & ba"),
        ("{{ ds|length }}/{{ ds[0] }}/{{ ds|last }}", "2/một/hai & ba"),
        ("{{ rong or 'không' }}", "không"),
        ("{{ rong|default('không', true) }}", "không"),
        ("{{ 'A &amp; B' }}{{ a|e|length }}", "A & B19"),
        ("{{ 'x\\ny' }}", "x\ny"),
        ("{{ a ~ ', ' ~ ds[0] }}", "Đường Hoàng Văn Thụ, một"),
        ("{{ 'có' if ds else 'không' }}", "có"),
        ("{% if rong %}A{% elif ds|length == 2 %}B{% else %}C{% endif %}", "B"),
        (
            "{% for d in ds %}{{ loop.index }}. {{ d }}{% if not loop.last %}; {% endif %}{% endfor %}",
            "1. một; 2. hai & ba",
        ),
        ("{% for d in trong %}{{ d }}{% else %}trống{% endfor %}", "trống"),
        ("{% set n = ds|length + 1 %}{{ n * 10 }}", "30"),
        ("{% for i in range(3) %}{{ i }}{% endfor %}", "012"),
        ("{# {{ không }} #}x", "x"),
        ("{{ “nháy ” ~ ‘cong’ }}", "nháy cong"),
        ("{{\u00a0a\u200b }}", "Đường Hoàng Văn Thụ"),
    ],
)
def test_expressions(written: str, printed: str) -> None:
    assert texts_of(filled(p(written), LINES)) == [printed]


def test_paragraphs_in_a_loop() -> None:
    body = p("{%p for d in ds %}") + p("- {{ d }};") + p("{%p endfor %}") + END
    assert texts_of(filled(body, LINES)) == ["- một;", "- hai & ba;", "hết"]


def test_paragraphs_in_a_condition_and_blocks_in_it() -> None:
    body = p("{%p if ds %}") + p("{{p nd }}") + p("{%p else %}") + p("không") + p("{%p endif %}") + END
    values = {"nd": (paragraph("một"), paragraph("hai"))}
    assert texts_of(filled(body, values | {"ds": "x"})) == ["một", "hai", "hết"]
    assert texts_of(filled(body, values | {"ds": ""})) == ["không", "hết"]


def test_a_text_loop_over_several_paragraphs() -> None:
    body = p("{% for d in ds %}a {{ d }}") + p("b{% endfor %}") + END
    assert texts_of(filled(body, LINES)) == ["a một", "ba hai & ba", "b", "hết"]


def test_lines_of_a_composed_slot() -> None:
    body = p("{%p for d in nd %}") + p("{{ d }}") + p("{%p endfor %}") + END
    assert texts_of(filled(body, {"nd": (paragraph("một"), paragraph("hai"))})) == ["một", "hai", "hết"]


def rows(*cells: str) -> str:
    return "".join(f"<w:tr>{cell}</w:tr>" for cell in cells)


def cell(inside: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="500" w:type="dxa"/></w:tcPr>{inside}</w:tc>'


def of_rows(inside: str, columns: int = 1) -> str:
    widths = '<w:gridCol w:w="500"/>' * columns
    return f"<w:tbl><w:tblPr/><w:tblGrid>{widths}</w:tblGrid>{inside}</w:tbl>"


def grid(data: bytes) -> list[list[str]]:
    found = next(block for block in read(data).blocks if isinstance(block, Table))
    return [
        ["".join(one.text for one in c.blocks if isinstance(one, Paragraph)) for c in row.cells] for row in found.rows
    ]


def test_rows_in_a_loop() -> None:
    inside = rows(cell(p("STT")), cell(p("{%tr for d in ds %}")), cell(p("{{ d }}")), cell(p("{%tr endfor %}")))
    data = filled(of_rows(inside) + END, LINES)
    assert grid(data) == [["STT"], ["một"], ["hai & ba"]]
    assert package_problems(data) == []


def test_cells_in_a_loop() -> None:
    inside = rows(cell(p("x")) + cell(p("{%tc for d in ds %}")) + cell(p("{{ d }}")) + cell(p("{%tc endfor %}")))
    assert grid(filled(of_rows(inside, 3) + END, LINES)) == [["x", "một", "hai & ba"]]


def test_a_table_without_rows_is_none() -> None:
    inside = rows(cell(p("{%tr for d in trong %}")), cell(p("{{ d }}")), cell(p("{%tr endfor %}")))
    data = filled(table(of_rows(inside) + p("")) + END, LINES)
    assert body_of(data).count("<w:tbl>") == 1
    assert package_problems(data) == []


def test_a_row_without_cells_is_none() -> None:
    empty = cell(p("{%tc for d in trong %}")) + cell(p("{{ d }}")) + cell(p("{%tc endfor %}"))
    data = filled(of_rows(rows(cell(p("x")), f"<w:trPr><w:cantSplit/></w:trPr>{empty}")) + END, LINES)
    assert grid(data) == [["x"]]


def test_every_cell_of_a_loop_keeps_a_paragraph() -> None:
    inside = rows(
        cell(p("{%tr for d in ds %}")),
        cell(p("{%p if d == 'một' %}") + p("{{ d }}") + p("{%p endif %}")),
        cell(p("{%tr endfor %}")),
    )
    data = filled(of_rows(inside) + END, LINES)
    assert grid(data) == [["một"], [""]]
    assert package_problems(data) == []


def test_a_run_statement_keeps_the_look_on_both_sides() -> None:
    run = "<w:r><w:rPr><w:b/></w:rPr><w:t>a {%r if rong %}b {%r endif %}c</w:t><w:tab/><w:t>d</w:t></w:r>"
    (block,) = read(filled(f"<w:p>{run}</w:p>", LINES)).blocks
    assert isinstance(block, Paragraph)
    assert [(one.text, one.font.bold) for one in block.runs] == [("a c\td", True)]


def test_a_section_break_stays_where_its_paragraph_is_a_statement() -> None:
    section = "<w:pPr><w:sectPr><w:type w:val='nextPage'/></w:sectPr></w:pPr>"
    body = p("{%p if rong %}") + p("a") + p("{%p endif %}").replace("<w:p>", f"<w:p>{section}") + END
    assert len(read(filled(body, LINES)).sections) == 2
