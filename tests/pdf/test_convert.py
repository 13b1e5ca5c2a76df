"""Everything around the office program, with a stand-in for it; `test_libreoffice` has the real one."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from tests.pdf.fakes import ONE_PAGE, posix_only, program, soffice
from vnadmin.errors import TargetError
from vnadmin.pdf import PdfError, libreoffice, to_pdf

pytestmark = posix_only


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two files of one name in two folders, and a third one."""
    found = [tmp_path / "a" / "kế hoạch.docx", tmp_path / "b" / "kế hoạch.docx", tmp_path / "b" / "tờ trình.v2.docx"]
    for file in found:
        file.parent.mkdir(exist_ok=True)
        file.write_text(file.name, encoding="utf-8")
    return found


def use(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setenv(libreoffice.VARIABLE, str(path))


def test_each_pdf_stands_beside_its_file(files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, soffice(tmp_path))
    made = to_pdf(files)
    assert made == [file.with_suffix(".pdf") for file in files]
    assert {pdf.read_text(encoding="utf-8") for pdf in made} == {ONE_PAGE}
    assert len(list((tmp_path / "b").iterdir())) == 4


def test_all_pdfs_in_one_folder(files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, soffice(tmp_path))
    assert to_pdf(files[1:], tmp_path) == [tmp_path / "kế hoạch.pdf", tmp_path / "tờ trình.v2.pdf"]
    with pytest.raises(TargetError, match="two files") as doubled:
        to_pdf(files, tmp_path)
    assert "hai tệp cùng ra" in doubled.value.vi


def test_no_files_need_no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Path("none"))
    assert to_pdf([]) == []


def test_what_was_not_made_is_named_and_the_rest_stays(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, soffice(tmp_path, but_not="tờ trình"))
    stale = files[2].with_suffix(".pdf")
    stale.write_bytes(b"%PDF-1.7 of last week")
    files[1].with_suffix(".pdf").mkdir()
    with pytest.raises(PdfError) as caught:
        to_pdf(files)
    assert caught.value.made == (files[0].with_suffix(".pdf"),)
    lines = caught.value.vi.splitlines()
    assert lines[0].startswith(f"{files[1].with_suffix('.pdf')}: đây là một thư mục")
    assert lines[1].startswith(f"{stale}: không tạo được PDF (as far as it went)")
    assert stale.read_bytes() == b"%PDF-1.7 of last week"
    copy = pickle.loads(pickle.dumps(caught.value))  # as errors travel between processes
    assert (copy.made, copy.vi, str(copy)) == (caught.value.made, caught.value.vi, str(caught.value))


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, soffice(tmp_path))
    with pytest.raises(TargetError) as caught:
        to_pdf([tmp_path / "none.docx"])
    assert "none.docx: không đọc được" in caught.value.vi


def test_what_is_no_pdf_is_not_taken_for_one(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, program(tmp_path / "soffice", 'for file in "$@"; do :; done; echo no > "${file%.docx}.pdf"'))
    with pytest.raises(PdfError, match="no PDF was made"):
        to_pdf(files[:1])
    assert not files[0].with_suffix(".pdf").exists()


def test_many_files_go_in_few_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, soffice(tmp_path))
    monkeypatch.setattr(libreoffice, "AT_ONCE", 2)
    files = [tmp_path / f"{n}.docx" for n in range(5)]
    for file in files:
        file.touch()
    assert [pdf.is_file() for pdf in to_pdf(files)] == [True] * 5


def test_a_variable_that_names_no_program_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, tmp_path / "none")
    with pytest.raises(TargetError, match=libreoffice.VARIABLE):
        libreoffice.find()
