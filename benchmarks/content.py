"""The benchmark's own plan as plain dicts: what every contender starts from. Needs the standard library only."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["ROOT", "Plain", "document", "long_document", "plain_plan"]

Plain = dict[str, Any]
ROOT = Path(__file__).resolve().parent.parent


@cache
def plain_plan() -> Plain:
    """The real plan of `data/plan.json`."""
    loaded: Plain = json.loads(Path(__file__).with_name("data").joinpath("plan.json").read_text(encoding="utf-8"))
    return loaded


def document(i: int) -> Plain:
    """The plan as number `i`: number and subject differ from document to document, as in a real batch.

    A plan rendered over and over would measure the caches that are keyed by its words.
    """
    plan = plain_plan()
    return {**plan, "number": i, "subject": f"{plan['subject']} đợt {i}"}


def long_document(sections: int) -> Plain:
    """A plan with this many sections, those of the real plan in turn; no two paragraphs have the same words."""
    plan = plain_plan()
    body = plan["body"]
    return {**plan, "body": [_told_apart(body[i % len(body)], i + 1) for i in range(sections)]}


def _told_apart(node: Plain, i: int) -> Plain:
    made = {**node, "text": f"Lần {i}: {node['text']}"}
    return {**made, "body": [_told_apart(below, i) for below in node["body"]]} if "body" in node else made
