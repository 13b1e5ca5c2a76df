"""The font that a run really has: levels, toggles, themes."""

import pytest

from tests.ooxml.small_docx import NAMESPACES, NORMAL, docx, only, style
from vnadmin.blocks import Font, Paragraph
from vnadmin.ooxml.read import read

THEME = (
    f"<a:theme {NAMESPACES}><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface='Cambria'/></a:majorFont>"
    "<a:minorFont><a:latin typeface='Calibri'/><a:ea typeface=''/></a:minorFont>"
    "</a:fontScheme></a:themeElements></a:theme>"
)


def defaults(letters: str) -> str:
    return f"<w:docDefaults><w:rPrDefault><w:rPr>{letters}</w:rPr></w:rPrDefault></w:docDefaults>"


def letters(inside: str) -> str:
    return f"<w:rPr>{inside}</w:rPr>"


def font_of(run: str = "", paragraph: str = "", styles: str = "", **parts: str) -> Font:
    body = f"<w:p><w:pPr>{paragraph}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>chữ</w:t></w:r></w:p>"
    (read_run,) = only(read(docx(body, styles, **parts)).blocks, Paragraph).runs
    return read_run.font


def test_a_file_that_says_nothing_is_ten_points():
    assert font_of() == Font(size=20)


def test_every_level_overrides_the_ones_below_it():
    sheet = (
        defaults('<w:sz w:val="20"/><w:color w:val="00ff00"/><w:u w:val="single"/><w:vertAlign w:val="superscript"/>')
        + style("A", letters('<w:sz w:val="24"/><w:color w:val="0000FF"/><w:u w:val="double"/>'))
        + style("B", letters('<w:sz w:val="26"/><w:color w:val="FF0000"/>'), based_on="A")
        + style("C", letters('<w:sz w:val="28"/>'), kind="character")
    )
    assert font_of(styles=sheet) == Font(20, color="00FF00", underline=True, raised="superscript")
    assert font_of("", '<w:pStyle w:val="A"/>', sheet) == Font(24, color="0000FF", underline=True, raised="superscript")
    assert font_of("", '<w:pStyle w:val="B"/>', sheet).color == "FF0000"
    assert font_of('<w:rStyle w:val="C"/>', '<w:pStyle w:val="B"/>', sheet).size == 28
    assert font_of('<w:rStyle w:val="C"/><w:sz w:val="30"/>', '<w:pStyle w:val="B"/>', sheet).size == 30
    assert font_of('<w:u w:val="none"/>', '<w:pStyle w:val="A"/>', sheet).underline is False


@pytest.mark.parametrize("tag", ["b", "i", "caps", "strike"])
@pytest.mark.parametrize(
    ("default", "paragraph", "character", "direct", "on"),
    [
        ("", "", "", "", False),
        ("", "{}", "", "", True),
        ("", "{}", "{}", "", False),
        ("", "", "{}", "", True),
        ("", "{}", "{0}", "", True),
        ("", "{}", "{}", "{}", True),
        ("", "{}", "", "{0}", False),
        ("{}", "{}", "", "", True),
        ("{}", "", "", "{0}", False),
    ],
)
def test_toggles_cancel_each_other_across_kinds_of_style(tag, default, paragraph, character, direct, on):
    def xml(form: str) -> str:
        return {"": "", "{}": f"<w:{tag}/>", "{0}": f'<w:{tag} w:val="0"/>'}[form]

    sheet = defaults(xml(default)) + NORMAL + style("P", letters(xml(paragraph)))
    sheet += style("C", letters(xml(character)), kind="character")
    font = font_of(f'<w:rStyle w:val="C"/>{xml(direct)}', '<w:pStyle w:val="P"/>', sheet)
    assert {"b": font.bold, "i": font.italic, "caps": font.caps, "strike": font.strike}[tag] is on


def test_toggles_within_one_kind_of_style_are_inherited():
    sheet = style("A", letters("<w:b/>")) + style("B", letters("<w:b/>"), based_on="A")
    sheet += style("C", letters('<w:b w:val="false"/>'), based_on="A")
    assert font_of("", '<w:pStyle w:val="B"/>', sheet).bold is True
    assert font_of("", '<w:pStyle w:val="C"/>', sheet).bold is False


@pytest.mark.parametrize(
    ("value", "on"),
    [("1", True), ("true", True), ("on", True), ("0", False), ("false", False), ("off", False), ("none", False)],
)
def test_on_and_off_have_many_names(value, on):
    assert font_of(f'<w:b w:val="{value}"/>').bold is on


def test_a_senseless_value_counts_as_not_there():
    sheet = style("A", letters('<w:b/><w:sz w:val="26"/><w:color w:val="112233"/>'))
    wrong = '<w:b w:val="đậm"/><w:sz w:val="99999999999999999999"/><w:color w:val="red"/><w:vertAlign w:val="?"/>'
    assert font_of(wrong, '<w:pStyle w:val="A"/>', sheet) == Font(26, bold=True, color="112233")


@pytest.mark.parametrize(("value", "size"), [("27", 27), ("27.0", 27), ("14pt", 28), ("1", 20), ("-4", 20), ("", 20)])
def test_sizes(value, size):
    assert font_of(f'<w:sz w:val="{value}"/>').size == size


@pytest.mark.parametrize("value", ["auto", "000000"])
def test_black_is_black(value):
    assert font_of(f'<w:color w:val="{value}"/>', styles=defaults('<w:color w:val="FF0000"/>')).color == ""


def test_two_lines_through_the_letters_are_a_strike_too():
    assert font_of("<w:dstrike/>").strike is True


@pytest.mark.parametrize(
    ("fonts", "name"),
    [
        ('w:ascii="Arial"', "Arial"),
        ('w:asciiTheme="minorHAnsi" w:ascii="Arial"', "Calibri"),
        ('w:asciiTheme="majorAscii"', "Cambria"),
        ('w:asciiTheme="minorEastAsia" w:ascii="Arial"', "Arial"),
        ('w:hAnsi="Arial"', ".VnTime"),
    ],
)
def test_theme_fonts(fonts, name):
    sheet = defaults('<w:rFonts w:ascii=".VnTime"/>')
    assert font_of(f"<w:rFonts {fonts}/>", styles=sheet, theme=THEME).name == name


def test_a_font_named_by_a_style_hides_the_theme_font_below_it():
    sheet = defaults('<w:rFonts w:asciiTheme="minorHAnsi"/>') + style("A", letters('<w:rFonts w:ascii="Arial"/>'))
    assert font_of("", '<w:pStyle w:val="A"/>', sheet, theme=THEME).name == "Arial"
