"""docxtpl as the oracle: the same template, made with python-docx, and the same values give the same document.

docxtpl runs with autoescape and StrictUndefined. Compared are the main part, headers, footers and core properties: all
elements and attributes, and inside paragraphs every letter, tab and break with its run's properties. How letters are
spread over runs, empty runs and `xml:space` do not count; where a tag was split over runs, both take the first look.

Different on purpose, each with a test here or in the tests beside this one:
- a list prints its items as lines, not Python's `['a', 'b']`;
- properties: escaped once (docxtpl: twice, and a text of 255 characters at most); keywords and company are filled too;
- `&` inside an expression is that letter (docxtpl: `&amp;amp;`);
- a section that ends in the paragraph of a `{%p %}` stays (docxtpl: it is lost), and every cell keeps a paragraph;
- a tag that takes the place of its paragraph, row or cell stands alone in it (docxtpl: what stands beside it is lost);
- footnotes: escaped, and a value is never read as a tag; a misspelt slot is an error before anything is filled;
- `{_{` in a value stays as it is (docxtpl: `{{`); `{%r %}` keeps the look of what follows it in its run;
- refused: `{%-`, `colspan`, `cellbg`, `vm`, `hm`, `{{r }}`, macros, tags in attributes and field codes.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import docx
import pytest
from docx.document import Document
from docxtpl import DocxTemplate
from jinja2 import Environment, StrictUndefined
from lxml import etree

from tests.ooxml.filled import Values, part_of
from tests.support.package import Package, w
from vnadmin.ooxml.template import Template

VALUES = {
    "a": "Công ty A & B <b>“x”</b> 'y' \"z\"",
    "dong": "một\nhai\tba",
    "cach": "  hai  blank  ",
    "ds": ["một", "hai & ba", "<bốn>"],
    "trong": [],
    "rong": "",
    "the": "{{ a }} {% if %}",
}
Shape = tuple[object, ...]


def theirs(template: bytes) -> bytes:
    document = DocxTemplate(io.BytesIO(template))
    document.render(VALUES, Environment(autoescape=True, undefined=StrictUndefined), autoescape=False)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def ours(template: bytes) -> bytes:
    source = Values(VALUES)
    compiled = Template(template)
    compiled.check(source.names)
    return compiled.fill(source, 14)


def shape(element: etree._Element) -> Shape:
    """The element as tuples, the letters of a paragraph joined where they look the same."""
    attributes = tuple(sorted((k, v) for k, v in element.attrib.items() if not k.endswith("}space")))
    if element.tag == w("p"):
        return ("p", attributes, tuple(joined(letters(element))))
    return (element.tag, attributes, (element.text or "").strip(), tuple(shape(child) for child in element))


def letters(paragraph: etree._Element) -> Iterator[tuple[str, str]]:
    """(look, what is seen) of everything in a paragraph, in order."""
    for child in paragraph:
        if child.tag != w("r"):
            yield "", repr(shape(child))
            continue
        properties = child.find(w("rPr"))
        look = etree.tostring(properties, method="c14n").decode() if properties is not None and len(properties) else ""
        for piece in child:
            if piece.tag == w("t"):
                yield look, piece.text or ""
            elif piece.tag != w("rPr"):
                yield look, f"<{piece.tag}>"


def joined(pieces: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    last_look, text = "", ""
    for look, piece in pieces:
        if look != last_look and text:
            yield last_look, text
            text = ""
        last_look, text = look, text + piece
    if text:
        yield last_look, text


def shapes(data: bytes) -> dict[str, Shape]:
    package = Package.open(data)
    return {name: shape(tree) for name, tree in package.word_trees.items()}


def made(write: Callable[[Document], None]) -> bytes:
    document = docx.Document()
    write(document)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def paragraphs(*texts: str) -> Callable[[Document], None]:
    def write(document: Document) -> None:
        for text in texts:
            document.add_paragraph(text)

    return write


def looks(document: Document) -> None:
    paragraph = document.add_paragraph("Về việc: ")
    for text, bold in (("{{ a", True), (" }}", False), (" và {{ dong }}", None), ("{% if ds %}có{% endif %}", True)):
        paragraph.add_run(text).bold = bold


def spelling(document: Document) -> None:
    """What Word leaves in a tag."""
    paragraph = document.add_paragraph("x {")
    mark = etree.SubElement(paragraph._p, w("proofErr"))
    mark.set(w("type"), "spellStart")
    paragraph.add_run("{ a")
    paragraph.add_run(" }")
    paragraph.add_run("} y")
    for element in paragraph._p.iter(w("proofErr")):
        element.getparent().remove(element)


def rows(document: Document) -> None:
    table = document.add_table(rows=4, cols=2, style="Table Grid")
    table.cell(0, 0).text, table.cell(0, 1).text = "STT", "Tên"
    table.cell(1, 0).text = "{%tr for d in ds %}"
    table.cell(2, 0).text, table.cell(2, 1).text = "{{ loop.index }}", "{{ d }}"
    table.cell(3, 0).text = "{%tr endfor %}"
    document.add_paragraph("hết")


def cells(document: Document) -> None:
    table = document.add_table(rows=1, cols=5)
    texts = ("x", "{%tc for d in ds %}", "{{ d }}", "{%tc endfor %}", "y")
    for cell, text in zip(table.row_cells(0), texts, strict=True):
        cell.text = text


def in_cells(document: Document) -> None:
    cell = document.add_table(rows=1, cols=1).cell(0, 0)
    cell.text = "{{ a }}"
    for text in ("{%p for d in ds %}", "- {{ d }};", "{%p endfor %}", "hết"):
        cell.add_paragraph(text)


def headers(document: Document) -> None:
    section = document.sections[0]
    section.header.paragraphs[0].text = "{{ a }}\t{{ dong }}"
    section.footer.paragraphs[0].text = "{% for d in ds %}{{ d }};{% endfor %}"
    section.footer.add_paragraph("{{ the }}")
    document.add_paragraph("{{ a }}")


def properties(document: Document) -> None:
    core = document.core_properties
    core.title, core.subject, core.author, core.comments = "Về {{ cach }}", "{{ ds[0] }}", "x {{ rong }}", "{{ the }}"
    document.add_paragraph("x")


CONSTRUCTS: dict[str, Callable[[Document], None]] = {
    "slots": paragraphs("{{ a }}", "Ô: {{ a }} và {{a}}.", "{{ dong }}", "{{ cach }}", "{{ rong }}", "{{ the }}"),
    "filters": paragraphs(
        "{{ a|upper }}", "{{ ds|join('; ') }}", "{{ ds|length + 1 }}", "{{ rong|default('0', true) }}"
    ),
    "expressions": paragraphs("{{ ds[1] }}", "{{ a ~ '!' }}", "{{ 'có' if ds else 'không' }}", "{{ 7 * 7 }}"),
    "conditions in text": paragraphs("{% if rong %}A{% elif ds %}B{% else %}C{% endif %}{% if not ds %}D{% endif %}"),
    "loops in text": paragraphs("{% for d in ds %}{{ d }}{% if not loop.last %}, {% endif %}{% endfor %}."),
    "loops over paragraphs": paragraphs("x", "{%p for d in ds %}", "- {{ d }}", "{%p endfor %}", "y"),
    "text loops over paragraphs": paragraphs("{% for d in ds %}{{ d }}", "sau{% endfor %}", "y"),
    "conditions over paragraphs": paragraphs("{%p if rong %}", "A", "{%p else %}", "{{ a }}", "{%p endif %}", "y"),
    "nested": paragraphs("{%p for d in ds %}", "{%p if loop.first %}", "{{ d }}", "{%p endif %}", "{%p endfor %}", "y"),
    "set": paragraphs("{%p set n = ds|length %}", "{{ n }}", "{% set m = n * 2 %}{{ m }}"),
    "comments": paragraphs("a{# {{ a }} #}b", "{#p ghi chú #}", "c"),
    "braces": paragraphs("{_{ a }_}", "{_% if %_} {{ rong }}"),
    "smart quotes": paragraphs("{{ ds|join(“; ”) }}", "{% if a != ‘x’ %}có{% endif %}"),
    "run statements": paragraphs("{%r if rong %}a{%r endif %}"),
    "tabs and breaks of the template": paragraphs("a\t{{ a }}\nb {{ dong }}\t"),
    "looks": looks,
    "spelling": spelling,
    "rows": rows,
    "cells": cells,
    "in cells": in_cells,
    "headers": headers,
    "properties": properties,
}


@pytest.mark.parametrize("construct", CONSTRUCTS)
def test_the_same_document(construct: str) -> None:
    template = made(CONSTRUCTS[construct])
    expected, found = theirs(template), ours(template)
    assert shapes(found) == shapes(expected)
    one, other = (docx.Document(io.BytesIO(data)).core_properties for data in (found, expected))
    for name in ("title", "subject", "author", "language", "identifier"):
        assert getattr(one, name) == getattr(other, name)


def test_the_comparison_sees_a_letter_and_a_look() -> None:
    def write(text: str, bold: bool) -> bytes:
        return made(lambda document: setattr(document.add_paragraph().add_run(text), "bold", bold))

    assert shapes(write("a", bold=True)) != shapes(write("b", bold=True))
    assert shapes(write("a", bold=True)) != shapes(write("a", bold=False))


def test_where_we_differ_on_purpose() -> None:
    ampersand = made(paragraphs("{{ 'A & B' }}"))
    assert "A &amp; B" in part_of(ours(ampersand))
    assert "A &amp;amp; B" in part_of(theirs(ampersand))
    printed = made(paragraphs("{{ trong }}{{ ds }}"))
    assert "một</w:t><w:br/>" in part_of(ours(printed))
    assert "[&#39;một" in part_of(theirs(printed)) or "['một" in part_of(theirs(printed))


def test_properties_are_escaped_once() -> None:
    def titled(document: Document) -> None:
        document.core_properties.title = "{{ a }}"

    template = made(titled)
    assert docx.Document(io.BytesIO(ours(template))).core_properties.title == VALUES["a"]
    assert docx.Document(io.BytesIO(theirs(template))).core_properties.title != VALUES["a"]
