"""Đơn vị hành chính, the administrative units since 01/7/2025: 34 provinces, 3,321 communes (LG-1, LG-2).

`units.tsv` has one row for each unit and period; `build_units.py` rebuilds it. It is read on first use.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

from vnadmin.errors import UnitError
from vnadmin.rules.unit_names import in_sentence, noun_is_part_of_name, split_folded, split_name
from vnadmin.text.spelling import fold

__all__ = ["REFORM", "Unit", "all_units", "find_unit"]

REFORM = date(2025, 7, 1)  # two tiers and new units from this day on: the table begins here
MOST_PARTS = 4  # of a name: a unit and what it lies in, with room for an abolished district
UNITS = Path(__file__).with_name("units.tsv")


class Row(NamedTuple):
    """One row of the table; `province` is a code, empty for a province."""

    code: str
    name: str
    province: str
    valid_from: date
    valid_to: date | None


Part = tuple[str | None, str]  # folded: common noun, if given, and proper name


@dataclass(frozen=True, slots=True)
class Unit:
    """Đơn vị hành chính: a province or a commune as it is in force from `valid_from` to `valid_to` (None: still).

    `code` is the official code (2 digits: province, 5 digits: commune), `name` the official name ("Phường Bắc Kạn").
    """

    code: str
    name: str
    province: Unit | None
    valid_from: date
    valid_to: date | None = None

    @property
    def kind(self) -> str:
        """Loại đơn vị: "phường", "xã", "đặc khu", "tỉnh" or "thành phố"."""
        return split_name(self.name)[0]

    @property
    def bare(self) -> str:
        """Tên riêng, the name without its common noun: "Bắc Kạn"."""
        return split_name(self.name)[1]

    @property
    def in_text(self) -> str:
        """The name inside a sentence: "phường Bắc Kạn", "Phường Điện Biên Phủ" (ND30-II-III-1.a, 1.b, 1.c)."""
        return in_sentence(self.name)

    @property
    def full(self) -> str:
        """The name inside a sentence with its province: "phường Bắc Kạn, tỉnh Thái Nguyên"."""
        return self.in_text if self.province is None else f"{self.in_text}, {self.province.in_text}"

    @property
    def place_name(self) -> str:
        """Địa danh before the date: "Bắc Kạn", "Phường Điện Biên Phủ", "Thành phố Hồ Chí Minh" (ND30-I-II-4.a)."""
        return self.name if noun_is_part_of_name(self.bare) else self.bare


class Register:
    """The units in force on one day, by code and by folded proper name."""

    def __init__(self, rows: Iterable[Row], day: date) -> None:
        self.ended: list[Row] = []
        self.by_code: dict[str, Row] = {}
        for row in rows:
            if row.valid_to is not None and row.valid_to < day:
                self.ended.append(row)
            elif row.valid_from <= day:
                self.by_code[row.code] = row
        self.by_name: dict[str, list[Row]] = {}
        for row, bare in zip(self.by_code.values(), folded_names(self.by_code.values()), strict=True):
            self.by_name.setdefault(bare, []).append(row)

    def unit(self, code: str) -> Unit:
        row = self.by_code[code]
        province = self.unit(row.province) if row.province else None
        return Unit(row.code, row.name, province, row.valid_from, row.valid_to)

    def with_code(self, digits: str) -> list[str]:
        """Codes meant by digits; a spreadsheet may have dropped the zeros in front ("1843")."""
        if digits in self.by_code:
            return [digits]
        return [code for code in (digits.zfill(2), digits.zfill(5)) if code in self.by_code]

    def with_name(self, parts: Sequence[Part]) -> list[str]:
        """Codes of the units that a name and, behind commas, the unit it lies in can mean."""
        (kind, bare), *within = parts
        found = [row for row in self.by_name.get(bare, ()) if kind in (None, split_name(row.name)[0])]
        if within:
            around = set(self.with_name(within))
            found = [row for row in found if row.province in around]
        return [row.code for row in found]


def folded_names(rows: Iterable[Row]) -> list[str]:
    """Folded proper names, all in one call: folding them one by one would take most of the reading time."""
    return fold("|".join(split_name(row.name)[1] for row in rows)).split("|")


def read_rows(text: str) -> tuple[Row, ...]:
    """The rows of a table; empty cells at the end may be missing."""
    rows = []
    for line in text.splitlines():
        if not line.startswith("#"):
            code, name, province, begins, ends = (line.split("\t") + [""] * 4)[:5]
            valid_from = date.fromisoformat(begins) if begins else REFORM
            rows.append(Row(code, name, province, valid_from, date.fromisoformat(ends) if ends else None))
    return tuple(rows)


@cache
def _rows() -> tuple[Row, ...]:
    return read_rows(UNITS.read_text(encoding="utf-8"))


@cache
def _days_of_change() -> list[date]:
    begins = {row.valid_from for row in _rows()}
    return sorted(begins | {row.valid_to + timedelta(days=1) for row in _rows() if row.valid_to is not None})


@cache
def _register_from(day: date) -> Register:
    return Register(_rows(), day)


def _register(on: date | None) -> Register:
    days = _days_of_change()
    if on is None:
        return _register_from(days[-1])
    given: object = on
    if type(given) is not date:  # a datetime is none: it does not compare with days
        raise UnitError(f"on: want a date, got {type(given).__name__}", vi="ngày tra cứu phải là một ngày")
    if on < days[0]:
        from vnadmin.text.dates import short_date  # only in the error

        first, asked = short_date(days[0]), short_date(on)
        raise UnitError(
            f"the table of administrative units begins on {days[0]}; there is none for {on}",
            vi=f"danh mục đơn vị hành chính chỉ có từ ngày {first}, không có cho ngày {asked}",
        )
    return _register_from(days[bisect_right(days, on) - 1])


def all_units(*, on: date | None = None) -> tuple[Unit, ...]:
    """Các đơn vị hành chính: every unit in force on a day (default: the newest table), provinces first."""
    register = _register(on)
    return tuple(register.unit(code) for code in register.by_code)


def find_unit(text: str, *, on: date | None = None) -> Unit:
    """Tìm đơn vị hành chính: the one unit that a code or a name means on a day (default: the newest table).

    Codes: "01843", "1843". Names: "Phường Bắc Kạn", "P. Bắc Kạn", "Bắc Kạn, Thái Nguyên"; upper and lower case,
    tone place (hoà, hòa), apostrophes, dashes and blanks do not matter, tone marks do. UnitError when no unit or
    several can be meant; it lists the candidates, the nearest names or what became of an abolished unit.
    """
    return look_up(text, _register(on))


def look_up(text: str, register: Register) -> Unit:
    """`find_unit` in a given register."""
    given: object = text
    if not isinstance(given, str) or given.count(",") >= MOST_PARTS:
        raise UnitError(
            f"want a code, or a name with the unit it lies in, got {text!s:.80}",
            vi="phải là mã đơn vị, hoặc tên kèm tên tỉnh, như “phường Bắc Kạn, tỉnh Thái Nguyên”",
        )
    folded = fold(text)
    parts = [split_folded(part.strip()) for part in folded.split(",")]
    is_code = folded.isascii() and folded.isdigit()
    found = register.with_code(folded) if is_code else register.with_name(parts)
    if len(found) == 1:
        return register.unit(found[0])
    from vnadmin.rules.unit_errors import ambiguous, not_found  # its own tables are read for errors only

    raise ambiguous(text, register, found) if found else not_found(text, register, [] if is_code else parts)
