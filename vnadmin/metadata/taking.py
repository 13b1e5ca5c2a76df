"""Lấy từ văn bản: what a document says of itself, put with what only its registry knows, as Metadata."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import TypeVar

from vnadmin.errors import ModelError
from vnadmin.kinds import compose
from vnadmin.metadata.elements import FileCode, Metadata, Receiver, SignerInfo
from vnadmin.model.document import Document
from vnadmin.model.faults import Faults
from vnadmin.model.recipients import FileCopy, Recipient
from vnadmin.model.stamps import Urgency
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.metadata import FieldRow, field_rows, priorities
from vnadmin.rules.wording import wording
from vnadmin.text.casing import upper_first
from vnadmin.text.dates import Month
from vnadmin.text.spelling import fold

__all__ = ["metadata_of", "receiver_names"]

Value = TypeVar("Value", int, str)

LANGUAGE = "Tiếng Việt"


def metadata_of(
    obj: object,
    *,
    file_code: FileCode | None = None,
    doc_ordinal: int | None = None,
    language: str = LANGUAGE,
    page_amount: int | None = None,
    description: str = "",
    priority: int | Urgency | None = None,
    issued_amount: int | None = None,
    due_date: date | None = None,
    receiver_ids: Mapping[str, str] = MappingProxyType({}),
) -> Metadata:
    """Thông tin đầu ra của văn bản đi: from an object of any kind, or its Document (ND30-VI2-I).

    Keywords give what no document says: the file it belongs to and its ordinal there, pages, note, day of reply,
    identifiers of receivers by their names. The document itself says its urgency where it bears the mark, and the
    number of copies in the line that files it; a word or a number that contradicts it is refused. Urgency is numbered
    1 khẩn, 2 thượng khẩn, 3 hỏa tốc, which the decree does not say (VNADMIN-PRIORITY): a number given as `priority`
    stands instead. Secrecy has no number here.
    A draft has no IssuedDate while its day is blank, and no CodeNumber. Raises ModelError with every fault.
    """
    # longer than other functions: the table has a line for each field
    document = compose(obj)
    faults = Faults()
    to = _receivers(faults, document, receiver_ids)
    signer = faults.attempt("signer_info", lambda: _signer(document))
    number = _priority(faults, document, priority)
    copies = next((one.copies for one in document.recipients if isinstance(one, FileCopy)), None)
    issued_amount = _agreed(faults, field_rows()["IssuedAmount"], copies, issued_amount)
    try:
        made = Metadata(
            file_code=file_code,
            doc_ordinal=doc_ordinal,
            type_name=kind_rows()[document.kind].name,
            code_number=document.number.digits,
            code_notation=document.number.symbol,
            issued_date=None if isinstance(document.date, Month) else document.date,
            organ_name=upper_first(document.issuer.name),
            subject=document.subject,
            language=language,
            page_amount=page_amount,
            description=description,
            signer_info=signer,
            to=to,
            priority=number,
            issued_amount=issued_amount,
            due_date=due_date,
        )
    except ModelError as error:
        faults.extend(error.faults)
    faults.refuse()
    return made


def receiver_names(document: Document) -> Iterator[str]:
    """Nơi nhận: the names, without labels and the line that files; "Như trên" gives way to those addressed."""
    names = [one.name for one in document.recipients if isinstance(one, Recipient)]
    above = [fold(name) == fold(wording("nhu_tren")) for name in names]
    if not any(above):
        yield from document.addressees
    for name, is_above in zip(names, above, strict=True):
        yield from (document.addressees if is_above and document.addressees else (name,))


def _receivers(faults: Faults, document: Document, ids: Mapping[str, str]) -> list[Receiver]:
    names = [*receiver_names(document)]
    for name in ids:
        if name not in names:
            vi = f"không có nơi nhận “{name}” trong văn bản"
            faults.add("receiver_ids", f"the document has no receiver {name!r}", field_rows()["To.OrganId"].rule, vi)
    made = [faults.attempt(f"to[{i}]", partial(Receiver, name, ids.get(name, ""))) for i, name in enumerate(names)]
    return [receiver for receiver in made if receiver is not None]


def _signer(document: Document) -> SignerInfo:
    signature = document.signature
    return SignerInfo(upper_first(signature.lines(document.issuer)[-1]), signature.name)


def _priority(faults: Faults, document: Document, given: int | Urgency | None) -> int | None:
    """A number as it was given, else that of the urgency, which the document or the call says."""
    row = field_rows()["Priority"]
    if given is not None and not isinstance(given, str):
        return given
    known = priorities()
    if given and given not in known:
        words = ", ".join(known)
        faults.add(row.attribute, f"want one of {words}", row.rule, f"độ khẩn chỉ có thể là {words}")
        return None
    urgency = _agreed(faults, row, (document.marks and document.marks.urgency) or None, given or None)
    return known[urgency].number if urgency else None


def _agreed(faults: Faults, row: FieldRow, said: Value | None, given: Value | None) -> Value | None:
    """What the document says, or else what was given; a fault where the two differ."""
    if said is None or given is None or said == given:
        return given if said is None else said
    vi = f"{row.label}: văn bản ghi {said}, không phải {given}"
    faults.add(row.attribute, f"the document says {said!r}, not {given!r}", row.rule, vi)
    return said
