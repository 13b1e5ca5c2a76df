"""Plain dicts → the typed object: every node built anew for every document."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache

from benchmarks.content import Plain
from vnadmin import (
    Article,
    AttachedText,
    Basis,
    Chapter,
    Clause,
    Decision,
    Issuer,
    Item,
    Law,
    LegalBasis,
    Paragraph,
    Plan,
    Point,
    Proposal,
    Recipient,
    Section,
    Signature,
    Ward,
)

__all__ = ["TYPED", "issuer", "typed_decision", "typed_plan"]

LEVELS: dict[str, type[Chapter | Article | Section | Clause | Point | Item | Paragraph]] = {
    "chapter": Chapter,
    "article": Article,
    "section": Section,
    "clause": Clause,
    "point": Point,
    "item": Item,
    "paragraph": Paragraph,
}


@cache
def issuer(ward: str) -> Issuer:
    """Who issues: made once in a process, as the peers' templates carry the letterhead ready drawn."""
    return Ward(ward).people_committee


def typed_plan(plain: Plain) -> Plan:
    """The Plan of these dicts."""
    return Plan(
        issuer=issuer(plain["ward"]),
        number=plain["number"],
        date=date.fromisoformat(plain["date"]),
        subject=plain["subject"],
        bases=[_basis(row) for row in plain["bases"]],
        opening=plain["opening"],
        body=[_node(row) for row in plain["body"]],
        closing=plain["closing"],
        attachments=plain["attachments"],
        recipients=[*plain["recipients"], Recipient.file(**plain["filed"])],
        signature=Signature.deputy(plain["signer"]),
    )


def typed_decision(plain: Plain) -> Decision:
    """The Decision of these dicts, and the text that it issues."""
    attached = plain["attached"]
    return Decision(
        issuer=issuer(plain["ward"]),
        number=plain["number"],
        date=date.fromisoformat(plain["date"]),
        normative=False,
        subject=plain["subject"],
        bases=[_basis(row) for row in plain["bases"]],
        attached=AttachedText(attached["name"], attached["subject"], [_node(row) for row in attached["body"]]),
        effective=plain["effective"],
        responsible=plain["responsible"],
        recipients=[*plain["recipients"], Recipient.file(**plain["filed"])],
        signature=Signature.head(plain["signer"]),
    )


TYPED: dict[str, Callable[[Plain], Plan | Decision]] = {"plan": typed_plan, "decision": typed_decision}


def _basis(row: Plain) -> LegalBasis:
    if "proposer" in row:
        return Proposal(row["proposer"])
    day = date.fromisoformat(row["date"])
    if "name" in row:
        return Law(row["name"], day, kind=row["kind"])
    return Basis(row["kind"], row["number"], day, row["organ"], row["subject"])


def _node(row: Plain) -> Chapter | Article | Section | Clause | Point | Item | Paragraph:
    level = LEVELS[row["level"]]
    if "body" not in row:
        return level(row["text"])
    return level(row["text"], [*map(_node, row["body"])])  # type: ignore[arg-type,call-arg]  # a paragraph has none
