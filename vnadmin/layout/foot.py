"""Cuối văn bản: recipients on the left, authority, title and name of the signer on the right (cells 7 and 9b).

Both begin on one level (ND30-I-II-9.d/9b-1); the block never splits and stays with the last lines of the text.
"""

from __future__ import annotations

from functools import lru_cache

from vnadmin.blocks import Block, Cell, Paragraph, Row, Run, Table
from vnadmin.formats import looks, page, pt, reformatted
from vnadmin.layout.baseline import raised_to
from vnadmin.layout.measure import line_count
from vnadmin.layout.setting import centred
from vnadmin.model.document import Document
from vnadmin.model.issuer import Issuer
from vnadmin.model.recipients import FileCopy, RecipientGroup, Recipients
from vnadmin.model.signatory import Signatory
from vnadmin.model.signature import Signature
from vnadmin.rules.table import table
from vnadmin.rules.wording import wording
from vnadmin.text.casing import upper

__all__ = ["foot", "recipient_lines", "signature_lines"]


def foot(document: Document) -> tuple[Block, ...]:
    """The block of recipients and signature, and the thin paragraph that ends the file."""
    if document.cosigners:
        return _cosigned_foot(document)
    return _foot(document.recipients, document.signature, document.issuer, document.size)


def _cosigned_foot(document: Document) -> tuple[Block, ...]:
    """The foot of minutes: signatures in two columns, the first of the others at the left, recipients below them."""
    right = _width()
    columns = (page().text_width - right, right)
    signature = document.signature
    *_, role = signature.lines(document.issuer)
    secretary, *others = document.cosigners
    signers = [secretary, Signatory(signature.name, signature.other_title, role=role), *others]
    rows: list[Row] = []
    for i in range(0, len(signers), 2):
        pair = [*zip(signers[i : i + 2], columns, strict=False)]
        roles = [Cell((_role(one, width, document.size),)) for one, width in pair]
        last = i + 2 >= len(signers)  # signatures below the first two may stand on the next page
        names = [Cell(_name(one, width, document.size, keep=last), align="bottom") for one, width in pair]
        empty = [Cell(())] * (2 - len(pair))
        rows += [Row((*roles, *empty), whole=True), Row((*names, *empty), whole=True)]
    received = Cell(recipient_lines(document.recipients, document.size))
    rows.append(Row((received, Cell(())), whole=len(document.recipients) < table().drawing.most_recipients))
    return Table(columns, tuple(rows)), looks(document.size)["sau_bang"].paragraph("")


def _role(one: Signatory, width: int, size: int) -> Paragraph:
    return centred(looks(size)["chuc_vu"], upper(one.role), width, before=pt(table().drawing.closing_gap))


def _name(one: Signatory, width: int, size: int, *, keep: bool) -> tuple[Paragraph, ...]:
    """Other title and name, the gap of the signature above them; the names of one row stand level."""
    look = looks(size)
    gap = pt(table().drawing.signature_gap)
    if not one.title:
        return (look["ho_ten"].varied(one.name, before=gap, keep_next=keep),)
    title = centred(look["chuc_vu_khac"], upper(one.title), width, before=gap)
    return (title, look["ho_ten"].varied(one.name, keep_next=keep))


@lru_cache(maxsize=256)
def _foot(recipients: Recipients, signature: Signature, issuer: Issuer, size: int) -> tuple[Block, ...]:
    drawing = table().drawing
    right = _width()
    left = page().text_width - right
    lines = recipient_lines(recipients, size)
    block = Cell(signature_lines(signature, issuer, size))
    rows: tuple[Row, ...] = (Row((Cell(lines), block), whole=True),)
    if sum(line_count(line.text, line.runs[0].font, left) for line in lines) > drawing.most_recipients:
        rows = _parting(lines, block, drawing.most_recipients // 3)
    return Table((left, right), rows), looks(size)["sau_bang"].paragraph("")


def _width() -> int:
    """The column of the signature, in twips (cell 7a of the diagram)."""
    return round(page().text_width * table().drawing.signature_share)


def _parting(lines: tuple[Paragraph, ...], block: Cell, beside: int) -> tuple[Row, ...]:
    """A list too long to be kept whole: its first lines stay beside the signature, the others may part."""
    free = [reformatted(line, keep_next=False) for line in lines[beside:]]
    return (Row((Cell(lines[:beside]), block), whole=True), Row((Cell(tuple(free)), Cell(()))))


def recipient_lines(recipients: Recipients, size: int) -> tuple[Paragraph, ...]:
    """Nơi nhận: the label and one line for each, the last one files the document (ND30-I-II-9.d/9b)."""
    look = looks(size)
    label, line = look["noi_nhan_nhan"], look["noi_nhan_dong"]
    gap = raised_to(label, look["quyen_han"], pt(table().drawing.closing_gap))
    lines = [label.varied(wording("noi_nhan"), before=gap)]
    for recipient in recipients:
        if isinstance(recipient, RecipientGroup):
            lines.append(line.paragraph(f"{recipient.label}:"))
        elif isinstance(recipient, FileCopy):
            drafted = f" {recipient.drafted}" if recipient.drafted else ""
            lines.append(line.runs(Run(f"- {recipient.line}.{drafted}", line.font)))
        else:
            lines.append(line.paragraph(f"- {recipient.line};"))
    return tuple(lines)


def signature_lines(signature: Signature, issuer: Issuer, size: int) -> tuple[Paragraph, ...]:
    """Quyền hạn, chức vụ, the gap for signature and seal, other title, name (ND30-I-II-7.đ)."""
    look = looks(size)
    drawing = table().drawing
    width = _width()
    *above, title = (upper(line) for line in signature.lines(issuer))
    lines = [centred(look["quyen_han"], line, width) for line in above] + [centred(look["chuc_vu"], title, width)]
    lines[0] = reformatted(lines[0], before=pt(drawing.closing_gap))
    gap = pt(drawing.signature_gap)
    if signature.other_title:
        lines.append(centred(look["chuc_vu_khac"], upper(signature.other_title), width, before=gap))
        gap = 0
    lines.append(look["ho_ten"].varied(signature.name, before=gap, keep_next=True))
    return tuple(lines)
