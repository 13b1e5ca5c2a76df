"""Tables: grid, spans, repeated rows, lines, padding, and what a table style gives to the text."""

import pytest

from tests.ooxml.small_docx import NORMAL, docx, only, style
from vnadmin.blocks import Cell, Paragraph, Row, Table
from vnadmin.ooxml.read import read

SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def table(inside: str, styles: str = "") -> Table:
    return only(read(docx(f"<w:tbl>{inside}</w:tbl>", styles)).blocks, Table)


def borders(tag: str, value: str, sides: tuple[str, ...] = SIDES) -> str:
    each = (f'<w:{side} w:val="{value}" w:sz="4"/>' for side in sides)
    return f"<w:{tag}>{''.join(each)}</w:{tag}>"


def cell(text: str = "", properties: str = "") -> str:
    run = f"<w:r><w:t>{text}</w:t></w:r>" if text else ""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{run}</w:p></w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def shape(read_table: Table) -> list[list[tuple[str, int, int]]]:
    return [[(text(held), held.span, held.rows) for held in line.cells] for line in read_table.rows]


def text(held: Cell) -> str:
    return "|".join(block.text for block in held.blocks if isinstance(block, Paragraph))


def test_columns_and_rows():
    grid = '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="2cm"/><w:gridCol w:w="?"/></w:tblGrid>'
    read_table = table(grid + row(cell("a"), properties='<w:tblHeader/><w:cantSplit w:val="1"/>') + row(cell("b")))
    assert read_table.columns == (3000, 1134, 0)
    assert [(line.header, line.whole) for line in read_table.rows] == [(True, True), (False, False)]


def test_without_a_grid_the_cells_tell_the_widths():
    wide, narrow = '<w:tcW w:w="5000" w:type="dxa"/>', '<w:tcW w:w="100" w:type="dxa"/>'
    assert table(row(cell("a", wide)) + row(cell("a", narrow), cell("b", wide))).columns == (100, 5000)
    assert table("").columns == ()


def test_spans():
    merged, more = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = (
        row(cell("a", merged), cell("b", '<w:gridSpan w:val="2"/>'))
        + row(cell("", more), cell("c"), cell("d", merged))
        + row(cell("", more), cell("e"), cell("", '<w:vMerge w:val="continue"/>'))
        + row(cell("f", more.replace("/>", ' w:val="x"/>')), cell("g"), cell("h"))
    )
    assert shape(table(rows)) == [
        [("a", 1, 3), ("b", 2, 1)],
        [("c", 1, 1), ("d", 1, 2)],
        [("e", 1, 1)],
        [("f", 1, 1), ("g", 1, 1), ("h", 1, 1)],
    ]


def test_no_text_is_lost_in_merged_cells():
    rows = row(cell("a", '<w:vMerge w:val="restart"/>')) + row(cell("b", "<w:vMerge/>"))
    assert shape(table(rows)) == [[("a|b", 1, 2)], []]
    assert shape(table(row(cell("a", "<w:vMerge/>")))) == [[("a", 1, 1)]]


@pytest.mark.parametrize("span", ["0", "-1", "99999999999", "hai"])
def test_senseless_spans(span):
    assert shape(table(row(cell("a", f'<w:gridSpan w:val="{span}"/>')))) == [[("a", 1, 1)]]


def test_rows_and_cells_in_wrappers_and_deleted_rows():
    wrapped = f"<w:sdt><w:sdtContent>{row(cell('a'))}</w:sdtContent></w:sdt>"
    inner = f"<w:tr><w:sdt><w:sdtContent>{cell('b')}</w:sdtContent></w:sdt></w:tr>"
    assert shape(table(wrapped + inner + row(cell("x"), properties="<w:del/>"))) == [[("a", 1, 1)], [("b", 1, 1)]]


def test_the_paragraph_that_the_format_demands_is_no_content():
    nested = "<w:tc><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/></w:tc>"
    inner = Table((0,), (Row((Cell(()),)),), padding=108)
    assert table(row(nested) + row("<w:tc><w:p/><w:p/></w:tc>")).rows[0].cells[0].blocks[1:] == ()
    assert len(table(row("<w:tc><w:p/><w:p/></w:tc>")).rows[0].cells[0].blocks) == 2
    held = only(table(row(nested)).rows[0].cells[0].blocks, Table)
    assert (held.rows, held.padding) == (inner.rows, inner.padding)
    styled = "<w:tc><w:p><w:pPr><w:pStyle w:val='S'/></w:pPr></w:p></w:tc>"
    assert len(table(row(styled), NORMAL + style("S")).rows[0].cells[0].blocks) == 1


TWO = row(cell("a"), cell("b")) + row(cell("c"), cell("d"))
GRID = style("Grid", f"<w:tblPr>{borders('tblBorders', 'single')}</w:tblPr>", kind="table")


@pytest.mark.parametrize(
    ("inside", "grid"),
    [
        (TWO, False),
        (f"<w:tblPr>{borders('tblBorders', 'single')}</w:tblPr>{TWO}", True),
        (f"<w:tblPr>{borders('tblBorders', 'none')}</w:tblPr>{TWO}", False),
        (f"<w:tblPr>{borders('tblBorders', 'single', ('top', 'bottom', 'insideH'))}</w:tblPr>{TWO}", False),
        (f"<w:tblPr>{borders('tblBorders', 'single', ('top', 'bottom', 'left', 'right'))}</w:tblPr>{TWO}", False),
        (f'<w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>{TWO}', True),
        (f'<w:tblPr><w:tblStyle w:val="Derived"/></w:tblPr>{TWO}', True),
        (f'<w:tblPr><w:tblStyle w:val="Grid"/>{borders("tblBorders", "nil")}</w:tblPr>{TWO}', False),
        (
            '<w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>'
            + row(cell("a", borders("tcBorders", "nil", SIDES[:4])), cell("b", borders("tcBorders", "nil", SIDES[:4]))),
            False,
        ),
        (row(cell("a", borders("tcBorders", "single", SIDES[:4]))), True),
        (
            row(
                cell("a", borders("tcBorders", "single", SIDES[:3])),
                cell("b", borders("tcBorders", "single", SIDES[:4])),
            ),
            True,
        ),
        (
            row(
                cell("a", borders("tcBorders", "single", SIDES[:3])),
                cell("b", borders("tcBorders", "single", SIDES[:3])),
            ),
            False,
        ),
    ],
)
def test_lines(inside, grid):
    assert table(inside, NORMAL + GRID + style("Derived", based_on="Grid", kind="table")).grid is grid


def test_padding():
    def margin(value: str) -> str:
        return f'<w:tblPr><w:tblStyle w:val="{{}}"/><w:tblCellMar>{value}</w:tblCellMar></w:tblPr>'

    own = margin('<w:left w:w="50" w:type="dxa"/>')
    default = '<w:style w:type="table" w:default="1" w:styleId="Plain">' + own + "</w:style>"
    sheet = NORMAL + default + style("Wide", margin('<w:start w:w="200" w:type="dxa"/>'), kind="table")
    assert table(TWO).padding == 108
    assert table(TWO, sheet).padding == 50
    assert table('<w:tblPr><w:tblStyle w:val="Wide"/></w:tblPr>' + TWO, sheet).padding == 200
    assert table(margin('<w:left w:w="0" w:type="dxa"/>') + TWO, sheet).padding == 0
    assert table(margin('<w:left w:w="30" w:type="nil"/>') + TWO, sheet).padding == 0


@pytest.mark.parametrize("look", ['w:val="0020"', 'w:firstRow="1"', 'w:val="0000" w:firstRow="true"'])
def test_a_table_style_reaches_the_text_under_the_paragraph_style(look):
    letters, head = (
        '<w:rPr><w:sz w:val="24"/><w:i/></w:rPr>',
        '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>',
    )
    sheet = NORMAL + style("Look", f'{letters}<w:tblStylePr w:type="firstRow">{head}</w:tblStylePr>', kind="table")
    properties = f'<w:tblPr><w:tblStyle w:val="Look"/><w:tblLook {look}/></w:tblPr>'
    first, second = (only(line.cells[0].blocks, Paragraph) for line in table(properties + TWO, sheet).rows)
    assert (first.runs[0].font.size, first.runs[0].font.bold, first.format.align) == (24, True, "center")
    assert (second.runs[0].font.italic, second.runs[0].font.bold, second.format.align) == (True, False, "left")
    bigger = sheet.replace('"Normal"/></w:style>', '"Normal"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>')
    assert only(table(properties + TWO, bigger).rows[0].cells[0].blocks, Paragraph).runs[0].font.size == 28


@pytest.mark.parametrize(
    ("properties", "height"),
    [
        ('<w:trHeight w:val="454" w:hRule="exact"/>', 454),
        ('<w:trHeight w:val="8mm" w:hRule="exact"/>', 454),
        ('<w:trHeight w:val="454" w:hRule="atLeast"/>', 0),
        ('<w:trHeight w:val="454"/>', 0),
        ('<w:trHeight w:val="-454" w:hRule="exact"/>', 0),
        ('<w:trHeight w:hRule="exact"/>', 0),
        ("", 0),
    ],
)
def test_only_an_exact_height_is_one(properties: str, height: int):
    assert [line.height for line in table(row(cell("a"), properties=properties)).rows] == [height]


def test_where_the_content_of_a_cell_stands():
    values = ("top", "center", "bottom", "both", "?")
    cells = (cell("a", f'<w:vAlign w:val="{value}"/>') for value in values)
    (line,) = table(row(*cells, cell("a"))).rows
    assert [held.align for held in line.cells] == ["top", "center", "bottom", "top", "top", "top"]


def test_indents():
    found = {
        inside: table(f"<w:tblPr>{inside}</w:tblPr>").indent
        for inside in (
            '<w:tblInd w:w="300" w:type="dxa"/>',
            '<w:tblInd w:w="-108"/>',
            '<w:tblInd w:w="50" w:type="pct"/>',
            '<w:tblInd w:type="dxa"/>',
            "",
        )
    }
    assert list(found.values()) == [300, -108, 0, 0, 0]


def colored(tag: str, *colors: str) -> str:
    each = (f'<w:{side} w:val="single" w:color="{color}"/>' for side, color in zip(SIDES, colors, strict=False))
    return f"<w:{tag}>{''.join(each)}</w:{tag}>"


@pytest.mark.parametrize(
    ("properties", "own", "color"),
    [
        (colored("tblBorders", *["FF0000"] * 6), "", "FF0000"),
        (colored("tblBorders", *["ff0000"] * 4), "", "FF0000"),
        (colored("tblBorders", *["auto"] * 6), "", ""),
        (colored("tblBorders", "FF0000", "00FF00", "FF0000", "FF0000"), "", ""),
        (colored("tblBorders", *["FF0000"] * 4), colored("tcBorders", *["0000FF"] * 4), "0000FF"),
        ("", colored("tcBorders", *["FF0000"] * 3), None),
    ],
)
def test_the_color_of_lines(properties: str, own: str, color: str | None):
    found = table(f"<w:tblPr>{properties}</w:tblPr>{row(cell('a', own))}")
    assert (found.grid, found.line_color) == (color is not None, color or "")
