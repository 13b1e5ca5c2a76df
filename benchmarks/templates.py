"""The peers' lean templates, made from our own rendered page: same styles, same header, letterhead ready drawn.

Every direct format of the page stays in the template, so a peer only places words.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from copy import deepcopy

from lxml import etree

from benchmarks.content import document
from benchmarks.same_page import words_in
from benchmarks.typed import typed_plan
from benchmarks.words import STYLES, context
from vnadmin import render

__all__ = ["docxtpl_template", "python_docx_template"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY, CORE = "word/document.xml", "docProps/core.xml"


def docxtpl_template() -> bytes:
    """For docxtpl and rust-docxtpl: `{{ }}` for words, `{%p for %}` over flat rows, one pattern for each style."""
    parts, root, plain = _page()
    paragraphs = _by_text(root)
    words = context(plain)
    for name in ("number", "place_date", "subject", "opening", "closing", "signer"):
        _say(paragraphs[words[name]], f"{{{{ {name} }}}}")
    _loop(paragraphs, words["bases"], "{%p for line in bases %}", "{{ line }}")
    _loop(paragraphs, words["recipients"], "{%p for line in recipients %}", "{{ line }}")
    rows = [paragraphs[row["text"]] for row in words["rows"]]
    patterns = {row["level"]: paragraphs[row["text"]] for row in reversed(words["rows"])}
    first = rows[0]
    pieces = [_copy(first, "{%p for row in rows %}")]
    for i, level in enumerate(STYLES):
        pieces.append(_copy(first, f"{{%p {'elif' if i else 'if'} row.level == '{level}' %}}"))
        pieces.append(_copy(patterns[level], "{{ row.text }}"))
    pieces += [_copy(first, "{%p endif %}"), _copy(first, "{%p endfor %}")]
    for piece in pieces:
        first.addprevious(piece)
    _drop(rows)
    core = parts[CORE].decode()
    core = core.replace(words["title"], "{{ title }}").replace(words["subject"], "{{ subject }}")
    return _zipped({**parts, BODY: _bytes(root), CORE: core.encode()})


def python_docx_template() -> bytes:
    """For python-docx: one bare paragraph wherever words go, in the order number, date, subject, bases … signer."""
    parts, root, plain = _page()
    paragraphs = _by_text(root)
    words = context(plain)
    for name in ("number", "place_date", "subject", "opening", "closing", "signer"):
        _say(paragraphs[words[name]], "")
    for lines in (words["bases"], words["recipients"]):
        _say(paragraphs[lines[0]], "")
        _drop(paragraphs[line] for line in lines[1:])
    _drop(paragraphs[row["text"]] for row in words["rows"])
    return _zipped({**parts, BODY: _bytes(root)})


def _page() -> tuple[dict[str, bytes], etree._Element, dict[str, object]]:
    plain = document(1)
    with zipfile.ZipFile(io.BytesIO(render(typed_plan(plain)))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return parts, etree.fromstring(parts[BODY]), plain


def _by_text(root: etree._Element) -> dict[str, etree._Element]:
    return {words_in(p): p for p in root.iter(f"{W}p")}


def _say(paragraph: etree._Element, text: str) -> None:
    run, *more = paragraph.findall(f"{W}r")
    _drop(more)
    run.findall(f"{W}t")[0].text = text


def _copy(paragraph: etree._Element, text: str) -> etree._Element:
    made = deepcopy(paragraph)
    _say(made, text)
    return made


def _loop(paragraphs: dict[str, etree._Element], lines: list[str], opening: str, inside: str) -> None:
    first, *more = (paragraphs[line] for line in lines)
    _drop(more)
    first.addprevious(_copy(first, opening))
    first.addnext(_copy(first, "{%p endfor %}"))
    _say(first, inside)


def _drop(elements: Iterable[etree._Element]) -> None:
    for element in elements:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()
