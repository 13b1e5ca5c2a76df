"""Thẩm quyền ban hành: who decides, as it stands between the title of a decision and its bases (ND30-III-M1.2)."""

from __future__ import annotations

from vnadmin.model.issuer import Issuer
from vnadmin.model.signature import Signature
from vnadmin.text.spelling import fold

__all__ = ["competence"]


def competence(issuer: Issuer, signature: Signature) -> str:
    """Thẩm quyền ban hành, in sentence case: a body by its name, a head by the title (ND30-III-M1.2, note 6).

    The body decides exactly where the signature says "TM."; the chairman's own power, and a signature by order or as
    authorised, are the head's.

    >>> from vnadmin.model.ward import Ward
    >>> ward = Ward("01843")
    >>> competence(ward.people_committee, Signature.deputy("Phan Đình Huy"))
    'Ủy ban nhân dân phường Bắc Kạn'
    >>> competence(ward.people_committee, Signature.head("Nguyễn Văn A", own_power=True))
    'Chủ tịch Ủy ban nhân dân phường Bắc Kạn'
    >>> competence(ward.office("Phòng Văn hóa - Xã hội", "VHXH"), Signature.head("Nguyễn Văn A"))
    'Trưởng phòng Văn hóa - Xã hội'
    """
    if signature.for_body(issuer):
        return issuer.competence or issuer.name
    if issuer.competence and not issuer.collective:
        return issuer.competence
    own = signature.title if signature.authority == "" else ""
    return _head_of(issuer.head or signature.principal or own, issuer.name)


def _head_of(head: str, name: str) -> str:
    """The head's title before the organ's name; words that both share are said once (Trưởng phòng + Phòng Nội vụ)."""
    title, words = head.split(), name.split(" ")
    shared = range(min(len(title), len(words)), 0, -1)
    count = next((n for n in shared if fold(" ".join(title[-n:])) == fold(" ".join(words[:n]))), 0)
    return " ".join([*title, *words[count:]])
