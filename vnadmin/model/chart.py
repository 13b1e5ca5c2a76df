"""Biểu đồ: numbers as bars in the body of a document, a title below (VNADMIN-1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import ClassVar, Literal, NamedTuple, TypeAlias

from vnadmin.model.faults import Faults, as_tuple, settle_each
from vnadmin.model.faults import one_line as settle_line

__all__ = ["ChartFigure", "ChartKind", "Series"]

ChartKind: TypeAlias = Literal["bar", "column"]
Value: TypeAlias = int | Decimal

RULE = "VNADMIN-1"
MOST = 999_999_999
"""The largest number that a label of a chart can write."""
MOST_PLACES = 2
"""Digits after the comma."""
MOST_SERIES = 6
"""Series beyond would look like those before."""
MOST_BARS = 60
"""Bars of one chart, beyond which they are too thin for their numbers."""
WHOLE_SHARE = 100


class Series(NamedTuple):
    """Dãy số liệu: its name, and a number for each category."""

    name: str
    values: Sequence[Value]


@dataclass(frozen=True, slots=True)
class ChartFigure:
    """Biểu đồ: a bar for each category and series, and the title below it.

    `series` takes pairs of a name and its numbers, one for each category: int or Decimal, not below 0, at most two
    digits after the comma. `kind` says whether bars lie ("bar": room for long names) or stand ("column"). `share`: the
    numbers are parts of 100 and bear "%". Raises ModelError (VNADMIN-1) where there are no categories or series, where
    numbers are missing, too many or none that bars can show, and where there are more bars than a page can hold.
    """

    title: str
    categories: Sequence[str]
    series: Sequence[tuple[str, Sequence[Value]]]
    kind: ChartKind = field(default="bar", kw_only=True)
    share: bool = field(default=False, kw_only=True)

    rank: ClassVar[int] = 0

    def __post_init__(self) -> None:
        faults = Faults()
        title = faults.line("title", self.title)
        categories = settle_each(faults, "categories", self.categories, settle_line)
        faults.want("share", self.share, (bool,), RULE, "phải là có hoặc không")
        if self.kind not in ("bar", "column"):
            faults.add("kind", 'want "bar" or "column"', RULE, "phải là cột ngang (bar) hoặc cột đứng (column)")
        most = WHOLE_SHARE if self.share else MOST
        series = tuple(
            _settled(faults, f"series[{i}]", one, len(categories), most) for i, one in enumerate(as_tuple(self.series))
        )
        for name, value in {"title": title, "categories": categories, "series": series}.items():
            object.__setattr__(self, name, value)
        _check_counts(faults, categories, [one.name for one in series])
        faults.refuse()


def _check_counts(faults: Faults, categories: Sequence[str], names: Sequence[str]) -> None:
    if not categories and "categories" not in faults.fields:
        faults.add("categories", "a chart needs a category", RULE, "biểu đồ phải có ít nhất một nhóm số liệu")
    if not names:
        faults.add("series", "a chart needs a series of numbers", RULE, "biểu đồ phải có ít nhất một dãy số liệu")
    for path, words, what in (("categories", categories, "nhóm số liệu"), ("series", names, "dãy số liệu")):
        twice = sorted({word for word in words if word and words.count(word) > 1})
        if twice:
            faults.add(path, f"{twice[0]!r} stands twice", RULE, f"{what} “{twice[0]}” có hai lần")
    if len(names) > MOST_SERIES:
        vi = f"biểu đồ có {len(names)} dãy số liệu, in ra chỉ phân biệt được {MOST_SERIES}"
        faults.add("series", f"no more than {MOST_SERIES} series can be told apart", RULE, vi)
    if (bars := len(names) * len(categories)) > MOST_BARS:
        vi = f"biểu đồ có {bars} cột, nhiều hơn {MOST_BARS}: hãy dùng bảng hoặc chia thành nhiều biểu đồ"
        faults.add("categories", f"{bars} bars are more than {MOST_BARS}: use a table, or several charts", RULE, vi)


def _settled(faults: Faults, path: str, given: object, count: int, most: int) -> Series:
    """One series in its normal form, with as many numbers as there are categories, up to `most`."""
    if not isinstance(given, (tuple, list)) or len(given) != 2:
        vi = "mỗi dãy số liệu gồm tên và các số"
        faults.add(path, "want a name and its numbers", RULE, vi)
        return Series("", ())
    name, values = faults.line(f"{path}.name", given[0]), as_tuple(given[1])
    if len(values) != count:
        vi = f"có {len(values)} số cho {count} nhóm số liệu"
        faults.add(f"{path}.values", f"{len(values)} numbers for {count} categories", RULE, vi)
    made: list[Value] = []
    for i, value in enumerate(values):
        if not isinstance(value, (int, Decimal)) or isinstance(value, bool):
            message = f"want int or Decimal, got {type(value).__name__}"
            faults.add(f"{path}.values[{i}]", message, RULE, "phải là số")
        elif fault := _wrong(value, most):
            faults.add(f"{path}.values[{i}]", fault[0], RULE, fault[1])
        else:
            made.append(value)
    return Series(name, tuple(made))


def _wrong(value: Value, most: int) -> tuple[str, str] | None:
    """What a bar cannot show of a number, in English and Vietnamese."""
    if isinstance(value, Decimal) and not value.is_finite():
        return "not a finite number", "không phải là số"
    if value < 0:
        return "a bar is not shorter than 0", "số liệu của biểu đồ không được âm"
    if value > most:
        return f"more than {most}", f"lớn hơn {most}: hãy dùng đơn vị lớn hơn hoặc xem lại số liệu"
    if isinstance(value, Decimal) and value != round(value, MOST_PLACES):
        return f"more than {MOST_PLACES} digits after the comma", f"quá {MOST_PLACES} chữ số sau dấu phẩy: hãy làm tròn"
    return None
