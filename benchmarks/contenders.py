"""Who runs: each makes a document from its plain dicts, as bytes in memory.

A contender imports its library only when it is chosen, so that each process holds one of them.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

from benchmarks.content import Plain
from benchmarks.papers import PAPERS
from benchmarks.words import PLAN_STYLES

__all__ = ["CONTENDERS", "OURS", "Make"]

Make = Callable[[Plain], bytes]
OURS = "vnadmin"


def vnadmin(paper: str, _: Path) -> Make:
    """Typed object and `render`."""
    from benchmarks.typed import TYPED
    from vnadmin import render

    typed = TYPED[paper]
    return lambda plain: render(typed(plain))


def docxtpl(paper: str, template: Path) -> Make:
    """docxtpl, or rust-docxtpl where that is what `import docxtpl` finds; a template is good for one document."""
    from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # it has no types

    drawn, words = template.read_bytes(), PAPERS[paper].words

    def make(plain: Plain) -> bytes:
        filled = DocxTemplate(io.BytesIO(drawn))
        filled.render(words(plain))
        out = io.BytesIO()
        filled.save(out)
        return out.getvalue()

    return make


def python_docx(paper: str, template: Path) -> Make:
    """python-docx: words put into the drawn letterhead of a plan, paragraphs added before the closing words."""
    from docx import Document

    drawn, words_of = template.read_bytes(), PAPERS[paper].words

    def make(plain: Plain) -> bytes:
        words = words_of(plain)
        page = Document(io.BytesIO(drawn))
        styles = {level: page.styles[name] for level, name in PLAN_STYLES.items()}
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


CONTENDERS: dict[str, Callable[[str, Path], Make]] = {
    OURS: vnadmin,
    "docxtpl": docxtpl,
    "rust-docxtpl": docxtpl,
    "python-docx": python_docx,
}
