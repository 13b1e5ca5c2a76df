"""`vnadmin consult tally`: the figures a ward reads, and the same for a script."""

from __future__ import annotations

import doctest
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import vnadmin.cli.terminal_table
from tests.cli.conftest import Run
from tests.consulting.lists import write_csv
from vnadmin.cli.exits import DONE, WRONG_DATA
from vnadmin.cli.terminal_table import table_lines, width

FACTS = """\
lay_y_kien:
  co_quan: UBND phường Bắc Kạn, tỉnh Thái Nguyên
  noi_dung_lay_y_kien: Dự thảo Quy chế
  che_do: {regime}
  khoan_cua_luat: {matter}
  lich: {{phat_phieu: 06/6/2026 - 07/6/2026}}
  cau_hoi: [Ông (bà) có nhất trí với dự thảo Quy chế không?]
"""
GROUPS = [["Mã tổ", "Tên tổ dân phố"], ["01", "Tổ dân phố Đức Xuân 1"], ["02", "Tổ 2"], ["03", "Tổ 3"]]
BALLOTS = ["Số hộ", "Số phiếu phát ra", "Số phiếu thu về", "Số phiếu hợp lệ", "Số phiếu không hợp lệ", "Nộp muộn"]
MINUTES = [
    ["Tổ dân phố", *BALLOTS, "Đồng ý", "Không đồng ý", "Bỏ trống", "Ý kiến khác", "Phiếu rách, nát, không đọc được"],
    ["01", "3.000", "2.990", "2.960", "2.950", "10", "4", "2.900", "49", "1", "12", "10"],
    ["02", "2", "2", "2", "2", "0", "0", "1", "1", "0", "0", "0"],
]
CHOICES = "Đồng ý Không đồng ý Bỏ trống Ý kiến khác".split()
HOUSEHOLDS = [
    ["Mã hộ", "Đại diện hộ gia đình", "Tổ dân phố"],
    *([f"{i:03}", f"Nguyễn Văn {i}", f"0{i % 3 + 1}"] for i in range(6)),
]
ANSWERS = [
    ["Mã hộ", "Ngày nhận", "Câu 1"],
    ["001", "06/6/2026", "1"],
    ["004", "07/6/2026", "1"],
    ["001", "07/6/2026", "2"],
    ["999", "07/6/2026", "1"],
]


def put(folder: Path, *, regime: str = "tham gia ý kiến", matter: int = 7, **lists: Sequence[Sequence[object]]) -> str:
    """A folder of a consultation with these lists."""
    (folder / "lay_y_kien.yaml").write_text(FACTS.format(regime=regime, matter=matter), encoding="utf-8")
    for name, rows in lists.items():
        write_csv(folder / f"{name}.csv", *rows)
    return str(folder)


def tally(run: Run, folder: str) -> tuple[list[str], str]:
    code, out, err = run("consult", "tally", folder)
    assert code == DONE
    return out.splitlines(), err


def as_json(run: Run, folder: str) -> dict[str, Any]:
    code, out, _ = run("consult", "tally", folder, "--json")
    assert code == DONE
    made: dict[str, Any] = json.loads(out)
    return made


def test_minutes_are_a_table_with_a_total_and_rates_that_name_their_base(run: Run, tmp_path: Path) -> None:
    lines, err = tally(run, put(tmp_path, to_dan_pho=GROUPS, bien_ban=MINUTES))
    assert err == ""
    assert lines[:2] == ["Câu 1: Ông (bà) có nhất trí với dự thảo Quy chế không?", ""]
    assert lines[2].split() == [*"Tổ dân phố Số hộ Phát ra Thu về Hợp lệ Không hợp lệ Nộp muộn".split(), *CHOICES]
    assert [
        row.split()[-10:] for row in lines if row.startswith(("Tổ dân phố Đức Xuân 1 ", "Tổ 2 ", "Tổng cộng "))
    ] == [
        ["3.000", "2.990", "2.960", "2.950", "10", "4", "2.900", "49", "1", "12"],
        ["2", "2", "2", "2", "0", "0", "1", "1", "0", "0"],
        ["3.002", "2.992", "2.962", "2.952", "10", "4", "2.901", "50", "1", "12"],
    ]
    assert "Trên số phiếu hợp lệ của 2/3 tổ dân phố (2.952): Đồng ý 98,27%; Không đồng ý 1,69%; bỏ trống 0,04%" in lines
    assert (
        "Trên tổng số hộ gia đình của 2/3 tổ dân phố (3.002): Đồng ý 96,64%; Không đồng ý 1,67%; bỏ trống 0,03%;"
        " phiếu không hợp lệ 0,33%; phiếu nộp muộn 0,13%; phiếu không thu về 0,87%; hộ không được phát phiếu 0,33%"
    ) in lines
    assert "Thu về: 2.962/2.992 (99,00% số phiếu phát ra)" in lines
    assert (
        "Cân đối: 2.992 phiếu phát ra = 2.962 thu về (2.952 hợp lệ + 10 không hợp lệ) + 4 nộp muộn + 26 không thu về"
        in lines
    )
    assert lines[lines.index("Lý do phiếu không hợp lệ:") + 1] == "  Phiếu rách, nát, không đọc được: 10"
    assert "Chưa có số liệu (1/3 tổ dân phố): Tổ 3" in lines


def test_both_are_compared_group_by_group(run: Run, tmp_path: Path) -> None:
    lists = {"to_dan_pho": GROUPS, "bien_ban": MINUTES, "ho_gia_dinh": HOUSEHOLDS, "tra_loi": ANSWERS}
    lines, err = tally(run, put(tmp_path, **lists))
    assert "Tổ dân phố Đức Xuân 1: biên bản ghi 3.000 hộ gia đình, danh sách hộ có 2" in err
    assert "Phiếu đã nhập: 4 phiếu = 2 hợp lệ + 0 không hợp lệ + 0 nộp muộn + 2 để riêng" in lines
    assert "  Hộ gia đình không có trong danh sách: 1" in lines
    assert "  Phiếu nhận sau của hộ gia đình đã có phiếu: 1" in lines
    assert "  Tổ 2: nội dung “1”: số phiếu chọn “Đồng ý”: biên bản ghi 1, phiếu đếm được 2" in lines
    assert "Có biên bản, chưa nhập phiếu nào (1/3 tổ dân phố): Tổ dân phố Đức Xuân 1" in lines


def test_answers_alone_are_counted(run: Run, tmp_path: Path) -> None:
    lines, err = tally(run, put(tmp_path, to_dan_pho=GROUPS, ho_gia_dinh=HOUSEHOLDS, tra_loi=ANSWERS))
    assert err == ""
    total = next(line for line in lines if line.startswith("Tổng cộng"))
    assert total.split() == "Tổng cộng của 1/3 tổ dân phố 2 2 2 2 0 0 2 0 0 0".split()
    assert "Chưa có số liệu (2/3 tổ dân phố): Tổ dân phố Đức Xuân 1, Tổ 3" in lines
    rates = "Đồng ý 100,00%; Không đồng ý 0,00%"
    assert f"Trên tổng số hộ gia đình của 1/3 tổ dân phố (2): {rates}" in lines


def test_the_json_says_the_same_in_integers_and_rates_with_their_base(run: Run, tmp_path: Path) -> None:
    lists = {"to_dan_pho": GROUPS, "bien_ban": MINUTES, "ho_gia_dinh": HOUSEHOLDS, "tra_loi": ANSWERS}
    made = as_json(run, put(tmp_path, **lists))
    assert [(one["ma"], one["ten"], one["so_ho"]) for one in made["to_dan_pho"]] == [
        ("01", "Tổ dân phố Đức Xuân 1", 3000),
        ("02", "Tổ 2", 2),
    ]
    total = made["tong_cong"]
    assert (total["hop_le"], total["khong_thu_ve"], total["phieu_in"]) == (2952, 26, None)
    assert total["ly_do_khong_hop_le"] == {"rach_nat": 10}
    (asked,) = total["noi_dung_hoi"]
    assert asked["phuong_an"] == [
        {"phuong_an": "Đồng ý", "so_phieu": 2901},
        {"phuong_an": "Không đồng ý", "so_phieu": 50},
    ]
    assert made["ty_le"][0]["ty_le"][0] == {
        "phan": "Đồng ý",
        "so": 2901,
        "tren": "số phiếu hợp lệ",
        "ty_le": "98,27% số phiếu hợp lệ",
    }
    assert made["dem_phieu"]["nhap_vao"] == 4
    assert made["dem_phieu"]["ly_do"] == {"ho_la": 1, "phieu_thu_hai": 1}
    assert made["khac_nhau"][0] == {
        "ma": "02",
        "so_lieu": "nội dung “1”: số phiếu chọn “Đồng ý”",
        "bien_ban": 1,
        "dem_phieu": 2,
    }
    assert (made["chua_co_so_lieu"], made["chua_co_bien_ban"], made["chua_co_phieu"]) == (["03"], [], ["01"])
    assert made["tan_thanh"] == []
    assert as_json(run, put(tmp_path))["dem_phieu"]["nhap_vao"] == 4


def test_where_the_people_decide_every_choice_is_held_against_the_threshold(run: Run, tmp_path: Path) -> None:
    folder = put(tmp_path, regime="bàn và quyết định", matter=1, to_dan_pho=GROUPS[:3], bien_ban=MINUTES)
    lines, _ = tally(run, folder)
    at = lines.index("Câu 1, phương án “Đồng ý”:")
    needed = "không đạt ít nhất hai phần ba (cần từ 2 đại diện hộ gia đình trở lên)"
    assert lines[at + 2] == f"  Tổ 2: 1/2 đại diện hộ gia đình tán thành, {needed}"
    assert lines[at + 3].startswith("  Phạm vi cấp xã: 1/2 tổ dân phố tán thành, không đạt")
    favour = as_json(run, folder)["tan_thanh"][0]
    assert [one["dat"] for one in favour["to_dan_pho"]] == [True, False]
    assert favour["toan_xa_phuong"]["can_it_nhat"] == 2


def test_where_nothing_can_be_counted_the_missing_files_are_named(run: Run, tmp_path: Path) -> None:
    code, out, err = run("consult", "tally", put(tmp_path, to_dan_pho=GROUPS))
    assert (code, out) == (WRONG_DATA, "")
    assert "cần bien_ban (.xlsx, .xlsm hoặc .csv), hoặc tra_loi cùng ho_gia_dinh" in err
    code, out, err = run("consult", "tally", put(tmp_path, tra_loi=ANSWERS))
    assert (code, out) == (WRONG_DATA, "")
    assert "chưa có ho_gia_dinh" in err


def test_sums_that_do_not_add_up_are_told_at_their_cells(run: Run, tmp_path: Path) -> None:
    wrong = [MINUTES[0], [*MINUTES[1][:4], "2.949", *MINUTES[1][5:]]]
    code, out, err = run("consult", "tally", put(tmp_path, bien_ban=wrong))
    assert (code, out) == (WRONG_DATA, "")
    assert "bien_ban.csv: D2: Số phiếu thu về: số phiếu hợp lệ (2.949) cộng số phiếu không hợp lệ (10) là 2.959" in err


def test_columns_are_as_wide_as_their_letters_on_the_screen() -> None:
    rows = [["Tô\u0309 da\u0302n pho\u0302\u0301 1", "1"], ["漢字", "22"], ["Tổ\u200b 3", "3.333"]]
    lines = table_lines(["Tổ dân phố", "Số phiếu không hợp lệ"], rows)
    assert {width(line) for line in lines[2:]} == {width(lines[2])}
    assert [width(line.rstrip("0123456789.")) + len(line.split()[-1]) for line in lines[3:]] == [width(lines[2])] * 3
    assert [line.strip() for line in lines[:2]] == ["Số phiếu không", "Tổ dân phố            hợp lệ"]
    assert table_lines(["Tổ", "Đồng ý hoàn toàn"], [["a", "1"]])[-2] == "--  -----------"


def test_the_examples_of_the_docstrings_hold() -> None:
    result = doctest.testmod(vnadmin.cli.terminal_table)
    assert (result.failed, result.attempted) == (0, 2)


def test_ballots_that_are_set_aside_or_late_are_named(tmp_path: Path, run: Run) -> None:
    late = ["002", "08/6/2026", "1"]
    lines, _ = tally(run, put(tmp_path, to_dan_pho=GROUPS, ho_gia_dinh=HOUSEHOLDS, tra_loi=[*ANSWERS, late]))
    begin = lines.index("Phiếu để riêng, phiếu nộp muộn:")
    assert lines[begin + 1 : begin + 4] == [
        "  hộ 001, nhận ngày 07/6/2026: phiếu nhận sau của hộ gia đình đã có phiếu",
        "  hộ 999, nhận ngày 07/6/2026: hộ gia đình không có trong danh sách",
        "  hộ 002, nhận ngày 08/6/2026: phiếu nộp sau thời hạn",
    ]
