"""Why a name or code means no administrative unit, or more than one: the messages of UnitError, in two languages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from functools import cache

from vnadmin.errors import UnitError
from vnadmin.rules.former_units import FormerUnit, former_units
from vnadmin.rules.unit_names import split_folded, split_name
from vnadmin.rules.units import REFORM, Part, Register
from vnadmin.text.dates import short_date
from vnadmin.text.spelling import fold, strip_marks

_MOST = 8  # names in one message
_MORE = " and {} more"
_MORE_VI = " và {} đơn vị khác"


def _listed(items: Sequence[str], more: str = _MORE) -> str:
    return "; ".join(items[:_MOST]) + (more.format(len(items) - _MOST) if len(items) > _MOST else "")


def _units(register: Register, codes: Iterable[str], more: str = _MORE) -> str:
    return _listed([f"{register.unit(code).full} ({code})" for code in codes if code in register.by_code], more)


def ambiguous(text: str, register: Register, codes: Sequence[str]) -> UnitError:
    whole = register.unit(codes[-1]).full
    return UnitError(
        f"{text!r} can mean {len(codes)} units; give the code, or the whole name with its province"
        f" ({whole!r}): {_units(register, codes)}",
        vi=f"“{text}” có thể là {len(codes)} đơn vị; hãy ghi mã, hoặc tên đầy đủ kèm tên tỉnh"
        f" (“{whole}”): {_units(register, codes, _MORE_VI)}",
    )


def not_found(text: str, register: Register, parts: Sequence[Part]) -> UnitError:
    """The first explanation that holds; `parts` is empty for a code."""
    if not parts:
        return UnitError(
            f"no administrative unit in force has the code {text!r} (provinces 2 digits, communes 5)",
            vi=f"không có đơn vị hành chính nào đang tồn tại mang mã “{text}” (tỉnh: 2 chữ số; xã, phường: 5 chữ số)",
        )
    known = _superseded(text, register, parts) or _abolished(text, register, parts)
    if known is None and len(parts) > 1 and not register.with_name(parts[1:]):
        return not_found(text.partition(",")[2].strip(), register, parts[1:])  # said to lie in what does not exist
    return known or _unknown(text, register, parts)


def _superseded(text: str, register: Register, parts: Sequence[Part]) -> UnitError | None:
    """A unit of the table that ended before the day asked for: renamed, or abolished after the reform."""
    for row in register.ended:
        if row.valid_to is not None and _is(parts[0], row.name):
            now = _units(register, [row.code])
            return UnitError(
                f"{text!r} is in force until {row.valid_to} only" + (f"; since then {now}" if now else ""),
                vi=f"“{text}” chỉ tồn tại đến hết ngày {short_date(row.valid_to)}"
                + (f"; sau đó là {now}" if now else ""),
            )
    return None


def _abolished(text: str, register: Register, parts: Sequence[Part]) -> UnitError | None:
    """A unit abolished by the reform; what is given behind it may be where it lay or where it now is."""
    found = [unit for unit in _former_with_name(parts[0]) if _lies_in(unit, parts[1:], register)]
    if not found:
        return None
    namesakes = f" ({len(found)} units had that name)" if len(found) > 1 else ""
    namesakes_vi = f" ({len(found)} đơn vị cùng tên)" if len(found) > 1 else ""
    fates = [f"{unit.full} is now in {_units(register, unit.successors)}" for unit in found]
    fates_vi = [f"{unit.full} nay thuộc {_units(register, unit.successors, _MORE_VI)}" for unit in found]
    return UnitError(
        f"{text!r} was abolished on {REFORM}{namesakes}: {_listed(fates)}",
        vi=f"“{text}” không còn từ ngày {short_date(REFORM)}{namesakes_vi}: {_listed(fates_vi, _MORE_VI)}",
    )


def _unknown(text: str, register: Register, parts: Sequence[Part]) -> UnitError:
    """The same name elsewhere, else the names that are nearest when tone marks are left out."""
    elsewhere = register.with_name(parts[:1])
    if elsewhere and len(parts) > 1:
        return UnitError(
            f"no administrative unit {text!r}; of that name there is {_units(register, elsewhere)}",
            vi=f"không có đơn vị hành chính “{text}”; cùng tên thì có {_units(register, elsewhere, _MORE_VI)}",
        )
    (kind, bare), *within = parts
    provinces = set(register.with_name(within)) if within else set()
    pool = _plain_names(register, provinces, whole_only=kind is not None)
    asked = strip_marks(f"{kind or ''} {bare}".strip())
    near = dict.fromkeys(code for name in get_close_matches(asked, pool, n=3, cutoff=0.75) for code in pool[name])
    return UnitError(
        f"no administrative unit {text!r}" + (f"; nearest: {_units(register, near)}" if near else ""),
        vi=f"không có đơn vị hành chính “{text}”" + (f"; ý là {_units(register, near, _MORE_VI)}?" if near else ""),
    )


def _plain_names(register: Register, provinces: set[str], *, whole_only: bool) -> dict[str, list[str]]:
    """Codes by name without marks, whole and (unless `whole_only`) bare, of all provinces or of those given."""
    names: dict[str, list[str]] = {}
    for row in register.by_code.values():
        if not provinces or row.province in provinces:
            noun, bare = split_name(row.name)
            for name in [f"{noun} {bare}"] if whole_only else [f"{noun} {bare}", bare]:
                names.setdefault(strip_marks(name).casefold(), []).append(row.code)
    return names


def _is(part: Part, name: str) -> bool:
    kind, bare = part
    noun, proper = split_folded(fold(name))
    return bare == proper and kind in (None, noun)


def _lies_in(unit: FormerUnit, within: Sequence[Part], register: Register) -> bool:
    provinces = {register.by_code[code].province for code in unit.successors if code in register.by_code}
    names = [*unit.within, *(register.by_code[code].name for code in provinces if code)]
    return all(any(_is(part, name) for name in names) for part in within)


@cache
def _former_by_name() -> dict[str, list[FormerUnit]]:
    units = former_units()
    names = fold("|".join(split_name(unit.name)[1] for unit in units)).split("|")
    found: dict[str, list[FormerUnit]] = {}
    for unit, name in zip(units, names, strict=True):
        found.setdefault(name, []).append(unit)
    return found


def _former_with_name(part: Part) -> list[FormerUnit]:
    return [unit for unit in _former_by_name().get(part[1], ()) if _is(part, unit.name)]
