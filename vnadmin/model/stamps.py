"""Dấu và chỉ dẫn: urgency, secrecy, circulation and the address at the foot of page 1 (ND30-I-III-2, ND30-I-III-4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from vnadmin.model.faults import Faults, one_line, settle_each
from vnadmin.text.spelling import fold

__all__ = ["Circulation", "Marks", "Secrecy", "Urgency"]

Urgency = Literal["", "khẩn", "thượng khẩn", "hỏa tốc"]
Secrecy = Literal["", "mật", "tối mật", "tuyệt mật"]
Circulation = Literal["", "xem xong trả lại", "lưu hành nội bộ", "tài liệu thu hồi"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Dấu và chỉ dẫn trên văn bản.

    urgency      độ khẩn: printed in its box, 30 × 8, 40 × 8 or 20 × 8 mm (ND30-I-III-2.b)
    secrecy      độ mật: the place is kept free for the stamp, nothing is printed (ND30-I-III-2.a)
    circulation  phạm vi lưu hành: a box in the top margin; for "tài liệu thu hồi" the stamp's place (ND30-I-III-2.c)
    address      địa chỉ, thư điện tử, điện thoại, one string a line, at the foot of page 1 (ND30-I-III-4)
    """

    urgency: Urgency = ""
    secrecy: Secrecy = ""
    circulation: Circulation = ""
    address: Sequence[str] = field(default=())

    def __post_init__(self) -> None:
        faults = Faults()
        for name, words, rule in (
            ("urgency", get_args(Urgency), "ND30-I-III-2.b"),
            ("secrecy", get_args(Secrecy), "ND30-I-III-2.a"),
            ("circulation", get_args(Circulation), "ND30-I-III-2.c"),
        ):
            given = getattr(self, name)
            spelled = {fold(word): word for word in words}
            if isinstance(given, str) and fold(given) in spelled:
                object.__setattr__(self, name, spelled[fold(given)])
            else:
                known = ", ".join(word for word in words if word)
                faults.add(name, f"want one of {known}", rule, f"chỉ có thể là {known}")
        object.__setattr__(self, "address", settle_each(faults, "address", self.address, one_line))
        faults.refuse()
