"""Ý kiến trong báo cáo: how many on each part and from whom, what was taken in, what not (L-28.3)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from vnadmin.consultation.opinion import AUDIENCES, RESULTS, Opinion, Result
from vnadmin.model.body import Child, Item, Paragraph
from vnadmin.model.table import Table
from vnadmin.papers.by_hand import figure
from vnadmin.papers.facts import Facts
from vnadmin.papers.official_words import as_is, group_words
from vnadmin.papers.opinions_order import DraftOrder
from vnadmin.text.casing import upper_first
from vnadmin.text.end_marks import without_end_mark

__all__ = ["answered", "by_part", "by_result", "count_words", "counted", "in_order"]

GENERAL, OTHERS = "Góp ý chung", "Các phần khác"
TITLES = ("Phần của dự thảo", "Số ý kiến", "Số lượt góp ý", "Đối tượng góp ý (số ý kiến)")
WIDTHS = (4, 2, 2, 6)


def in_order(facts: Facts) -> list[Opinion]:
    """Các ý kiến in the order of the draft, general ones first; of one place in the order they were typed."""
    order = DraftOrder(facts.draft)
    return sorted(facts.opinions, key=lambda one: order.key(one.about))


def count_words(opinions: Sequence[Opinion]) -> str:
    """Số ý kiến, số lượt góp ý: an opinion that many have given is one, with as many givers."""
    return f"{figure(len(opinions))} ý kiến với {figure(sum(one.givers for one in opinions))} lượt góp ý"


def counted(facts: Facts) -> Paragraph:
    """Tổng số ý kiến, and from whom."""
    return Paragraph(f"Tổng số: {count_words(facts.opinions)}, gồm {_from_whom(facts.opinions, group_words(facts))}.")


def _from_whom(opinions: Iterable[Opinion], groups: str) -> str:
    """How many are from whom; `groups` is what the residential groups of the ward are called."""
    counts = Counter(one.audience for one in opinions)
    called = {**AUDIENCES, "group": groups}
    return "; ".join(f"{words}: {figure(counts[key])}" for key, words in called.items() if counts[key])


def by_result(facts: Facts) -> Iterator[Item]:
    """Ý kiến theo kết quả: how many were taken in, how many not; an item for each answer that was given."""
    for result, words in RESULTS.items():
        them = [one for one in facts.opinions if one.response and one.response.result == result]
        if them:
            yield Item(f"{upper_first(words)}: {count_words(them)}.")


def by_part(facts: Facts) -> Iterator[Child]:
    """Ý kiến theo từng phần: how many on each chapter, and a table of its articles with the sums."""
    yield from _by_chapter(facts)
    rows = []
    for name, them in _parts(facts, in_order(facts)):
        rows.append((name, len(them), sum(one.givers for one in them), _from_whom(them, group_words(facts))))
    yield Table(TITLES, rows, widths=WIDTHS, total=TITLES[1:3])


def _by_chapter(facts: Facts) -> Iterator[Item]:
    """Nothing for a draft without chapters: the table says it all."""
    order, found = DraftOrder(facts.draft), defaultdict(list)
    for one in in_order(facts):
        found[GENERAL if one.about.general else order.chapter(one.about) or OTHERS].append(one)
    if found.keys() <= {GENERAL, OTHERS}:
        return
    for name, them in found.items():
        yield Item(f"{_leading(name)}: {count_words(them)}.")


def _parts(facts: Facts, opinions: Iterable[Opinion]) -> Iterator[tuple[str, list[Opinion]]]:
    """Opinions in their order, those on one part together."""
    order = DraftOrder(facts.draft)
    for name, group in groupby(opinions, key=lambda one: order.part(one.about)):
        yield name or GENERAL, list(group)


def _leading(part: str) -> str:
    """The part as an item begins with it: a line that began with "Điều 5" would read as that article."""
    return part if part in (GENERAL, OTHERS) else f"Về {part}"


def answered(facts: Facts, result: Result) -> Iterator[Child]:
    """Ý kiến có kết quả này, an item for each part of the draft: what was taken in or why not, and where it changed."""
    wanted = [one for one in in_order(facts) if one.response and one.response.result == result]
    for name, them in _parts(facts, wanted):
        answers = Counter(_answer(one) for one in them)
        lead = f"{_leading(name)} ({figure(answers.total())} ý kiến):"
        if len(answers) == 1:
            yield Item([f"{lead} ", as_is(next(iter(answers))), "."])
        else:
            below = [Item([f"{figure(count)} ý kiến: ", as_is(answer), "."]) for answer, count in answers.items()]
            yield Item(lead, below)


def _answer(one: Opinion) -> str:
    response = one.response
    if response is None:
        return ""
    changed = f"sửa tại {response.changed}" if response.changed else ""
    reason = without_end_mark(response.reason)
    return f"{reason} ({changed})" if reason and changed else reason or changed
