"""Văn bản: a document as its components, whatever its kind; what layout draws and what reading gives back.

A `Document` holds what stands on a page, right or wrong. It is the kinds that refuse what their form cannot be.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vnadmin.model.annex import Annexes
from vnadmin.model.attached import AttachedText
from vnadmin.model.basis import LegalBasis
from vnadmin.model.body import Body
from vnadmin.model.issuer import Issuer
from vnadmin.model.number import DocumentNumber
from vnadmin.model.recipients import Recipients
from vnadmin.model.runs import Text
from vnadmin.model.signatory import Signatory
from vnadmin.model.signature import Signature
from vnadmin.model.stamps import Marks
from vnadmin.text.dates import Month

__all__ = ["Document"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Văn bản hành chính: the components of Phụ lục I in the order of the page.

    `kind` is the kind's key in `kinds.toml`; `size` the size set, 14 or 13 (ND30-I-V-fn1); `date` may be a day, a
    month whose day stays blank, or None. `competence` is thẩm quyền ban hành, the lines above the bases of a decision;
    `cosigners` sign beside and below (minutes); `electronic` leaves number and date blank where a text that is sent
    along refers to the document (ND30-I-III-1.c).
    """

    kind: str
    issuer: Issuer
    number: DocumentNumber
    place: str
    date: date | Month | None
    subject: str
    bases: tuple[LegalBasis, ...] = ()
    opening: Text = ""
    body: Body
    closing: Text = ""
    attachments: tuple[str, ...] = ()
    recipients: Recipients
    signature: Signature
    size: int
    addressees: tuple[str, ...] = ()
    competence: tuple[str, ...] = ()
    cosigners: tuple[Signatory, ...] = ()
    attached: AttachedText | None = None
    annexes: Annexes = ()
    marks: Marks | None = None
    draft: bool = False
    electronic: bool = False
