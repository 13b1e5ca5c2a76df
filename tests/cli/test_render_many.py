"""`vnadmin render-many`: a list becomes documents, or every fault of it is told and nothing is written."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support.examples import ROOT
from vnadmin import render
from vnadmin.cli.exits import DONE, NO_TARGET, NO_TEMPLATE, STOPPED, WRONG_CALL, WRONG_DATA
from vnadmin.files import loads

ENTRY = {
    "co_quan": "UBND phường Bắc Kạn, tỉnh Thái Nguyên",
    "ngay": "05/6/2026",
    "trich_yeu": "Lịch tiếp công dân",
    "noi_dung": "Thứ Năm hằng tuần.",
    "nguoi_ky": "CHỦ TỊCH / Nguyễn Văn A",
}


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def listed(folder: Path, *changes: dict[str, str]) -> str:
    text = "\n".join(json.dumps(ENTRY | change, ensure_ascii=False) for change in changes)
    (folder / "ds.jsonl").write_text(text, encoding="utf-8")
    return "ds.jsonl"


def made(change: dict[str, str]) -> bytes:
    return render(loads(json.dumps({"thong_bao": ENTRY | change})).objects[0])


def test_a_list_becomes_a_folder_or_a_zip(run: Run, work: Path) -> None:
    one, other = {"trich_yeu": "Lịch một"}, {"trich_yeu": "Lịch hai"}
    data = listed(work, one, other)
    assert run("render-many", data, "--kind", "thong_bao", "-o", "ra/") == (DONE, "ra/: đã ghi 2 văn bản\n", "")
    files = {path.name: path.read_bytes() for path in (work / "ra").iterdir()}
    assert files == {"thong_bao-00001.docx": made(one), "thong_bao-00002.docx": made(other)}
    name = ["--ten", "{stt:02} {loai} {trich_yeu}"]
    assert run("render-many", data, "--kind", "thong_bao", "-o", "a.zip", *name).code == DONE
    with zipfile.ZipFile(work / "a.zip") as archive:
        assert archive.namelist() == ["01 thong_bao Lịch một.docx", "02 thong_bao Lịch hai.docx"]


def test_with_a_fault_anywhere_nothing_is_written_and_all_are_told(run: Run, work: Path) -> None:
    data = listed(work, {}, {"ngay": "31/6/2026"}, {}, {"noi_dung": ""})
    code, out, err = run("render-many", data, "--kind", "thong_bao", "-o", "ra")
    assert (code, out) == (WRONG_DATA, "")
    assert [line.split(":")[1] for line in err.splitlines()] == ["2", "4"]
    assert not (work / "ra").exists()


def test_faulty_entries_are_left_out_on_request_and_the_others_keep_their_numbers(run: Run, work: Path) -> None:
    data = listed(work, {}, {"ngay": "31/6/2026"}, {})
    code, out, err = run("render-many", data, "--kind", "thong_bao", "-o", "ra", "--bo-qua-loi")
    assert (code, out) == (WRONG_DATA, "ra: đã ghi 2 văn bản; 1 có lỗi\n")
    assert err.startswith("ds.jsonl:2:")
    assert sorted(path.name for path in (work / "ra").iterdir()) == ["thong_bao-00001.docx", "thong_bao-00003.docx"]


def test_a_run_goes_on_where_another_ended(run: Run, work: Path) -> None:
    listed(work, {})
    run("render-many", "ds.jsonl", "--kind", "thong_bao", "-o", "ra")
    listed(work, {"trich_yeu": "Đã sửa"}, {"trich_yeu": "Mới"})
    code, out, _ = run("render-many", "ds.jsonl", "--kind", "thong_bao", "-o", "ra", "--tiep-tuc")
    assert (code, out) == (DONE, "ra: đã ghi 1 văn bản; giữ nguyên 1 đã có\n")
    assert (work / "ra" / "thong_bao-00001.docx").read_bytes() == made({})
    assert (work / "ra" / "thong_bao-00002.docx").read_bytes() == made({"trich_yeu": "Mới"})


def test_names_that_collide_are_told_with_their_numbers(run: Run, work: Path) -> None:
    data = listed(work, {}, {})
    code, _, err = run("render-many", data, "--kind", "thong_bao", "-o", "ra", "--ten", "{trich_yeu}")
    assert (code, err) == (NO_TARGET, "văn bản thứ 2: tên “Lịch tiếp công dân.docx” đã là của văn bản thứ 1\n")


def test_a_template_is_used_and_its_faults_come_first(run: Run, work: Path) -> None:
    (work / "mau.docx").write_bytes((ROOT / "templates" / "van_ban.docx").read_bytes())
    listed(work, {})
    call = ["render-many", "ds.jsonl", "--kind", "thong_bao", "-o", ".", "--template"]
    assert run(*call, "mau.docx").code == DONE
    assert run(*call, "mau.docx", "--ten", "mau").err == "văn bản thứ 1: “mau.docx” chính là tệp mẫu, không ghi đè\n"
    assert run(*call, "khong-co.docx").code == NO_TEMPLATE


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--kind", "thong_baoo", "-o", "ra"], "ý là “thong_bao”?"),
        (["--kind", "thong_bao", "-o", "a.docx"], "phải là thư mục"),
        (["--kind", "thong_bao", "-o", "a.zip", "--tiep-tuc"], "--tiep-tuc chỉ dùng khi -o là thư mục"),
        (["--kind", "thong_bao", "-o", "ra", "--ten", "{trich_yue}"], "ý là “trich_yeu”?"),
        (["--kind", "thong_bao", "-o", "ra", "--ten", "{stt"], "dấu ngoặc phải đủ cặp"),
        (["--kind", "thong_bao"], "còn thiếu: -o"),
    ],
)
def test_wrong_calls_are_told_before_the_list_is_read(run: Run, work: Path, words: list[str], said: str) -> None:
    code, out, err = run("render-many", "khong-co.yaml", *words)
    assert (code, out) == (WRONG_CALL, "")
    assert said in err
    assert list(work.iterdir()) == []


def test_ctrl_c_leaves_whole_files_only(run: Run, work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = listed(work, *[{"trich_yeu": f"Việc {n}"} for n in range(5)])
    put = 0

    def stopped(*_: object, **__: object) -> bytes:
        nonlocal put
        put += 1
        if put == 3:
            raise KeyboardInterrupt
        return b"whole"

    monkeypatch.setattr("vnadmin.batch.workers.render", stopped)
    for target, left in (("ra", 2), ("a.zip", 0)):
        put = 0
        assert run("render-many", data, "--kind", "thong_bao", "-o", target) == (STOPPED, "", "đã dừng\n")
        assert len(list((work / "ra").iterdir())) == 2, left
    assert sorted(path.name for path in work.iterdir()) == ["ds.jsonl", "ra"]
