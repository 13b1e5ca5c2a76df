"""Nhận dạng tệp: what bytes that are no .docx seem to be, told by their first signs."""

from __future__ import annotations

__all__ = ["foreign"]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    ("EncryptedPackage", "an Office file locked with a password; open it, remove the password and save it again"),
    ("WordDocument", "an old binary Word document (.doc); open it in Word or LibreOffice and save it as .docx"),
    ("Workbook", "an old binary Excel workbook (.xls), not a Word document"),
    ("PowerPoint Document", "an old binary PowerPoint file (.ppt), not a Word document"),
)
_HEADS = (  # compared in lower case
    (b"{\\rtf", "an RTF document (perhaps named .doc); open it in Word or LibreOffice and save it as .docx"),
    (b"%pdf-", "a PDF; the .docx it was made from is needed"),
    (b"<!doctype html", "a web page; open it in Word and save it as .docx"),
    (b"<html", "a web page; open it in Word and save it as .docx"),
    (b"mime-version:", "a web archive (.mht); open it in Word and save it as .docx"),
)
_XML_SIGNS = (
    (b"http://schemas.microsoft.com/office/word/2003/wordml", "a Word 2003 XML document"),
    (b"http://schemas.microsoft.com/office/2006/xmlPackage", "a flat XML package of Word"),
    (b"urn:oasis:names:tc:opendocument", "a flat OpenDocument file"),
)


def foreign(data: bytes) -> str:
    """Why the bytes cannot be a .docx, in one sentence; empty where they may be a zip."""
    if not data:
        return "the file is empty"
    if data.startswith(b"PK"):
        return ""
    if data.startswith(_OLE):
        for name, what in _OLE_STREAMS:
            if name.encode("utf-16-le") in data:
                return f"the file is {what}"
        return "the file is an old binary Office file; open it in its program and save it as .docx"
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for sign, what in _HEADS:
        if head.startswith(sign):
            return f"the file seems to be {what}"
    if head.startswith(b"<?xml"):
        return f"the file is {_xml(data[:4096])}, not a .docx; open it in Word and save it as .docx"
    return "" if b"PK\x05\x06" in data else "the file is no .docx: it is not even a zip"


def _xml(head: bytes) -> str:
    return next((what for sign, what in _XML_SIGNS if sign in head), "an XML file")
