"""Dạng trong tệp: how the types of a consultation are said in a file, besides those of documents."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from types import MappingProxyType
from typing import Annotated

from pydantic import AfterValidator

from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.list_order import ListOrder
from vnadmin.consultation.question import Question
from vnadmin.consultation.regime import Purpose
from vnadmin.consultation.timeline import Timeline
from vnadmin.consultation.window import Window
from vnadmin.files.shapes import one_of, shape
from vnadmin.files.simple_types import LINE, many
from vnadmin.files.types import EXACT, WHOLE, file_type
from vnadmin.rules.terms import term
from vnadmin.text.spelling import fold

__all__ = ["ROOTS"]

PURPOSES: Mapping[str, str] = MappingProxyType({"tham gia ý kiến": "opinion", "bàn và quyết định": "decision"})
"""What a clerk writes."""


ORDERS: Mapping[str, str] = MappingProxyType(
    {"theo tên": "name", "theo mã hộ": "code", "theo địa chỉ": "address", "như danh sách": "list"}
)
"""What a clerk writes for the order of a list."""


def _said(known: Mapping[str, str]) -> AfterValidator:
    """The value that these words say; other words are left to the model, which refuses them."""
    values = {fold(words): value for words, value in known.items()}
    return AfterValidator(lambda words: values.get(fold(words), words))


EXACT[Purpose] = Annotated[LINE, _said(PURPOSES)]
EXACT[ListOrder] = Annotated[LINE, _said(ORDERS)]
EXACT[time | str | None] = LINE
WHOLE[Question] = many(
    one_of(
        "câu hỏi, hoặc các mục noi_dung_hoi, phuong_an",
        [shape(Question, file_type)],
        text=LINE,
    )
)
WHOLE[Window] = one_of(
    "khoảng ngày, như 01/6/2026 - 20/6/2026, hoặc các mục tu, den",
    [shape(Window, file_type)],
    text=Annotated[LINE, AfterValidator(Window.read)],
)
WHOLE[Timeline] = shape(Timeline, file_type).type

ROOTS: Mapping[str, type] = MappingProxyType({term(Consultation).key: Consultation})
"""What the files of a folder hold besides documents, by key."""
