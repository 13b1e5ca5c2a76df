"""`vnadmin consult check`: what the ward reads, and what a script does."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest

from tests.support.examples import ROOT
from vnadmin.cli import main
from vnadmin.cli.exits import DONE, NO_TARGET, WRONG_DATA
from vnadmin.consultation.timeline import Timeline
from vnadmin.consulting import load_folder
from vnadmin.rules.terms import term

EXAMPLE = str(ROOT / "examples" / "bac_kan")


def test_the_real_plan_keeps_three_rules_badly(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["consult", "check", EXAMPLE]) == DONE
    out = capsys.readouterr().out
    assert "nên xem lại [L-28.2]" in out  # no day of publication is said: another place may say an earlier one
    assert "khoản 2 Điều 28 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15" in out
    assert out.count("trái quy định [L-28.1/2]") == 2
    assert "nên xem lại [LYK-DATE] một thời gian ghi hai cách" in out
    assert out.index("trái quy định") < out.index("nên xem lại") < out.index("lưu ý")


def test_json_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["consult", "check", EXAMPLE, "--json"]) == DONE
    findings = json.loads(capsys.readouterr().out)
    codes = [finding["code"] for finding in findings]
    assert {"L-28.2", "L-28.1/2", "LYK-DATE", "L-25.7"} <= set(codes)
    assert all(finding["message"] and finding["source"] and finding["where"] for finding in findings)


def test_a_folder_that_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["consult", "check", str(tmp_path / "khong_co")]) == WRONG_DATA
    assert "không có thư mục này" in capsys.readouterr().err


def test_new_files_are_explained_and_checked_as_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "hồ sơ"
    assert main(["consult", "new", str(folder)]) == DONE
    lists = ("to_dan_pho", "ho_gia_dinh", "to_phat_phieu", "y_kien")
    names = ("lay_y_kien.yaml", "ke_hoach.yaml", *(f"{name}.xlsx" for name in lists))
    assert capsys.readouterr().out.split("\n")[:-1] == [str(folder / name) for name in names]
    text = (folder / "lay_y_kien.yaml").read_text(encoding="utf-8")
    assert "    # Ngày công khai: Ngày công khai nội dung" in text
    assert all(term(Timeline, field.name).key in text for field in fields(Timeline))
    assert main(["consult", "check", str(folder)]) == DONE
    found, told = capsys.readouterr()
    assert [line.partition(": ")[2] for line in told.splitlines()] == [
        "Danh sách!dòng 5: chưa có dòng nào dưới tiêu đề"
    ] * len(lists)
    for name in lists:
        (folder / f"{name}.xlsx").unlink()
    assert main(["consult", "check", str(folder)]) == DONE
    assert capsys.readouterr() == (found, "")
    assert len(load_folder(folder).papers) == 1


def test_new_files_overwrite_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "ke_hoach.yaml").write_text("của tôi", encoding="utf-8")
    assert main(["consult", "new", str(tmp_path)]) == NO_TARGET
    assert "đã có tệp này" in capsys.readouterr().err
    assert [(file.name, file.read_text("utf-8")) for file in tmp_path.iterdir()] == [("ke_hoach.yaml", "của tôi")]
