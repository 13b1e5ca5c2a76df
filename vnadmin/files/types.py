"""Kiểu trong tệp: for every type of the model the forms in which a file may say it.

A kind of document needs nothing here as long as its fields have types that other kinds have.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import cache
from types import NoneType
from typing import Annotated, ForwardRef, Literal, get_args, get_origin

from pydantic import AfterValidator, TypeAdapter

from vnadmin.errors import Fault, ModelError, RuleError
from vnadmin.files.body_types import BODY_REFERENCE, ROW, TEXT, TITLE, body_type
from vnadmin.files.shapes import FileType, Shaped, one_of, shape, stand_for
from vnadmin.files.simple_types import CODE, DATE, EFFECT, FULL_DATE, LINE, MOMENT, NUMBER, YES, choice, many
from vnadmin.files.table_types import ALIGN, TOTAL
from vnadmin.model.annex import Annex
from vnadmin.model.attached import AttachedText
from vnadmin.model.basis import Consideration, Law, LegalBasis, Proposal
from vnadmin.model.body import Node
from vnadmin.model.cells import CellValue, Title
from vnadmin.model.issuer import Issuer
from vnadmin.model.issuer_text import Board, Office, read_issuer
from vnadmin.model.number import DocumentNumber
from vnadmin.model.recipients import FileCopy, Recipient, RecipientGroup
from vnadmin.model.runs import Text
from vnadmin.model.signatory import Signatory, settle_signatory
from vnadmin.model.signature import Signature
from vnadmin.model.signature_lines import read_signature
from vnadmin.model.stamps import Marks
from vnadmin.model.table import ColumnAlign, Total
from vnadmin.rules.terms import term
from vnadmin.text.citation import Citation, read
from vnadmin.text.dates import Month

__all__ = ["adapter", "file_type", "kind_shape"]

CITED_REFERENCE = ForwardRef("CITED")
"""Stands for a citation inside a citation."""

EXACT: dict[object, FileType] = {
    str: LINE,
    int: int,
    float: float,
    bool: YES,
    dt.date: FULL_DATE,
    dt.datetime: MOMENT,
    dt.date | Literal["ngày ký"] | None: EFFECT,
    Sequence[str] | str: many(LINE),
    Text: TEXT,
    Sequence[Title]: many(TITLE),
    Sequence[Sequence[CellValue]]: list[ROW],
    Sequence[ColumnAlign]: many(ALIGN),
    Total: TOTAL,
}


def file_type(hint: object) -> FileType:
    """The forms of a field of the model, by its annotation; RuleError for a type that no file can say."""
    if hint in EXACT:
        return EXACT[hint]
    named = set(_named(hint))
    for cls, type_ in WHOLE.items():
        if cls in named:
            return type_
    if get_origin(hint) is Literal:
        return choice(get_args(hint))
    if get_origin(hint) in (Sequence, tuple):
        return many(file_type(get_args(hint)[0]))
    bare = [arg for arg in get_args(hint) if arg is not NoneType]
    if len(bare) == 1:
        return file_type(bare[0])
    raise RuleError(f"no form in files for {hint}")


def _named(hint: object) -> Iterator[object]:
    yield hint
    for arg in get_args(hint):
        yield from _named(arg)


def _read_cited(text: str) -> Citation:
    cited = read(text)
    if cited is None:
        vi = "không tách được thành loại, số, ký hiệu, ngày; hãy ghi từng phần: loai, ten, so_ky_hieu, ngay"
        raise ModelError([Fault("", f"{text!r} cannot be read as a citation", "ND30-I-II-6.a/1", vi)])
    return cited


def _titled(signature: Signature) -> Signature:
    """A clerk says who signs: without a title the head would sign unasked."""
    if not signature.title and signature.authority == "":
        title = term(Signature, "title").key
        vi = f"phải ghi {title} của người ký, như {title}: phó chủ tịch"
        raise ModelError([Fault("title", "want the signer's title", "ND30-I-II-7.c/1", vi)])
    return signature


WHOLE: dict[object, FileType] = {
    Node: BODY_REFERENCE,
    Citation: CITED_REFERENCE,
    DocumentNumber: NUMBER,
    Month: DATE,
}
"""Types that a class tells by being named in them. Completed below: shapes hold one another, so references go first."""

LAW, CITATION = shape(Law, file_type), shape(Citation, file_type)
CITED = many(
    one_of(
        "câu viện dẫn, hoặc các mục luat, loai",
        [LAW.then(lambda law: law.cited), CITATION],
        text=Annotated[LINE, AfterValidator(_read_cited)],
    )
)
stand_for("CITED", CITED)

WHOLE[Node] = body_type(file_type)
WHOLE[Issuer] = one_of(
    "tên cơ quan, mã đơn vị, hoặc các mục ten, phong, ban",
    [shape(Issuer, file_type), shape(Office, file_type), shape(Board, file_type)],
    text=Annotated[CODE, AfterValidator(read_issuer)],
)
WHOLE[LegalBasis] = many(
    one_of(
        "câu căn cứ, hoặc các mục luat, loai, theo_de_nghi, xet",
        [LAW, CITATION.then(LegalBasis), shape(Proposal, file_type), shape(Consideration, file_type)],
        text=Annotated[LINE, AfterValidator(LegalBasis.read)],
    )
)
RECIPIENT = one_of(
    "tên nơi nhận, hoặc các mục ten, luu, nhom",
    [shape(Recipient, file_type), shape(FileCopy, file_type), shape(RecipientGroup, file_type)],
    text=LINE,
)
WHOLE[Recipient] = many(RECIPIENT)
WHOLE[Signature] = one_of(
    "cả khối chữ ký, hoặc các mục chuc_vu, ho_ten",
    [shape(Signature, file_type).then(_titled)],
    text=Annotated[str, AfterValidator(read_signature)],
    listing=Annotated[list[LINE], AfterValidator(read_signature)],
)
WHOLE[Annex] = many(shape(Annex, file_type).type)
WHOLE[AttachedText] = shape(AttachedText, file_type).type
WHOLE[Marks] = shape(Marks, file_type).type
SIGNATORY = one_of(
    "họ tên, hoặc các mục ho_ten, chuc_vu",
    [shape(Signatory, file_type)],
    text=Annotated[LINE, AfterValidator(settle_signatory)],
)
EXACT[Signatory | str] = SIGNATORY
EXACT[Sequence[Signatory | str] | str] = many(SIGNATORY)


@cache
def kind_shape(kind: type) -> Shaped:
    """The shape of a kind of document."""
    return shape(kind, file_type)


@cache
def adapter(kind: type) -> TypeAdapter[object]:
    """What validates a mapping of a file to an object of the kind."""
    return TypeAdapter(kind_shape(kind).type)
