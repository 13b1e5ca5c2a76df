"""`vnadmin consult render` and `consult issued`: what a ward types, what it gets, and what it is told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support.examples import ROOT
from vnadmin import read
from vnadmin.blocks import Block, Paragraph, Table
from vnadmin.cli.exits import DONE, NO_TARGET, WRONG_CALL, WRONG_DATA
from vnadmin.consulting.issuing import FILE

EXAMPLE = ROOT / "examples" / "bac_kan"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The example's facts without its lists, with its plan beside it."""
    made = tmp_path / "ho-so"
    made.mkdir()
    for name in ("lay_y_kien.yaml", "to_dan_pho.csv"):
        shutil.copy(EXAMPLE / name, made)
    shutil.copy(ROOT / "examples" / "ke_hoach.yaml", tmp_path)
    return made


def words(blocks: tuple[Block, ...]) -> str:
    out = []
    for block in blocks:
        if isinstance(block, Paragraph):
            out.append(block.text)
        elif isinstance(block, Table):
            out += [words(cell.blocks) for row in block.rows for cell in row.cells]
    return "\n".join(out)


def test_what_can_be_made_is_written_and_the_rest_says_what_it_waits_for(
    folder: Path, tmp_path: Path, run: Run
) -> None:
    code, out, _ = run("consult", "render", str(folder), "-o", str(tmp_path / "ra"))
    assert code == DONE
    assert f"Kế hoạch lấy ý kiến: {tmp_path / 'ra' / '01_ke_hoach.docx'}" in out
    assert "chưa đủ để làm Phiếu lấy ý kiến: chưa có danh sách hộ gia đình của các tổ dân phố (ho_gia_dinh)" in out
    assert "Biên bản kiểm phiếu (12 tệp): " in out


def test_only_some_papers(folder: Path, tmp_path: Path, run: Run) -> None:
    code, out, _ = run("consult", "render", str(folder), "-o", str(tmp_path / "ra"), "--only", "ke_hoach")
    assert code == DONE
    assert len(out.splitlines()) == 1
    assert [file.name for file in (tmp_path / "ra").rglob("*.docx")] == ["01_ke_hoach.docx"]


def test_a_paper_that_there_is_not(folder: Path, tmp_path: Path, run: Run) -> None:
    code, _, err = run("consult", "render", str(folder), "-o", str(tmp_path / "ra"), "--only", "ke_hoac")
    assert code != DONE
    assert "“ke_hoac” không phải là giấy tờ của cuộc lấy ý kiến; có: ke_hoach" in err
    assert not (tmp_path / "ra").exists()


def test_the_life_of_a_number(folder: Path, tmp_path: Path, run: Run) -> None:
    target = tmp_path / "ra" / "01_ke_hoach.docx"
    render = ("consult", "render", str(folder), "-o", str(tmp_path / "ra"), "--only", "ke_hoach")
    run(*render)
    assert "45/KH-UBND" not in words(read(target.read_bytes()).blocks)
    assert run("consult", "issued", str(folder), "ke_hoach", "45", "01/6/2026")[:2] == (DONE, f"{folder / FILE}\n")
    assert "giữ nguyên" not in run(*render)[1]  # a draft without the number is no issued paper
    said = words(read(target.read_bytes()).blocks)
    assert "45/KH-UBND" in said
    assert "ngày 01 tháng 6 năm 2026" in said
    before = target.read_bytes()
    target.write_bytes(before + b"signed")
    code, out, _ = run(*render)
    assert code == DONE
    assert "đã phát hành, giữ nguyên tệp" in out
    assert target.read_bytes() == before + b"signed"


def test_an_issued_paper_keeps_its_number(folder: Path, run: Run) -> None:
    assert run("consult", "issued", str(folder), "ke_hoach", "45", "01/6/2026")[0] == DONE
    assert run("consult", "issued", str(folder), "ke_hoach", "45", "1/6/2026")[0] == DONE
    before = (folder / FILE).read_bytes()
    code, _, err = run("consult", "issued", str(folder), "ke_hoach", "46", "01/6/2026")
    assert code == NO_TARGET
    assert "đã ghi số 45 ngày 01/6/2026" in err
    assert "đính chính" in err
    assert (folder / FILE).read_bytes() == before


@pytest.mark.parametrize(
    ("words_", "said"),
    [
        (("ke_hoach", "0x", "01/6/2026"), "“0x” không phải là số văn bản"),
        (("ke_hoach", "45", "31/6/2026"), "31/6/2026"),
        (("ke_hoach", "45", "6/2026"), "ghi đủ ngày, tháng, năm"),
    ],
)
def test_a_wrong_number_or_day(folder: Path, run: Run, words_: tuple[str, ...], said: str) -> None:
    code, _, err = run("consult", "issued", str(folder), *words_)
    assert code == WRONG_CALL
    assert said in err
    assert not (folder / FILE).exists()


def test_a_paper_without_a_number(folder: Path, run: Run) -> None:
    code, _, err = run("consult", "issued", str(folder), "phieu_lay_y_kien", "1", "01/6/2026")
    assert code == NO_TARGET
    assert "không phải là văn bản lấy số; có: ke_hoach" in err


def test_numbers_in_excel_are_the_clerks(folder: Path, run: Run) -> None:
    (folder / "So van ban 2026.csv").write_text("Văn bản;Số;Ngày\nke_hoach;7;02/6/2026\n", encoding="utf-8")
    code, _, err = run("consult", "issued", str(folder), "quyet_dinh", "8", "03/7/2026")
    assert code == NO_TARGET
    assert "So van ban 2026.csv" in err


def test_a_wrong_line_of_the_numbers_is_located(folder: Path, run: Run) -> None:
    (folder / FILE).write_text("Văn bản;Số;Ngày\nke_hoach;7;02/6/2026\nphieu;x;31/6/2026\n", encoding="utf-8")
    code, _, err = run("consult", "check", str(folder))
    assert code == WRONG_DATA
    for cell in ("A3", "B3", "C3"):
        assert f"{FILE}: {cell}: " in err
