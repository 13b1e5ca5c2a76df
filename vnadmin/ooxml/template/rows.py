"""Bảng rỗng: what loops over rows and cells leave behind when they find nothing; office programs refuse it."""

from __future__ import annotations

import re

from vnadmin.ooxml.template.replaced import thin_paragraph

__all__ = ["without_empty_tables"]

_PROPERTIES = "".join(rf"(?:<w:{name}(?:/>|>(?:(?!</w:{name}>).)*</w:{name}>))?" for name in ("tblPrEx", "trPr"))
_EMPTY_ROW = re.compile(rf"<w:tr(?: [^<>]*)?>{_PROPERTIES}</w:tr>", re.DOTALL)
_EMPTY_TABLE = re.compile(r"<w:tbl(?: [^<>]*)?>(?:(?!<w:tr[ >]|<w:tbl[ >]).)*?</w:tbl>", re.DOTALL)


def without_empty_tables(text: str) -> str:
    """The XML without rows that have no cell, and a thin paragraph for every table that has no row."""
    return _EMPTY_TABLE.sub(thin_paragraph(), _EMPTY_ROW.sub("", text))
