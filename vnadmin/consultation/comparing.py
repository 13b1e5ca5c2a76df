"""So sánh hai bản: two versions of a regulation, article by article and word by word (L-28.3)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set

from vnadmin.consultation.article_pairs import Pair, article_pairs
from vnadmin.consultation.article_texts import Piece, pieces
from vnadmin.consultation.compared import Compared, Side
from vnadmin.consultation.line_changes import Marked, line_changes, wholly
from vnadmin.consultation.word_changes import Stretches
from vnadmin.model.attached import AttachedText
from vnadmin.model.runs import Run

__all__ = ["compare"]

_MARKS = re.compile(r"\W*\Z")


def compare(before: AttachedText, after: AttachedText) -> tuple[Compared, ...]:
    """So sánh từng điều, in the order of the new text; what was removed follows what stood before it.

    Every article stands in exactly one row, every heading of a part, chapter or section too. References are compared as
    they are printed. Raises ModelError for a reference to a place outside of its text; `compose(decision).attached`
    has none.
    """
    olds, news = pieces(before), pieces(after)
    pairs = article_pairs(olds, news)
    numbers = {(olds[i].number, news[j].number) for i, j, _ in pairs if i is not None and j is not None}
    return tuple(_compared(pair, olds, news, numbers) for pair in pairs)


def _compared(pair: Pair, olds: tuple[Piece, ...], news: tuple[Piece, ...], numbers: Set[tuple[str, str]]) -> Compared:
    i, j, moved = pair
    old = None if i is None else olds[i]
    new = None if j is None else news[j]
    if old and new:
        marked = line_changes(old.lines, new.lines)
    else:
        marked = (wholly(old.lines) if old else (), wholly(new.lines) if new else ())
    return Compared(
        before=None if old is None or i is None else _side(old, i, marked[0], italic=True),
        after=None if new is None or j is None else _side(new, j, marked[1], italic=False),
        unchanged=bool(old and new and old.said == new.said) and not moved,
        moved=moved,
        reference=bool(old and new and _refers(old, new, numbers)) and not moved,
    )


def _refers(old: Piece, new: Piece, numbers: Set[tuple[str, str]]) -> bool:
    """Whether both say the same but for articles that are cited by their new numbers."""
    was, now = (" ".join(piece.said).split() for piece in (old, new))
    if was == now or len(was) != len(now):
        return False
    places = [k for k in range(len(was)) if was[k] != now[k]]
    return all(
        k > 0 and (_cited(was, k), _cited(now, k)) in numbers and _MARKS.search(was[k])[0] == _MARKS.search(now[k])[0]  # type: ignore[index]  # an empty text matches too
        for k in places
    )


def _cited(words: Sequence[str], k: int) -> str:
    """The word before and this one without the marks behind it: "Điều 5"."""
    return f"{words[k - 1]} {_MARKS.sub('', words[k])}"


def _side(piece: Piece, order: int, marked: Marked, *, italic: bool) -> Side:
    lines = [tuple(_runs(stretches, italic=italic)) for stretches in marked]
    return Side(piece.number, piece.title, lines, level=piece.level, order=order)


def _runs(stretches: Stretches, *, italic: bool) -> Iterable[Run]:
    """Words as they stand: what looks like a reference in them is none, for all are spelled out."""
    for text, changed in stretches:
        yield Run(text, bold=changed, italic=changed and italic, literal=True)
