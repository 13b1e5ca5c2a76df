"""Plain dicts → the typed object: every node built anew for every document."""

from __future__ import annotations

from datetime import date
from functools import cache

from benchmarks.content import Plain
from vnadmin import Basis, Clause, Issuer, Item, Law, LegalBasis, Paragraph, Plan, Recipient, Section, Signature, Ward

__all__ = ["issuer", "typed_plan"]

LEVELS: dict[str, type[Section | Clause | Item | Paragraph]] = {
    "section": Section,
    "clause": Clause,
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


def _basis(row: Plain) -> LegalBasis:
    day = date.fromisoformat(row["date"])
    if "name" in row:
        return Law(row["name"], day, kind=row["kind"])
    return Basis(row["kind"], row["number"], day, row["organ"], row["subject"])


def _node(row: Plain) -> Section | Clause | Item | Paragraph:
    level = LEVELS[row["level"]]
    if "body" not in row:
        return level(row["text"])
    return level(row["text"], [_node(below) for below in row["body"]])  # type: ignore[arg-type,call-arg]  # a paragraph has none
