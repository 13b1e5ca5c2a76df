"""`consult check` of a folder with lists: what it says is found in the lists too."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.consulting.test_folder import FACTS, ISSUED, put, put_lists
from tests.support.examples import ROOT
from vnadmin.cli import main
from vnadmin.consulting.checking import check_folder as whole_check
from vnadmin.consulting.folder import load_folder
from vnadmin.consulting.groups_list import read_groups
from vnadmin.consulting.households_list import read_households
from vnadmin.consulting.opinions_list import read_opinions
from vnadmin.consulting.teams_list import read_teams

PAGE = (ROOT / "docs" / "lay-y-kien.md").read_text(encoding="utf-8")


def test_the_lists_of_the_folder_are_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(tmp_path, lay_y_kien=FACTS + "  cau_hoi: Nhất trí không?\n", du_thao=ISSUED + "  du_thao: có\n")
    opinions = "Đối tượng;Nội dung góp ý;Điều, khoản;Kết quả\ncá nhân;Sửa lại;Điều 9;tiếp thu"
    put_lists(tmp_path, y_kien=opinions, **{"Hộ gia đình tổ 2": "Mã hộ;Đại diện hộ;Tổ dân phố\n002;Hà Văn C;01"})
    assert main(["consult", "check", str(tmp_path), "--json"]) == 0
    codes = [finding["code"] for finding in json.loads(capsys.readouterr().out)]
    assert {"LYK-LIST", "LYK-TARGET", "LYK-RESPONSE", "N-4.3"} <= set(codes)


def example(name: str, folder: Path) -> list[Path]:
    """The list that the page shows under its name."""
    shown = PAGE.partition(f"### `{name}`")[2].partition("```csv\n")[2].partition("```")[0]
    file = folder / f"{name}.csv"
    file.write_text(shown, encoding="utf-8")
    return [file]


def test_the_lists_that_the_page_shows_are_read_without_a_notice(tmp_path: Path) -> None:
    groups, told = read_groups(example("to_dan_pho", tmp_path))
    households, more = read_households(example("ho_gia_dinh", tmp_path), groups)
    teams, others = read_teams(example("to_phat_phieu", tmp_path), groups)
    opinions, last = read_opinions(example("y_kien", tmp_path))
    assert (len(groups), len(households), len(teams[0].members), len(opinions)) == (1, 1, 3, 1)
    assert [*told, *more, *others, *last] == []


def test_the_minutes_and_answers_that_the_page_shows_are_read_for_the_questions_that_it_shows(tmp_path: Path) -> None:
    facts = PAGE.partition("# ho-so/lay_y_kien.yaml, có phát phiếu\n")[2].partition("```")[0]
    put(tmp_path, lay_y_kien=facts.replace("    - noi_dung_hoi", "    #- noi").partition("    #- noi")[0])
    for name in ("to_dan_pho", "bien_ban"):
        example(name, tmp_path)
    folder = load_folder(tmp_path)
    assert [(one.group, one.of("1").count("Đồng ý")) for one in folder.tallies] == [("01", 268)]
    assert folder.warnings == ()
    put(tmp_path, lay_y_kien=facts)
    (tmp_path / "bien_ban.csv").unlink()
    example("tra_loi", tmp_path)
    (answer,) = load_folder(tmp_path).answers
    assert answer.opinions == (("1", "Loa truyền thanh nên phát ngoài giờ làm việc"),)
    assert [key for key, _ in answer.marked] == ["1", "2"]


def test_minutes_that_differ_from_the_answers_are_found_in_the_example() -> None:
    found = [one for one in whole_check(load_folder(ROOT / "examples" / "bac_kan")) if one.code == "LYK-COUNT"]
    assert [one.message for one in found] == ["nội dung “1”: số ý kiến khác: biên bản ghi 12, phiếu đếm được 10"]
    assert found[0].where == (
        "biên bản kiểm phiếu, Tổ dân phố Sông Cầu 3",
        "câu trả lời, Tổ dân phố Sông Cầu 3",
    )


def test_minutes_that_count_other_households_than_the_list_are_found(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS + "  cau_hoi: Nhất trí không?\n")
    heads = "Tổ dân phố;Số hộ;Số phiếu phát ra;Số phiếu thu về;Số phiếu hợp lệ;Số phiếu không hợp lệ"
    put_lists(tmp_path, bien_ban=f"{heads};Đồng ý;Không đồng ý\n01;2;1;1;1;0;1;0")
    found = [one.message for one in whole_check(load_folder(tmp_path)) if one.code == "LYK-COUNT"]
    assert any("biên bản ghi 2 hộ gia đình, danh sách có 1" in message for message in found)


def test_every_change_of_the_example_is_explained() -> None:
    codes = [one.code for one in whole_check(load_folder(ROOT / "examples" / "bac_kan"))]
    assert "LYK-CHANGE" not in codes
