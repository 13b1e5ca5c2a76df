"""Tờ giấy: a sheet from its letterhead to the places to sign: ballots, lists, minutes of a residential group."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, zip_longest

from vnadmin.blocks import Block, Cell, Paragraph, Row, Table
from vnadmin.formats import looks, mm, page, pt, reformatted
from vnadmin.layout.choices import choices, write_in
from vnadmin.layout.levels import levels
from vnadmin.layout.setting import centred
from vnadmin.layout.sheet_head import sheet_head
from vnadmin.layout.title import headed, move_down
from vnadmin.model.body import Child
from vnadmin.model.sheet import Choices, Part, Sheet, SignPlace, WriteIn
from vnadmin.rules.table import table
from vnadmin.text.casing import upper

__all__ = ["sheet_blocks"]


def sheet_blocks(sheet: Sheet, width: int = 0) -> tuple[Block, ...]:
    """Everything that stands on the sheet, as wide as the text of an upright page where no `width` is given."""
    width = width or page().text_width
    body = list(_body(sheet, width))
    move_down(body)
    if sheet.signers and body and isinstance(last := body[-1], Paragraph):
        body[-1] = reformatted(last, keep_next=True)  # nobody signs a page without a word on it
    name, *below = headed(upper(sheet.name), sheet.subject, sheet.size, width=width)
    title = (reformatted(name, before=pt(table().drawing.title_gap)), *below)
    return (sheet_head(sheet, width), *title, *body, *_signing(sheet, width))


def _body(sheet: Sheet, width: int) -> Iterator[Block]:
    """Levels are numbered together as far as no box stands between them."""
    look = looks(sheet.size)
    for filled, parts in groupby(sheet.body, lambda part: isinstance(part, (Choices, WriteIn))):
        if not filled:
            blocks: list[Block] = []
            levels(tuple(_children(parts)), sheet.size, blocks, width)
            yield from _kept_with_tables(blocks)
            continue
        for part in parts:
            if isinstance(part, Choices):
                yield from choices(part, sheet.size, width)
            elif isinstance(part, WriteIn):
                yield from write_in(part, look["noi_dung"], width)


def _kept_with_tables(blocks: list[Block]) -> Iterator[Block]:
    """What leads to a table stays with it: the thin paragraph above the table is the one after."""
    for block, after in zip_longest(blocks, blocks[1:]):
        leads = isinstance(block, Paragraph) and isinstance(after, Paragraph) and after.format.keep_next
        yield reformatted(block, keep_next=True) if leads and isinstance(block, Paragraph) else block


def _children(parts: Iterable[Part]) -> Iterator[Child]:
    for part in parts:
        if not isinstance(part, (Choices, WriteIn)):
            yield part


def _signing(sheet: Sheet, width: int) -> Iterator[Block]:
    """The places to sign, row by row, and the thin paragraph that ends the file."""
    for row in sheet.signers:
        yield _places(row, sheet.size, width)
        yield looks(sheet.size)["sau_bang"].paragraph("")


def _places(places: tuple[SignPlace, ...], size: int, total: int) -> Table:
    """Places side by side; one alone stands in the right half of the page."""
    count = max(2, len(places))
    columns = (*[total // count] * (count - 1), total - (count - 1) * (total // count))
    empty = [Cell(())] * (count - len(places))
    roles = [Cell(tuple(_role(one, width, size))) for one, width in zip(places, columns[-len(places) :], strict=True)]
    names = [Cell((_name(one, size),), align="bottom") for one in places]
    return Table(columns, (Row((*empty, *roles), whole=True), Row((*empty, *names), whole=True)))


def _role(one: SignPlace, width: int, size: int) -> Iterator[Paragraph]:
    look = looks(size)
    yield centred(look["chuc_vu"], upper(one.role), width, before=pt(table().drawing.closing_gap))
    if one.note:
        yield look["chi_dan"].varied(f"({one.note})", keep_next=True)


def _name(one: SignPlace, size: int) -> Paragraph:
    """The name below the room for the signature; who signs writes his own where it is not known."""
    room = mm(table().drawing.hand_signature)
    if not one.name:
        return looks(size)["sau_bang"].varied("", before=room)
    return looks(size)["ho_ten"].varied(one.name, before=room)
