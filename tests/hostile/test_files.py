"""Hostile data files: only Loaded or LoadError, every line located, in a time that grows with the file."""

from __future__ import annotations

import re

import pytest

from vnadmin.errors import LoadError
from vnadmin.files import loads

FILE = """ke_hoach:
  co_quan: UBND phường Bắc Kạn, tỉnh Thái Nguyên
  trich_yeu: Thử
  noi_dung: |
    Một đoạn.
  nguoi_ky: KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Phan Đình Huy
"""
LOCATED = re.compile(r".+:\d+:\d+: ")
NESTED = "".join(
    f"{name}: &{name} [{', '.join(['*' + last] * 9)}]\n" for last, name in zip("abcdefgh", "bcdefghi", strict=True)
)
REFUSED = {
    "laughs": "a: &a [x, x]\n" + NESTED,
    "anchors": "ke_hoach:\n  can_cu:\n" + "".join(f"  - &a{i} []\n" for i in range(10_000)),
    "documents": "---\nx\n" * 3_000,
    "brackets": "ke_hoach: " + "[" * 50_000,
    "commas": FILE.replace("tỉnh Thái Nguyên", ", " * 20_000),
    "slashes": FILE.replace(" / ", " " * 20_000 + "/" * 50),
    "digits": FILE + "  so_ky_hieu: " + "1" * 50_000 + "/KH-UB\n",
    "json": '{"a":' * 50_000,
    "tag": "ke_hoach: !!python/object/apply:os.system [ls]",
    "merge": "x: &x {a: b}\nke_hoach:\n  <<: *x",
    "directive": "%YAML 9.9\n---\nke_hoach: x",
    "NUL": FILE + "\x00",
    "half a letter": FILE + '  mo_dau: "\\ud800"\n',
    "twice": FILE + "  trich_yeu: Khác\n",
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_file_is_refused_at_a_place(name: str) -> None:
    with pytest.raises(LoadError) as refused:
        loads(REFUSED[name], "x.yaml")
    assert all(LOCATED.match(line) and "\n" not in line for line in refused.value.lines)
