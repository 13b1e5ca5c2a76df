from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest

import vnadmin.pdf
from tests.cli.conftest import Run
from tests.cli.stand_in import FAULTS, WARNING, plan
from vnadmin import FileCode, metadata_of
from vnadmin.cli.exits import DONE, NO_TARGET, WRONG_CALL, WRONG_DATA
from vnadmin.errors import TargetError


def put(folder: Path, **contents: str) -> None:
    for name, word in contents.items():
        (folder / f"{name}.yaml").write_text(word, encoding="utf-8")


def test_one_document_is_one_object_on_the_screen(folder: Path, run: Run) -> None:
    put(folder, a="tốt")
    expected = metadata_of(plan())
    assert run("metadata", "a.yaml") == (DONE, expected.json(), "")
    assert run("metadata", "a.yaml", "-o", "-", "--dang", "xml") == (DONE, expected.xml(), "")


def test_several_documents_are_a_list_in_the_order_of_the_call(folder: Path, run: Run) -> None:
    put(folder, a="ba", b="tốt")
    found = json.loads(run("metadata", "a.yaml", "b.yaml", "--so-thu-tu", "9").out)
    subjects = ["Việc thứ 1", "Việc thứ 2", "Việc thứ 3", "Tổ chức lấy ý kiến Nhân dân"]
    assert [one["Subject"] for one in found] == subjects
    assert [one["DocOrdinal"] for one in found] == [9, 10, 11, 12]
    root = ET.fromstring(run("metadata", "a.yaml", "--dang", "xml").out)
    assert [one.findtext("Subject") for one in root] == subjects[:3]


@pytest.mark.parametrize("form", ["json", "xml"])
def test_the_suffix_says_the_form(folder: Path, run: Run, form: str) -> None:
    put(folder, a="tốt")
    expected = metadata_of(plan())
    assert run("metadata", "a.yaml", "-o", f"ra.{form}") == (DONE, f"ra.{form}\n", "")
    assert (folder / f"ra.{form}").read_bytes() == {"json": expected.json(), "xml": expected.xml()}[form].encode()
    assert run("metadata", "a.yaml", "-o", "ra.txt", "--dang", form).code == DONE
    assert (folder / "ra.txt").read_bytes() == (folder / f"ra.{form}").read_bytes()


def test_what_the_call_says_is_in_the_fields(folder: Path, run: Run) -> None:
    put(folder, a="tốt")
    words = "--ho-so H46.12 2026 02/VHXH --so-thu-tu 5 --so-trang 3 --so-ban 20 --han-tra-loi 20/6/2026".split()
    done = run("metadata", "a.yaml", *words, "--ghi-chu", "Kèm dự thảo", "--do-khan", "Hoả tốc")
    assert (done.code, done.err) == (DONE, "")
    found = json.loads(done.out)
    assert found["FileCode"] == {"OrganId": "H46.12", "FileCatalog": 2026, "FileNotation": "02/VHXH"}
    assert found["DocOrdinal"] == 5
    assert (found["PageAmount"], found["IssuedAmount"], found["Priority"]) == (3, 20, 3)
    assert (found["DueDate"], found["Description"]) == ("2026-06-20", "Kèm dự thảo")
    assert json.loads(run("metadata", "a.yaml", "--do-khan", "0").out)["Priority"] == 0


RECEIVED = """
ke_hoach:
  co_quan: UBND phường Bắc Kạn, tỉnh Thái Nguyên
  trich_yeu: {subject}
  noi_dung: Lấy ý kiến.
  noi_nhan: [HĐND phường, Các tổ dân phố]
  nguoi_ky: CHỦ TỊCH / Nguyễn Văn A
"""


@pytest.fixture
def received(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a real data file that names receivers, and one whose subject is too long."""
    monkeypatch.chdir(tmp_path)
    put(tmp_path, a=RECEIVED.format(subject="Lấy ý kiến"), b=RECEIVED.format(subject="dài " * 200))
    return tmp_path


@pytest.mark.usefixtures("received")
def test_identifiers_go_to_the_receivers_they_name(run: Run) -> None:
    done = run("metadata", "a.yaml", "--ma-noi-nhan", "HĐND phường=H46.12")
    received = [{"OrganId": "H46.12", "OrganName": "HĐND phường"}, {"OrganName": "Các tổ dân phố"}]
    assert json.loads(done.out)["To"] == received
    code, out, err = run("metadata", "a.yaml", "--ma-noi-nhan", "Sở Nội vụ=H46")
    assert (code, out) == (WRONG_CALL, "")
    assert err == "vnadmin: lỗi: --ma-noi-nhan: không có nơi nhận “Sở Nội vụ” trong văn bản\n"


def test_a_value_too_long_keeps_everything_back(received: Path, run: Run) -> None:
    (received / "ra.json").write_bytes(b"before")
    code, out, err = run("metadata", "a.yaml", "b.yaml", "-o", "ra.json", "--so-ban", "1000")
    assert (code, out) == (WRONG_DATA, "")
    said = "Số lượng bản phát hành phải là số nguyên từ 0 đến 999"
    law = "(Mục I Phần II Phụ lục VI Nghị định số 30/2020/NĐ-CP)"
    lines = err.splitlines()
    assert lines[0] == f"a.yaml: issued_amount: {said} {law}"
    assert lines[1].startswith("b.yaml: subject: Trích yếu nội dung dài 799 ký tự, nhiều nhất 500: “dài dài")
    assert lines[2] == f"b.yaml: issued_amount: {said} {law}"
    assert (received / "ra.json").read_bytes() == b"before"


def test_one_of_several_documents_is_named(received: Path, run: Run) -> None:
    put(received, c="---".join(RECEIVED.format(subject=subject) for subject in ("Lấy ý kiến", "dài " * 200)))
    assert run("metadata", "c.yaml").err.startswith("c.yaml: văn bản 2: subject: ")


def test_every_files_errors_are_told_and_nothing_is_written(folder: Path, run: Run) -> None:
    put(folder, a="sai", b="tốt", c="lạ", d="cảnh-báo")
    code, out, err = run("metadata", "a.yaml", "b.yaml", "c.yaml", "d.yaml", "-o", "ra.json")
    assert (code, out) == (WRONG_DATA, "")
    lines = err.splitlines()
    assert lines[:2] == [line.format(name="a.yaml") for line in FAULTS]
    assert lines[2] == WARNING.format(name="d.yaml")
    assert lines[3].startswith("c.yaml: không phải là một loại văn bản")
    assert not (folder / "ra.json").exists()


def test_renumbering_reaches_the_loader(folder: Path, run: Run) -> None:
    put(folder, a="số")
    assert run("metadata", "a.yaml").code == WRONG_DATA
    assert run("metadata", "a.yaml", "--danh-so-lai").code == DONE


def test_stdin(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO("tốt".encode())))
    assert run("metadata", "-").out == metadata_of(plan()).json()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["a.yaml", "-o", "ra.docx"], "-o ra.docx: tệp ra phải có đuôi .json hoặc .xml, hoặc ghi thêm --dang"),
        (["a.yaml", "-o", "ra.xml", "--dang", "json"], "-o ra.xml: đuôi tệp không đúng với --dang json"),
        (["a.yaml", "b.json", "-o", "b.json"], "b.json: sẽ ghi đè lên chính tệp b.json đang dùng"),
        (["a.yaml", "--dang", "yaml"], "không có “yaml”"),
        (["a.yaml", "-", "-"], "chỉ đọc stdin (-) được một lần"),
        (["a.yaml", "--ho-so", "H46", "2026"], "cần 3 giá trị"),
        (["a.yaml", "--ho-so", "H" * 14, "năm", "01"], "--ho-so: Mã định danh cơ quan lập danh mục hồ sơ dài 14 ký tự"),
        (["a.yaml", "--ho-so", "H" * 14, "năm", "01"], "; Năm hình thành hồ sơ phải là số nguyên từ 0 đến 9999"),
        (["a.yaml", "--so-trang", "ba"], "“ba” không phải là số nguyên"),
        (["a.yaml", "--so-trang", "3", "--dem-trang"], "không dùng cùng với"),
        (
            ["a.yaml", "c.yaml", "--so-trang", "3"],
            "--so-trang chỉ dùng cho một văn bản; nhiều văn bản thì dùng --dem-trang",
        ),
        (["a.yaml", "--do-khan", "gấp"], "không có “gấp” (có: khẩn, thượng khẩn, hỏa tốc)"),
        (["a.yaml", "--han-tra-loi", "31/6/2026"], "31/6/2026 không phải là một ngày có thật"),
        (["a.yaml", "--han-tra-loi", "6/2026"], "“6/2026”: phải ghi cả ngày"),
        (["a.yaml", "--ma-noi-nhan", "H46"], "“H46”: phải ghi tên nơi nhận, dấu = rồi mã định danh"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_calls(folder: Path, run: Run, words: list[str], said: str) -> None:
    put(folder, a="tốt", c="ba")
    (folder / "b.json").write_text("tốt", encoding="utf-8")
    code, out, err = run("metadata", *words)
    assert (code, out) == (WRONG_CALL, "")
    assert said in err
    assert sorted(path.name for path in folder.iterdir()) == ["a.yaml", "b.json", "c.yaml"]


def test_a_folder_that_is_not_there(folder: Path, run: Run) -> None:
    put(folder, a="tốt")
    code, out, err = run("metadata", "a.yaml", "-o", "ra/ra.json")
    assert (code, out) == (NO_TARGET, "")
    assert "không có thư mục ra" in err


def counting(monkeypatch: pytest.MonkeyPatch, *pages: int | None) -> None:
    """An office program that lays out so many pages, document after document."""
    left = iter(pages)

    def to_pdf(files: list[Path]) -> list[Path]:
        assert all(file.read_bytes().startswith(b"PK") for file in files)
        return files

    monkeypatch.setattr(vnadmin.pdf, "to_pdf", to_pdf)
    monkeypatch.setattr(vnadmin.pdf, "page_count", lambda _: next(left))


def test_pages_are_counted_when_asked(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    put(folder, a="ba")
    counting(monkeypatch, 1, 2, 999)
    assert [one["PageAmount"] for one in json.loads(run("metadata", "a.yaml", "--dem-trang").out)] == [1, 2, 999]
    assert [path.name for path in folder.iterdir()] == ["a.yaml"]


def test_pages_that_cannot_be_counted_are_told(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    put(folder, a="ba")
    counting(monkeypatch, None, 3, 1000)
    code, out, err = run("metadata", "a.yaml", "--dem-trang")
    assert (code, out) == (NO_TARGET, "")
    assert err.splitlines()[0] == "a.yaml: văn bản 1: không đếm được số trang"
    assert err.splitlines()[1].startswith("a.yaml: văn bản 3: page_amount: Số trang phải là số nguyên từ 0 đến 999")


def test_without_an_office_program_pages_are_not_counted(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_program(_: list[Path]) -> list[Path]:
        raise TargetError("no program", vi="cần có LibreOffice")

    put(folder, a="tốt")
    monkeypatch.setattr(vnadmin.pdf, "to_pdf", no_program)
    assert run("metadata", "a.yaml", "--dem-trang") == (NO_TARGET, "", "cần có LibreOffice\n")
    assert run("metadata", "a.yaml").code == DONE


def test_a_file_code_is_that_of_python(folder: Path, run: Run) -> None:
    put(folder, a="tốt")
    expected = metadata_of(plan(), file_code=FileCode("H46", 2026, "01"), doc_ordinal=1)
    assert run("metadata", "a.yaml", "--ho-so", "H46", "2026", "01", "--so-thu-tu", "1").out == expected.json()
