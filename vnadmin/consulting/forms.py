"""Dạng trong tệp: how the types of a consultation are said in a file, besides those of documents."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from pydantic import AfterValidator

from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.regime import Purpose
from vnadmin.consultation.timeline import Timeline
from vnadmin.consultation.window import Window
from vnadmin.files.shapes import one_of, shape
from vnadmin.files.simple_types import LINE
from vnadmin.files.types import EXACT, WHOLE, file_type
from vnadmin.rules.terms import term
from vnadmin.text.spelling import fold

__all__ = ["ROOTS"]

PURPOSES: Mapping[str, str] = MappingProxyType({"tham gia ý kiến": "opinion", "bàn và quyết định": "decision"})
"""What a clerk writes."""


def _purpose(words: str) -> str:
    return {fold(said): purpose for said, purpose in PURPOSES.items()}.get(fold(words), words)


EXACT[Purpose] = Annotated[LINE, AfterValidator(_purpose)]
WHOLE[Window] = one_of(
    "khoảng ngày, như 01/6/2026 - 20/6/2026, hoặc các mục tu, den",
    [shape(Window, file_type)],
    text=Annotated[LINE, AfterValidator(Window.read)],
)
WHOLE[Timeline] = shape(Timeline, file_type).type

ROOTS: Mapping[str, type] = MappingProxyType({term(Consultation).key: Consultation})
"""What the files of a folder hold besides documents, by key."""
