"""Dẫn chiếu trong văn bản: every reference becomes the words of the place that it points to (ND30-II-V-7).

The words follow from the computed numbers, as seen from where the reference stands: "điểm a khoản 2 Điều 5", inside
that article "điểm a khoản 2 Điều này", inside that clause "điểm a khoản này". They end with the first level whose
number runs through the whole text (Điều, Chương, Phần); a section that does not stand in one begins at itself, as the
decree cites its own annexes: "khoản 1 Mục II".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, cast

from vnadmin.model.body import CHILDREN, Article, Body, Chapter, Clause, Node, Part, Point, Section, Subsection
from vnadmin.model.chart import ChartFigure
from vnadmin.model.faults import Faults
from vnadmin.model.labels import Ref, any_labels
from vnadmin.model.runs import Run, Text, joined, plain
from vnadmin.model.standing import Chain, leading_to, standing, texts_of, with_texts
from vnadmin.model.table import Table
from vnadmin.model.table_texts import all_plain
from vnadmin.text.nearest import nearest

__all__ = ["faults", "has_labels", "resolved", "resolved_parts", "resolved_text"]

RULE = "ND30-II-V-7"
LEVEL_WORDS: dict[type[Node], str] = {
    Part: "Phần",
    Chapter: "Chương",
    Section: "Mục",
    Subsection: "Tiểu mục",
    Article: "Điều",
    Clause: "khoản",
    Point: "điểm",
}
"""The words of a citation in the decree's letter case."""

RUN_THROUGH = (Part, Chapter, Article)
_BEGINS_SENTENCE = re.compile(r"(?:\A|\n|(?<!v\.v)[.!?]\s)[\s“\"‘(]*\Z")

Parts: TypeAlias = Mapping[str, Body | Text]
"""The bodies and texts of one document, each under its path (`body`, `regulation.body`, `closing`), in its order."""


@dataclass(slots=True)
class _Found:
    """The labels of a document and the texts that refer to them."""

    targets: dict[str, tuple[str, Chain]] = field(default_factory=dict)
    texts: list[tuple[str, Sequence[Run | Ref], Chain]] = field(default_factory=list)
    faults: Faults = field(default_factory=Faults)


def faults(parts: Parts) -> Faults:
    """Lỗi dẫn chiếu: every reference to nothing and every label that is given twice in a document, with its path."""
    return _search(parts).faults if _worth_a_search(parts) else Faults()


def resolved_parts(parts: Parts) -> dict[str, Body | Text]:
    """Văn bản đã điền dẫn chiếu: the same bodies and texts, every reference as words; ModelError as `faults`."""
    if not _worth_a_search(parts):
        return dict(parts)
    found = _search(parts)
    found.faults.refuse()
    said = {path: _said(text, stands, found) for path, text, stands in found.texts}
    changed = leading_to(said)
    return {
        path: with_texts(cast("Body", part), path, said, changed) if _is_body(part) else said.get(path, part)
        for path, part in parts.items()
    }


def resolved(body: Body) -> Body:
    """Nội dung đã điền dẫn chiếu: a body that stands by itself, as `resolved_parts`."""
    return cast("Body", resolved_parts({"body": body})["body"])


def resolved_text(text: Text, *bodies: Body) -> Text:
    """Chữ đã điền dẫn chiếu: a text outside of the bodies that it refers to; ModelError as `faults`."""
    parts: Parts = {**{f"bodies[{i}]": body for i, body in enumerate(bodies)}, "": text}
    return cast("Text", resolved_parts(parts)[""])


def has_labels(body: Body) -> bool:
    """Whether a body holds a label or anything but plain words."""
    for child in body:
        if isinstance(child, Table):
            if not all_plain(child):
                return True
            continue
        if isinstance(child, ChartFigure):
            continue
        if child.text.__class__ is not str:
            return True
        if isinstance(child, Node) and (child.label or has_labels(cast("Body", child.body))):
            return True
    return False


def _worth_a_search(parts: Parts) -> bool:
    return any_labels() and any(
        has_labels(cast("Body", part)) if _is_body(part) else part.__class__ is not str for part in parts.values()
    )


def _is_body(part: Body | Text) -> bool:
    return isinstance(part, tuple) and all(isinstance(child, CHILDREN) for child in part[:1])


def _search(parts: Parts) -> _Found:
    found = _Found()
    for path, part in parts.items():
        if not _is_body(part):
            _note_text(found, path, cast("Text", part), ())
            continue
        for at, child, chain in standing(cast("Body", part), path):
            if isinstance(child, Node) and child.label:
                _note_target(found, at, child.label, chain)
            for where, text in texts_of(child):
                _note_text(found, f"{at}.{where}", text, chain)
    for path, text, _ in found.texts:
        for label in dict.fromkeys(part.label for part in text if isinstance(part, Ref)):
            if label not in found.targets:
                _refuse_unknown(found, path, label)
    return found


def _note_text(found: _Found, path: str, text: Text, chain: Chain) -> None:
    if isinstance(text, tuple) and any(isinstance(part, Ref) for part in text):
        found.texts.append((path, text, chain))


def _note_target(found: _Found, path: str, label: str, chain: Chain) -> None:
    first = found.targets.setdefault(label, (path, chain))[0]
    if first != path:
        vi = f"nhãn “{label}” đã đặt cho chỗ khác; mỗi nhãn chỉ đặt một lần trong văn bản"
        found.faults.add(f"{path}.label", f"label {label!r} is given already at {first}", RULE, vi)


def _refuse_unknown(found: _Found, path: str, label: str) -> None:
    known = list(found.targets)
    near = nearest(label, known)
    there = f"; ý là “{near}”?" if near else f" (có: {', '.join(known)});" if known else "; chưa có nhãn nào;"
    message = f"reference to {label!r}, which labels nothing" + (f"; did you mean {near!r}?" if near else "")
    vi = f"dẫn chiếu “{label}” không trỏ đến chỗ nào{there} đặt nhãn bằng {{#{label}}} ở cuối dòng cần dẫn"
    found.faults.add(path, message, RULE, vi)


def _said(text: Sequence[Run | Ref], stands: Chain, found: _Found) -> Text:
    """The text with words in place of its references; the first word of a sentence begins with a capital."""
    runs: list[Run | Ref] = []
    for part in text:
        if isinstance(part, Ref):
            words = _cited(found.targets[part.label][1], stands)
            if _BEGINS_SENTENCE.search(plain(runs)):
                words = words[0].upper() + words[1:]
            runs.append(Run(words, part.bold, part.italic))
        else:
            runs.append(part)
    whole = joined(runs)
    only = whole[0]
    if len(whole) == 1 and isinstance(only, Run) and not (only.bold or only.italic or only.literal):
        return only.text
    return whole


def _cited(target: Chain, stands: Chain) -> str:
    """The citation of a place as seen from another, from the smallest level to the largest."""
    words = []
    for level in reversed(target):
        if level in stands:
            words.append(f"{LEVEL_WORDS[level.kind]} này")
            break
        words.append(f"{LEVEL_WORDS[level.kind]} {level.number}")
        if level.kind in RUN_THROUGH:
            break
    return " ".join(words)
