"""Chữ ký không hợp lệ: what keeps a signature from standing under a document of an issuer (ND30-I-II-7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnadmin.model.faults import Faults
from vnadmin.text.spelling import fold

if TYPE_CHECKING:
    from vnadmin.model.issuer import Issuer
    from vnadmin.model.signature import Signature

__all__ = ["DEPUTY", "signature_faults"]

DEPUTY = "Phó "


def signature_faults(signature: Signature, issuer: Issuer) -> Faults:
    """Every fault of a settled signature under `issuer`."""
    faults = Faults()
    _check_head(faults, signature, issuer)
    _check_body(faults, signature, issuer)
    _check_titles(faults, signature, issuer)
    return faults


def _check_head(faults: Faults, signature: Signature, issuer: Issuer) -> None:
    needs_head = signature.authority != "" or not signature.title
    if needs_head and not (signature.principal or issuer.head):
        faults.add(
            "principal",
            "the issuer's head has no title: give principal= or Issuer(head=…)",
            "ND30-I-II-7.b/KT",
            "chưa biết chức vụ người đứng đầu cơ quan ban hành: hãy ghi rõ",
        )


def _check_body(faults: Faults, signature: Signature, issuer: Issuer) -> None:
    if not signature.on_behalf:
        return
    own = f"TM. {issuer.collective.upper()}" if issuer.collective else ""
    faults.add(
        "on_behalf",
        f"'TM. {signature.on_behalf}' is not the issuer's: {own or 'no TM.'}",
        "ND30-I-II-7.b/TM",
        f"“TM. {signature.on_behalf}” không phải của cơ quan ban hành"
        + (f"; ở đây là {own}" if own else ", cơ quan này không ký TM."),
    )


def _check_titles(faults: Faults, signature: Signature, issuer: Issuer) -> None:
    own, head, other = (text.casefold() for text in (signature.title, issuer.head, signature.other_title))
    deputy = DEPUTY.casefold()
    if signature.authority == "" and own and head and (issuer.collective or own.startswith(deputy)):
        faults.add(
            "title",
            f"{signature.title!r} is neither {issuer.head!r} nor a deputy of it: say the authority (KT, TL, TUQ)",
            "ND30-I-II-7.b",
            f"“{signature.title}” không phải {issuer.head} hay cấp phó của {issuer.head}:"
            " hãy ghi quyen_han (KT, TL hoặc TUQ)",
        )
    if signature.authority == "KT" and own and own == (signature.principal.casefold() or head):
        faults.add(
            "title",
            "the head does not sign for himself: KT. is a deputy's",
            "ND30-I-II-7.b/KT",
            "người đứng đầu không ký thay chính mình; “KT.” dành cho cấp phó",
        )
    if other and head and fold(other) in (fold(head), fold(f"{deputy}{head}")):
        faults.add(
            "other_title",
            f"{signature.other_title!r} is the title in this organ: it stands above the signature, not above the name",
            "ND30-I-II-7.đ",
            f"“{signature.other_title}” là chức vụ trong chính cơ quan ban hành, không phải chức vụ khác",
        )
