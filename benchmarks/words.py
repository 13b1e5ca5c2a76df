"""Plain dicts → the words as they stand on the page: what a user of the peers has to write for himself.

A value is one string, the lines of a list, or rows: paragraphs of several styles, told apart by `level`. Where a
paragraph's mark stands apart from its text, bold or on a line of its own, the row has a `mark`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from benchmarks.content import Plain

__all__ = ["PLAN_STYLES", "decision_words", "plan_words"]

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
LETTERS = ("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m")
PLAN_STYLES = {
    "section": "Mục số La Mã",
    "clause": "Khoản có tiêu đề",
    "item": "Gạch đầu dòng",
    "sub_item": "Cộng đầu dòng",
    "paragraph": "Nội dung",
}
"""The named styles of the template, by the levels of the plan."""


def plan_words(plain: Plain) -> Plain:
    """The values of the peers' templates of the plan."""
    return {
        "number": f"Số: {plain['number']:02}/KH-UBND",
        "place_date": f"Bắc Kạn, {_long(plain['date'])}",
        "subject": plain["subject"],
        "bases": _bases(plain["bases"]),
        "opening": plain["opening"],
        "rows": list(_rows(plain["body"])),
        "closing": f"{plain['closing']} (gửi kèm: {'; '.join(plain['attachments'])})./.",
        "recipients": _recipients(plain["recipients"], plain["filed"]),
        "signer": plain["signer"],
        "title": f"Kế hoạch: {plain['subject']}",
    }


def decision_words(plain: Plain) -> Plain:
    """The values of the peers' templates of the decision and its regulation."""
    attached = plain["attached"]
    symbol, day = f"{plain['number']:02}/QĐ-UBND", _long(plain["date"])
    articles = _articles(plain)
    return {
        "number": f"Số: {symbol}",
        "place_date": f"Bắc Kạn, {day}",
        "subject": plain["subject"],
        "bases": _bases(plain["bases"]),
        "articles": _ended(articles),
        "recipients": _recipients([f"Như Điều {len(articles)}", *plain["recipients"]], plain["filed"]),
        "signer": plain["signer"],
        "attached_subject": attached["subject"],
        "reference": f"(Kèm theo Quyết định số {symbol} {day} của Ủy ban nhân dân phường Bắc Kạn)",
        "rows": _ended(list(_regulation(attached["body"]))),
        "title": f"Quyết định: {plain['subject']}",
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


def _articles(plain: Plain) -> list[Plain]:
    attached, (*others, last) = plain["attached"], plain["responsible"]
    mark = "; " if any("," in name for name in plain["responsible"]) else ", "
    subject = attached["subject"]
    texts = [
        f"Ban hành kèm theo Quyết định này {attached['name']} {subject[0].lower()}{subject[1:]}.",
        f"Quyết định này có hiệu lực kể từ {plain['effective']}.",
        f"{mark.join(others)} và {last} chịu trách nhiệm thi hành Quyết định này.",
    ]
    return [{"level": "article", "mark": f"Điều {i}.", "text": f" {text}"} for i, text in enumerate(texts, 1)]


def _regulation(chapters: list[Plain]) -> Iterator[Plain]:
    article = 0
    for roman, chapter in zip(ROMAN, chapters, strict=False):
        yield {"level": "chapter", "mark": f"Chương {roman}", "text": chapter["text"].upper()}
        for node in chapter["body"]:
            article += 1
            yield {"level": "article", "text": f"Điều {article}. {node['text']}"}
            yield from _below_article(node["body"])


def _below_article(nodes: list[Plain]) -> Iterator[Plain]:
    for i, node in enumerate(nodes):
        level, text = node["level"], node["text"]
        marks = {"clause": f"{i + 1}. ", "point": f"{LETTERS[i]}) "}
        yield {"level": level, "text": f"{marks.get(level, '')}{text}"}
        yield from _below_article(node.get("body", []))


def _ended(rows: list[Plain]) -> list[Plain]:
    """The end mark after the last row, which also has a format of its own: it stays with what follows."""
    last = rows[-1]
    return [*rows[:-1], {**last, "level": "last", "text": f"{last['text'].removesuffix('.')}./."}]


def _bases(bases: list[Plain]) -> list[str]:
    lines = []
    for basis in bases:
        if "proposer" in basis:
            lines.append(f"Theo đề nghị của {basis['proposer']}")
        elif "name" in basis:
            lines.append(f"Căn cứ {basis['kind']} {basis['name']} {_long(basis['date'])}")
        else:
            what = f"{basis['kind']} số {basis['number']} {_long(basis['date'])}"
            lines.append(f"Căn cứ {what} của {basis['organ']} {basis['subject']}")
    return [*(f"{line};" for line in lines[:-1]), f"{lines[-1]}."]


def _recipients(names: Sequence[str], filed: Plain) -> list[str]:
    lines = [name if name.endswith(":") else f"- {name};" for name in names]
    return [*lines, f"- Lưu: VT, {filed['unit']}. {filed['drafter']}."]


def _long(day: str) -> str:
    when = date.fromisoformat(day)
    month = f"{when.month:02}" if when.month < 3 else str(when.month)
    return f"ngày {when.day:02} tháng {month} năm {when.year}"
