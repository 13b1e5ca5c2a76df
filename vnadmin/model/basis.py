"""Căn cứ ban hành: what a document rests on, one sentence a line (ND30-I-II-6.a)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Literal, get_args

from vnadmin.model.faults import Faults, as_tuple, one_line
from vnadmin.rules.wording import wording
from vnadmin.text.casing import lower_first
from vnadmin.text.citation import Citation, read, write
from vnadmin.text.end_marks import without_end_mark

__all__ = ["Basis", "Consideration", "Law", "LegalBasis", "Proposal"]

Lead = Literal["can_cu", "theo_de_nghi", "xet"]


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """Căn cứ: what stands on the lines, without the leading words ("Căn cứ", "Theo đề nghị của", "Xét").

    `cited` is a citation in its parts, or words kept as they are where nothing can be cited. Made by `Law`, `Basis`,
    `Proposal`, `Consideration`, or read from a sentence.
    """

    cited: Citation | str
    lead: Lead = field(default="can_cu", kw_only=True)

    def __post_init__(self) -> None:
        faults = Faults()
        if self.lead not in get_args(Lead):
            vi = "lời dẫn chỉ có thể là “Căn cứ”, “Theo đề nghị của” hoặc “Xét”"
            faults.add("lead", f"want one of {', '.join(get_args(Lead))}", vi=vi)
        if not isinstance(self.cited, Citation):
            before = len(faults)
            words = without_end_mark(faults.line("cited", self.cited))
            object.__setattr__(self, "cited", words)
            if not words and len(faults) == before:
                faults.add("cited", "nothing but punctuation", vi="không được để trống")
        faults.refuse()

    @classmethod
    def read(cls, sentence: str) -> LegalBasis:
        """One line as it stands in a document; a citation is taken into its parts, other words stay words."""
        given: object = sentence
        return _read(given) if isinstance(given, str) else LegalBasis(one_line(given))

    def lines(self) -> tuple[str, ...]:
        """The sentences, without closing marks: a law that has been amended takes a line for each amending law."""
        return _lines(self)


@lru_cache(maxsize=1024)  # as _read
def _lines(basis: LegalBasis) -> tuple[str, ...]:
    opening = wording(basis.lead)
    if isinstance(basis.cited, str):
        return (f"{opening} {basis.cited}",)
    return tuple(f"{opening} {write(cited)}" for cited in (basis.cited, *basis.cited.amended_by))


@lru_cache(maxsize=1024)  # an organ cites the same few documents again and again
def _read(sentence: str) -> LegalBasis:
    text = one_line(sentence)
    for lead in get_args(Lead):
        opening = wording(lead)
        if text[: len(opening)].casefold() == opening.casefold() and text[len(opening) :][:1].isspace():
            text = text[len(opening) :].strip()
            break
    else:
        lead = "can_cu"
    return LegalBasis((read(text) if lead == "can_cu" else None) or text, lead=lead)


def Law(  # noqa: N802  # reads as a constructor of LegalBasis
    name: str, date: date, *, kind: str = "Luật", amended_by: Sequence[Citation | LegalBasis] = ()
) -> LegalBasis:
    """Luật, Bộ luật, Pháp lệnh: cited by name and date alone, no number, no organ (ND30-I-II-6.a/1).

    The laws that amend it are cited each on a line of its own.
    """
    amending = tuple(law.cited if isinstance(law, LegalBasis) else law for law in as_tuple(amended_by))
    return _cited(kind, name, "", date, "", "", amending)


def Basis(kind: str, number: str, date: date, organ: str, subject: str) -> LegalBasis:  # noqa: N802  # as Law
    """Nghị định, nghị quyết, quyết định …: kind, number, date, organ and subject (ND30-I-II-6.a/1)."""
    given: object = subject
    return _cited(kind, "", number, date, organ, lower_first(given) if isinstance(given, str) else given, ())


def _cited(*parts: object) -> LegalBasis:
    try:
        return _made(*parts)
    except TypeError:  # what cannot be hashed is no part of a citation: Citation tells
        return _made.__wrapped__(*parts)


@lru_cache(maxsize=1024)  # as _read
def _made(*parts: object) -> LegalBasis:
    return LegalBasis(Citation(*parts))  # type: ignore[arg-type]  # Citation refuses what is none


def Proposal(organ: str) -> LegalBasis:  # noqa: N802  # as Law
    """Theo đề nghị của …: who proposed it, "Trưởng phòng Văn hóa - Xã hội"."""
    return LegalBasis(organ, lead="theo_de_nghi")


def Consideration(words: str) -> LegalBasis:  # noqa: N802  # as Law
    """Xét …: what was considered, "Tờ trình số 12/TTr-VHXH ngày …"."""
    return LegalBasis(words, lead="xet")
