"""Tờ giấy: a paper without a number in a series and without recipients: a ballot, a posted list, a group's minutes.

What stands on it is said here; whoever signs does so by hand. The decree of documents does not lay these papers down:
they take over its letterhead and its letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from vnadmin.model.body import Child
from vnadmin.model.issuer import Issuer

__all__ = ["PER_PAGE", "Choices", "Fact", "Part", "PerPage", "Sheet", "SheetBook", "SignPlace", "WriteIn"]

PerPage: TypeAlias = Literal[1, 2, 4]
PER_PAGE: tuple[PerPage, ...] = get_args(PerPage)
"""How many sheets a page can hold."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Ô phương án: a box to mark in front of each of these words."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WriteIn:
    """Dòng để ghi: words, and dotted lines to write on after them; none where `text` says what is known."""

    label: str
    lines: int = 1
    text: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """Mục ghi sẵn: a label and what is known of it, "Tổ dân phố: Đức Xuân 1"; dots where nothing is."""

    label: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class SignPlace:
    """Chỗ ký: in whose office, what is asked of the signer, and the name where it is known."""

    role: str
    name: str = ""
    note: str = ""


Part: TypeAlias = Child | Choices | WriteIn


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Tờ giấy: what stands on it, from the top.

    issuer    cơ quan, tổ dân phố: whose name stands at the left
    stamp     chỗ đóng dấu treo: words in the room below that name; no room where empty
    facts     lines below the national name (place and date, code, group)
    qr        mã QR: the text of a code at the right of these lines; none where empty. What it says can be read by
              everyone who holds the sheet: a secret ballot has none
    name      tên giấy; subject its matter, may be empty
    body      levels, tables, boxes and lines to write on
    signers   rows of places to sign, side by side
    """

    issuer: Issuer
    name: str
    subject: str = ""
    stamp: str = ""
    dateline: str = ""
    facts: tuple[Fact, ...] = ()
    qr: str = ""
    body: tuple[Part, ...]
    signers: tuple[tuple[SignPlace, ...], ...] = ()
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetBook:
    """Tập giấy: sheets of one kind in one file, one, two or four to a page of A4, in their order."""

    sheets: Sequence[Sheet]
    per_page: PerPage
    size: int
