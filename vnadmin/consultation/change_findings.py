"""Sửa so với dự thảo: changes of the final text that no opinion and no stated reason explains (L-28.3, LYK-CHANGE)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vnadmin.consultation.compared import Compared
from vnadmin.consultation.comparison import compare
from vnadmin.consultation.opinion import Opinion
from vnadmin.consultation.opinion_findings import DRAFT, FINAL
from vnadmin.consultation.regime import Purpose, breach
from vnadmin.consultation.target import Target
from vnadmin.findings import Finding
from vnadmin.kinds import compose
from vnadmin.kinds.decision import Decision

__all__ = ["change_findings"]

RULE = "LYK-CHANGE"


def change_findings(
    draft: Decision | None, final: Decision | None, opinions: Iterable[Opinion], purpose: Purpose
) -> list[Finding]:
    """Every article that was changed, added, taken out or moved, of which no response speaks; () without both texts.

    A response speaks of the place where it says the text was changed; where it takes an opinion in, of the place that
    the opinion is about, too.
    """
    if draft is None or final is None:
        return []
    before, after = compose(draft).attached, compose(final).attached
    if before is None or after is None:
        return []
    told = tuple(one for one in opinions if one.response is not None)
    in_draft = {_place(one.about) for one in told if one.response and one.response.result != "explained"}
    in_final = {_place(one.response.changed) for one in told if one.response and one.response.changed}
    rows = [row for row in compare(before, after) if not row.kept]
    unexplained = [row for row in rows if not _numbers(row, in_draft, in_final)]
    if any(
        row.moved and row not in unexplained for row in rows
    ):  # one reason tells of both articles that change places
        unexplained = [row for row in unexplained if not _only_moved(row)]
    return list(_found(unexplained, purpose))


def _only_moved(row: Compared) -> bool:
    """Whether nothing but numbers differs."""
    marked = [words for side in (row.before, row.after) if side for words in side.marked]
    return row.moved and all(words.strip(" ,;.").isdecimal() for words in marked)


def _place(target: Target) -> str:
    """The article that a place stands in, or the place itself where it is none: what a row is called by."""
    return f"Điều {target.article}" if target.article else str(target)


def _numbers(row: Compared, in_draft: set[str], in_final: set[str]) -> bool:
    """Whether a response speaks of the row, by its number in either text."""
    old = row.before is not None and row.before.number in in_draft
    return old or (row.after is not None and row.after.number in in_final)


def _found(rows: Iterable[Compared], purpose: Purpose) -> Iterator[Finding]:
    for row in rows:
        message = f"{_what(row)}, nhưng không có ý kiến, lý do nào nói đến"
        where = tuple(f"{text}, {side.number}" for text, side in ((DRAFT, row.before), (FINAL, row.after)) if side)
        fix = "ghi chỗ đã sửa (Sửa tại) ở ý kiến dẫn đến việc sửa, hoặc thêm lý do vào danh sách ý kiến"
        yield breach(RULE, purpose, where, message, fix)


def _what(row: Compared) -> str:
    if row.before is None and row.after is not None:
        return f"{row.after.number} được thêm vào"
    if row.after is None and row.before is not None:
        return f"{row.before.number} của dự thảo bị bỏ"
    number = row.after.number if row.after else ""
    changed = bool(row.after and row.after.marked) or bool(row.before and row.before.marked)
    return f"{number} đã sửa so với dự thảo" if changed else f"{number} đã đổi chỗ so với dự thảo"
