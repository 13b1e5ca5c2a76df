"""Câu trả lời: what one returned ballot says, and the state of its paper (Nghị định số 59/2023/NĐ-CP, N-4.5b)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import KW_ONLY, dataclass
from datetime import date
from typing import TypeAlias

from vnadmin.consultation.codes import settle_code
from vnadmin.consultation.window import want_day
from vnadmin.model.faults import Faults, as_tuple

__all__ = ["Answer", "Chosen", "Pairs"]

Chosen: TypeAlias = "Sequence[int | str] | int | str | None"
"""One choice or several: each its number on the ballot, from 1, or its words. Nothing is a question left blank."""
Pairs: TypeAlias = "tuple[tuple[str, tuple[int | str, ...]], ...]"


@dataclass(frozen=True, slots=True)
class Answer:
    """Câu trả lời: one ballot that came back.

    household    mã hộ gia đình
    ballot       mã phiếu; one of the two codes is enough, a ballot with neither is set aside
    choices      {key of the question: chosen}, each choice its number on the ballot (from 1) or its words
    others       {key of the question: another opinion}; may stand beside a choice or alone
    received     ngày nhận
    order        thứ tự nhận trong ngày; equal ones stand as they are given
    issued_form  đúng mẫu phát ra
    stamped      có dấu treo, hoặc chữ ký của Tổ trưởng
    legible      còn đọc được

    Both mappings become tuples of pairs, in the order of their keys and without what is blank; `marked` and `opinions`
    give them back so. Whether a choice is on the ballot is told when the answers are counted.
    """

    household: str = ""
    _: KW_ONLY
    received: date
    ballot: str = ""
    choices: Mapping[str, Chosen] | Pairs = ()
    others: Mapping[str, str] | tuple[tuple[str, str], ...] = ()
    order: int = 0
    issued_form: bool = True
    stamped: bool = True
    legible: bool = True

    def __post_init__(self) -> None:
        faults = Faults()
        for name in ("household", "ballot"):
            object.__setattr__(self, name, settle_code(faults, name, getattr(self, name), empty=True))
        object.__setattr__(self, "choices", _choices(faults, self.choices))
        object.__setattr__(self, "others", _others(faults, self.others))
        want_day(faults, "received", self.received)
        faults.want("order", self.order, (int,), vi="phải là số nguyên")
        for name in ("issued_form", "stamped", "legible"):
            faults.want(name, getattr(self, name), (bool,), vi="phải là có hoặc không")
        faults.refuse()

    @property
    def marked(self) -> Pairs:
        """Phương án đã chọn, in the order of the keys; what is blank is absent."""
        return self.choices  # type: ignore[return-value]  # normal form

    @property
    def opinions(self) -> tuple[tuple[str, str], ...]:
        """Ý kiến khác, in the order of the keys."""
        return self.others  # type: ignore[return-value]  # normal form


def _pairs(faults: Faults, path: str, given: object) -> list[tuple[str, str, object]]:
    """The keys in their order, each with its path and value; a key that comes twice is refused."""
    found: dict[str, object] = {}
    for pair in given.items() if isinstance(given, Mapping) else as_tuple(given):
        match pair:
            case (key, value):
                line = settle_code(faults, path, key)
                if line in found:
                    vi = f"nội dung “{line}” có hai câu trả lời"
                    faults.add(path, f"question {line!r} is answered twice", vi=vi)
                found[line] = value
            case _:
                faults.add(path, "want a mapping from the keys of questions", vi="phải ghi theo từng nội dung hỏi")
    return [(key, f"{path}[{key}]", found[key]) for key in sorted(found)]


def _choices(faults: Faults, given: object) -> Pairs:
    settled = ((key, _chosen(faults, path, value)) for key, path, value in _pairs(faults, "choices", given))
    return tuple([(key, chosen) for key, chosen in settled if chosen])


def _chosen(faults: Faults, path: str, given: object) -> tuple[int | str, ...]:
    made: list[int | str] = []
    for choice in as_tuple(given):
        if isinstance(choice, int) and not isinstance(choice, bool):
            made.append(choice)
        elif not isinstance(choice, str):
            vi = "phương án ghi bằng số thứ tự trên phiếu hoặc bằng chữ như trên phiếu"
            faults.add(path, f"want the number or the words of a choice, got {type(choice).__name__}", vi=vi)
        elif not choice.isspace() and choice:
            made.append(faults.line(path, choice))
    return tuple(made)


def _others(faults: Faults, given: object) -> tuple[tuple[str, str], ...]:
    settled = ((key, faults.words(path, text, empty=True)) for key, path, text in _pairs(faults, "others", given))
    return tuple([(key, text) for key, text in settled if text.strip()])
