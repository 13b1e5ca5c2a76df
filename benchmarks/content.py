"""The benchmarks' own documents as plain dicts: what every contender starts from. Needs the standard library only."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["ROOT", "Plain", "decision", "long_plan", "plan", "reworded"]

Plain = dict[str, Any]
ROOT = Path(__file__).resolve().parent.parent


@cache
def _given(name: str) -> Plain:
    loaded: Plain = json.loads(Path(__file__).with_name("data").joinpath(f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def plan(i: int) -> Plain:
    """The real plan of `data/plan.json` as number `i`: number and subject differ, as in a real batch.

    Number and subject are measured anew for every document; the paragraphs of body are those of the document before.
    """
    given = _given("plan")
    return {**given, "number": i, "subject": f"{given['subject']} đợt {i}"}


def decision(i: int) -> Plain:
    """A decision that issues a regulation of 60 articles, as number `i`: numbers and both subjects differ."""
    given = _given("decision")
    attached = given["attached"]
    attached = {**attached, "subject": f"{attached['subject']} lần {i}"}
    return {**given, "number": i, "subject": f"{given['subject']} lần {i}", "attached": attached}


def long_plan(sections: int) -> Plain:
    """A plan with this many sections, those of the real plan in turn; no two paragraphs have the same words."""
    given = _given("plan")
    body = given["body"]
    return {**given, "body": [reworded(body[i % len(body)], i + 1) for i in range(sections)]}


def reworded(node: Plain, i: int) -> Plain:
    """A document, or a level of one, whose every paragraph of body has words of its own."""
    made = {**node, "text": f"Lần {i}: {node['text']}"} if "text" in node else {**node}
    if "body" in node:
        made["body"] = [reworded(below, i) for below in node["body"]]
    if "attached" in node:
        made["attached"] = reworded(node["attached"], i)
    return made
