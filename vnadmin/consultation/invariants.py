"""Số liệu phải khớp: the sums that hold in every tally, each told in the words of the minutes (LYK-COUNT)."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from vnadmin.consultation.figures import LABELS
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.errors import Fault
from vnadmin.text.figures import write_figure

if TYPE_CHECKING:
    from vnadmin.consultation.tally import Tally

__all__ = ["break_in_question", "break_in_sums"]

RULE = "LYK-COUNT"


def break_in_sums(tally: Tally, unsure: Set[str]) -> Iterator[Fault]:
    """The sums of a group that do not hold; those that need a figure in `unsure`, wrong already, are passed over."""
    if not unsure & {"issued", "households"} and tally.issued > tally.households:
        yield _more("issued", tally.issued, "households", tally.households)
    if not unsure & {"returned", "late", "issued"}:
        yield from _returned(tally)
    if not unsure & {"valid", "invalid", "returned"} and tally.valid + tally.invalid != tally.returned:
        parts = {"valid": tally.valid, "invalid": tally.invalid}
        yield _unequal("returned", tally.returned, parts)
    if not unsure & {"invalid", "reasons"} and sum(tally.counts_of("invalid").values()) != tally.invalid:
        yield _unexplained(tally)
    if tally.printed is not None and not unsure & {"printed", "issued", "left", "spoiled"}:
        parts = {"issued": tally.issued, "left": tally.left or 0, "spoiled": tally.spoiled or 0}
        if sum(parts.values()) != tally.printed:
            yield _unequal("printed", tally.printed, parts)


def _returned(tally: Tally) -> Iterator[Fault]:
    if tally.returned > tally.issued:
        yield _more("returned", tally.returned, "issued", tally.issued)
    elif tally.not_returned < 0:
        both = f"{LABELS['returned']} và nộp muộn cộng lại là {_n(tally.returned + tally.late)}"
        vi = f"{both}, nhiều hơn {LABELS['issued']} là {_n(tally.issued)}"
        yield Fault("late", f"returned + late > issued: {tally.returned} + {tally.late} > {tally.issued}", RULE, vi)


def _unexplained(tally: Tally) -> Fault:
    told = sum(tally.counts_of("invalid").values())
    vi = f"{LABELS['invalid']} là {_n(tally.invalid)}, cộng theo từng lý do là {_n(told)}"
    return Fault("reasons", f"the reasons add up to {told}, not to invalid = {tally.invalid}", RULE, vi)


def break_in_question(one: QuestionTally, valid: int) -> Iterator[Fault]:
    """The sums of one question that do not hold among so many valid ballots."""
    for name, count in (("blank", one.blank), ("others", one.others)):
        if count > valid:
            yield _more(name, count, "valid", valid)
    marked, chosen = valid - one.blank, sum(one.figures)
    if marked < 0:
        return
    if not one.question.many:
        if chosen != marked:
            yield _not_all(one, valid)
        return
    for i, count in enumerate(one.figures):
        if count > marked:
            vi = f"{LABELS['counts']} “{one.question.choices[i]}” là {_n(count)}, nhiều hơn {_marked(marked)}"
            yield Fault(f"counts[{i}]", f"{count} is more than valid - blank = {marked}", RULE, vi)
    if not marked <= chosen <= marked * one.question.limit:
        limit = one.question.limit
        told = f"{LABELS['counts']} các phương án cộng lại là {_n(chosen)}, {_marked(marked)}"
        vi = f"{told}, mỗi phiếu chọn từ 1 đến {limit} phương án"
        yield Fault("counts", f"{chosen} marks on {marked} ballots, 1 to {limit} on each", RULE, vi)


def _not_all(one: QuestionTally, valid: int) -> Fault:
    chosen = sum(one.figures)
    parts = f"{LABELS['counts']} các phương án ({_n(chosen)}) cộng {LABELS['blank']} ({_n(one.blank)})"
    vi = f"{parts} là {_n(chosen + one.blank)}, không bằng {LABELS['valid']} là {_n(valid)}"
    return Fault("counts", f"choices + blank = {chosen} + {one.blank}, want valid = {valid}", RULE, vi)


def _marked(marked: int) -> str:
    return f"số phiếu hợp lệ có đánh dấu là {_n(marked)}"


def _more(field: str, value: int, than: str, limit: int) -> Fault:
    vi = f"{LABELS[field]} là {_n(value)}, nhiều hơn {LABELS[than]} là {_n(limit)}"
    return Fault(field, f"{field} > {than}: {value} > {limit}", RULE, vi)


def _unequal(field: str, value: int, parts: dict[str, int]) -> Fault:
    words = " cộng ".join(f"{LABELS[name]} ({_n(count)})" for name, count in parts.items())
    vi = f"{words} là {_n(sum(parts.values()))}, không bằng {LABELS[field]} là {_n(value)}"
    return Fault(field, f"{field} = {value}, but {' + '.join(parts)} = {sum(parts.values())}", RULE, vi)


def _n(value: int) -> str:
    return write_figure((value, 0))
