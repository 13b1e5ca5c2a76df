from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from vnadmin import __version__
from vnadmin.cli.exits import DONE, NO_TARGET, NO_TEMPLATE, WRONG_CALL, WRONG_DATA, WrongCall
from vnadmin.cli.telling import tell
from vnadmin.errors import Fault, LoadError, ModelError, PackageError, TargetError, TemplateError, UnitError
from vnadmin.kinds import kinds
from vnadmin.rules.kinds import kind_rows


def test_version(run: Run) -> None:
    assert run("--version") == (DONE, f"vnadmin {__version__}\n", "")


def test_every_kind_has_a_line(run: Run) -> None:
    lines = run("kinds").out.splitlines()
    assert [line.split()[0] for line in lines] == list(kinds())
    for line, key in zip(lines, kinds(), strict=True):
        row = kind_rows()[key]
        for cell in (row.name, row.symbol, f"Mẫu {row.form}"):
            assert cell in line


def test_a_new_file_is_written_once(folder: Path, run: Run) -> None:
    text = "ke_hoach:\n  trich_yeu: …\n"
    assert run("new", "ke_hoach", "-o", "a.yaml") == (DONE, "a.yaml\n", "")
    assert (folder / "a.yaml").read_bytes() == text.encode()
    (folder / "a.yaml").write_bytes(b"filled in")
    code, out, err = run("new", "ke_hoach", "-o", "a.yaml")
    assert (code, out, err) == (NO_TARGET, "", "a.yaml: tệp này đã có; hãy chọn tên khác\n")
    assert (folder / "a.yaml").read_bytes() == b"filled in"
    assert run("new", "ke_hoach") == run("new", "ke_hoach", "-o", "-") == (DONE, text, "")


def test_the_schema_is_json_with_its_vietnamese_letters(folder: Path, run: Run) -> None:
    printed = run("schema", "ke_hoach")
    assert json.loads(printed.out) == {"title": "Kế hoạch", "khóa": "ke_hoach"}
    assert "Kế hoạch" in printed.out
    assert run("schema", "ke_hoach", "-o", "a.json") == (DONE, "a.json\n", "")
    assert (folder / "a.json").read_text(encoding="utf-8") == printed.out


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (LoadError(["a.yaml:1:1: x: sai", "a.yaml:2:1: y: sai"]), WRONG_DATA, "a.yaml:1:1: x: sai\na.yaml:2:1: y: sai"),
        (
            ModelError([Fault("subject", "want text", "ND30-I-II-5.b", "phải có chữ"), Fault("", "wrong")]),
            WRONG_DATA,
            "a.yaml: subject: phải có chữ (điểm b khoản 5 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP)\n"
            "a.yaml: wrong",
        ),
        (UnitError("no unit 'X'", vi="không có đơn vị “X”"), WRONG_DATA, "không có đơn vị “X”"),
        (UnitError("no unit 'X'"), WRONG_DATA, "không rõ đơn vị hành chính: no unit 'X'"),
        (TargetError("a: full", vi="a: đĩa đầy"), NO_TARGET, "a: đĩa đầy"),
        (TemplateError("m: no style"), NO_TEMPLATE, "mẫu Word không dùng được: m: no style"),
        (PackageError("empty", vi="tệp rỗng"), NO_TEMPLATE, "tệp rỗng"),
        (WrongCall("thiếu -o"), WRONG_CALL, "vnadmin: lỗi: thiếu -o"),
    ],
)
def test_each_error_has_its_words_and_its_code(
    capsys: pytest.CaptureFixture[str], error: Exception, code: int, said: str
) -> None:
    assert tell(error, "a.yaml") == code
    assert capsys.readouterr() == ("", f"{said}\n")
