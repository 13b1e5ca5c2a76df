"""Bảng thể thức: the decree's table of components, page, sizes and drawing defaults as frozen rows (`nd30.toml`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vnadmin.errors import RuleError
from vnadmin.rules.rows import make_row, read_table

__all__ = ["BodyRow", "Component", "Drawing", "FontRow", "PageRow", "SizeSets", "StampRow", "Table", "table"]


@dataclass(frozen=True, slots=True)
class Component:
    """Thành phần thể thức: one component of a document (ND30-I-V). Sizes and blanks in pt.

    `size` holds the size in each size set, in the order of `SizeSets.allowed`; it is empty for lines without letters.
    """

    key: str
    label: str
    cell: str
    rule: str
    obligation: str
    align: str
    case: str = ""
    range: tuple[int, ...] = ()
    size: tuple[int, ...] = ()
    bold: bool = False
    italic: bool = False
    body: bool = False
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    keep_lines: bool = False
    outline: int = 0
    next: str = ""
    rule_line: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class PageRow:
    """Khổ giấy, định lề: paper and margins in mm (ND30-I-I-1, ND30-I-I-3)."""

    rule: str
    obligation: str
    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    top_range: tuple[float, ...]
    bottom_range: tuple[float, ...]
    left_range: tuple[float, ...]
    right_range: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class FontRow:
    """Phông chữ; `ascent` is the height above the baseline as a share of the letter size (ND30-I-I-4)."""

    rule: str
    obligation: str
    name: str
    ascent: float


@dataclass(frozen=True, slots=True)
class BodyRow:
    """Lời văn: first-line indent in mm, blank between paragraphs in pt, spacing in lines (ND30-I-II-6.e)."""

    rule: str
    obligation: str
    first_line: float
    first_line_allowed: tuple[float, ...]
    before: float
    line: float
    line_range: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SizeSets:
    """Hai bộ cỡ chữ: named by the size of the body text, pt (ND30-I-V-fn1)."""

    rule: str
    obligation: str
    allowed: tuple[int, ...]
    default: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """How lines and gaps are drawn; units are beside each key in `nd30.toml`."""

    rule: str
    obligation: str
    rule_height: float
    rule_thickness: float
    rule_fraction: float
    after_table: float
    column_gap: float
    signature_gap: float
    signature_share: float
    title_gap: float
    table_gap: float
    closing_gap: float
    most_recipients: int
    least_second_line: float
    cell_padding: float
    least_cell_padding: float
    least_cell_size: int
    letter_gap: float
    stamp_height: float
    stamp_gap: float
    stamp_padding: float
    box_size: float
    box_gap: float
    line_pitch: float
    hanging_stamp: float
    hand_signature: float
    cut_margin: float
    sheet_scales: tuple[float, ...]
    qr_side: float
    least_qr_side: float
    least_qr_module: float
    chart_height: float
    chart_bar: float
    chart_gap: float
    chart_legend: float
    chart_letters: float
    most_chart: float
    circulation_share: float


@dataclass(frozen=True, slots=True)
class StampRow:
    """Khung dấu chỉ mức độ khẩn: the word in it, width and height in mm, colour (ND30-I-III-2.b)."""

    key: str
    rule: str
    obligation: str
    text: str
    width: float
    height: float
    color: str


@dataclass(frozen=True, slots=True)
class Table:
    """The whole table of one regime."""

    page: PageRow
    font: FontRow
    body: BodyRow
    size_sets: SizeSets
    drawing: Drawing
    components: Mapping[str, Component]
    stamps: Mapping[str, StampRow]


@cache
def table(name: str = "nd30.toml") -> Table:
    """The table of a regime; `nd30.toml` is Nghị định 30/2020/NĐ-CP."""
    raw = read_table(name)
    known = {"page", "font", "body", "size_sets", "drawing", "components", "stamps"}
    if set(raw) != known:
        raise RuleError(f"{name}: want the tables {sorted(known)}, got {sorted(raw)}")
    components = {key: make_row(Component, f"components.{key}", row, key=key) for key, row in raw["components"].items()}
    return Table(
        page=make_row(PageRow, "page", raw["page"]),
        font=make_row(FontRow, "font", raw["font"]),
        body=make_row(BodyRow, "body", raw["body"]),
        size_sets=make_row(SizeSets, "size_sets", raw["size_sets"]),
        drawing=make_row(Drawing, "drawing", raw["drawing"]),
        components=MappingProxyType(components),
        stamps=MappingProxyType(
            {key: make_row(StampRow, f"stamps.{key}", row, key=key) for key, row in raw["stamps"].items()}
        ),
    )
