"""Kết quả kiểm phiếu trên màn hình: a table for each question, rates with their base, reasons, balance, differences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from vnadmin.cli.terminal_table import table_lines
from vnadmin.consultation.counted import Count
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.rate import BASES, rate_of
from vnadmin.consultation.reason import Reason
from vnadmin.consultation.shares import ShareBase, shares
from vnadmin.consultation.tally import Tally
from vnadmin.consulting.question_columns import heading_of
from vnadmin.consulting.tallying import Tallying
from vnadmin.text.casing import upper_first
from vnadmin.text.dates import short_date
from vnadmin.text.figures import write_figure

__all__ = ["text_lines"]

GROUP, TOTAL = "Tổ dân phố", "Tổng cộng"
BALLOTS = {
    "households": "Số hộ",
    "issued": "Phát ra",
    "returned": "Thu về",
    "valid": "Hợp lệ",
    "invalid": "Không hợp lệ",
    "late": "Nộp muộn",
}
LAST = ("Bỏ trống", "Ý kiến khác")
MOST_NAMED = 50
"""Ballots that are named one by one."""
BASED: tuple[ShareBase, ...] = ("valid", "households")


def text_lines(tallying: Tallying) -> Iterator[str]:
    """Every line of the result; blank lines part its sections."""
    total = tallying.total
    for place in range(len(total.questions)):
        yield from _question(tallying, total, place)
    if not total.questions:
        yield from (*_table(tallying, total, None), "")
    yield from _turnout(total)
    yield f"Cân đối: {tallying.balance}"
    yield from _reasons("Lý do phiếu không hợp lệ", total.counts_of("invalid"))
    yield from _counted(tallying)
    yield from _favours(tallying)
    yield from _differences(tallying)
    yield from _absent(tallying)


def _question(tallying: Tallying, total: Tally, place: int) -> Iterator[str]:
    question = total.questions[place].question
    yield f"{heading_of(question)}: {' '.join(question.text.split())}"
    yield ""
    yield from _table(tallying, total, place)
    yield ""
    for base in BASED:
        said = [one for one in shares(total, question.key, base) if one.count or one.label in question.choices]
        rates = "; ".join(f"{one.label} {write_figure(one.figure)}%" for one in said)
        if rates:
            yield f"Trên {BASES[base]}{_of_some(tallying)} ({_n(getattr(total, base))}): {rates}"
    yield ""


def _table(tallying: Tallying, total: Tally, place: int | None) -> list[str]:
    asked: Sequence[str] = () if place is None else (*total.questions[place].question.choices, *LAST)
    head = (GROUP, *BALLOTS.values(), *asked)
    rows = [(tallying.name(one.group), *_figures(one, place)) for one in tallying.tallies]
    return table_lines(head, [*rows, (f"{TOTAL}{_of_some(tallying)}", *_figures(total, place))])


def _of_some(tallying: Tallying) -> str:
    """Of how many groups a figure of the whole is, while some are missing."""
    return f" của {len(tallying.tallies)}/{len(tallying.groups)} tổ dân phố" if tallying.missing else ""


def _figures(tally: Tally, place: int | None) -> Iterator[str]:
    for name in BALLOTS:
        yield _n(getattr(tally, name))
    if place is not None:
        one: QuestionTally = tally.questions[place]
        yield from map(_n, (*one.figures, one.blank, one.others))


def _turnout(total: Tally) -> Iterator[str]:
    rates = {"Thu về": rate_of(total, total.returned, "issued"), "Hợp lệ": rate_of(total, total.valid, "returned")}
    for label, rate in rates.items():
        if rate:
            yield f"{label}: {rate.fraction}"


def _reasons(title: str, reasons: Mapping[Reason, int]) -> Iterator[str]:
    if reasons:
        yield f"{title}:"
        for reason, number in reasons.items():
            yield f"  {upper_first(reason.phrase)}: {_n(number)}"


def _counted(tallying: Tallying) -> Iterator[str]:
    if tallying.count is not None:
        yield ""
        yield f"Phiếu đã nhập: {tallying.count}"
        yield from _reasons("Lý do phiếu không được tính là hợp lệ", tallying.count.reasons)
        yield from _aside(tallying.count)


def _aside(count: Count) -> Iterator[str]:
    """Which ballots are set aside or late: nobody should have to look for them among thousands."""
    found = [one for one in count.outcomes if one.reason is not None and one.state in ("set_aside", "late")]
    if not found:
        return
    yield "Phiếu để riêng, phiếu nộp muộn:"
    for one in found[:MOST_NAMED]:
        answer = one.answer
        known = ((answer.household, "hộ"), (answer.ballot, "mã phiếu"))
        who = ", ".join(f"{word} {code}" for code, word in known if code) or "không có mã"
        reason = one.reason.phrase if one.reason else ""
        yield f"  {who}, nhận ngày {short_date(answer.received)}: {reason}"
    if len(found) > MOST_NAMED:
        yield f"  còn {_n(len(found) - MOST_NAMED)} phiếu nữa"


def _favours(tallying: Tallying) -> Iterator[str]:
    for one in tallying.favours:
        yield ""
        yield f"{heading_of(one.question)}, phương án “{one.choice}”:"
        for code, threshold in one.groups:
            yield f"  {tallying.name(code)}: {threshold.sentence}"
        if one.commune:
            yield f"  Phạm vi cấp xã: {one.commune.sentence}"


def _differences(tallying: Tallying) -> Iterator[str]:
    if tallying.differences:
        yield ""
        yield "Số liệu khác nhau giữa biên bản và phiếu:"
        for code, rows in tallying.differences:
            for one in rows:
                yield f"  {tallying.name(code)}: {one}"


def _absent(tallying: Tallying) -> Iterator[str]:
    yield from _names(tallying, "Chưa có số liệu", tallying.missing)
    yield from _names(tallying, "Chưa có biên bản, số liệu lấy theo phiếu", tallying.without_minutes)
    yield from _names(tallying, "Có biên bản, chưa nhập phiếu nào", tallying.without_answers)


def _names(tallying: Tallying, title: str, codes: Iterable[str]) -> Iterator[str]:
    names = [tallying.name(code) for code in codes]
    if names:
        yield ""
        yield f"{title} ({len(names)}/{len(tallying.groups)} tổ dân phố): {', '.join(names)}"


def _n(value: int) -> str:
    return write_figure((value, 0))
