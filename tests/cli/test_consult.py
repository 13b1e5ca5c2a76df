"""`vnadmin consult check`: what the ward reads, and what a script does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.examples import ROOT
from vnadmin.cli import main
from vnadmin.cli.exits import DONE, WRONG_DATA

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
