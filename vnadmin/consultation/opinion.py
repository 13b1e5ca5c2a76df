"""Ý kiến góp ý: what somebody says about the draft, and what the ward answers (L-28.3, LYK-RESPONSE)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Literal

from vnadmin.consultation.form_letter import form_letter
from vnadmin.consultation.target import Target
from vnadmin.consultation.window import want_day
from vnadmin.model.faults import Faults

__all__ = ["AUDIENCES", "RESULTS", "Audience", "Opinion", "Response", "Result"]

RULE = "LYK-RESPONSE"
Audience = Literal["organ", "group", "person", "organisation"]
Result = Literal["accepted", "partly", "explained"]
AUDIENCES: Mapping[Audience, str] = MappingProxyType(
    {"organ": "cơ quan, đơn vị", "group": "tổ dân phố", "person": "cá nhân", "organisation": "tổ chức"}
)
"""Đối tượng, as clerks write them."""
RESULTS: Mapping[Result, str] = MappingProxyType(
    {"accepted": "tiếp thu", "partly": "tiếp thu một phần", "explained": "giải trình"}
)
"""Kết quả, as clerks write them."""
WHOLE_DRAFT = Target()


@dataclass(frozen=True, slots=True)
class Response:
    """Tiếp thu, giải trình: the answer to one opinion. ModelError with every fault.

    result  "accepted", "partly" or "explained"
    reason  what was taken in, or why not; may be empty while it is not written
    change  sửa tại: the place in the final text, a `Target` or "khoản 2 Điều 5"; None where nothing was changed
    """

    result: Result
    reason: str = ""
    _: KW_ONLY
    change: Target | str | None = None

    def __post_init__(self) -> None:
        faults = Faults()
        _want_one(faults, "result", self.result, RESULTS)
        object.__setattr__(self, "reason", _words(faults, "reason", self.reason))
        if self.change is not None:
            object.__setattr__(self, "change", _target(faults, "change", self.change))
        faults.refuse()

    @property
    def changed(self) -> Target | None:
        """Chỗ đã sửa trong văn bản cuối cùng."""
        return self.change  # type: ignore[return-value]  # normal form


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """Ý kiến góp ý. ModelError with every fault.

    text      nội dung góp ý
    audience  đối tượng: "organ", "group", "person" or "organisation"
    giver     người góp ý; empty: không nêu tên
    channel   hình thức: the letter of its point of L-26.1, or its words; empty where it came in none of these forms
    received  ngày nhận; None while not known
    target    the part of the draft, a `Target` or "khoản 2 Điều 5"; the whole of it where none is said
    givers    số người góp ý: how many have said the same
    response  tiếp thu, giải trình; None while there is none
    """

    text: str
    audience: Audience
    giver: str = ""
    channel: str = ""
    received: date | None = None
    target: Target | str = WHOLE_DRAFT
    givers: int = 1
    response: Response | None = None

    def __post_init__(self) -> None:
        faults = Faults()
        object.__setattr__(self, "text", faults.words("text", self.text))
        _want_one(faults, "audience", self.audience, AUDIENCES)
        object.__setattr__(self, "giver", faults.line("giver", self.giver, empty=True))
        if self.channel != "":
            object.__setattr__(self, "channel", faults.attempt("channel", lambda: form_letter(self.channel)) or "")
        if self.received is not None:
            want_day(faults, "received", self.received)
        object.__setattr__(self, "target", _target(faults, "target", self.target))
        if type(self.givers) is not int or self.givers < 1:
            faults.add("givers", f"want a number from 1, got {self.givers!r}", RULE, "số người góp ý phải từ 1 trở lên")
        faults.want("response", self.response, (Response, type(None)), RULE, "phải là nội dung tiếp thu, giải trình")
        faults.refuse()

    @property
    def about(self) -> Target:
        """Chỗ được góp ý."""
        return self.target  # type: ignore[return-value]  # normal form


def _want_one(faults: Faults, path: str, value: object, known: Mapping[Any, str]) -> None:
    if not isinstance(value, str) or value not in known:
        vi = f"phải là một trong: {'; '.join(known.values())}"
        faults.add(path, f"want one of {', '.join(known)}, got {value!r}", RULE, vi)


def _words(faults: Faults, path: str, value: object) -> str:
    return "" if value == "" else faults.words(path, value, empty=True).strip()


def _target(faults: Faults, path: str, value: object) -> Target:
    if isinstance(value, str):
        return faults.attempt(path, lambda: Target.read(value)) or Target()
    faults.want(path, value, (Target,), "LYK-TARGET", "phải là chỗ trong dự thảo, như khoản 2 Điều 5")
    return value if isinstance(value, Target) else Target()
