"""Hostile targets: names that no file can have are refused in Vietnamese, by the library and by the command."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from vnadmin.cli.exits import NO_TARGET
from vnadmin.cli.running import main
from vnadmin.errors import TargetError
from vnadmin.targets import make_folder, write_new, write_whole

FILE = """ke_hoach:
  co_quan: UBND phường Bắc Kạn, tỉnh Thái Nguyên
  trich_yeu: Thử
  noi_dung: |
    Một đoạn.
  nguoi_ky: KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Phan Đình Huy
"""


@pytest.mark.parametrize(
    "name", ["a\0b.docx", pytest.param("a\ud800.docx", marks=pytest.mark.skipif(os.name == "nt", reason="Windows can"))]
)
def test_an_impossible_name_is_a_target_error(name: str, tmp_path: Path) -> None:
    for write in (write_whole, write_new, lambda path, _: make_folder(path)):
        with pytest.raises(TargetError) as refused:
            write(tmp_path / name, b"x")
        assert "ký tự" in refused.value.vi
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_too_long_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "a.yaml"
    source.write_text(FILE, encoding="utf-8")
    assert main(["render", str(source), "-o", str(tmp_path / f"{'x' * 300}.docx")]) == NO_TARGET
    assert "quá dài" in capsys.readouterr().err
