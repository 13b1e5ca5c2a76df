"""Quyết định: a decision, direct (Mẫu 1.2) or issuing a text of its own (Mẫu 1.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from vnadmin.kinds.articles import AS_ARTICLE, article_count, check_as_article, running
from vnadmin.kinds.composing import compose_text
from vnadmin.kinds.enacting import effect, issuing, responsibility, without_duty
from vnadmin.kinds.listed_names import settle_names
from vnadmin.kinds.registry import kind
from vnadmin.kinds.signed_paper import check_year
from vnadmin.kinds.text_paper import TextPaper
from vnadmin.model.attached import AttachedText
from vnadmin.model.body import Article, Body, Child, Item, Paragraph
from vnadmin.model.competence import competence
from vnadmin.model.document import Document
from vnadmin.model.faults import Faults
from vnadmin.model.number import BY_LAW
from vnadmin.model.recipients import Recipient, Recipients
from vnadmin.model.runs import plain
from vnadmin.model.table import Table
from vnadmin.rules.wording import wording
from vnadmin.text.spelling import fold

__all__ = ["Decision"]

RULE = "ND30-III-M1.2"
FROM_SIGNING: Literal["ngày ký"] = "ngày ký"


def _compose(decision: Decision) -> Document:
    return compose_text(
        decision,
        body=decision.articles,
        recipients=decision.received,
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
        named = settle_names(faults, "responsible", self.responsible)
        self._set("responsible", tuple(without_duty(name) for name in named))
        self._settle_effective(faults)
        TextPaper.settle(self, faults)
        if not faults.fields & {"body", "attached", "effective", "responsible", "subject", "recipients"}:
            self._check_articles(faults)

    def _settle_effective(self, faults: Faults) -> None:
        given: object = self.effective
        if isinstance(given, str) and fold(given) == FROM_SIGNING:
            self._set("effective", FROM_SIGNING)
        elif given is not None and faults.want("effective", given, (date,), RULE, "phải là một ngày, hoặc “ngày ký”"):
            check_year(faults, "effective", given)  # type: ignore[arg-type]  # a date, as just seen

    def texts(self) -> dict[str, Any]:
        """As of `TextPaper`; the attached text before the annexes."""
        own = TextPaper.texts(self)
        attached = {"attached.body": self.attached.body} if isinstance(self.attached, AttachedText) else {}
        return {name: own[name] for name in ("opening", "body", "closing")} | attached | own

    def said_besides(self) -> Sequence[str]:
        """Who carries the decision out, as the last article says it."""
        return (*TextPaper.said_besides(self), *self.responsible)

    def settled_body(self, faults: Faults) -> Body:
        """The articles; a single line is what an article decides, and no title of it."""
        empty = self.body in ((), []) or (isinstance(self.body, str) and not self.body.strip())
        return () if empty else running(TextPaper.settled_body(self, faults))

    @property
    def received(self) -> Recipients:
        """The recipients; "Như Điều …" leads them where the last article says who carries the decision out."""
        recipients: Recipients = self.recipients  # type: ignore[assignment]  # normal form
        if not self.responsible or any(isinstance(one, Recipient) and AS_ARTICLE.match(one.name) for one in recipients):
            return recipients
        return (Recipient(f"{wording('nhu_dieu')} {self._count}"), *recipients)

    @property
    def _count(self) -> int:
        """How many articles stand on the page."""
        come = (self.attached is not None, self.effective is not None, self.responsible != ())
        return article_count(self.body) + sum(come)  # type: ignore[arg-type]  # normal form

    def _check_articles(self, faults: Faults) -> None:
        count = self._count
        if not count:
            faults.add("body", "a decision has articles (Điều)", RULE, "quyết định phải có các Điều")
        elif self.body and isinstance(self.body[0], (Paragraph, Item, Table)):
            vi = "sau QUYẾT ĐỊNH: là các Điều; lời dẫn viết ở mo_dau"
            faults.add("body[0]", "what a decision decides stands in articles", RULE, vi)
        check_as_article(faults, self.recipients, count)  # type: ignore[arg-type]  # normal form
        said = " ".join(plain(child.text) for child in self.body if isinstance(child, Article))
        for name, words in (("responsible", "chịu trách nhiệm thi hành"), ("effective", "có hiệu lực")):
            if getattr(self, name) and words in said:
                vi = f"noi_dung đã có Điều “{words}”: chỉ ghi một nơi"
                faults.add(name, f"the body has an article {words!r} already", RULE, vi)
