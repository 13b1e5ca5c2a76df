"""Tìm và sửa lỗi viết hoa: every rule family over one text, and the text as they want it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from vnadmin.text.casing.line import Line, Slip, line_of
from vnadmin.text.spelling import composed

__all__ = ["cased", "rules", "slips"]

_PASSES = 4  # one correction may bring the proof for another


@cache
def rules() -> tuple[Callable[[Line], Iterator[Slip]], ...]:
    """Các nhóm quy tắc: the families of rules; where two speak of the same words, the longer slip stands.

    >>> [rule.__name__ for rule in rules()]
    ['names', 'documents', 'levels', 'units', 'people', 'days', 'sentences']
    """
    # here: who only wants capitals (upper, upper_first) needs no patterns
    from vnadmin.text.casing.days import days
    from vnadmin.text.casing.documents import documents
    from vnadmin.text.casing.levels import levels
    from vnadmin.text.casing.names import names
    from vnadmin.text.casing.people import people
    from vnadmin.text.casing.sentences import sentences
    from vnadmin.text.casing.units import units

    return names, documents, levels, units, people, days, sentences


def slips(text: str) -> tuple[Slip, ...]:
    """Lỗi viết hoa theo Phụ lục II: what a program can prove, in the order of the text, none over another.

    Positions are those of the text given, composed (NFC) or not; `wanted` keeps its composition.

    >>> [(slip.written, slip.wanted, slip.rule) for slip in slips("tại Khoản 2 điều 5 nghị định số 59/2023/NĐ-CP")]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('Khoản 2', 'khoản 2', 'ND30-II-V-7'), ('điều 5', 'Điều 5', 'ND30-II-V-7'),
     ('nghị định', 'Nghị định', 'ND30-II-V-6')]
    >>> slips("Ủy ban nhân dân phường Bắc Kạn, tỉnh Thái Nguyên")
    ()
    """
    whole, places = composed(text)
    line = line_of(whole)
    found = sorted((slip for rule in rules() for slip in rule(line)), key=lambda slip: (slip.start, -slip.end))
    kept: list[Slip] = []
    for slip in found:
        if not kept or slip.start >= kept[-1].end:
            kept.append(slip)
    if whole == text:
        return tuple(kept)
    moved = (_moved(slip, text, places) for slip in kept)
    return tuple(slip for slip in moved if slip.written != slip.wanted)


def cased(text: str) -> str:
    """Viết hoa đúng: the text with every slip corrected; only letter case changes. For words that the library writes.

    >>> cased("tại Tỉnh Thái Nguyên, vào sáng thứ hai, ngày 05/6/2026")
    'tại tỉnh Thái Nguyên, vào sáng thứ Hai, ngày 05/6/2026'
    """
    for _ in range(_PASSES):
        found = slips(text)
        if not found:
            break
        out: list[str] = []
        end = 0
        for slip in found:
            out += text[end : slip.start], slip.wanted
            end = slip.end
        text = "".join(out) + text[end:]
    return text


def _moved(slip: Slip, text: str, places: Sequence[int]) -> Slip:
    """The slip in the text given, whose letters may be several characters; a mark has no case, its letter has."""
    wanted = []
    for offset, (old, new) in enumerate(zip(slip.written, slip.wanted, strict=True), start=slip.start):
        letter = text[places[offset] : places[offset + 1]]
        if old != new and letter:
            letter = (letter[0].upper() if new.isupper() else letter[0].lower()) + letter[1:]
        wanted.append(letter)
    start, end = places[slip.start], places[slip.end]
    return Slip(start, end, text[start:end], "".join(wanted), slip.rule)
