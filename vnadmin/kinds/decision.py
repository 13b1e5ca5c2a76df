"""Quyết định: a decision, direct (Mẫu 1.2) or issuing a text of its own (Mẫu 1.3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from vnadmin.kinds.composing import compose_text
from vnadmin.kinds.enacting import effect, issuing, responsibility
from vnadmin.kinds.paper import ROOT
from vnadmin.kinds.registry import kind
from vnadmin.kinds.text_paper import TextPaper
from vnadmin.model.attached import AttachedText
from vnadmin.model.body import Article, Body, Child, Item, Paragraph
from vnadmin.model.competence import competence
from vnadmin.model.document import Document
from vnadmin.model.faults import Faults, one_line, settle_each
from vnadmin.model.number import DocumentNumber
from vnadmin.model.numbering import numbered
from vnadmin.model.recipients import Recipient
from vnadmin.model.table import Table
from vnadmin.rules.wording import wording

__all__ = ["Decision"]

RULE = "ND30-III-M1.2"
NORMATIVE = re.compile(r"(Số:)?\s*\d*\s*/\s*\d{4}\s*/")
AS_ARTICLE = re.compile(r"Như Điều (?P<first>\d+)(?:, Điều (?P<other>\d+))*", re.IGNORECASE)
BY_LAW = "văn bản quy phạm pháp luật trình bày theo Nghị định số 78/2025/NĐ-CP, vnadmin chưa có các mẫu này"


def _compose(decision: Decision) -> Document:
    return compose_text(
        decision,
        body=decision.articles,
        attached=decision.attached,
        competence=(competence(decision.issuer, decision.signature),),  # type: ignore[arg-type]  # normal form
    )


@kind("quyet_dinh", _compose)
@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(TextPaper):
    r"""Quyết định (cá biệt): articles that decide, or that issue an attached text (ND30-III-M1.2, ND30-III-M1.3).

    normative    quy phạm pháp luật: must be said; True is refused, since such decisions follow other forms
    attached     văn bản kèm theo: the text that it issues (`AttachedText`); the article that issues it comes by itself
    effective    hiệu lực: a day, or "ngày ký"; adds the article about it after those of `body`
    responsible  thi hành: who carries it out; adds the last article, and "Như Điều …" leads the recipients

    >>> from vnadmin.model.ward import Ward
    >>> decision = Decision(
    ...     issuer=Ward("01843").people_committee,
    ...     normative=False,
    ...     subject="Về việc thành lập Tổ kiểm phiếu",
    ...     body="Điều 1. Thành lập Tổ kiểm phiếu gồm 03 người.",
    ...     effective="ngày ký",
    ...     responsible=["Chánh Văn phòng HĐND và UBND phường", "các ông (bà) có tên tại Điều 1"],
    ...     signature="CHỦ TỊCH / Nguyễn Văn A",
    ... )
    >>> [article.text for article in decision.articles][1]
    'Quyết định này có hiệu lực kể từ ngày ký.'
    """

    normative: bool
    body: Sequence[Child | str] | str = ()
    attached: AttachedText | None = None
    effective: date | Literal["ngày ký"] | None = None
    responsible: Sequence[str] = ()

    @property
    def articles(self) -> Body:
        """The articles as they stand on the page, those that come by themselves among them."""
        made: list[Child] = [issuing(self.subject, self.attached)] if self.attached else []
        made += self.body  # type: ignore[arg-type]  # normal form
        if self.effective is not None:
            made.append(effect(self.effective))
        if self.responsible:
            made.append(responsibility(self.responsible))
        return tuple(made)

    def settle(self, faults: Faults) -> None:
        if faults.want("normative", self.normative, (bool,), RULE, "phải ghi có hoặc không") and self.normative:
            faults.add("normative", "a normative legal document follows Nghị định 78/2025/NĐ-CP", RULE, BY_LAW)
        if self.attached is not None:
            vi = "phải là văn bản kèm theo"
            faults.want("attached", self.attached, (AttachedText,), "ND30-III-M1.3", vi)
        self._set("responsible", settle_each(faults, "responsible", self.responsible, one_line))
        if self.effective not in (None, "ngày ký"):
            faults.want("effective", self.effective, (date,), RULE, "phải là một ngày, hoặc “ngày ký”")
        TextPaper.settle(self, faults)
        wrong = {ROOT.match(fault.path)[0] for fault in faults}  # type: ignore[index]  # it matches every path
        if not wrong & {"body", "attached", "effective", "responsible", "subject", "recipients"}:
            self._check_articles(faults)

    def texts(self) -> dict[str, Any]:
        """As of `TextPaper`; the attached text before the annexes."""
        own = TextPaper.texts(self)
        attached = {"attached.body": self.attached.body} if isinstance(self.attached, AttachedText) else {}
        return {name: own[name] for name in ("opening", "body", "closing")} | attached | own

    def said_besides(self) -> Sequence[str]:
        """Who carries the decision out, as the last article says it."""
        return self.responsible

    def settled_number(self, faults: Faults) -> DocumentNumber | None:
        if isinstance(self.number, str) and NORMATIVE.match(self.number):
            vi = f"“{self.number}”: số có năm là của {BY_LAW}"
            message = f"{self.number!r} is the number of a normative legal document: Nghị định 78/2025/NĐ-CP"
            faults.add("number", message, "ND30-I-II-3.b/1", vi)
            return None
        return TextPaper.settled_number(self, faults)

    def settled_body(self, faults: Faults) -> Body:
        empty = self.body in ((), []) or (isinstance(self.body, str) and not self.body.strip())
        return () if empty else TextPaper.settled_body(self, faults)

    def _check_articles(self, faults: Faults) -> None:
        count = sum(isinstance(entry.child, Article) for entry in numbered(self.articles))
        if not count:
            faults.add("body", "a decision has articles (Điều)", RULE, "quyết định phải có các Điều")
        elif self.body and isinstance(self.body[0], (Paragraph, Item, Table)):
            vi = "sau QUYẾT ĐỊNH: là các Điều; lời dẫn viết ở mo_dau"
            faults.add("body[0]", "what a decision decides stands in articles", RULE, vi)
        last = f"{wording('nhu_dieu')} {count}"
        first = self.recipients[0]
        pointed = AS_ARTICLE.fullmatch(first.name) if isinstance(first, Recipient) else None
        if pointed and max(int(number) for number in re.findall(r"\d+", pointed.group())) > count:
            vi = f"“{pointed.group()}”: quyết định chỉ có {count} Điều"
            faults.add("recipients[0]", f"{pointed.group()!r}: there are {count} articles", RULE, vi)
        elif self.responsible and not pointed:
            self._set("recipients", (Recipient(last), *self.recipients))
