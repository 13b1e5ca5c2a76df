"""Phụ lục: what is set apart at the end of a document, on pages of its own (ND30-I-III-1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from vnadmin.errors import Fault, ModelError
from vnadmin.model.body import Body, Child
from vnadmin.model.faults import Faults, settle_each
from vnadmin.model.given_body import settle_given_body
from vnadmin.text.roman import LAST

__all__ = ["Annex", "Annexes", "settle_annexes"]

RULE = "ND30-I-III-1.b"
EMPTY = Fault("", "an annex has something in it", "ND30-I-III-1.a", "phụ lục phải có nội dung")


@dataclass(frozen=True, slots=True)
class Annex:
    """Phụ lục: its name and what stands in it; "Phụ lục", the number and the reference line come by themselves.

    `body` takes what a document's body takes: levels, paragraphs, tables, or text in the decree's numbering.
    `landscape` turns its pages, for wide tables (ND30-I-I-2).
    """

    name: str
    body: Sequence[Child | str] | str
    landscape: bool = field(default=False, kw_only=True)

    def __post_init__(self) -> None:
        faults = Faults()
        name = faults.line("name", self.name)
        if name.endswith((".", ";")) and not name.endswith("..."):
            vi = "tên phụ lục không có dấu chấm ở cuối"
            faults.add("name", "the name of an annex ends without a full stop", RULE, vi)
        if name.casefold().startswith("phụ lục"):
            vi = "chỉ ghi tên phụ lục: chữ “Phụ lục” và số tự có"
            faults.add("name", "the word Phụ lục and its number come by themselves", RULE, vi)
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "body", settle_given_body(faults, "body", self.body, EMPTY))
        faults.want("landscape", self.landscape, (bool,), vi="phải là có hoặc không")
        faults.refuse()

    @property
    def content(self) -> Body:
        """The body in its normal form."""
        return self.body  # type: ignore[return-value]  # settled in __post_init__


Annexes = tuple[Annex, ...]


def settle_annexes(faults: Faults, path: str, values: object) -> Annexes:
    """Annexes in their normal form."""
    made = settle_each(faults, path, values, _as_annex)
    if len(made) > LAST:
        vi = f"không có số La Mã lớn hơn {LAST}; hãy gộp các phụ lục"
        faults.add(f"{path}[{LAST}]", f"no Roman numeral is greater than {LAST}: join annexes", "ND30-I-III-1.a", vi)
    return made


def _as_annex(value: object) -> Annex:
    if isinstance(value, Annex):
        return value
    raise ModelError([Fault("", f"want an Annex, got {type(value).__name__}", RULE, "phải là một phụ lục")])
