"""Ghép văn bản: the components of an object as a Document, references spelled out."""

from __future__ import annotations

from typing import Any

from vnadmin.kinds.paper import Paper
from vnadmin.kinds.signed_paper import SignedPaper
from vnadmin.kinds.text_paper import TextPaper
from vnadmin.model.document import Document

__all__ = ["compose_text", "of_paper", "of_signed"]


def of_paper(paper: Paper) -> dict[str, Any]:
    """The components that every document has; since __post_init__ all of them are in their normal form."""
    return {
        "kind": paper.kind,
        "issuer": paper.issuer,
        "number": paper.number,
        "subject": paper.subject,
        "recipients": paper.recipients,
        "annexes": paper.annexes,
        "marks": paper.marks,
        "draft": paper.draft,
        "electronic": paper.electronic,
        "size": paper.size,
    }


def of_signed(paper: SignedPaper) -> dict[str, Any]:
    """Those and place, date and signature."""
    return of_paper(paper) | {"place": paper.place, "date": paper.date, "signature": paper.signature}


def compose_text(paper: TextPaper, **more: Any) -> Document:
    """A document with legal bases, opening, body and closing words; `more` are the components of its own kind."""
    made = of_signed(paper) | {
        "bases": paper.bases,
        "opening": paper.opening,
        "body": paper.body,
        "closing": paper.closing,
        "attachments": paper.attachments,
    }
    return Document(**(made | more))
