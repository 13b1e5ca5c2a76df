"""Giải mã: the bytes of a data file as text in composed letters; what Windows programs save is read too."""

from __future__ import annotations

import codecs

from vnadmin.files.located import Located, Unreadable
from vnadmin.text.spelling import forbidden, nfc

__all__ = ["decode", "normal"]

SAVE_ANEW = "hãy lưu lại tệp với bảng mã UTF-8 (Unicode dựng sẵn)"


def decode(data: bytes) -> str:
    """The text of a file: UTF-8 with or without its mark, or UTF-16 with its mark (Windows Notepad)."""
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return normal(data.decode(encoding))
    except UnicodeDecodeError as error:
        good = data[: error.start].decode(encoding, "ignore")
        if encoding == "utf-16":
            raise _refusal(good, f"tệp UTF-16 bị hỏng; {SAVE_ANEW}") from None
        byte = f"byte 0x{data[error.start]:02X}"
        why = f"tệp không phải UTF-8 ({byte}; có lẽ là bảng mã cũ như TCVN3, VNI hay Windows-1258)"
        raise _refusal(good, f"{why}; {SAVE_ANEW}") from None


def normal(text: str) -> str:
    """Text with composed letters and plain line ends, without a byte order mark; what XML cannot hold is refused."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    bad = forbidden(text)
    if bad is not None:
        place, character = bad
        raise _refusal(text[:place], f"ký tự U+{ord(character):04X} không dùng được trong văn bản; {SAVE_ANEW}")
    return nfc(text)


def _refusal(before: str, message: str) -> Unreadable:
    line = before.count("\n") + 1
    return Unreadable([Located(line, len(before) - before.rfind("\n"), "", message)])
