"""Tách tệp: which files a document makes, what stands in each, and that they stay the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.as_read import as_read
from tests.support.package_checks import package_problems
from tests.support.papers import FORM, WIDE, blocks_of, issuing_decision, notice
from tests.support.validators import audit
from vnadmin import Marks, ModelError, TargetError, read, render
from vnadmin.blocks import Paragraph
from vnadmin.ooxml.read import Reading
from vnadmin.splitting import file_names, split

MARKS = Marks(urgency="khẩn", circulation="lưu hành nội bộ", address=["Số 1, đường A"])
WHOLE = issuing_decision(annexes=[FORM, WIDE], closing="Kèm các Phụ lục.", marks=MARKS)
MAIN = issuing_decision(closing="Kèm các Phụ lục.", marks=MARKS)


@pytest.fixture(scope="module")
def files() -> dict[str, Reading]:
    return {name: read(data) for name, data in split(WHOLE).items()}


def texts(reading: Reading) -> list[str]:
    return [block.text for block in reading.blocks if isinstance(block, Paragraph) and block.text]


def first_page(reading: Reading, place: str) -> list[str]:
    header = reading.sections[0].header(place, "first")  # type: ignore[arg-type]  # header or footer
    assert header is not None
    return [block.text if isinstance(block, Paragraph) else "box" for block in header.blocks]


def test_names() -> None:
    assert file_names(notice()) == ("thong_bao.docx",)
    assert file_names(notice(annexes=[FORM], body="Phụ lục."), "so-8") == ("so-8.docx", "so-8_phu-luc.docx")
    assert file_names(WHOLE) == (
        "quyet_dinh.docx",
        "quyet_dinh_kem-theo.docx",
        "quyet_dinh_phu-luc-1.docx",
        "quyet_dinh_phu-luc-2.docx",
    )
    assert tuple(split(WHOLE)) == file_names(WHOLE)


def test_a_document_with_nothing_sent_along_is_one_file_as_rendered() -> None:
    assert split(notice()) == {"thong_bao.docx": render(notice())}


def test_the_main_file_is_the_document_without_what_is_sent_along(files: dict[str, Reading]) -> None:
    slots = blocks_of(WHOLE, "dau_van_ban", "ten_loai_trich_yeu", "tham_quyen_ban_hanh")
    main = files["quyet_dinh.docx"]
    assert list(main.blocks[: len(slots)]) == as_read(slots, 14)
    assert len(main.sections) == 1
    assert not any(text.startswith(("Phụ lục", "QUY CHẾ", "(Kèm theo")) for text in texts(main))
    assert texts(main)[-1] == "Kèm các Phụ lục./."
    assert first_page(main, "header")[0] == "box"
    assert first_page(main, "footer")[-1] == "Số 1, đường A"


def test_the_attached_text_is_the_one_that_was_composed_but_for_number_and_date(files: dict[str, Reading]) -> None:
    electronic = issuing_decision(electronic=True)
    expected = as_read(blocks_of(electronic, "van_ban_kem_theo")[1:], 14)
    assert list(files["quyet_dinh_kem-theo.docx"].blocks) == expected
    assert "45/QĐ" not in "".join(texts(files["quyet_dinh_kem-theo.docx"]))


def test_every_annex_keeps_its_number_and_its_page(files: dict[str, Reading]) -> None:
    first, second = files["quyet_dinh_phu-luc-1.docx"], files["quyet_dinh_phu-luc-2.docx"]
    assert texts(first)[:2] == ["Phụ lục I", "MẪU PHIẾU LẤY Ý KIẾN"]
    assert texts(second)[:2] == ["Phụ lục II", "BẢNG TỔNG HỢP Ý KIẾN"]
    assert [one.page.landscape for one in (first, second)] == [False, True]
    assert all("2026" not in text and " 45/" not in text for one in (first, second) for text in texts(one))
    assert texts(first)[2].endswith("của Ủy ban nhân dân phường Bắc Kạn)")


def test_what_is_sent_along_keeps_the_place_of_the_signing_line(files: dict[str, Reading]) -> None:
    for name in list(files)[1:]:
        header = files[name].sections[0].header("header", "first")
        assert header is not None
        assert [(block.style, block.format.align) for block in header.blocks if isinstance(block, Paragraph)] == [
            ("dong_ky_so", "right")
        ]
        assert first_page(files[name], "footer") == [""]
        assert files[name].sections[0].first_differs


def test_properties_are_each_files_own(files: dict[str, Reading]) -> None:
    titles = [one.properties.title for one in files.values()]
    assert titles[0].startswith("Quyết định: ")
    assert titles[1].startswith("Quy chế: ")
    assert titles[2:] == ["Phụ lục I: Mẫu phiếu lấy ý kiến", "Phụ lục II: Bảng tổng hợp ý kiến"]


def test_files_are_sound_and_stay_the_same() -> None:
    made = split(WHOLE)
    assert made == split(WHOLE)
    for data in made.values():
        assert package_problems(data) == []
        assert audit(data) == []


def test_into_a_folder(tmp_path: Path) -> None:
    made = split(WHOLE, tmp_path, "quyết định")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == dict(made)
    assert min(made) == "quyết định.docx"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(TargetError):
        split(WHOLE, tmp_path / "không có")


def test_what_is_no_document_is_refused() -> None:
    with pytest.raises(ModelError, match="no kind of document"):
        split("Quyết định")


def test_the_whole_document_is_one_file_too() -> None:
    reading = read(render(WHOLE))
    assert len(reading.sections) == 4
    assert texts(reading)[: len(texts(read(render(MAIN))))] == texts(read(render(MAIN)))
