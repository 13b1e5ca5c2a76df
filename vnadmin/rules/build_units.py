"""Rebuild `units.tsv` and `former_units.tsv` from the MIT-licensed package vietnamadminunits (extra `dev`).

    python -m vnadmin.rules.build_units

The package is only read, never imported: its database has the units of today and of before 01/7/2025, its
converter which became which. A unit created, renamed or abolished later is written into CHANGES below.
"""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import timedelta
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from vnadmin.errors import RuleError
from vnadmin.rules.former_units import FORMER_UNITS, SHORT_FORMER_KINDS
from vnadmin.rules.unit_names import split_name
from vnadmin.rules.units import REFORM, UNITS, Row

PACKAGE = "vietnamadminunits"
CHANGES: tuple[Row, ...] = ()  # after the reform; a row ends the one that has its code (source in a comment)

_SOURCE = "from {package} {version} (MIT), rebuilt by `python -m vnadmin.rules.build_units`; do not edit"
_UNITS_HEAD = f"""\
# Administrative units since {REFORM}, {_SOURCE}
# code, name, province, valid_from ({REFORM} where empty), valid_to (in force where empty)
"""
_FORMER_HEAD = f"""\
# Units abolished on {REFORM} and what they became, {_SOURCE}
# 2 digits: old code of a province, name, its code now | 3 digits: old code of a district in it, name
# 5 digits: a unit of today, what went into it from that district but its own name (P phường, X xã, T thị trấn)
"""

_OldKey = str  # the converter's key of an old unit: "tinhbackan_thanhphobackan_xaduongquang"
_District = tuple[str, str, str, str, str]  # old province: code, name, key; district: code, name


class _Source:
    """The package's files."""

    def __init__(self) -> None:
        spec = find_spec(PACKAGE)
        if spec is None or spec.origin is None:
            raise RuleError(f"{PACKAGE} is not installed: pip install 'vnadmin[dev]'")
        self.data = Path(spec.origin).parent / "data"
        self.converter: dict[str, dict[str, Any]] = json.loads((self.data / "converter_2025.json").read_bytes())

    def select(self, sql: str) -> list[tuple[str, ...]]:
        with closing(sqlite3.connect(f"{(self.data / 'dataset.db').as_uri()}?mode=ro", uri=True)) as database:
            return [tuple(unicodedata.normalize("NFC", cell or "") for cell in row) for row in database.execute(sql)]


def superseded(rows: Iterable[Row], changes: Iterable[Row]) -> list[Row]:
    """The rows with later changes: each ends the row of the same code on the day before it begins."""
    table = list(rows)
    for change in changes:
        eve = change.valid_from - timedelta(days=1)
        table = [
            row._replace(valid_to=eve) if row.code == change.code and row.valid_to is None else row for row in table
        ]
        table.append(change)
    return sorted(table, key=lambda row: (len(row.code), row.code, row.valid_from))


def _units_of_today(source: _Source) -> list[Row]:
    provinces = source.select("SELECT DISTINCT provinceCode, province, '' FROM admin_units")
    communes = source.select("SELECT wardCode, ward, provinceCode FROM admin_units")
    return [Row(code, name, province, REFORM, None) for code, name, province in provinces + communes]


def _line(row: Row) -> str:
    begins = "" if row.valid_from == REFORM else row.valid_from.isoformat()
    ends = "" if row.valid_to is None else row.valid_to.isoformat()
    return "\t".join((row.code, row.name, row.province, begins, ends)).rstrip("\t")


def _successors(source: _Source) -> dict[_OldKey, set[str]]:
    """Codes of today's communes by the key of the old commune; one that was divided has several."""
    codes = {
        (province, ward): code
        for province, ward, code in source.select("SELECT provinceKey, wardKey, wardCode FROM admin_units")
    }
    found: dict[_OldKey, set[str]] = defaultdict(set)
    for province, whole in source.converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, old_keys in whole.items():
            for key in old_keys:
                found[key].add(codes[province, ward])
    for province, divided in source.converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for key, parts in divided.items():
            found[key].update(codes[province, part["newWardKey"]] for part in parts)
    return found


def _province_successors(source: _Source) -> dict[str, str]:
    """Province codes of today by the key of the old province; no province was divided."""
    codes = {key: code for code, key in source.select("SELECT DISTINCT provinceCode, provinceKey FROM admin_units")}
    return {old: codes[new] for new, olds in source.converter["DICT_PROVINCE"].items() for old in olds}


def _grouped(names: Iterable[str]) -> str:
    """Names under the letters of their common nouns: "P Sông Cầu,Đức Xuân;X Dương Quang"."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        noun, bare = split_name(name)
        groups[noun].append(bare)
    return ";".join(f"{letter} {','.join(groups[noun])}" for letter, noun in SHORT_FORMER_KINDS.items() if groups[noun])


def _old_districts(source: _Source) -> dict[_District, dict[str, list[str]]]:
    """By old district: the codes of today's units that took in a part of it, each with those communes' names."""
    successors = _successors(source)
    districts: dict[_District, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for code, name, key, district_code, district, ward, ward_key in source.select(
        "SELECT provinceCode, province, provinceKey, districtCode, district, ward,"
        " provinceKey || '_' || districtKey || '_' || coalesce(wardKey, '') FROM admin_units_legacy"
    ):
        for successor in successors[ward_key]:
            districts[code, name, key, district_code, district][successor].append(ward)
    return districts


def _former_lines(source: _Source, today: Mapping[str, str]) -> Iterator[str]:
    provinces, last = _province_successors(source), ""
    for (code, name, key, district_code, district), communes in sorted(_old_districts(source).items()):
        if code != last:
            yield f"{code}\t{name}\t{provinces[key]}"
        yield f"{district_code}\t{district}"
        for successor in sorted(communes):
            names = [ward for ward in communes[successor] if ward not in ("", today[successor])]
            yield f"{successor}\t{_grouped(names)}".rstrip("\t")
        last = code


def build() -> dict[Path, str]:
    """The text of both tables by path."""
    source = _Source()
    rows = superseded(_units_of_today(source), CHANGES)
    named = {"package": PACKAGE, "version": version(PACKAGE)}
    former = _former_lines(source, {row.code: row.name for row in rows if row.valid_from == REFORM})
    return {
        UNITS: _UNITS_HEAD.format(**named) + "".join(f"{_line(row)}\n" for row in rows),
        FORMER_UNITS: _FORMER_HEAD.format(**named) + "".join(f"{line}\n" for line in former),
    }


if __name__ == "__main__":
    for path, text in build().items():
        path.write_text(text, encoding="utf-8", newline="\n")
