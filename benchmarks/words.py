"""Plain dicts → the words as they stand on the page: what a user of the peers has to write for himself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from benchmarks.content import Plain

__all__ = ["STYLES", "context"]

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
STYLES = {
    "section": "Mục số La Mã",
    "clause": "Khoản có tiêu đề",
    "item": "Gạch đầu dòng",
    "sub_item": "Cộng đầu dòng",
    "paragraph": "Nội dung",
}
"""The named styles of the template, by level."""


def context(plain: Plain) -> Plain:
    """The values of the peers' templates: flat rows of level and text, everything else one string each."""
    return {
        "number": f"Số: {plain['number']:02}/KH-UBND",
        "place_date": f"Bắc Kạn, {_long(plain['date'])}",
        "subject": plain["subject"],
        "bases": _bases(plain["bases"]),
        "opening": plain["opening"],
        "rows": list(_rows(plain["body"])),
        "closing": f"{plain['closing']} (gửi kèm: {'; '.join(plain['attachments'])})./.",
        "recipients": _recipients(plain),
        "signer": plain["signer"],
        "title": f"Kế hoạch: {plain['subject']}",
    }


def _rows(nodes: list[Plain], depth: int = 0) -> Iterator[Plain]:
    count = 0
    for node in nodes:
        level, text = node["level"], node["text"]
        if level == "section":
            count += 1
            text = f"{ROMAN[count - 1]}. {text.upper()}"
        elif level == "clause":
            count += 1
            text = f"{count}. {text}"
        elif level == "item" and depth:
            level, text = "sub_item", f"+ {text}"
        elif level == "item":
            text = f"- {text}"
        yield {"level": level, "text": text}
        yield from _rows(node.get("body", []), depth + (level == "item"))


def _bases(bases: list[Plain]) -> list[str]:
    lines = []
    for basis in bases:
        if "name" in basis:
            lines.append(f"Căn cứ {basis['kind']} {basis['name']} {_long(basis['date'])}")
        else:
            what = f"{basis['kind']} số {basis['number']} {_long(basis['date'])}"
            lines.append(f"Căn cứ {what} của {basis['organ']} {basis['subject']}")
    return [*(f"{line};" for line in lines[:-1]), f"{lines[-1]}."]


def _recipients(plain: Plain) -> list[str]:
    lines = [name if name.endswith(":") else f"- {name};" for name in plain["recipients"]]
    return [*lines, f"- Lưu: VT, {plain['filed']['unit']}. {plain['filed']['drafter']}."]


def _long(day: str) -> str:
    when = date.fromisoformat(day)
    month = f"{when.month:02}" if when.month < 3 else str(when.month)
    return f"ngày {when.day:02} tháng {month} năm {when.year}"
