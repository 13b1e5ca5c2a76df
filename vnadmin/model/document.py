"""Văn bản: a document as its components, whatever its kind; what layout draws and what reading gives back.

A `Document` holds what stands on a page, right or wrong. It is the kinds that refuse what their form cannot be.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vnadmin.model.basis import LegalBasis
from vnadmin.model.body import Body
from vnadmin.model.issuer import Issuer
from vnadmin.model.number import DocumentNumber
from vnadmin.model.recipients import Recipients
from vnadmin.model.runs import Text
from vnadmin.model.signature import Signature
from vnadmin.text.dates import Month

__all__ = ["Document"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Văn bản hành chính: the components of Phụ lục I in the order of the page.

    `kind` is the kind's key in `kinds.toml`; `size` the size set, 14 or 13 (ND30-I-V-fn1); `date` may be a day, a
    month whose day stays blank, or None.
    """

    kind: str
    issuer: Issuer
    number: DocumentNumber
    place: str
    date: date | Month | None
    subject: str
    bases: tuple[LegalBasis, ...]
    opening: Text
    body: Body
    closing: Text
    attachments: tuple[str, ...]
    recipients: Recipients
    signature: Signature
    size: int
