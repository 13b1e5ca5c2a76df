"""`vnadmin consult codes`: opaque codes, given once, kept in a list apart, found again when ballots come back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_consult_render import words
from tests.consulting.lists import write_csv
from vnadmin import read
from vnadmin.blocks import Block, Drawing, Table
from vnadmin.cli.exits import DONE, NO_TARGET, WRONG_DATA
from vnadmin.consulting import load_folder
from vnadmin.consulting.coding import FILE, LENGTH, LETTERS
from vnadmin.consulting.tallying import Tallying

FACTS = """\
lay_y_kien:
  co_quan: UBND phường Bắc Kạn, tỉnh Thái Nguyên
  noi_dung_lay_y_kien: Dự thảo Quy chế
  che_do: tham gia ý kiến
  khoan_cua_luat: 7
  lich: {phat_phieu: 06/6/2026 - 07/6/2026}
  cau_hoi: [Ông (bà) có nhất trí với dự thảo Quy chế không?]
"""
CODED = """\
  in_ma_phieu: có
  nguoi_giu_ma_phieu: Trần Thị B
  ngay_huy_ma_phieu: 31/12/2026
"""
HOUSEHOLDS = [["Mã hộ", "Đại diện hộ gia đình", "Tổ dân phố"], *([f"{i:03}", f"Lê Văn {i}", "01"] for i in range(1, 6))]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return put(tmp_path / "ho-so", CODED)


def blocks_of(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block, those inside cells too."""
    for block in blocks:
        yield block
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from blocks_of(cell.blocks)


def put(folder: Path, more: str) -> Path:
    folder.mkdir()
    (folder / "lay_y_kien.yaml").write_text(FACTS + more, encoding="utf-8")
    write_csv(folder / "to_dan_pho.csv", ["Mã tổ", "Tên tổ dân phố"], ["01", "Tổ dân phố 1"])
    write_csv(folder / "ho_gia_dinh.csv", *HOUSEHOLDS)
    return folder


def test_every_household_gets_a_code_that_says_nothing(folder: Path, run: Run) -> None:
    code, out, _ = run("consult", "codes", str(folder))
    assert (code, out) == (DONE, f"{folder / FILE}: thêm 5 mã phiếu\n")
    codes = dict(load_folder(folder).codes)
    assert sorted(codes) == [f"{i:03}" for i in range(1, 6)]
    assert len(set(codes.values())) == 5
    assert all(re.fullmatch(f"[{LETTERS}]{{{LENGTH}}}", made) for made in codes.values())
    head = (folder / FILE).read_text(encoding="utf-8-sig")
    assert "Trần Thị B" in head
    assert "Phải hủy ngày 31/12/2026" in head


def test_codes_that_were_given_stay(folder: Path, run: Run) -> None:
    run("consult", "codes", str(folder))
    before, data = dict(load_folder(folder).codes), (folder / FILE).read_bytes()
    assert "đã có mã phiếu" in run("consult", "codes", str(folder))[1]
    assert (folder / FILE).read_bytes() == data
    write_csv(folder / "ho_gia_dinh.csv", *HOUSEHOLDS, ["006", "Lê Văn 6", "01"])
    assert "thêm 1 mã phiếu" in run("consult", "codes", str(folder))[1]
    after = dict(load_folder(folder).codes)
    assert {household: after[household] for household in before} == before
    assert len(after) == 6


def test_ballots_and_the_hand_out_list_bear_them(folder: Path, tmp_path: Path, run: Run) -> None:
    render = ("consult", "render", str(folder), "-o", str(tmp_path / "ra"), "--only")
    papers = ("phieu_lay_y_kien", "danh_sach_phat_phieu")
    assert "chưa có mã phiếu của các tổ dân phố (vnadmin consult codes)" in run(*render, *papers)[1]
    run("consult", "codes", str(folder))
    assert run(*render, *papers)[0] == DONE
    files = {file.stem: words(read(file.read_bytes()).blocks) for file in (tmp_path / "ra").rglob("*.docx")}
    for made in dict(load_folder(folder).codes).values():
        assert f"Mã phiếu: {made}" in files["08_phieu_lay_y_kien"]
        assert made in files["09_danh_sach_phat_phieu"]


def test_a_qr_code_is_printed_where_it_is_asked_for(tmp_path: Path, run: Run) -> None:
    folder = put(tmp_path / "ho-so", CODED + "  in_ma_qr: có\n  phieu_du_phong: 1\n")
    run("consult", "codes", str(folder))
    run("consult", "render", str(folder), "-o", str(tmp_path / "ra"), "--only", "phieu_lay_y_kien")
    (file,) = (tmp_path / "ra").rglob("*.docx")
    drawn = [one for one in blocks_of(read(file.read_bytes()).blocks) if isinstance(one, Drawing)]
    assert len(drawn) == 5  # a spare form has no code
    assert len({one.content for one in drawn}) == 5


def test_a_ballot_that_comes_back_is_known_by_its_code(folder: Path, run: Run) -> None:
    run("consult", "codes", str(folder))
    codes = dict(load_folder(folder).codes)
    answers = [[codes["002"], "06/6/2026", "1"], ["ZZZZZZ", "06/6/2026", "1"]]
    write_csv(folder / "tra_loi.csv", ["Mã phiếu", "Ngày nhận", "Câu 1"], *answers)
    count = Tallying.of(load_folder(folder)).count
    assert count is not None
    assert [(one.group, one.state) for one in count.outcomes] == [("01", "valid"), ("", "set_aside")]


def test_codes_are_known_in_small_letters_and_beside_households_without_one(folder: Path, run: Run) -> None:
    run("consult", "codes", str(folder))
    codes = dict(load_folder(folder).codes)
    write_csv(folder / "ho_gia_dinh.csv", *HOUSEHOLDS, ["006", "Lê Văn 6", "01"])
    answers = [["", codes["002"].lower(), "06/6/2026", "1"], ["006", "", "06/6/2026", "1"]]
    write_csv(folder / "tra_loi.csv", ["Mã hộ", "Mã phiếu", "Ngày nhận", "Câu 1"], *answers)
    count = Tallying.of(load_folder(folder)).count
    assert count is not None
    assert [one.state for one in count.outcomes] == ["valid", "valid"]


def test_papers_are_made_although_nothing_can_be_counted(folder: Path, tmp_path: Path, run: Run) -> None:
    run("consult", "codes", str(folder))
    write_csv(folder / "tra_loi.csv", ["Mã phiếu", "Ngày nhận", "Câu 1"], ["ZZZZZZ", "06/6/2026", "1"])
    code, out, _ = run("consult", "render", str(folder), "-o", str(tmp_path / "ra"))
    assert code == DONE
    assert "Phiếu lấy ý kiến: " in out
    assert "không phiếu nào thuộc hộ gia đình" in run("consult", "check", str(folder))[1]


def test_without_codes_asked_for_there_are_none(tmp_path: Path, run: Run) -> None:
    folder = put(tmp_path / "ho-so", "")
    code, _, err = run("consult", "codes", str(folder))
    assert code == NO_TARGET
    assert "in_ma_phieu: có" in err
    assert not (folder / FILE).exists()


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ("  in_ma_phieu: có\n", "nguoi_giu_ma_phieu"),
        ("  in_ma_phieu: có\n", "ngay_huy_ma_phieu"),
        (CODED + "  phieu_kin: có\n", "in_ma_phieu"),
        ("  in_ma_qr: có\n", "in_ma_qr"),
    ],
)
def test_a_list_of_codes_has_an_owner_and_an_end(tmp_path: Path, more: str, key: str, run: Run) -> None:
    folder = put(tmp_path / "ho-so", more)
    code, _, err = run("consult", "codes", str(folder))
    assert code == WRONG_DATA
    assert key in err


def test_a_wrong_list_is_located(folder: Path, run: Run) -> None:
    write_csv(folder / FILE, ["Mã phiếu", "Mã hộ"], ["AAAAAA", "001"], ["AAAAAA", "002"], ["BBBBBB", "099"])
    code, _, err = run("consult", "codes", str(folder))
    assert code == WRONG_DATA
    assert "A3" in err
    assert "B4" in err
    assert "không có hộ “099”" in err
