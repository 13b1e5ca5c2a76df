"""The format that a paragraph really has: levels, numbering, circles of styles, and what a style is called."""

import unicodedata

import pytest

from tests.ooxml.small_docx import NORMAL, docx, only, part, style
from vnadmin.blocks import Paragraph, ParagraphFormat
from vnadmin.ooxml.read import read
from vnadmin.rules.table import table

NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>'
    '<w:lvl w:ilvl="1"><w:pStyle w:val="Tied"/><w:pPr><w:ind w:left="1440" w:hanging="360"/></w:pPr></w:lvl>'
    '</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="List"/>'
    '<w:lvl w:ilvl="0"><w:pPr><w:ind w:left="999"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="List"/></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:pPr>'
    '<w:ind w:left="100"/></w:pPr></w:lvl></w:lvlOverride></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>',
)


def paragraph(properties: str, styles: str = "", **parts: str) -> Paragraph:
    return only(read(docx(f"<w:p><w:pPr>{properties}</w:pPr></w:p>", styles, **parts)).blocks, Paragraph)


def format_of(properties: str, styles: str = "", **parts: str) -> ParagraphFormat:
    return paragraph(properties, styles, **parts).format


def numbered(num: int, level: int | None = None) -> str:
    at = "" if level is None else f'<w:ilvl w:val="{level}"/>'
    return f'<w:numPr>{at}<w:numId w:val="{num}"/></w:numPr>'


def ppr(inside: str) -> str:
    return f"<w:pPr>{inside}</w:pPr>"


def test_a_file_that_says_nothing():
    assert format_of("") == ParagraphFormat()


def test_levels_override_attribute_by_attribute():
    sheet = (
        '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:before="100" w:after="200" w:line="360"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
        + style("A", ppr('<w:spacing w:before="120"/><w:ind w:left="700" w:right="50"/><w:keepNext/>'))
        + style("B", ppr('<w:ind w:left="800"/><w:jc w:val="center"/>'), based_on="A")
    )
    expected = ParagraphFormat("center", 800, 50, 567, 120, 200, 300, "exact", keep_next=False)
    direct = '<w:keepNext w:val="0"/><w:spacing w:line="300" w:lineRule="exact"/><w:ind w:firstLine="567"/>'
    assert format_of(f'<w:pStyle w:val="B"/>{direct}', sheet) == expected


@pytest.mark.parametrize(
    ("value", "align"),
    [
        ("start", "left"),
        ("left", "left"),
        ("end", "right"),
        ("right", "right"),
        ("both", "both"),
        ("distribute", "both"),
        ("center", "center"),
        ("middle", "right"),
    ],
)
def test_alignment(value, align):
    sheet = style("R", ppr('<w:jc w:val="right"/>'))
    assert format_of(f'<w:pStyle w:val="R"/><w:jc w:val="{value}"/>', sheet).align == align


@pytest.mark.parametrize(
    ("ind", "left", "right", "first_line"),
    [
        ('w:start="720" w:end="36pt" w:firstLine="1cm"', 720, 720, 567),
        ('w:left="720.4" w:hanging="360"', 720, 0, -360),
        ('w:hanging="360" w:firstLine="500"', 0, 0, -360),
        ('w:left="-100"', -100, 0, 0),
        ('w:left="99999999999999999999" w:right="rộng" w:firstLine="٣"', 0, 0, 0),
        ('w:left="" w:right="1e3" w:firstLine="0x10"', 0, 0, 0),
    ],
)
def test_indents(ind, left, right, first_line):
    assert format_of(f"<w:ind {ind}/>") == ParagraphFormat(left=left, right=right, first_line=first_line)


def test_automatic_spacing_wins_until_it_is_turned_off():
    sheet = style("Web", ppr('<w:spacing w:before="100" w:beforeAutospacing="1"/>'))
    assert format_of('<w:pStyle w:val="Web"/><w:spacing w:before="60"/>', sheet).before == 280
    assert format_of('<w:pStyle w:val="Web"/><w:spacing w:before="60" w:beforeAutospacing="0"/>', sheet).before == 60


@pytest.mark.parametrize(("level", "outline"), [(0, 1), (8, 9), (9, 0)])
def test_outline_levels_count_from_one(level, outline):
    assert format_of(f'<w:outlineLvl w:val="{level}"/>').outline == outline


@pytest.mark.parametrize(
    ("bottom", "thickness"),
    [('w:val="single" w:sz="4"', 4), ('w:val="nil"', 0), ('w:val="none" w:sz="4"', 0), ('w:val="double" w:sz="4"', 0)],
)
def test_the_rule_below(bottom, thickness):
    sheet = style("Rule", ppr('<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr>'))
    top = '<w:pBdr><w:top w:val="single" w:sz="8"/></w:pBdr>'
    assert format_of(f'<w:pStyle w:val="Rule"/>{top}', sheet).border == 6
    assert format_of(f'<w:pStyle w:val="Rule"/><w:pBdr><w:bottom {bottom}/></w:pBdr>', sheet).border == thickness


def test_indents_of_numbering_stand_below_direct_ones():
    assert format_of(numbered(1), numbering=NUMBERING) == ParagraphFormat(left=720, first_line=-360)
    assert format_of(numbered(1, 1), numbering=NUMBERING).left == 1440
    own = format_of(numbered(1) + '<w:ind w:left="10"/>', numbering=NUMBERING)
    assert (own.left, own.first_line) == (10, -360)
    assert format_of(numbered(2, 0), numbering=NUMBERING).left == 100
    assert format_of(numbered(2, 1), numbering=NUMBERING).left == 1440
    assert format_of(numbered(3, 0), numbering=NUMBERING).left == 999
    assert format_of(numbered(7), numbering=NUMBERING) == ParagraphFormat()


def test_numbering_in_a_style_and_taken_away_again():
    sheet = style("Tied", ppr(numbered(1))) + style("Own", ppr(numbered(1) + '<w:ind w:left="5"/>'), based_on="Tied")
    assert format_of('<w:pStyle w:val="Tied"/>', sheet, numbering=NUMBERING).left == 1440
    assert format_of('<w:pStyle w:val="Own"/>', sheet, numbering=NUMBERING).left == 5
    assert format_of('<w:pStyle w:val="Tied"/>' + numbered(0), sheet, numbering=NUMBERING).left == 0
    lower = '<w:pStyle w:val="Own"/><w:numPr><w:ilvl w:val="0"/></w:numPr>'
    assert format_of(lower, sheet, numbering=NUMBERING).left == 720


def test_circles_of_styles_end():
    sheet = style("A", ppr('<w:jc w:val="center"/>'), based_on="B") + style("B", ppr("<w:keepNext/>"), based_on="A")
    sheet += style("Self", ppr("<w:keepLines/>"), based_on="Self")
    assert format_of('<w:pStyle w:val="A"/>', sheet) == ParagraphFormat("center", keep_next=True)
    assert format_of('<w:pStyle w:val="Self"/>', sheet) == ParagraphFormat(keep_lines=True)


def test_a_very_long_chain_of_styles():
    chain = "".join(style(f"S{i}", based_on=f"S{i + 1}") for i in range(5000))
    sheet = chain + style("S5000", ppr('<w:jc w:val="right"/>'))
    assert format_of('<w:pStyle w:val="S0"/>', sheet).align == "right"


@pytest.mark.parametrize("key", table().components)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_component_is_known_by_the_name_of_its_style(key, form):
    name = unicodedata.normalize(form, table().components[key].label)
    assert paragraph('<w:pStyle w:val="x7"/>', style("x7", name=name)).style == key


def test_other_styles_keep_their_names():
    sheet = NORMAL.replace('"Normal"/></w:style>', '"Bình thường"/></w:style>') + style("h1", name="heading 1")
    assert paragraph('<w:pStyle w:val="h1"/>', sheet).style == "heading 1"
    assert paragraph("", sheet).style == "Bình thường"
    assert paragraph('<w:pStyle w:val="missing"/>', sheet).style == "Bình thường"
    assert paragraph("", style("other")).style == "Normal"
