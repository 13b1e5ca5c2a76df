"""Còn thiếu gì: what the facts do not hold yet for a paper of the UBND, and in which file it is written (L-28.1/1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.timeline import Timeline
from vnadmin.model.faults import Faults
from vnadmin.papers.facts import Facts
from vnadmin.rules.terms import term
from vnadmin.text.casing import within_sentence

__all__ = ["lacking_results", "lacking_words", "refuse_lacking", "unsaid", "unset"]

FILE = "lay_y_kien.yaml"
ONLY_OPINION = (
    "chế độ tham gia ý kiến: văn bản này không dùng khi Nhân dân bàn và quyết định (che_do trong lay_y_kien.yaml)"
)
RESULTS = "số liệu kiểm phiếu (bien_ban.xlsx) hoặc ý kiến góp ý (y_kien.xlsx)"


def refuse_lacking(lines: Iterable[str]) -> None:
    """ModelError with every line of a `lacking_…`: a paper is not made with holes in it."""
    faults = Faults()
    for line in lines:
        faults.add("", f"the facts lack: {line}", "L-28.1/1", f"còn thiếu {line}")
    faults.refuse()


def lacking_words(facts: Facts, *fields: str) -> Iterator[str]:
    """Common to all papers: the regime, the plan, who signs; and these fields of the consultation."""
    if facts.consultation.purpose != "opinion":
        yield ONLY_OPINION
    if facts.plan is None:
        yield "kế hoạch lấy ý kiến (ke_hoach.yaml)"
    yield from unsaid(facts, "signer", *fields)


def unsaid(facts: Facts, *fields: str) -> Iterator[str]:
    """Fields of the consultation in which nothing stands."""
    for name in fields:
        if not getattr(facts.consultation, name):
            yield _line(Consultation, name)


def unset(facts: Facts, *names: str) -> Iterator[str]:
    """Days and windows that are not known yet; of several one is enough, and the first is told."""
    if not any(getattr(facts.consultation.timeline, name) for name in names):
        yield _line(Timeline, names[0])


def _line(owner: type, name: str) -> str:
    row = term(owner, name)
    return f"{within_sentence(row.label)} ({row.key} trong {FILE})"


def lacking_results(facts: Facts) -> Iterator[str]:
    """What a paper about the results needs: figures of every group, or opinions; an answer to each opinion (L-28.3)."""
    if not facts.tallies and not facts.opinions:
        yield RESULTS
    elif not facts.tallies and facts.consultation.by_ballots and facts.consultation.on_ballot:
        yield "số liệu kiểm phiếu (bien_ban.xlsx)"
    yield from _lacking_groups(facts)
    yield from _lacking_answers(facts)


def _lacking_groups(facts: Facts) -> Iterator[str]:
    """A total of some groups only would read as that of the ward."""
    if not facts.tallies:
        return
    for group in facts.groups:
        if facts.tally_of(group.code) is None:
            yield f"số liệu kiểm phiếu của {group.name} (bien_ban.xlsx)"
    for tally in facts.tallies:
        if facts.group(tally.group) is None:
            yield f"tên của tổ dân phố có mã “{tally.group}” (to_dan_pho.xlsx)"


def _lacking_answers(facts: Facts) -> Iterator[str]:
    for number, one in enumerate(facts.opinions, 1):
        who = f"ý kiến góp ý số {number}{f' ({one.giver})' if one.giver else ''}"
        if one.response is None:
            yield f"kết quả tiếp thu, giải trình {who} (y_kien.xlsx)"
        elif not one.response.reason and (one.response.result != "accepted" or one.response.changed is None):
            yield f"nội dung giải trình {who} (y_kien.xlsx)"
