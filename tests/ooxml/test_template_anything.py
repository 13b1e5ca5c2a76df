"""Whatever a clerk types and however an editor cuts it into runs: a filled file that reads well, or a TemplateError."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ooxml.filled import STYLES, Values, p, paragraph, table
from tests.ooxml.small_docx import docx
from tests.support.package_checks import package_problems
from vnadmin.blocks import Paragraph
from vnadmin.errors import TemplateError
from vnadmin.ooxml.read import read
from vnadmin.ooxml.template import Template

VALUES = Values({"a": "A & B", "ds": ["một", "<hai>"], "nd": (paragraph("x"), paragraph("y"))})
PIECES = st.sampled_from(
    "{{ a }};{{a|upper}};{{p nd }};{% if a %};{% endif %};{%p if a %};{%p endif %};{% for d in ds %};{{ d }}"
    ";{% endfor %};{%p for d in ds %};{%p endfor %};{%tr for d in ds %};{%tr endfor %};{%r if a %};{%r endif %}"
    ";{% else %};{# c #};{;};{{;}};{%;%}; ;chữ;{_{;“a”".split(";")
)
LINES = st.lists(PIECES, max_size=3).map("".join)


@st.composite
def runs(draw: st.DrawFn) -> str:
    """A paragraph with its text cut anywhere."""
    line = draw(LINES)
    cuts = sorted(draw(st.sets(st.integers(0, len(line)), max_size=3)))
    return p(*(line[i:j] for i, j in zip([0, *cuts], [*cuts, len(line)], strict=True)))


BODIES = st.lists(runs() | st.lists(runs(), min_size=1, max_size=2).map(lambda cells: table(*cells)), max_size=5)


@settings(max_examples=200)
@given(BODIES)
def test_a_sound_file_or_an_error_with_its_place(body: list[str]) -> None:
    error, data = "", b""
    try:
        template = Template(docx("".join(body) + "<w:p/><w:sectPr/>", STYLES), "mau.docx")
        template.check(VALUES.names, VALUES.composed)
        data = template.fill(VALUES, 14)
    except TemplateError as caught:
        error = str(caught)
    assert error.startswith("mau.docx: paragraph ") if error else package_problems(data) == []


@settings(max_examples=60)
@given(st.lists(st.sampled_from(["a", "{{ a }}", "{{a}}", " ", "b{{ ds[0] }}"]), max_size=5).map("".join), st.data())
def test_where_the_runs_part_does_not_matter(line: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(line)), max_size=4)))
    parted = p(*(line[i:j] for i, j in zip([0, *cuts], [*cuts, len(line)], strict=True)))
    texts = []
    for body in (p(line), parted):
        (block,) = read(Template(docx(body)).fill(VALUES, 14)).blocks
        assert isinstance(block, Paragraph)
        texts.append(block.text)
    assert texts[0] == texts[1]
