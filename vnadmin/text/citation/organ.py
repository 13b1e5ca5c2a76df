"""Cơ quan ban hành trong câu viện dẫn: where the organ ends and the subject begins.

Nothing but the words marks that border. It is drawn only where both sides look right: the subject begins with one of
the words that subjects begin with, and what stands before it is built like the name of an organ.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = ["begins_subject", "split_organ"]

OPENERS = (
    *("quy định", "hướng dẫn", "về", "về việc", "v/v", "sửa đổi", "bổ sung", "ban hành", "phê duyệt", "phê chuẩn"),
    *("quyết định", "bãi bỏ", "thay thế", "đính chính", "công bố", "công nhận", "thông qua", "thành lập", "kiện toàn"),
    *("điều chỉnh", "phân công", "phân cấp", "ủy quyền", "uỷ quyền", "phân bổ", "triển khai", "thực hiện", "tổ chức"),
    *("tăng cường", "đẩy mạnh", "nâng cao", "chấn chỉnh", "giao chỉ tiêu", "giao dự toán", "giao kế hoạch"),
    *("sắp xếp", "tổng kết", "sơ kết", "báo cáo", "kết luận", "đề nghị", "trả lời", "xây dựng"),
)
"""Words that subjects begin with; each may also begin with a capital where it stands only after an organ."""

NEVER_CAPITAL = ("tổ chức", "xây dựng", "thực hiện", "báo cáo", "kết luận")
"""Openers that, with a capital, are part of an organ's name (Ban Tổ chức, Sở Xây dựng)."""

INSIDE_COMMITTEES = ("về", "v/v", "triển khai", "thực hiện", "tổ chức", "xây dựng", "hướng dẫn", "sắp xếp")
"""Openers that may also stand inside the name of a committee (Ban Chỉ đạo về chuyển đổi số): nothing is decided."""

SMALL_WORDS = frozenset(
    (
        *("nhân", "dân", "xã", "hội", "nhà", "nước", "và", "-", "–"),
        *("tỉnh", "thành", "phố", "thị", "trấn", "phường", "huyện", "quận", "đặc", "khu"),
        *("trung", "ương", "tối", "cao"),
        *("trưởng", "phó", "cấp", "vận", "tải", "nông", "thôn", "hành", "chính", "công", "sát", "án"),
        *("khóa", "khoá", "kỳ", "họp", "thứ"),
    )
)
"""Small words that organs' names hold besides the second syllable of a word (Nội vụ, Tài chính)."""

NEVER_IN_ORGANS = frozenset(("ngày", "của", "số", "là", "có"))

_COMMITTEE = re.compile(r"\bBan (?:Chỉ|Vận|Quản)|\bTổ [Cc]ông|\bHội đồng (?!nhân dân)|\b(?:Ủy|Uỷ) ban [Qq]uốc gia")


def split_organ(text: str) -> tuple[str, str] | None:
    """Tách cơ quan và trích yếu: (organ, subject) of what follows "của"; None where the border cannot be decided.

    >>> split_organ("Hội đồng nhân dân phường Bắc Kạn Quyết định các biện pháp")
    ('Hội đồng nhân dân phường Bắc Kạn', 'Quyết định các biện pháp')
    >>> split_organ("Bộ trưởng Bộ Nội vụ")
    ('Bộ trưởng Bộ Nội vụ', '')
    >>> split_organ("Ban Chỉ đạo quốc gia về chuyển đổi số về kế hoạch năm") is None
    True
    """
    found = _opener().search(text)
    organ, subject = (text[: found.start()].strip(), text[found.start() :]) if found else (text, "")
    if not _is_organ(organ):
        return None
    if found and found[0].casefold().startswith(INSIDE_COMMITTEES) and _COMMITTEE.search(organ):
        return None
    return organ, subject


def begins_subject(text: str) -> bool:
    """Bắt đầu trích yếu: whether the text begins as subjects do.

    >>> begins_subject("về việc ban hành Quy chế"), begins_subject("và Luật Đất đai")
    (True, False)
    """
    return _opener().match(text) is not None


def _is_organ(text: str) -> bool:
    """Whether the text is built like an organ's name: after each word with a capital, at most one free small word."""
    free = None  # small words that may still follow; None before the first word
    for word in text.split():
        bare = word.removesuffix(",")
        if not bare or bare in NEVER_IN_ORGANS or not all(c.isalnum() or c in "-–.'" for c in bare):
            return False
        if bare[0].isupper() or (free is not None and bare.isdecimal()):
            free = 1
        elif free is None or (bare not in SMALL_WORDS and free == 0):
            return False
        elif bare not in SMALL_WORDS:
            free = 0
    return free is not None


@cache
def _opener() -> re.Pattern[str]:
    words = [*OPENERS, *(word[0].upper() + word[1:] for word in OPENERS if word not in NEVER_CAPITAL)]
    return re.compile(rf"(?<!\S)(?:{'|'.join(sorted(words, key=len, reverse=True))})(?![^\s,:])")
