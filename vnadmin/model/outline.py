"""Nội dung viết bằng chữ: a body typed in the decree's own numbering, read into the tree of levels.

One line is one paragraph; blank lines part nothing. `Phần I`, `Chương I`, `Mục 1`, `Tiểu mục 1` take their title from
the same line or from the next one. A title all in capitals, that of `I.` too, goes on over the lines right below it
that are all in capitals; a blank line ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from vnadmin.errors import Fault, ModelError
from vnadmin.model.body import (
    Article,
    Body,
    Chapter,
    Child,
    Clause,
    Item,
    Node,
    Paragraph,
    Part,
    Point,
    Section,
    Subsection,
)
from vnadmin.model.faults import Faults
from vnadmin.model.labels import off_label
from vnadmin.model.marks import MARK, look_alike
from vnadmin.model.mistyped import mistyped_level
from vnadmin.model.numbering import beyond_roman, numbered, paths
from vnadmin.text.roman import to_roman
from vnadmin.text.spelling import nfc

__all__ = ["line_of", "read_outline"]

Kind = type[Node]
HEADINGS = (Part, Chapter, Section, Subsection)
TITLED = (*HEADINGS, Article)


@dataclass(slots=True)
class _Open:
    """A level while its lines are still coming in."""

    kind: Kind | None
    words: str
    line: int
    mark: str = ""
    number: str = ""
    alike: tuple[str, str] | None = None
    below: list[_Open] = field(default_factory=list)


def read_outline(text: str, *, renumber: bool = False) -> Body:
    """Đọc nội dung: the tree that `text` writes down. Raises ModelError, the path of each fault `:line`.

    Numbers must follow one another (sau III. là IV.); `renumber` lets them be computed anew instead.
    """
    faults = Faults()
    if not faults.want("", text, (str,), vi="phải là chữ"):
        faults.refuse()
    root = _Open(None, "", 0)
    _grow(root, _marked_lines(text), faults)
    body = tuple(child for child in (_closed(open_, faults) for open_ in root.below) if child is not None)
    if not faults and not renumber:
        _check_sequence(root, body, faults)
    faults.refuse()
    return body


def line_of(text: str, indexes: Sequence[int]) -> int:
    """Dòng của một đoạn: the line, from 1, of the child that indexes lead to in a text that was read; 0 for none."""
    here = _Open(None, "", 0)
    _grow(here, _marked_lines(text), Faults())
    for index in indexes:
        if index >= len(here.below):
            return 0
        here = here.below[index]
    return here.line


def _marked_lines(text: str) -> Iterator[_Open]:
    """The lines with words, each with the level that its mark opens; a heading takes the lines of its title."""
    heading: _Open | None = None
    for number, raw in enumerate(nfc(text).replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        line = raw.strip()
        found = MARK.match(line)
        if heading is not None:
            if not found and _continues(heading, line):
                heading.words = f"{heading.words} {line}".strip()
                continue
            yield heading
            heading = None
        if not line:
            continue
        opened = _opened(found, line, number) if found else _Open(None, line, number, alike=look_alike(line))
        if opened.kind in HEADINGS:
            heading = opened
        else:
            yield opened
    if heading is not None:
        yield heading


def _continues(heading: _Open, line: str) -> bool:
    """Whether a line without a mark is title: the first one with words, and capitals right below capitals."""
    if not heading.words:
        return not mistyped_level(line)
    return _in_capitals(heading.words) and _in_capitals(line) and not look_alike(line)


def _in_capitals(line: str) -> bool:
    return off_label(line)[0].isupper()


def _opened(found: re.Match[str], line: str, number: int) -> _Open:
    words = line[found.end() :].strip()
    mark = found.group()
    if found["part"]:
        kind: Kind = Part if found["part"] == "Phần" else Chapter
        return _Open(kind, words.lstrip(".: "), number, mark, found["roman_part"])
    if found["section"]:
        kind = Section if found["section"] == "Mục" else Subsection
        return _Open(kind, words.lstrip(".: "), number, mark, found["section_number"])
    for name, kind in (("article", Article), ("roman", Section), ("clause", Clause), ("point", Point)):
        if found[name]:
            return _Open(kind, words, number, mark, found[name])
    return _Open(Item, words, number, mark, found["item"])


def _grow(root: _Open, lines: Iterator[_Open], faults: Faults) -> None:
    stack = [root]
    for new in lines:
        if new.alike is not None:
            written, wanted = new.alike
            message = f"{written!r} is no mark of a level: write {wanted!r}"
            vi = f"“{written}” không phải dấu đầu dòng của nghị định: viết “{wanted}”"
            faults.add(f":{new.line}", message, "ND30-I-II-6.c", vi)
        if new.mark == "+":
            if stack[-1].kind is Item and stack[-1].mark == "+":
                stack.pop()
            if stack[-1].kind is not Item:
                faults.add(f":{new.line}", "'+' stands below a '-' item", "TYP-LEVEL", "dấu + phải nằm dưới một dấu -")
                continue
        else:
            rank = Item.rank if new.kind is None else new.kind.rank
            while stack[-1].kind is not None and stack[-1].kind.rank >= rank:
                stack.pop()
        stack[-1].below.append(new)
        if new.kind is not None:
            stack.append(new)


def _closed(opened: _Open, faults: Faults) -> Child | None:
    below = [_closed(child, faults) for child in opened.below]
    body = tuple(child for child in below if child is not None)
    if not opened.words:
        vi = f"“{opened.mark}” thiếu {'tiêu đề' if opened.kind in TITLED else 'chữ'}"
        faults.add(f":{opened.line}", f"{opened.mark!r} has no words", "ND30-I-II-6.c", vi)
        return None
    try:
        return Paragraph(opened.words) if opened.kind is None else opened.kind(opened.words, body)
    except ModelError as error:
        faults.extend(Fault(f":{opened.line}", fault.message, fault.rule, fault.vi) for fault in error.faults)
        return None


def _check_sequence(root: _Open, body: Sequence[Child], faults: Faults) -> None:
    """Whether every typed number is the one that follows from its place."""
    beyond = beyond_roman(body)
    if beyond:
        lines = (opened.line for (path, _), opened in zip(paths(body), _flat(root), strict=True) if path == beyond.path)
        faults.append(replace(beyond, path=f":{next(lines)}"))
        return
    before: dict[int, str] = {}
    for opened, computed in zip(_flat(root), numbered(body), strict=True):
        if opened.kind is None or opened.kind is Item:
            continue
        if opened.kind is Section and computed.arabic != opened.number.isdigit():
            faults.add(f":{opened.line}", *_other_form(opened, computed.number, arabic=computed.arabic))
            continue
        want = computed.number
        given = to_roman(int(opened.number)) if want.isalpha() and opened.number.isdigit() else opened.number
        if given != want:
            wanted = opened.mark.replace(opened.number, want)
            faults.add(
                f":{opened.line}",
                f"want {wanted!r} here, got {opened.mark!r}",
                "ND30-I-II-6.c",
                _out_of_order(before.get(opened.kind.rank), wanted, opened.mark),
            )
        before[opened.kind.rank] = opened.mark


def _other_form(opened: _Open, number: str, *, arabic: bool) -> tuple[str, str, str]:
    """A section typed "I." among articles, or "Mục 1" without any: message, rule and Vietnamese message."""
    wanted, where = (f"Mục {number}", "có điều") if arabic else (f"{number}.", "không có điều")
    message = f"a section {'with' if arabic else 'without'} articles is written {wanted!r}, not {opened.mark!r}"
    return message, "ND30-I-II-6.đ/2", f"mục {where} viết là “{wanted}”, không viết “{opened.mark}”"


def _out_of_order(last: str | None, wanted: str, got: str) -> str:
    if last is None or wanted.rstrip(".)").rpartition(" ")[2] in ("1", "I", "a"):
        return f"phải bắt đầu từ {wanted}, ở đây là {got}"
    return f"sau {last} phải là {wanted}, ở đây là {got}"


def _flat(opened: _Open) -> Iterator[_Open]:
    for child in opened.below:
        yield child
        yield from _flat(child)
