"""The text of a paragraph: what stands for characters, what is left out, what is joined."""

import pytest

from tests.ooxml.small_docx import docx, only, style, texts_of
from vnadmin.blocks import Font, Paragraph, Run
from vnadmin.ooxml.read import read

BOX = "<w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent>"
FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'


def paragraph(inside: str, styles: str = "") -> Paragraph:
    return only(read(docx(f"<w:p>{inside}</w:p>", styles)).blocks, Paragraph)


def t(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def texts(body: str) -> list[str]:
    return texts_of(docx(body))


def test_marks_that_stand_for_characters():
    inside = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:cr/><w:noBreakHyphen/><w:softHyphen/>"
        '<w:br w:type="page"/><w:br w:type="column"/><w:br w:type="textWrapping"/></w:r>'
    )
    assert paragraph(inside).text == "a\tb\n\n\N{NON-BREAKING HYPHEN}\N{SOFT HYPHEN}\f\f\n"


@pytest.mark.parametrize(
    "wrapped",
    [
        "<w:ins>{}</w:ins>",
        "<w:moveTo>{}</w:moveTo>",
        '<w:hyperlink r:id="rId9">{}</w:hyperlink>',
        '<w:smartTag w:element="place"><w:smartTagPr/>{}</w:smartTag>',
        "<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:fldSimple w:instr="DATE">{}</w:fldSimple>',
        "<w:customXml><w:ins><w:hyperlink>{}</w:hyperlink></w:ins></w:customXml>",
        '<x:unknown xmlns:x="urn:x">{}</x:unknown>',
    ],
)
def test_text_is_read_through_what_wraps_it(wrapped):
    assert paragraph(t("a") + wrapped.format(t("b")) + t("c")).runs == (Run("abc", Font(20)),)


def test_tracked_changes_count_as_accepted():
    inside = t("a") + f"<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:moveFrom>{t('x')}</w:moveFrom>"
    assert paragraph(inside + f"<w:ins>{t('b')}</w:ins>").text == "ab"
    gone = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"
    assert texts(gone + f"<w:p>{t('c')}</w:p>") == ["c"]


def test_neighbours_in_one_font_are_one_run():
    bold = "<w:rPr><w:b/></w:rPr>"
    inside = (
        f"{t('a')}{t('')}{t('b')}<w:r>{bold}<w:t>c</w:t></w:r><w:r>{bold}</w:r><w:r>{bold}<w:t>d</w:t></w:r>{t('e')}"
    )
    assert paragraph(inside).runs == (Run("ab", Font(20)), Run("cd", Font(20, bold=True)), Run("e", Font(20)))
    assert paragraph("<w:r/>" + t("")).runs == ()


def test_blanks_at_the_ends_count_where_they_are_kept():
    assert paragraph("<w:r><w:t> a </w:t></w:r>").text == "a"
    assert paragraph('<w:r><w:t xml:space="preserve"> a </w:t></w:r>').text == " a "
    assert paragraph('<w:r xml:space="preserve"><w:t> a </w:t><w:t xml:space="default"> b</w:t></w:r>').text == " a b"
    assert paragraph("<w:r><w:t>a<w:b>b</w:b>c</w:t></w:r>").text == "abc"
    assert paragraph("<w:r><w:t>\n  a\tb\n</w:t></w:r>").text == "a b"
    assert paragraph("<w:r><w:t>\N{NO-BREAK SPACE}a</w:t></w:r>").text == "\N{NO-BREAK SPACE}a"


def test_symbols_are_runs_of_their_own_font():
    inside = t("a") + '<w:r><w:sym w:font="Wingdings" w:char="F06F"/><w:sym w:char="D800"/><w:sym w:char="?"/></w:r>'
    bad = "\N{REPLACEMENT CHARACTER}"
    expected = (Run("a", Font(20)), Run("\uf06f", Font(20, name="Wingdings")), Run(bad * 2, Font(20)))
    assert paragraph(inside).runs == expected


def test_a_field_shows_its_result():
    begin, separate, end = map(FIELD.format, ("begin", "separate", "end"))
    code = "<w:r><w:instrText> IF 1 </w:instrText></w:r>"
    assert paragraph(t("a") + begin + code + separate + t("b") + end + t("c")).text == "abc"
    assert paragraph(t("a") + begin + code + end + t("c")).text == "ac"
    nested = begin + code + begin + code + separate + t("x") + end + separate + t("b") + end
    assert paragraph(nested).text == "b"


def test_a_field_that_is_never_closed_takes_no_text_away():
    begin, end = FIELD.format("begin"), FIELD.format("end")
    assert paragraph(begin + t("a")).text == "a"
    assert paragraph(end + t("a") + FIELD.format("separate")).text == "a"


def test_formulas_keep_their_letters():
    assert paragraph("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>").text == "x+1"


def test_links_wear_their_character_style():
    sheet = style("Hyperlink", '<w:rPr><w:color w:val="0000ff"/><w:u w:val="single"/></w:rPr>', kind="character")
    inside = '<w:hyperlink><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>a</w:t></w:r></w:hyperlink>'
    assert paragraph(inside, sheet).runs == (Run("a", Font(20, color="0000FF", underline=True)),)


@pytest.mark.parametrize(
    "drawn",
    [
        "<w:drawing><wps:txbx>{0}</wps:txbx></w:drawing>",
        "<w:pict><v:shape><v:textbox>{0}</v:textbox></v:shape></w:pict>",
        "<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{0}</wps:txbx></w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict><v:textbox>{0}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>",
        "<mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice>"
        "<mc:Fallback><w:pict><v:textbox>{0}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>",
    ],
)
def test_a_text_box_is_read_once_behind_its_paragraph(drawn):
    anchor = f"<w:p>{t('Số: ')}<w:r>{drawn.format(BOX)}</w:r>{t('/KH')}</w:p>"
    assert texts(anchor + f"<w:p>{t('sau')}</w:p>") == ["Số: /KH", "DỰ THẢO", "sau"]


def test_a_text_box_without_text_leaves_nothing():
    assert texts("<w:p><w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r></w:p>") == [""]


def test_alternatives_round_paragraphs():
    body = f"<mc:AlternateContent><mc:Choice><w:p>{t('a')}</w:p></mc:Choice>"
    body += f"<mc:Fallback><w:p>{t('b')}</w:p></mc:Fallback></mc:AlternateContent>"
    assert texts(f"<w:sdt><w:sdtContent>{body}</w:sdtContent></w:sdt><w:p>{t('c')}</w:p>") == ["a", "c"]
