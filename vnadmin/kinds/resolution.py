"""Nghị quyết (cá biệt), a resolution (Mẫu 1.1, ND30-III-M1.1)."""

from __future__ import annotations

from dataclasses import dataclass

from vnadmin.kinds.articles import article_count, check_as_article, running
from vnadmin.kinds.composing import compose_text
from vnadmin.kinds.registry import kind
from vnadmin.kinds.text_paper import TextPaper
from vnadmin.model.body import Body
from vnadmin.model.competence import competence
from vnadmin.model.document import Document
from vnadmin.model.faults import Faults

__all__ = ["Resolution"]


def _compose(resolution: Resolution) -> Document:
    organ = competence(resolution.issuer, resolution.signature)  # type: ignore[arg-type]  # normal form
    return compose_text(resolution, competence=(organ, resolution.session) if resolution.session else (organ,))


@kind("nghi_quyet", _compose)
@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution(TextPaper):
    """Nghị quyết: what a council or another collective has resolved.

    session      kỳ họp: "khóa I, kỳ họp thứ 3", a line below the organ's name (practice of people's councils)
    """

    session: str = ""

    def settle(self, faults: Faults) -> None:
        self._set("session", faults.line("session", self.session, empty=True))
        TextPaper.settle(self, faults)
        if not faults.fields & {"body", "recipients"}:
            count = article_count(self.body)  # type: ignore[arg-type]  # normal form
            if count:
                check_as_article(faults, self.recipients, count)  # type: ignore[arg-type]  # as above

    def settled_body(self, faults: Faults) -> Body:
        """The body; a single line is what an article resolves, and no title of it."""
        return running(TextPaper.settled_body(self, faults))
