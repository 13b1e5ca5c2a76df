"""Law 5, by example: what is no .docx says what it is, and nothing that a package may hide is followed."""

import io
import zipfile

import pytest

from tests.ooxml import small_docx
from tests.ooxml.small_docx import docx, entries, relationships, texts_of, zipped
from vnadmin.blocks import Paragraph
from vnadmin.errors import PackageError
from vnadmin.ooxml import unpack
from vnadmin.ooxml.read import read

BODY = "<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64)


def refused(data: bytes, words: str) -> None:
    with pytest.raises(PackageError, match=words):
        read(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (OLE + "WordDocument".encode("utf-16-le"), r"\.doc\).*save it as \.docx"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        (OLE + "Workbook".encode("utf-16-le"), "Excel"),
        (OLE, "old binary Office file"),
        (b"{\\rtf1 abc}", "RTF"),
        (b"%PDF-1.7", "PDF"),
        (b"\xef\xbb\xbf\n<!DOCTYPE HTML><html>", "web page"),
        (b"<HTML>", "web page"),
        (b"MIME-Version: 1.0", "web archive"),
        (b'<?xml version="1.0"?><w x="http://schemas.microsoft.com/office/word/2003/wordml"/>', "Word 2003"),
        (b"<?xml version='1.0'?><a/>", "XML file"),
        ("Kế hoạch".encode(), "not even a zip"),
        (b"PK\x03\x04", "damaged or incomplete zip"),
        (zipped({"a.txt": "a"}), "zip without"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}), "OpenDocument"),
    ],
)
def test_what_is_no_docx_is_told_what_it_is(data, words):
    refused(data, words)


def test_a_workbook_is_told_that_it_is_one():
    files = entries(BODY)
    files["word/document.xml"] = '<workbook xmlns="urn:x"/>'
    refused(zipped(files), "Excel workbook")


@pytest.mark.parametrize(
    "part", ["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "_rels/.rels"]
)
@pytest.mark.parametrize(
    ("xml", "words"),
    [
        ("<a>", "not well-formed"),
        ("", "not well-formed"),
        ('<?xml version="1.0" encoding="no-such"?><a/>', "not well-formed"),
        ('<?xml version="1.0" encoding="utf-16"?><a/>', "not well-formed"),
        (f"{'<a>' * 300}{'</a>' * 300}", "not well-formed"),
        ("<!DOCTYPE a><a/>", "document type"),
        ('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>', "document type"),
    ],
)
def test_parts_that_are_no_honest_xml(part, xml, words):
    files = entries(BODY)
    files[part] = xml
    refused(zipped(files), words)


def test_a_billion_laughs():
    levels = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    files = entries(BODY)
    files["word/document.xml"] = f'<!DOCTYPE a [<!ENTITY l0 "ha">{levels}]><a b="&l9;">&l9;</a>'
    refused(zipped(files), "not well-formed|document type")


@pytest.mark.parametrize("name", ["[Content_Types].xml", "_rels/.rels", "word/document.xml"])
def test_a_missing_part(name):
    files = entries(BODY)
    del files[name]
    refused(zipped(files), r"no \.docx")


def test_a_document_without_a_body():
    files = entries(BODY)
    files["word/document.xml"] = small_docx.part("document", "")
    refused(zipped(files), "no body")


def test_the_document_is_found_by_its_relationship():
    files = entries(BODY)
    files["odd/Place.XML"] = files.pop("word/document.xml")
    files["_rels/.rels"] = relationships({"x": ("http://purl.oclc.org/x/officeDocument", "../odd//place.xml")})
    assert texts_of(zipped(files)) == ["Kế hoạch"]


def test_backslashes_in_names_are_read():
    assert texts_of(zipped({name.replace("/", "\\"): text for name, text in entries(BODY).items()})) == ["Kế hoạch"]


def test_strict_files_are_read():
    strict = {
        name: text.replace(small_docx.W, STRICT).replace(small_docx.R, STRICT_R)
        for name, text in entries(
            '<w:p><w:pPr><w:jc w:val="end"/></w:pPr><w:r><w:t>http://purl.oclc.org/ooxml</w:t></w:r></w:p>'
        ).items()
    }
    (block,) = read(zipped(strict)).blocks
    assert isinstance(block, Paragraph)
    assert (block.text, block.format.align) == ("http://purl.oclc.org/ooxml", "right")


STRICT, STRICT_R = (
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)


def test_names_outside_the_package_are_no_parts():
    files = entries(BODY) | {"../word/styles.xml": "<", "/etc/passwd": "<", "a/../../b": "<"}
    assert texts_of(zipped(files)) == ["Kế hoạch"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["word/document.xml", "WORD/Document.xml", "word\\document.xml"])
def test_two_parts_of_one_name(name):
    stream = io.BytesIO(docx(BODY))
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr(name, "<a/>")
    refused(stream.getvalue(), "two entries")


def test_a_truncated_file_at_every_length():
    data = docx(BODY)
    for length in range(0, len(data), 7):
        refused(data[:length], ".")


def test_a_bomb_of_blanks():
    files: dict[str, str | bytes] = {**entries(BODY)}
    files["word/document.xml"] = b"<a>" + bytes(32 << 20)
    refused(zipped(files), "zip bomb")


def test_a_declared_size_is_not_trusted(monkeypatch):
    monkeypatch.setattr(unpack, "MAX_PART", 100_000)
    files = entries("<w:p/>" * 50_000)
    data = zipped(files)
    size = len(files["word/document.xml"].encode())
    refused(data, "when unpacked")
    refused(data.replace(size.to_bytes(4, "little"), (10).to_bytes(4, "little")), "damaged|not well-formed|unpacked")


def test_all_parts_together_have_a_bound(monkeypatch):
    monkeypatch.setattr(unpack, "MAX_TOTAL", 1000)
    refused(docx(BODY), "when unpacked")


def test_too_many_entries(monkeypatch):
    monkeypatch.setattr(unpack, "MAX_ENTRIES", 20)
    few = {**entries(BODY), **{f"a{i}": "" for i in range(10)}}
    many = {**entries(BODY), **{f"a{i}": "" for i in range(20)}}
    assert texts_of(zipped(few)) == ["Kế hoạch"]
    refused(zipped(many), "more than 20 entries")
    monkeypatch.setattr(unpack, "MAX_BYTES", 10)
    refused(zipped(few), "larger than")


def test_locked_and_oddly_packed_entries():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_LZMA) as archive:
        for name, text in entries(BODY).items():
            archive.writestr(name, text)
    refused(stream.getvalue(), "packed by a method")
    locked = bytearray(docx(BODY))
    place = locked.find(b"PK\x01\x02")
    while place >= 0:
        locked[place + 8] |= 1
        place = locked.find(b"PK\x01\x02", place + 1)
    refused(bytes(locked), "locked")


@pytest.mark.parametrize(
    "shell",
    ["<w:tbl><w:tr><w:tc>{}<w:p/></w:tc></w:tr></w:tbl>", "<w:p><w:r><w:txbxContent>{}</w:txbxContent></w:r></w:p>"],
)
def test_nesting_has_a_bound(shell):
    inner = BODY
    for _ in range(35):
        inner = shell.format(inner)
    refused(docx(inner), "nested more than")


def test_an_archive_names_its_parts_and_refuses_others():
    archive = unpack.unpack(zipped({"word\\Document.xml": "<a/>", "../x": ""}))
    assert archive.names == ("word/Document.xml",)
    assert [archive.read(name) for name in archive.names] == [b"<a/>"]
    with pytest.raises(PackageError, match="no part 'x'"):
        archive.read("x")
