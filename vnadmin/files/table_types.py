"""Bảng trong tệp: where the words of a column stand, and which columns are added up."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema

from vnadmin.files.shapes import FileType, one_of
from vnadmin.files.simple_types import LINE
from vnadmin.text.spelling import fold, strip_marks

__all__ = ["ALIGN", "TOTAL"]

SIDES = {"trai": "left", "giua": "center", "phai": "right"}
"""What a clerk writes, with or without diacritics."""


def _side(word: str) -> str:
    return SIDES.get(strip_marks(fold(word)), word)


def _total(text: str) -> object:
    """Yes or no, else the title of a column."""
    return {"có": True, "không": False, "true": True, "false": False}.get(fold(text), [text])


ALIGN: FileType = Annotated[
    str,
    AfterValidator(_side),
    BeforeValidator(lambda value: "" if value is None else value),
    WithJsonSchema({"enum": ["trái", "giữa", "phải", *SIDES, "", None]}),
]
TOTAL: FileType = one_of(
    "có, không hoặc tên các cột cần cộng",
    text=Annotated[LINE, AfterValidator(_total)],
    listing=list[LINE],
)
