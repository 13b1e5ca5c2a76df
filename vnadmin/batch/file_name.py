"""Tên tệp: a name that every system can give to a file, in the folder meant and in no other."""

from __future__ import annotations

import re
from unicodedata import category

from vnadmin.errors import TargetError
from vnadmin.targets.windows import name_fault
from vnadmin.text.spelling import nfc

__all__ = ["ENDING", "docx_name", "name_key"]

ENDING = ".docx"
LONGEST = 255
"""Bytes of a name in UTF-8: file systems take no longer ones."""

_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Characters that nobody sees in a name: controls, marks of direction, line ends."""


def docx_name(text: object) -> str:
    """The name of a file from what a pattern or a callable says, with its ending; Vietnamese letters are composed.

    Raises TargetError for what is no name, leads to another folder, is one that Windows keeps for itself or changes
    silently, holds characters that nobody sees, or is too long.

    >>> docx_name("Kế hoạch số 5")
    'Kế hoạch số 5.docx'
    """
    if not isinstance(text, str):
        message = f"want a name as text, got {type(text).__name__}"
        raise TargetError(message, vi="tên tệp phải là chữ")
    stem = re.sub(r"\.docx\Z", "", nfc(text), flags=re.IGNORECASE)
    fault = _fault(stem)
    if fault is None:
        return stem + ENDING
    raise TargetError(
        f"{text!r} is no name of a file: {fault[0]}", vi=f"“{text}” không đặt được làm tên tệp: {fault[1]}"
    )


def name_key(name: str) -> str:
    """The same for two names that some system takes for one: letter case and composition do not tell files apart."""
    return nfc(nfc(name).casefold())


def _fault(stem: str) -> tuple[str, str] | None:
    if not stem.strip(" ."):
        return "it is empty", "tên trống"
    if "/" in stem or "\\" in stem:
        return "it names a folder", "có dấu gạch chéo của thư mục"
    if any(category(letter) in _HIDDEN for letter in stem):
        return "it holds a character that nobody sees", "có ký tự ẩn"
    if stem != stem.strip(" .\u00a0"):
        return "it begins or ends with a blank or a dot", "bắt đầu hoặc kết thúc bằng dấu cách hoặc dấu chấm"
    if len((stem + ENDING).encode()) > LONGEST:
        return f"it is longer than {LONGEST} bytes", "tên quá dài"
    return name_fault(stem + ENDING)
