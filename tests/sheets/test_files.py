"""Files of every sort: what can be decoded is read the same, what cannot is refused with what to do."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.sheets.books import COLUMNS, GOOD, HEAD, SHEET, book, changed, lines, read
from vnadmin.errors import LoadError
from vnadmin.sheets import read_list

TEXT = "Danh sách hộ\n\nMã hộ,Họ và tên,Số khẩu\n007,Trần Thị Bình,1.234\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_every_csv_is_read_the_same(encoding: str, separator: str, ends: str) -> None:
    data = TEXT.replace(",", separator).replace("\n", ends).encode(encoding)
    (row,) = read(data).rows
    assert (row.number, row["ma"], row["dai_dien"], row["so_khau"]) == (4, "007", "Trần Thị Bình", 1234)


def test_quotes_hold_separators_and_line_ends() -> None:
    data = 'Mã hộ;Họ và tên;Số khẩu\nH1;"Trần; Thị ""Bình""\nb";3\nH2;An;x\n'.encode()
    assert lines(data) == ("ho-dan.xlsx: C3: Số nhân khẩu: “x” không phải là số",)
    (row,) = read(data.replace(b"H2;An;x\n", b"")).rows
    assert row["dai_dien"] == 'Trần; Thị "Bình"\nb'


def test_the_separator_that_excel_notes_is_taken() -> None:
    assert len(read(("sep=;\n" + TEXT.replace(",", ";")).encode()).rows) == 1


def test_a_separator_inside_a_text_is_told_and_not_cut_off() -> None:
    data = "Mã hộ,Họ và tên,Số khẩu\nH1,An,3,ghi chú\n".encode()
    assert lines(data) == ("ho-dan.xlsx: dòng 2: có chữ sau cột cuối; chữ có dấu “,” phải đặt trong nháy kép",)


def test_an_open_quote_is_told_where_it_is() -> None:
    assert lines(b'Ma ho,Ho va ten,So khau\nH1,"An,3\n')[0].startswith("ho-dan.xlsx: dòng 2: nháy kép mở mà chưa đóng")


@pytest.mark.parametrize("encoding", ["cp1258", "tcvn3"])
def test_old_encodings_are_refused_with_what_to_do(encoding: str) -> None:
    data = b"M\xb7 h\xe9,H\xe4 v\xb5 t\xaan\n" if encoding == "tcvn3" else "Mâ hô,Ho va tên\n".encode("cp1258")
    (line,) = lines(data)
    assert line.startswith("ho-dan.xlsx: không phải UTF-8 (dòng 1, byte 0x")
    assert line.endswith("trong Excel hãy lưu lại theo kiểu “CSV UTF-8”")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "tệp trống"),
        (b" \n", "tệp trống"),
        (OLE, "tệp Office kiểu cũ (.xls); hãy mở bằng Excel rồi lưu thành .xlsx"),
        (
            OLE + "EncryptedPackage".encode("utf-16-le"),
            "tệp bị khóa bằng mật khẩu; hãy mở tệp, bỏ mật khẩu rồi lưu lại",
        ),
        (b"%PDF-1.7", "có vẻ là tệp PDF, không phải bảng tính"),
        (b"<html><table>", "có vẻ là trang web (có thể mang đuôi .xls); hãy mở bằng Excel rồi lưu thành .xlsx"),
        (b"PK\x03\x04abc", "tệp bị hỏng hoặc chưa tải về hết; hãy lấy hoặc lưu lại"),
        (b"a\0b", "không phải là bảng tính hay CSV (có byte 0x00); trong Excel hãy lưu lại theo kiểu “CSV UTF-8”"),
    ],
)
def test_what_is_no_list_is_told(data: bytes, said: str) -> None:
    assert lines(data) == (f"ho-dan.xlsx: {said}",)


def test_a_word_file_is_no_workbook() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    assert lines(out.getvalue())[0].startswith("ho-dan.xlsx: không phải là tệp .xlsx")


def test_a_path_is_its_own_name(tmp_path: Path) -> None:
    path = tmp_path / "ho-dan.csv"
    with pytest.raises(LoadError) as missing:
        read_list(path, COLUMNS)
    assert missing.value.lines == (f"{path}: không có tệp này",)
    path.write_text(TEXT, encoding="utf-8")
    assert read_list(path, COLUMNS).rows[0].at("ma") == f"{path}: A4"
    with pytest.raises(LoadError, match="là thư mục"):
        read_list(tmp_path, COLUMNS)


@pytest.mark.parametrize(
    "place",
    [
        b'<c r="XFD1048576" ',
        b"<c r='XFD1048576' ",
        b'<c  r = "XFD1048576" ',
        b'<x:c r="XFD1048576" ',
        b"<c r='A99999999' ",
    ],
)
def test_a_cell_at_the_end_of_the_world_is_refused_before_it_is_laid_out(place: bytes) -> None:
    data = changed(book(HEAD, GOOD), SHEET, b'<c r="A2" ', place)
    assert "vùng có dữ liệu đến cột" in lines(data)[0] or "quá xa" in lines(data)[0]


def test_many_copies_of_a_long_text_are_refused_before_they_are_made() -> None:
    strings = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>%s</t></si></sst>'
    rows = b"".join(b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (i, i) for i in range(3, 20_000))
    bomb = changed(
        book(HEAD, GOOD),
        SHEET,
        b"</sheetData>",
        rows + b"</sheetData>",
        {"xl/sharedStrings.xml": strings % (b"a" * 32_000)},
    )
    assert lines(bomb) == ("ho-dan.xlsx: quá nhiều chữ nên không được đọc; hãy chia nhỏ tệp",)


def test_one_long_text_among_many_short_ones_is_no_bomb() -> None:
    strings = "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>%s</sst>"
    items = "".join(f"<si><t>{text}</t></si>" for text in ("Bình", "a" * 32_000))
    row = '<row r="{0}"><c r="A{0}" t="s"><v>0</v></c><c r="B{0}" t="s"><v>{1}</v></c><c r="C{0}"><v>3</v></c></row>'
    rows = "".join(row.format(i, int(i == 3)) for i in range(3, 20_000))
    parts = {"xl/sharedStrings.xml": (strings % items).encode()}
    data = changed(book(HEAD, GOOD), SHEET, b"</sheetData>", f"{rows}</sheetData>".encode(), parts)
    listing = read(data)
    assert [(row["ma"], len(str(row["dai_dien"]))) for row in listing.rows[1:3]] == [("Bình", 32_000), ("Bình", 4)]


def test_a_part_that_says_it_is_small_is_not_read_by_its_word() -> None:
    data = bytearray(book(HEAD, GOOD))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        size = archive.getinfo(SHEET).file_size
    place = data.rfind(size.to_bytes(4, "little"))
    data[place : place + 4] = (10).to_bytes(4, "little")
    assert len(lines(bytes(data))) == 1


def test_cells_without_places_are_counted() -> None:
    data = book(HEAD, GOOD)
    for row in (1, 2):
        for column in "ABCDE":
            data = changed(data, SHEET, f'<c r="{column}{row}" '.encode(), b"<c ")
    assert read(data).rows[0]["ma"] == "H01"


def test_importing_reads_no_spreadsheet_library() -> None:
    code = "import vnadmin, vnadmin.sheets, sys; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "vnadmin.sheets" in loaded
    assert "python_calamine" not in loaded
