"""Who runs: each makes document number `i` from its plain dicts, as bytes in memory.

A contender imports its library only when it is chosen, so that each process holds one of them.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

from benchmarks.content import document
from benchmarks.words import STYLES, context

__all__ = ["CONTENDERS", "Make"]

Make = Callable[[int], bytes]


def vnadmin(_: Path) -> Make:
    """Typed object and `render`."""
    from benchmarks.typed import typed_plan
    from vnadmin import render

    return lambda i: render(typed_plan(document(i)))


def vnadmin_same(_: Path) -> Make:
    """The same plan every time: what is kept from the document before is used to the full."""
    from benchmarks.typed import typed_plan
    from vnadmin import render

    return lambda _: render(typed_plan(document(1)))


def docxtpl(folder: Path) -> Make:
    """docxtpl, or rust-docxtpl where that is what `import docxtpl` finds; a template is good for one document."""
    from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # it has no types

    template = (folder / "docxtpl.docx").read_bytes()

    def make(i: int) -> bytes:
        filled = DocxTemplate(io.BytesIO(template))
        filled.render(context(document(i)))
        out = io.BytesIO()
        filled.save(out)
        return out.getvalue()

    return make


def python_docx(folder: Path) -> Make:
    """python-docx: words put into the drawn letterhead, paragraphs added before the closing words."""
    from docx import Document

    template = (folder / "python_docx.docx").read_bytes()

    def make(i: int) -> bytes:
        words = context(document(i))
        page = Document(io.BytesIO(template))
        styles = {level: page.styles[name] for level, name in STYLES.items()}
        head, foot = page.tables
        head.cell(1, 0).paragraphs[0].runs[0].text = words["number"]
        head.cell(1, 1).paragraphs[0].runs[0].text = words["place_date"]
        _, subject, _, bases, opening, closing, _ = page.paragraphs
        subject.runs[0].text = words["subject"]
        _fill(bases, words["bases"])
        opening.runs[0].text = words["opening"]
        for row in words["rows"]:
            closing.insert_paragraph_before(row["text"], styles[row["level"]])
        closing.runs[0].text = words["closing"]
        _fill(foot.cell(0, 0).paragraphs[1], words["recipients"])
        foot.cell(0, 1).paragraphs[-1].runs[0].text = words["signer"]
        page.core_properties.title = words["title"]
        page.core_properties.subject = words["subject"]
        out = io.BytesIO()
        page.save(out)
        return out.getvalue()

    return make


def _fill(last, lines: list[str]) -> None:  # type: ignore[no-untyped-def]  # python-docx is imported in the contender
    style = last.style
    for line in lines[:-1]:
        last.insert_paragraph_before(line, style)
    last.runs[0].text = lines[-1]


CONTENDERS: dict[str, Callable[[Path], Make]] = {
    "vnadmin": vnadmin,
    "vnadmin_same": vnadmin_same,
    "docxtpl": docxtpl,
    "rust-docxtpl": docxtpl,
    "python-docx": python_docx,
}
