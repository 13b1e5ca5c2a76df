"""Tên loại văn bản được viện dẫn: the document kinds that citations are recognised by."""

from __future__ import annotations

import re
from functools import cache

from vnadmin.text.spelling import fold

__all__ = ["KINDS", "LAW_KINDS", "canonical_kind", "kind_pattern"]

LAW_KINDS = ("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh")
"""Cited by name and date alone: no number, no organ, no subject (ND30-I-II-6.a/1)."""

KINDS = (
    *LAW_KINDS,
    *("Lệnh", "Sắc lệnh", "Nghị định", "Nghị quyết", "Nghị quyết liên tịch", "Quyết định", "Chỉ thị"),
    *("Thông tư", "Thông tư liên tịch", "Văn bản hợp nhất", "Văn bản", "Kết luận", "Thông tri", "Quy chế", "Quy định"),
    *("Thông cáo", "Thông báo", "Hướng dẫn", "Hướng dẫn liên tịch", "Chương trình", "Kế hoạch", "Kế hoạch liên tịch"),
    *("Phương án", "Đề án", "Dự án", "Báo cáo", "Biên bản", "Tờ trình", "Hợp đồng", "Công văn", "Công điện"),
    *("Bản ghi nhớ", "Bản thỏa thuận", "Giấy ủy quyền", "Giấy mời", "Giấy giới thiệu", "Giấy nghỉ phép"),
    *("Phiếu gửi", "Phiếu chuyển", "Phiếu báo", "Phiếu trình", "Thư công"),
)
"""Recognised when text is read; a `Citation` may be of any other kind as well."""


@cache
def kind_pattern() -> str:
    """Mẫu tên loại: a regular expression for any known kind, the longest first."""
    return "|".join(sorted(map(re.escape, KINDS), key=len, reverse=True)).replace(r"\ ", r"\s+")


def canonical_kind(kind: str) -> str:
    """Tên loại viết đúng: a known kind as the list spells it (ND30-II-V-6); any other unchanged.

    >>> canonical_kind("nghị  định"), canonical_kind("Vi bằng")
    ('Nghị định', 'Vi bằng')
    """
    return _by_fold().get(fold(kind), kind)


@cache
def _by_fold() -> dict[str, str]:
    return {fold(kind): kind for kind in KINDS}
