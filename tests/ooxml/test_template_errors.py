"""Templates that cannot be filled: what is said, with the paragraph meant, and that nothing hangs."""

from __future__ import annotations

import pytest

from tests.ooxml.filled import STYLES, Values, filled, p, paragraph, table
from tests.ooxml.small_docx import docx, entries, zipped
from vnadmin.errors import TemplateError
from vnadmin.ooxml.template import Template

VALUES = {"trich_yeu": "Về việc", "noi_dung": (paragraph("một"),), "ds": ["một", "hai"]}
PICTURE = "<w:p><w:r><w:drawing/></w:r><w:r><w:t>{{p noi_dung }}</w:t></w:r></w:p>"
LANDSCAPE = '<w:p><w:r><w:br w:type="page"/><w:t>{{p noi_dung }}</w:t></w:r></w:p>'
FIELD = '<w:p><w:r><w:instrText xml:space="preserve"> HYPERLINK "{{ trich_yeu }}" </w:instrText></w:r></w:p>'
ATTRIBUTE = '<w:p><w:pPr><w:shd w:val="clear" w:fill="{{ trich_yeu }}"/></w:pPr></w:p>'


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (p("Ô {{ trich_yeeu }}"), "paragraph 1 “Ô {{ trich_yeeu }}”: no slot “trich_yeeu”; did you mean “trich_yeu”?"),
        (p("{{ Trích yếu }}"), "expected token 'end of print statement', got 'yếu'"),
        (p("{{ trích_yếu }}"), "no slot “trích_yếu”; did you mean “trich_yeu”?"),
        (p("{{ TRICH_YEU|upper }}"), "no slot “TRICH_YEU”; did you mean “trich_yeu”?"),
        (p("{{ xyz }}"), "no slot “xyz”; there are ds, noi_dung, trich_yeu"),
        (p("{%p if xyz %}") + p("{%p endif %}"), "paragraph 1 “{%p if xyz %}”: no slot “xyz”"),
        (p("a") + p("{{ trich_yeu"), "paragraph 2 “{{ trich_yeu”: “{{” is not closed"),
        (p("trich_yeu }}"), "“}}” is not opened"),
        (p("{% if ds"), "“{%” is not closed"),
        (p("{{ }}"), "“{{ }}” is empty"),
        (p("{% for d in ds %}"), "“{% for d in ds %}” has no “{% endfor %}”"),
        (p("{% for d in ds %}{% endif %}"), "“{% endif %}” closes nothing that is open"),
        (p("{% else %}"), "“{% else %}” closes nothing that is open"),
        (p("{%p for d in ds %}") + p("{{ d }}{% endfor %}"), "does not stand among the same elements"),
        (p("{% if ds %}") + table(p("{% endif %}")), "does not stand among the same elements"),
        (p("{% for d in %}{% endfor %}"), "Expected an expression"),
        (p("{{ trich_yeu + }}"), "unexpected 'end of print statement'"),
        (p("a {{p noi_dung }}"), "a tag that takes the place of its paragraph stands alone in it"),
        (p("{{p noi_dung }} a"), "stands alone"),
        (p("{{p noi_dung }}{{p noi_dung }}"), "stands alone"),
        (PICTURE, "stands alone"),
        (LANDSCAPE, "stands alone"),
        (table(p("{%tr if ds %}"), p("x")), "a tag that takes the place of its row stands alone in it"),
        (p("{%tr if ds %}"), "the tag stands in no row"),
        (p("{{ noi_dung }}"), "“noi_dung” is made of paragraphs: write “{{p noi_dung }}”, alone in its paragraph"),
        (p("{{ noi_dung }}{% if ds %}{% endif %}"), "“noi_dung” is made of paragraphs"),
        (p("{{ p noi_dung }}"), "write “{{p noi_dung }}”"),
        (p("{{p noi_dung|upper }}"), "takes the name of one slot and nothing else"),
        (p("{{r trich_yeu }}"), "rich text, pictures and subdocuments cannot be filled in"),
        (p("{{tr trich_yeu }}"), "cannot be filled in"),
        (p("{%- if ds %}{% endif %}"), "join paragraphs"),
        (FIELD, "a tag inside a field or an attribute cannot be filled in"),
        (ATTRIBUTE, "a tag inside a field or an attribute cannot be filled in"),
        *((p(f"{{% {word} %}}"), "cannot be used; there are for, endfor, if") for word in (
            "macro x()", "include 'x'", "import 'x' as x", "extends 'x'", "raw", "colspan 2", "cellbg 'FF0000'", "vm",
            "block x", "call x()", "filter upper", "set x", "autoescape false",
        )),
    ],
)  # fmt: skip
def test_the_message_quotes_the_paragraph(body: str, message: str) -> None:
    with pytest.raises(TemplateError) as caught:
        filled(body, VALUES)
    assert message in str(caught.value)
    assert str(caught.value).startswith("mau.docx: paragraph ")
    assert caught.value.vi.startswith("mau.docx: đoạn ")


def test_every_unknown_slot_is_told_at_once() -> None:
    with pytest.raises(TemplateError) as caught:
        filled(p("{{ trich_yeeu }}") + p("Kính gửi {{ kinh_gui }}"), VALUES)
    assert caught.value.vi.splitlines() == [
        "mau.docx: đoạn 1 “{{ trich_yeeu }}”: không có ô “trich_yeeu”; ý là “trich_yeu”?",
        "mau.docx: đoạn 2 “Kính gửi {{ kinh_gui }}”: không có ô “kinh_gui”; có các ô: ds, noi_dung, trich_yeu",
    ]


@pytest.mark.parametrize(
    "expression",
    [
        "{{ ''.__class__ }}",
        "{{ trich_yeu.__init__.__globals__ }}",
        "{{ trich_yeu['__class__'] }}",
        "{{ ds|map(attribute='__class__')|list }}",
        "{{ ds.append('x') }}",
        "{{ trich_yeu|attr('__class__') }}",
        "{{ trich_yeu|safe }}",
        "{{ range.__self__ }}",
        "{{ loop.__init__ }}",
        "{{ cycler('a') }}",
        "{{ namespace() }}",
        "{{ lipsum(1000000000) }}",
        "{{ _counter.turns }}",
        "{{ range(10**9)|list }}",
        "{{ range(1000000000)|list }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 1000000000 * 'a' }}",
        "{{ [[]] * 1000000 * 1000000 }}",
        "{{ 10**10**10 }}",
        "{{ 'a'|center(1000000000) }}",
        "{{ 'a'.ljust(1000000000) }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ '{:1000000000d}'.format(1) }}",
        "{{ range(99999)|join('x' * 1000) }}",
        "{{ trich_yeu|replace('', 'x' * 1000)|replace('', 'x' * 1000)|replace('', 'x' * 1000) }}",
        "{% set x = 'a' %}" + "{% set x = x ~ x %}" * 40 + "{{ x }}",
        "{% set x = 'a' %}" + "{% set x = x + x %}" * 40 + "{{ x }}",
        "{% set x = 9 %}" + "{% set x = x * x %}" * 40 + "{{ x }}",
        "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
        "{% for d in ds recursive %}{{ loop(ds) }}{% endfor %}",
        "{{ trich_yeu.khong_co }}",
        "{{ ds[9] }}",
        "{{ 1 / 0 }}",
        "{{ trich_yeu() }}",
        "{{ '\\x00' }}",
    ],
)
def test_what_the_sandbox_refuses(expression: str) -> None:
    with pytest.raises(TemplateError, match="paragraph 1"):
        filled(p(expression), VALUES)


def test_the_paragraph_of_an_error_while_filling() -> None:
    body = p("{{ trich_yeu }}") + p("{% for d in ds %}") + p("Ô {{ d.ten }}") + p("{% endfor %}")
    with pytest.raises(TemplateError, match=r"paragraph 3 “Ô {{ d.ten }}”: 'str object' has no attribute 'ten'"):
        filled(body, VALUES)


def test_files_that_are_no_templates() -> None:
    for data, words in (
        (b"", "mau.docx: "),
        (b"%PDF-1.7", "mau.docx: "),
        (zipped({"a.txt": "x"}), "mau.docx: "),
        (zipped(entries(p("x")) | {"word/document.xml": "<x/>"}), "something else than a Word document"),
    ):
        with pytest.raises(TemplateError, match=words) as caught:
            Template(data, "mau.docx")
        assert caught.value.vi.startswith("mau.docx: ")


def test_macros_and_strict_files_are_refused() -> None:
    files = entries(p("x"))
    types = files["[Content_Types].xml"]
    macros = types.replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
        "application/vnd.ms-word.document.macroEnabled.main",
    )
    with pytest.raises(TemplateError, match="macros"):
        Template(zipped(files | {"[Content_Types].xml": macros}))
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    main = files["word/document.xml"].replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", strict)
    with pytest.raises(TemplateError, match="Strict"):
        Template(zipped(files | {"word/document.xml": main}))


def test_a_missing_style_is_named() -> None:
    with pytest.raises(TemplateError, match="the template has no style “Nội dung”"):
        Template(docx(p("{{p noi_dung }}"))).fill(Values(VALUES), 14)


def test_what_is_only_asked_for_is_not_shown() -> None:
    template = Template(docx(p("{% if noi_dung %}{{ trich_yeu if ds else '' }}{% endif %}"), STYLES))
    assert template.slots == {"trich_yeu"}
    template = Template(docx(p("{%p for d in ds %}") + p("{{ d }}") + p("{%p endfor %}") + p("{{p noi_dung }}")))
    assert template.slots == {"ds", "noi_dung"}
