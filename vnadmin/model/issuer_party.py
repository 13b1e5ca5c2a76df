"""Tổ chức Đảng: organs of the Party, whose documents follow the Party's own rules and not this decree."""

from __future__ import annotations

import re

from vnadmin.errors import Fault
from vnadmin.text.spelling import fold

__all__ = ["party_fault"]

PARTY = re.compile(r"^(?:tỉnh|thành|chi) ủy\b|\b(?:đảng ủy|đảng bộ|chi bộ|đảng cộng sản)\b")


def party_fault(name: str) -> tuple[Fault, ...]:
    """The refusal of an organ of the Party as issuer; nothing for other organs.

    >>> [fault.rule for fault in party_fault("ĐẢNG UỶ PHƯỜNG BẮC KẠN")], party_fault("UBND phường Bắc Kạn")
    (['VNADMIN-PARTY'], ())
    """
    if not PARTY.search(fold(name)):
        return ()
    message = f"{name!r} is an organ of the Party: its documents follow the Party's rules, not Nghị định 30/2020/NĐ-CP"
    vi = (
        f"“{name}” là tổ chức Đảng: văn bản của Đảng theo Quy định 399-QĐ/TW và Hướng dẫn 05-HD/VPTW,"
        " không theo Nghị định số 30/2020/NĐ-CP"
    )
    return (Fault("", message, "VNADMIN-PARTY", vi),)
