"""Nội dung: the body as a tree, from Part down to `+` items (ND30-I-II-6.c, TYP-LEVEL).

Numbers are computed from the place in the tree and never typed. A node's own children are refused when they could
not be told apart on the page: a larger level inside a smaller one, or an item that follows a clause beside it. Levels
and what may stand below them are one file, since each is made of the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar, TypeAlias

from vnadmin.frozen import setters
from vnadmin.model.chart import ChartFigure
from vnadmin.model.faults import Faults, settle_each
from vnadmin.model.labels import settle_label
from vnadmin.model.level_words import settled_text, settled_words
from vnadmin.model.runs import Text, is_plain, plain
from vnadmin.model.table import Table
from vnadmin.text.letters import POINT_LETTERS

__all__ = [
    "CHILDREN",
    "Article",
    "Body",
    "Chapter",
    "Clause",
    "Item",
    "Node",
    "Paragraph",
    "Part",
    "Point",
    "Section",
    "Subsection",
    "settle_body",
]

CLOSING_MARKS = (".", ":", ";", ",", "!", "?", "…")


@dataclass(frozen=True, slots=True, init=False)
class Paragraph:
    """Đoạn: a paragraph without a number. `literal` lets it begin with what looks like one ("1. …")."""

    text: Text
    literal: bool = field(default=False, kw_only=True)

    rank: ClassVar[int] = 0

    def __init__(self, text: Text, *, literal: bool = False) -> None:
        _set_words(self, text if is_plain(text) else settled_text(text, literal=literal))
        _set_literal(self, literal)


_set_words, _set_literal = setters(Paragraph)


@dataclass(frozen=True, slots=True, init=False)
class Node:
    """A numbered level: its heading or words, and what stands below it.

    `number` is for a foreign document that is read as it is; what vnadmin writes is numbered by its place.
    `label` is what a `Ref` points to; it may also be written at the end of the words, "Đối thoại {#doi_thoai}".
    """

    text: Text
    body: Sequence[Child] = ()
    number: str = field(default="", kw_only=True)
    label: str = field(default="", kw_only=True)

    rank: ClassVar[int] = 0
    rule: ClassVar[str] = "ND30-I-II-6.c"

    def __init__(self, text: Text, body: Sequence[Child] = (), *, number: str = "", label: str = "") -> None:
        if body == () and not label and is_plain(text):  # most nodes: nothing to settle, one call less
            _set_text(self, text)
            _set_body(self, ())
            _set_number(self, number)
            _set_label(self, "")
        else:
            _settle(self, text, body, number, label)


_set_text, _set_body, _set_number, _set_label = setters(Node)


def _settle(node: Node, text: Text, body: object, number: str, label: str) -> None:
    """Bring the fields of a node into their normal form."""
    if not is_plain(text):
        text, label = settled_words(text, label)
    _set_text(node, text)
    _set_number(node, number)
    _set_label(node, label)
    if label:
        _refuse_label(node)
    if body == () or body == []:
        _set_body(node, ())
        return
    children = _in_place(body, node.rank)
    if children is None:
        faults = Faults()
        children = _settled_slowly(faults, "body", body, node.rank)
        faults.refuse()
    _set_body(node, children)


def _refuse_label(node: Node) -> None:
    """The label is a word, and its level has a number that can be cited."""
    faults = Faults()
    settle_label(faults, node.label)
    if node.rank == LOWEST:
        message = "an item has no number that can be cited: label the level that holds it"
        vi = f"“{node.label}”: gạch đầu dòng không có số nên không dẫn chiếu được; đặt nhãn cho cấp chứa nó"
        faults.add("label", message, "ND30-II-V-7", vi)
    faults.refuse()


@dataclass(frozen=True, slots=True, init=False)
class TitledNode(Node):
    """A level whose words are either a title (bold, on a line of its own) or a text that begins on the same line.

    `titled` follows from the words when it is not said: a title has no closing punctuation; a clause's title also
    has something below it.
    """

    titled: bool | None = field(default=None, kw_only=True)
    needs_body: ClassVar[bool] = False

    def __init__(
        self,
        text: Text,
        body: Sequence[Child] = (),
        *,
        number: str = "",
        label: str = "",
        titled: bool | None = None,
    ) -> None:
        _settle(self, text, body, number, label)
        if titled is None:
            may_be = self.body != () or not self.needs_body
            titled = may_be and not plain(self.text).rstrip().endswith(CLOSING_MARKS)
        _set_titled(self, titled)


(_set_titled,) = setters(TitledNode)


@dataclass(frozen=True, slots=True, init=False)
class Part(Node):
    """Phần: "Phần I" and its title (ND30-I-II-6.đ/1)."""

    rank: ClassVar[int] = 1


@dataclass(frozen=True, slots=True, init=False)
class Chapter(Node):
    """Chương: "Chương I" and its title (ND30-I-II-6.đ/1)."""

    rank: ClassVar[int] = 2


@dataclass(frozen=True, slots=True, init=False)
class Section(Node):
    """Mục: "I. TITLE" (ND30-I-V-6b); among articles "Mục 1" and its title (ND30-I-II-6.đ/2)."""

    rank: ClassVar[int] = 3


@dataclass(frozen=True, slots=True, init=False)
class Subsection(Node):
    """Tiểu mục: "Tiểu mục 1" and its title (ND30-I-II-6.đ/2)."""

    rank: ClassVar[int] = 4


@dataclass(frozen=True, slots=True, init=False)
class Article(TitledNode):
    """Điều: "Điều 1. Title", or "Điều 1." and its text (ND30-I-II-6.đ/3, ND30-III-M1.2)."""

    rank: ClassVar[int] = 5


@dataclass(frozen=True, slots=True, init=False)
class Clause(TitledNode):
    """Khoản: "1. Title" with what is below it, or "1. Text" (ND30-I-II-6.đ/4)."""

    rank: ClassVar[int] = 6
    needs_body: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, init=False)
class Point(Node):
    """Điểm: "a) Text", Vietnamese letters (ND30-I-II-6.đ/5)."""

    rank: ClassVar[int] = 7


@dataclass(frozen=True, slots=True, init=False)
class Item(Node):
    """Gạch đầu dòng: "- Text"; an item inside an item is "+ Text" (TYP-LEVEL)."""

    rank: ClassVar[int] = 8


Child: TypeAlias = Node | Paragraph | Table | ChartFigure
Body: TypeAlias = tuple[Child, ...]
LOWEST = Item.rank
CHILDREN = (Node, Paragraph, Table, ChartFigure)


def settle_body(faults: Faults, path: str, children: object) -> Body:
    """The children of a document in their normal form: strings become paragraphs."""
    settled = _in_place(children, 0)
    return _settled_slowly(faults, path, children, 0) if settled is None else settled


def _in_place(children: object, rank: int) -> Body | None:
    """The children below a level of `rank` where all are what and where they should be: the common case, told fast."""
    if not isinstance(children, (tuple, list)) or len(children) > len(POINT_LETTERS):
        return None
    last = 0
    for child in children:
        if not isinstance(child, CHILDREN):
            return None
        own = child.rank
        if own:
            if own <= rank and not (own == rank == LOWEST and child.body == ()):  # type: ignore[union-attr]  # a Node has a rank
                return None
            if last and own > last:
                return None
            last = own
    return tuple(children)


def _settled_slowly(faults: Faults, path: str, children: object, rank: int) -> Body:
    before = len(faults)
    made = settle_each(faults, path, children, _as_child)
    if len(faults) > before:
        return made  # places are told by index, and what was refused is missing
    last = 0
    for i, child in enumerate(made):
        own = child.rank
        if not own:
            continue
        if own <= rank or (last and own > last):
            _refuse_place(faults, f"{path}[{i}]", child, rank, last)
        last = own
    points = [i for i, child in enumerate(made) if isinstance(child, Point)]
    if len(points) > len(POINT_LETTERS):
        most = len(POINT_LETTERS)
        message = f"more than {most} points: there are no more letters; part them by clauses"
        vi = f"quá {most} điểm: bảng chữ cái không còn chữ; hãy chia thành các khoản"
        faults.add(f"{path}[{points[most]}]", message, "ND30-I-II-6.đ/5", vi)
    return made


def _refuse_place(faults: Faults, path: str, child: Child, rank: int, last: int) -> None:
    """Tell why `child` cannot stand below a level of `rank` and beside one of rank `last` before it."""
    name, level = type(child).__name__, LEVEL_NAMES[child.rank]
    if child.rank < rank or (child.rank == rank and rank != LOWEST):
        faults.add(
            path,
            f"{name} cannot stand inside {LEVEL_NAMES[rank]}",
            Node.rule,
            f"cấp {level} không đứng trong cấp {LEVEL_NAMES[rank]}",
        )
    elif child.rank == rank:
        if isinstance(child, Node) and any(below.rank for below in child.body):
            message = "nothing numbered can stand below a '+' item"
            faults.add(f"{path}.body", message, "TYP-LEVEL", "dưới dấu + không còn cấp nào nữa")
    else:
        message = f"{name} after a larger level reads as a part of it: put it into that level's body"
        vi = f"cấp {level} đứng sau cấp {LEVEL_NAMES[last]} thì phải nằm trong cấp đó"
        faults.add(path, message, Node.rule, vi)


LEVEL_NAMES = {1: "phần", 2: "chương", 3: "mục", 4: "tiểu mục", 5: "điều", 6: "khoản", 7: "điểm", 8: "gạch đầu dòng"}


def _as_child(thing: object) -> Child:
    if isinstance(thing, CHILDREN):
        return thing
    return Paragraph(thing)  # type: ignore[arg-type]  # what is no text is refused there, with its path
