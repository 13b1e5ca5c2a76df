"""The peers' lean templates, made from our own rendered page: same styles, same header, letterhead ready drawn.

Every direct format of the page stays in the template, so a peer only places words. What is placed, and how, follows
from the words: one string is one tag, lines and rows are a loop.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy

from lxml import etree

from benchmarks.content import Plain
from benchmarks.papers import PAPERS
from benchmarks.same_page import words_in
from benchmarks.typed import TYPED
from vnadmin import render

__all__ = ["TEMPLATES", "docxtpl_template", "python_docx_template"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY, CORE = "word/document.xml", "docProps/core.xml"

Paragraphs = Mapping[str, etree._Element]  # noqa: SLF001  # lxml has no public name for it


def docxtpl_template(paper: str) -> bytes:
    """For docxtpl and rust-docxtpl: `{{ }}` for words, `{%p for %}` over lines and flat rows."""
    parts, root, words = _page(paper)
    paragraphs = _by_text(root)
    for name, value in _placed(words):
        if isinstance(value, str):
            _say(paragraphs[value], f"{{{{ {name} }}}}")
        elif isinstance(value[0], str):
            _loop([paragraphs[line] for line in value], name, [_saying(paragraphs[value[0]], "{{ row }}")])
        else:
            _loop([paragraphs[_text_of(row)] for row in value], name, _patterns(paragraphs, value))
    core = parts[CORE].decode()
    core = core.replace(words["title"], "{{ title }}").replace(words["subject"], "{{ subject }}")
    return _zipped({**parts, BODY: _bytes(root), CORE: core.encode()})


def python_docx_template(paper: str) -> bytes:
    """For python-docx: one bare paragraph wherever strings or lines go, in the order of the page."""
    parts, root, words = _page(paper)
    paragraphs = _by_text(root)
    for _, value in _placed(words):
        if isinstance(value, str):
            _say(paragraphs[value], "")
        elif isinstance(value[0], str):
            _say(paragraphs[value[0]], "")
            _drop(paragraphs[line] for line in value[1:])
        else:
            _drop(paragraphs[_text_of(row)] for row in value)
    return _zipped({**parts, BODY: _bytes(root)})


TEMPLATES: dict[str, Callable[[str], bytes]] = {
    "docxtpl": docxtpl_template,
    "rust-docxtpl": docxtpl_template,
    "python-docx": python_docx_template,
}


def _page(paper: str) -> tuple[dict[str, bytes], etree._Element, Plain]:
    plain = PAPERS[paper].document(1)
    with zipfile.ZipFile(io.BytesIO(render(TYPED[paper](plain)))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return parts, etree.fromstring(parts[BODY]), PAPERS[paper].words(plain)


def _by_text(root: etree._Element) -> Paragraphs:
    return {words_in(p): p for p in root.iter(f"{W}p")}


def _placed(words: Plain) -> Iterable[tuple[str, str | list[str] | list[Plain]]]:
    """The words that stand on the page; the title stands in the properties."""
    return ((name, value) for name, value in words.items() if name != "title")


def _text_of(row: Plain) -> str:
    return f"{row.get('mark', '')}{row['text']}"


def _patterns(paragraphs: Paragraphs, rows: list[Plain]) -> Iterable[etree._Element]:
    """One paragraph for each level: all its formats, its mark in a run of its own where it has one."""
    firsts = {row["level"]: row for row in reversed(rows)}
    for i, (level, row) in enumerate(reversed(firsts.items())):
        yield _statement(f"{'elif' if i else 'if'} row.level == '{level}'")
        tags = ("{{ row.mark }}", "{{ row.text }}") if "mark" in row else ("{{ row.text }}",)
        yield _saying(paragraphs[_text_of(row)], *tags)
    yield _statement("endif")


def _loop(stood: list[etree._Element], name: str, inside: Iterable[etree._Element]) -> None:
    """Put a loop where these paragraphs stood."""
    first = stood[0]
    for piece in [_statement(f"for row in {name}"), *inside, _statement("endfor")]:
        first.addprevious(piece)
    _drop(stood)


def _statement(words: str) -> etree._Element:
    paragraph = etree.Element(f"{W}p")
    etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}t").text = f"{{%p {words} %}}"
    return paragraph


def _saying(paragraph: etree._Element, *texts: str) -> etree._Element:
    made = deepcopy(paragraph)
    _say(made, *texts)
    return made


def _say(paragraph: etree._Element, *texts: str) -> None:
    places = list(paragraph.iter(f"{W}t"))
    for place, text in zip(places, texts, strict=False):
        place.text = text
    _drop(place.getparent() for place in places[len(texts) :])


def _drop(elements: Iterable[etree._Element | None]) -> None:
    for element in elements:
        if element is not None and (parent := element.getparent()) is not None:
            parent.remove(element)


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()
