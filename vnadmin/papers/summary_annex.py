"""Biểu tổng hợp toàn phường, xã: the figures of every residential group, and their sums (row 12; N-4.6c)."""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.consultation.tally import Tally
from vnadmin.model.annex import Annex
from vnadmin.model.body import Child, Clause, Section
from vnadmin.model.cells import CellValue, ColumnGroup
from vnadmin.model.chart import ChartFigure
from vnadmin.model.runs import Text
from vnadmin.model.table import Table
from vnadmin.papers.facts import Facts
from vnadmin.papers.official_words import as_is, group_words
from vnadmin.papers.report_figures import share_sentence
from vnadmin.papers.results import question_results

__all__ = ["summary_annex", "summary_tables"]

NAME = "Biểu tổng hợp số liệu phiếu lấy ý kiến của hộ gia đình"
FIGURES = {
    "households": "Số hộ",
    "issued": "Phát ra",
    "returned": "Thu về",
    "late": "Nộp muộn",
    "not_returned": "Không thu về",
    "valid": "Hợp lệ",
    "invalid": "Không hợp lệ",
}
BALLOTS = "Số phiếu"
VALID, CHOSEN, BLANK, OTHERS = "Số phiếu hợp lệ", "Số phiếu chọn phương án", "Để trống", "Ý kiến khác"


def summary_annex(facts: Facts) -> Annex | None:
    """Phụ lục tổng hợp, landscape: the ballots, then a table for each question; None while nothing is counted."""
    total = facts.total
    if total is None:
        return None
    ballots, *questions = summary_tables(facts)
    asked = [
        Clause([as_is(one.question.text)], [table, *_shares(total, number)], titled=True)
        for number, (table, one) in enumerate(zip(questions, total.questions, strict=True), 1)
    ]
    body = [Section(BALLOTS, [ballots])]
    if asked:
        body += [Section("Kết quả theo nội dung hỏi", asked), Section("Biểu đồ", list(_charts(total)))]
    return Annex(NAME, body, landscape=True)


def _charts(total: Tally) -> Iterator[ChartFigure]:
    """A bar for each choice of a question, and for the ballots that left it blank: the same figures once more."""
    for number, one in enumerate(total.questions, 1):
        rows = [*zip(one.question.choices, one.figures, strict=True), (BLANK, one.blank)]
        choices, counts = zip(*rows, strict=True)
        yield ChartFigure(f"Nội dung hỏi {number}: số phiếu theo phương án", choices, [("Số phiếu", counts)])


def summary_tables(facts: Facts) -> tuple[Table, ...]:
    """Số liệu từng tổ dân phố: the ballots, then every question, with sums; none while nothing is counted."""
    if not facts.tallies:
        return ()
    rows = [(i, _name(facts, one), *(getattr(one, name) for name in FIGURES)) for i, one in _groups(facts)]
    first, *rest = FIGURES.values()
    titles = ("TT", _heading(facts), first, ColumnGroup(BALLOTS, rest))
    # totals are named: a group's name may be a number, and is not to be added up
    ballots = Table(titles, rows, widths=(1, 5, *(2 for _ in FIGURES)), total=tuple(FIGURES.values()))
    return (ballots, *(_question(facts, i) for i in range(len(facts.tallies[0].questions))))


def _question(facts: Facts, place: int) -> Table:
    question = facts.tallies[0].questions[place].question
    rows: list[list[CellValue]] = []
    for i, tally in _groups(facts):
        one = tally.questions[place]
        figures = [tally.valid, *one.figures, one.blank, *([one.others] if question.other_opinion else [])]
        rows.append([i, _name(facts, tally), *figures])
    more = (BLANK, OTHERS) if question.other_opinion else (BLANK,)
    titles = ("TT", _heading(facts), VALID, ColumnGroup(CHOSEN, [[as_is(one)] for one in question.choices]), *more)
    widths = (1, 5, *(2.5 for _ in rows[0][2:]))
    return Table(titles, rows, widths=widths, total=(VALID, *question.choices, *more))


def _groups(facts: Facts) -> Iterator[tuple[int, Tally]]:
    return iter(enumerate(facts.tallies, 1))


def _heading(facts: Facts) -> str:
    return f"Tên {group_words(facts)}"


def _name(facts: Facts, tally: Tally) -> Text:
    group = facts.group(tally.group)
    return [as_is(group.name if group else tally.group)]


def _shares(total: Tally, number: int) -> Iterator[Child]:
    """The sentence of the report again, below the table of its groups."""
    for part in question_results(total, number):
        if isinstance(part, Table):
            yield share_sentence(part)
