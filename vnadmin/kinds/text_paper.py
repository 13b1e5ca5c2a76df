"""Văn bản có lời văn: what a document with legal bases, opening, body and closing words has besides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from vnadmin.errors import Fault, ModelError
from vnadmin.kinds.signed_paper import SignedPaper
from vnadmin.model.basis import LegalBasis
from vnadmin.model.body import Body, Child
from vnadmin.model.faults import Faults, one_line, settle_each
from vnadmin.model.given_body import settle_given_body
from vnadmin.model.runs import Text, is_plain, settle_text
from vnadmin.text.end_marks import without_end_mark

__all__ = ["TextPaper"]

EMPTY = Fault("", "a document has a body", "ND30-I-II-6.c", "văn bản phải có nội dung")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPaper(SignedPaper):
    """Văn bản có lời văn: as `SignedPaper`, and

    body         nội dung: levels (`Section`, `Clause`, `Item` …), paragraphs, tables; or text in the decree's numbering
    bases        căn cứ: `Law`, `Basis`, `Proposal`, `Consideration`, or sentences
    opening      mở đầu, closing kết thúc (`./.` comes by itself), attachments gửi kèm
    """

    body: Sequence[Child | str] | str
    bases: Sequence[LegalBasis | str] = ()
    opening: Text = ""
    closing: Text = ""
    attachments: Sequence[str] = ()

    def settle(self, faults: Faults) -> None:
        SignedPaper.settle(self, faults)
        self._set("bases", settle_each(faults, "bases", self.bases, _as_basis))
        for name in ("opening", "closing"):
            words = getattr(self, name)
            if not is_plain(words):
                blank = words is None or (isinstance(words, str) and not words.strip())
                self._set(name, "" if blank else settle_text(faults, name, words))
        self._set("body", self.settled_body(faults))
        self._set("attachments", settle_each(faults, "attachments", self.attachments, _as_attachment))

    def texts(self) -> dict[str, Any]:
        """As of `Paper`; opening, body and closing words before the annexes."""
        own = {"opening": self.opening, "body": self.body, "closing": self.closing}
        return own | SignedPaper.texts(self)

    def said_besides(self) -> Sequence[str]:
        """What is sent along: "02 phụ lục"."""
        return self.attachments

    def settled_body(self, faults: Faults) -> Body:
        return settle_given_body(faults, "body", self.body, EMPTY)


def _as_basis(value: object) -> LegalBasis:
    if isinstance(value, LegalBasis):
        return value
    if isinstance(value, str):
        return LegalBasis.read(value)
    raise ModelError([Fault("", f"want a legal basis, got {type(value).__name__}", vi="phải là một căn cứ")])


def _as_attachment(value: object) -> str:
    line = without_end_mark(one_line(value))
    if not line:
        raise ModelError([Fault("", "empty text", vi="không được để trống")])
    return line
