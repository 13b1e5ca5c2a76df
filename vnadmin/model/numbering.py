"""Đánh số: the number of every level, computed from its place in the tree (ND30-I-II-6.đ).

Parts, chapters and articles run through the whole text; sections, clauses and points begin anew in what holds them.
A section is "I." in a text without articles (ND30-I-V-6b) and "Mục 1" among articles (ND30-I-II-6.đ/2).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple, TypeAlias

from vnadmin.errors import Fault, ModelError
from vnadmin.model.body import Article, Chapter, Child, Clause, Item, Node, Part, Point, Section, Subsection
from vnadmin.text.letters import point_letter
from vnadmin.text.roman import LAST, to_roman

__all__ = ["Numbered", "beyond_roman", "number_each", "numbered", "paths", "typed_numbers"]


class Numbered(NamedTuple):
    """One child of the tree in reading order: its number ("III", "2", "đ", "-"), and how many headings hold it.

    `arabic` tells a section that prints as "Mục 1" from one that prints as "I.".
    """

    child: Child
    number: str
    depth: int
    arabic: bool = False


Visit: TypeAlias = Callable[[Child, str, int, bool], None]
"""Takes a child and what `Numbered` says of it."""


@dataclass(slots=True)
class _Running:
    """The counters that run through the whole text."""

    parts: int = 0
    chapters: int = 0
    articles: int = 0


def numbered(body: Iterable[Child]) -> list[Numbered]:
    """Every child of the tree, in reading order, with its number; a number that was typed is kept."""
    out: list[Numbered] = []
    number_each(body, lambda *entry: out.append(Numbered(*entry)))
    return out


def number_each(body: Iterable[Child], visit: Visit) -> None:
    """As `numbered`, every child handed to `visit` at once: layout needs no list of them, which takes as long again."""
    _number(body, visit, _Running(), 0, False, "-")


def _number(
    body: Iterable[Child], visit: Visit, running: _Running, depth: int, among_articles: bool, item_mark: str
) -> None:
    count = 0
    last: type | None = None
    for child in body:
        kind = child.__class__
        if kind is Clause or kind is Point:  # most of a text, so they are looked for first
            count = count + 1 if kind is last else 1
            last = kind
            visit(child, child.number or (str(count) if kind is Clause else point_letter(count)), depth, False)  # type: ignore[union-attr]  # both are Nodes
            if child.body:  # type: ignore[union-attr]  # as above
                below = depth if kind is Point else depth + 1
                _number(child.body, visit, running, below, among_articles, "-")  # type: ignore[union-attr]  # as above
        elif not isinstance(child, Node):
            visit(child, "", depth, False)
        elif kind is Item:
            visit(child, child.number or item_mark, depth, False)
            if child.body:
                _number(child.body, visit, running, depth, among_articles, "+")
        else:
            count = count + 1 if kind is last else 1
            last = kind
            arabic = kind is Section and (among_articles or _holds_articles(child))
            visit(child, child.number or _heading_number(kind, count, running, arabic=arabic), depth, arabic)
            if child.body:
                inside = among_articles or arabic or kind is Chapter
                _number(child.body, visit, running, depth + 1, inside, "-")


def _heading_number(kind: type, count: int, running: _Running, *, arabic: bool) -> str:
    if kind is Article:
        running.articles += 1
        return str(running.articles)
    if kind is Part:
        running.parts += 1
        return to_roman(running.parts)
    if kind is Chapter:
        running.chapters += 1
        return to_roman(running.chapters)
    return str(count) if arabic or kind is Subsection else to_roman(count)


def _holds_articles(section: Node) -> bool:
    for child in section.body:  # any() over a generator takes twice as long
        if isinstance(child, Article) or (isinstance(child, Subsection) and _holds_articles(child)):
            return True
    return False


def beyond_roman(body: Sequence[Child]) -> Fault | None:
    """The fault of the first part, chapter or section that no Roman numeral can number; None where there is none."""
    if _most_headings(body) <= LAST:
        return None
    before: list[Child] = []
    try:
        number_each(body, lambda child, *_: before.append(child))
    except ModelError:
        path = next(islice(paths(body), len(before), None))[0]
        message = f"no Roman numeral is greater than {LAST}: part the text otherwise"
        vi = f"không có số La Mã lớn hơn {LAST}; hãy chia nội dung thành các phần, các mục khác hoặc các khoản"
        return Fault(path, message, "ND30-I-II-6.đ/1", vi)
    return None


def _most_headings(body: Sequence[Child]) -> int:
    """How many parts, chapters and sections there are at most: they stand nowhere else."""
    most = len(body)
    for child in body:  # sum() over a generator takes twice as long
        if isinstance(child, (Part, Chapter)):
            most += _most_headings(child.body)
    return most


def typed_numbers(body: Iterable[Child]) -> Iterator[tuple[str, str, str]]:
    """Path, typed number and computed number of every node whose typed number is not the one that follows."""
    if not _any_typed(body):
        return
    bare = iter(numbered(_untyped(child) for child in body))
    for path, child in paths(body):
        computed = next(bare).number
        if isinstance(child, Node) and child.number and child.number != computed:
            yield path, child.number, computed


def _any_typed(body: Iterable[Child]) -> bool:
    for child in body:  # noqa: SIM110  # any() over a generator takes twice as long
        if child.rank and (child.number or (child.body and _any_typed(child.body))):  # type: ignore[union-attr]  # a Node has a rank
            return True
    return False


def _untyped(child: Child) -> Child:
    if not isinstance(child, Node):
        return child
    return type(child)(child.text, tuple(_untyped(below) for below in child.body))


def paths(body: Iterable[Child], prefix: str = "") -> Iterator[tuple[str, Child]]:
    """Every child of the tree in reading order, with its path."""
    for i, child in enumerate(body):
        path = f"{prefix}[{i}]"
        yield path, child
        if isinstance(child, Node):
            yield from paths(child.body, f"{path}.body")
