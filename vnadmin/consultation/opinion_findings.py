"""Tiếp thu, giải trình: opinions without an answer, and answers that cannot be right (L-28.3, LYK-RESPONSE)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from vnadmin.consultation.opinion import RESULTS, Opinion
from vnadmin.consultation.provisions_of import ProvisionsOf, text_of
from vnadmin.consultation.regime import Purpose, breach, force
from vnadmin.consultation.target import WITHIN, Target
from vnadmin.findings import Finding
from vnadmin.kinds.decision import Decision
from vnadmin.text.citation import Levels, write_provision
from vnadmin.text.figures import write_figure

__all__ = ["opinion_findings"]

DRAFT, FINAL = "dự thảo lấy ý kiến", "văn bản sau tiếp thu"


def opinion_findings(
    opinions: Sequence[Opinion], purpose: Purpose, *, draft: Decision | None = None, final: Decision | None = None
) -> list[Finding]:
    """What is wrong with the opinions; an opinion is told by its place in the list, from 1.

    Places are compared with the text that the draft and the final decision issue, where these are given. Without the
    final one answers may still come, and their lack is a note.
    """
    told = [(f"ý kiến góp ý số {number}{_of(one)}", one) for number, one in enumerate(opinions, 1)]
    asked = [(where, one.about) for where, one in told]
    changed = [(where, one.response.changed) for where, one in told if one.response and one.response.changed]
    return [
        *_unanswered(told, purpose, finished=final is not None),
        *_without_words(told, purpose),
        *_nowhere(asked, draft, DRAFT, "góp ý về", purpose),
        *_nowhere(changed, final, FINAL, "ghi đã sửa", purpose),
    ]


def _of(opinion: Opinion) -> str:
    return f" ({opinion.giver})" if opinion.giver else ""


def _unanswered(told: Iterable[tuple[str, Opinion]], purpose: Purpose, *, finished: bool) -> Iterator[Finding]:
    where = tuple(where for where, one in told if one.response is None)
    if where and force("L-28.3", purpose):
        message = f"{write_figure((len(where), 0))} ý kiến chưa có nội dung tiếp thu, giải trình"
        found = breach("L-28.3", purpose, where, message, "ghi kết quả và nội dung giải trình của từng ý kiến")
        # the clause wants opinions answered, and does not say one by one
        yield replace(found, severity="warning" if finished else "note")


def _without_words(told: Iterable[tuple[str, Opinion]], purpose: Purpose) -> Iterator[Finding]:
    """Answers that say neither what was taken in nor why not."""
    for where, one in told:
        response = one.response
        if response is None or response.reason:
            continue
        result = RESULTS[response.result]
        if response.result == "accepted" and response.changed is None:
            message = f"kết quả “{result}” nhưng không ghi đã tiếp thu gì, sửa ở đâu"
            yield breach("LYK-RESPONSE", purpose, (where,), message, "ghi nội dung tiếp thu, hoặc chỗ đã sửa")
        elif response.result != "accepted":
            message = f"kết quả “{result}” nhưng không ghi lý do"
            yield breach("LYK-RESPONSE", purpose, (where,), message, "ghi nội dung giải trình")


def _nowhere(
    named: Iterable[tuple[str, Target]], decision: Decision | None, text: str, verb: str, purpose: Purpose
) -> Iterator[Finding]:
    """Places that a text does not have; of one place all opinions together.

    A missing khoản or điểm is only to be looked at: it may be one that the opinion asks for, or that was taken out.
    """
    if decision is None:
        return
    provisions = ProvisionsOf(text_of(decision))
    found: dict[tuple[Levels, str], list[str]] = defaultdict(list)
    for where, target in named:
        if lacking := provisions.lacking(target):
            found[lacking, str(target)].append(where)
    for (lacking, said), places in found.items():
        message = f"{verb} {said}, nhưng {text} không có {write_provision(lacking)}"
        made = breach("LYK-TARGET", purpose, (*places, text), message, "sửa chỗ ghi cho khớp với văn bản")
        yield replace(made, severity="note") if lacking[0][0] in WITHIN else made
