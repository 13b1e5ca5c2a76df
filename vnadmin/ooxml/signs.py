"""Nhận dạng tệp: what bytes that are no .docx seem to be, told by their first signs."""

from __future__ import annotations

__all__ = ["foreign"]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    (
        "EncryptedPackage",
        "an Office file locked with a password; open it, remove the password and save it again",
        "tệp Office bị khóa bằng mật khẩu; hãy mở tệp, bỏ mật khẩu rồi lưu lại",
    ),
    (
        "WordDocument",
        "an old binary Word document (.doc); open it in Word or LibreOffice and save it as .docx",
        "tệp Word kiểu cũ (.doc); hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx",
    ),
    ("Workbook", "an old binary Excel workbook (.xls), not a Word document", "tệp Excel kiểu cũ (.xls)"),
    (
        "PowerPoint Document",
        "an old binary PowerPoint file (.ppt), not a Word document",
        "tệp PowerPoint kiểu cũ (.ppt)",
    ),
)
_WEB = "a web page; open it in Word and save it as .docx", "trang web; hãy mở bằng Word rồi lưu thành .docx"
_HEADS = (  # compared in lower case
    (
        b"{\\rtf",
        "an RTF document (perhaps named .doc); open it in Word or LibreOffice and save it as .docx",
        "tệp RTF (có thể mang đuôi .doc); hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx",
    ),
    (b"%pdf-", "a PDF; the .docx it was made from is needed", "tệp PDF; cần tệp .docx gốc"),
    (b"<!doctype html", *_WEB),
    (b"<html", *_WEB),
    (
        b"mime-version:",
        "a web archive (.mht); open it in Word and save it as .docx",
        "trang web lưu trữ (.mht); hãy mở bằng Word rồi lưu thành .docx",
    ),
)
_XML_SIGNS = (
    (b"http://schemas.microsoft.com/office/word/2003/wordml", "a Word 2003 XML document", "tài liệu Word 2003 XML"),
    (b"http://schemas.microsoft.com/office/2006/xmlPackage", "a flat XML package of Word", "tệp XML phẳng của Word"),
    (b"urn:oasis:names:tc:opendocument", "a flat OpenDocument file", "tệp OpenDocument phẳng"),
)


def foreign(data: bytes) -> tuple[str, str] | None:
    """Why the bytes cannot be a .docx, in one English and one Vietnamese sentence; None where they may be a zip."""
    if not data:
        return "the file is empty", "tệp rỗng"
    if data.startswith(b"PK"):
        return None
    if data.startswith(_OLE):
        return _ole(data)
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for sign, what, gi in _HEADS:
        if head.startswith(sign):
            return f"the file seems to be {what}", f"có vẻ là {gi}"
    if head.startswith(b"<?xml"):
        return _xml(data[:4096])
    if b"PK\x05\x06" in data:
        return None
    return "the file is no .docx: it is not even a zip", "không phải là tệp .docx"


def _ole(data: bytes) -> tuple[str, str]:
    for name, what, gi in _OLE_STREAMS:
        if name.encode("utf-16-le") in data:
            return f"the file is {what}", f"đây là {gi}"
    return (
        "the file is an old binary Office file; open it in its program and save it as .docx",
        "đây là tệp Office kiểu cũ; hãy mở bằng chương trình của nó rồi lưu thành .docx",
    )


def _xml(head: bytes) -> tuple[str, str]:
    what, gi = next(((what, gi) for sign, what, gi in _XML_SIGNS if sign in head), ("an XML file", "tệp XML"))
    return (
        f"the file is {what}, not a .docx; open it in Word and save it as .docx",
        f"đây là {gi}, không phải .docx; hãy mở bằng Word rồi lưu thành .docx",
    )
