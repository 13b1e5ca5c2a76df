"""The documents that are compared: their plain dicts by number, and their words for the peers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.content import Plain, decision, plan, reworded
from benchmarks.words import decision_words, plan_words

__all__ = ["NEW", "PAPERS", "SAME", "Paper", "documents"]

SAME, NEW = "the same document again", "every word new"
"""Other series of documents than the usual one: what is kept from the document before helps most, or not at all."""


@dataclass(frozen=True)
class Paper:
    """What every contender makes: document number `i` from its plain dicts."""

    document: Callable[[int], Plain]
    words: Callable[[Plain], Plain]


PAPERS = {"plan": Paper(plan, plan_words), "decision": Paper(decision, decision_words)}


def documents(paper: Paper, series: str) -> Callable[[int], Plain]:
    """The documents of a series, by number."""
    if series == SAME:
        return lambda _: paper.document(1)
    return (lambda i: reworded(paper.document(i), i)) if series == NEW else paper.document
