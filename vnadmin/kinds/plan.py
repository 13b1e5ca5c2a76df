"""Kế hoạch, a plan (Mẫu 1.4, ND30-III-M1.4)."""

from __future__ import annotations

from vnadmin.kinds.composing import compose_text
from vnadmin.kinds.registry import kind
from vnadmin.kinds.text_paper import TextPaper

__all__ = ["Plan"]


@kind("ke_hoach", compose_text)
class Plan(TextPaper):
    r"""Kế hoạch: what an organ will do, who does it, by when.

    >>> from datetime import date
    >>> from vnadmin.model.signature import Signature
    >>> from vnadmin.model.ward import Ward
    >>> plan = Plan(
    ...     issuer=Ward("01843").people_committee,
    ...     date=date(2026, 6, 1),
    ...     subject="Tổ chức lấy ý kiến Nhân dân",
    ...     body="I. MỤC ĐÍCH\n- Phát huy quyền làm chủ của Nhân dân.",
    ...     signature=Signature.head("Nguyễn Văn A"),
    ... )
    >>> str(plan.number).strip(), plan.place
    ('/KH-UBND', 'Bắc Kạn')
    """

    __slots__ = ()
