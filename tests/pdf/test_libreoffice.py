"""The real LibreOffice."""

from __future__ import annotations

from pathlib import Path

import pdfplumber
import pytest

from tests.cli.stand_in import plan
from tests.support.office import needs_office
from vnadmin import render
from vnadmin.pdf import PdfError, page_count, to_pdf

pytestmark = needs_office


def test_good_files_become_pdfs_and_a_broken_one_is_named(tmp_path: Path) -> None:
    names = ["Kế hoạch lấy ý kiến.docx", "hỏng.docx", "b.docx"]
    for name in names:
        (tmp_path / name).write_bytes(render(plan()))
    (tmp_path / "hỏng.docx").write_bytes(render(plan())[:3000])
    with pytest.raises(PdfError, match=r"hỏng\.pdf: no PDF was made") as caught:
        to_pdf([tmp_path / name for name in names])
    good = (tmp_path / "Kế hoạch lấy ý kiến.pdf", tmp_path / "b.pdf")
    assert caught.value.made == good
    assert not (tmp_path / "hỏng.pdf").exists()
    for pdf in good:
        with pdfplumber.open(pdf) as opened:
            assert page_count(pdf.read_bytes()) == len(opened.pages) == 1
            assert "Tổ chức lấy ý kiến Nhân dân" in (opened.pages[0].extract_text() or "")
