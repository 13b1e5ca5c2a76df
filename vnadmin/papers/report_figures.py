"""Số liệu của báo cáo: the figures of the ballots, a sentence and a table made of the same rows (N-4.6c)."""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.consultation.rate import rate_of
from vnadmin.consultation.tally import Tally
from vnadmin.model.body import Child, Item, Paragraph
from vnadmin.model.cells import cell_text
from vnadmin.model.runs import Italic, Run
from vnadmin.model.table import Table
from vnadmin.papers.official_words import as_is
from vnadmin.papers.results import ballot_lines, question_results

__all__ = ["ballot_figures", "question_figures", "share_sentence"]

BASE = "số phiếu hợp lệ"
SEVERAL = "Mỗi phiếu được chọn nhiều phương án, nên cộng các tỷ lệ có thể hơn 100%."


def ballot_figures(total: Tally) -> Iterator[Child]:
    """Số phiếu phát ra, thu về, hợp lệ, không hợp lệ; and what came back, with its base."""
    for line in ballot_lines(total):
        yield Item(line.removeprefix("- "))
    returned, valid = rate_of(total, total.returned, "issued"), rate_of(total, total.valid, "returned")
    rates = [f"{label}: {rate.fraction}" for label, rate in (("thu về", returned), ("hợp lệ", valid)) if rate]
    if rates:
        yield Paragraph(f"Tỷ lệ phiếu {'; '.join(rates)}.")


def question_figures(total: Tally, number: int) -> Iterator[Child]:
    """Kết quả một nội dung hỏi, by its number from 1: the words of the question, a sentence, the table."""
    question = total.questions[number - 1].question
    yield Paragraph([Italic(f"Nội dung hỏi {number}: "), as_is(question.text)])
    for part in list(question_results(total, number))[1:]:  # after the words of the question
        if isinstance(part, Table):
            yield share_sentence(part)
            if question.many:
                yield Paragraph(SEVERAL)
            yield part
        elif isinstance(part, Paragraph):
            yield part


def share_sentence(table: Table) -> Paragraph:
    """Câu nêu kết quả: made of the rows of the table of `question_results`, so that the two cannot disagree."""
    told = []
    for row in table.rows:
        choice, count, share = map(cell_text, row)
        told.append(f"“{choice}”: {count} phiếu" + (f" ({share}% {BASE})" if share[0].isdigit() else ""))
    return Paragraph([Run(f"{'; '.join(told)}.", literal=True)], literal=True)
