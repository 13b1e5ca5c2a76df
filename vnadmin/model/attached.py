"""Văn bản kèm theo: the text that a decision issues or approves, with a head of its own (ND30-III-M1.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vnadmin.errors import Fault
from vnadmin.model.body import Body, Child
from vnadmin.model.faults import Faults
from vnadmin.model.given_body import settle_given_body

__all__ = ["AttachedText"]

RULE = "ND30-III-M1.3"
EMPTY = Fault("", "an attached text has a body", RULE, "văn bản kèm theo phải có nội dung")


@dataclass(frozen=True, slots=True)
class AttachedText:
    """Văn bản được ban hành kèm theo: "Quy chế", its subject and its chapters and articles.

    `name` is the kind of text in sentence case (Quy chế, Quy định, Điều lệ, Kế hoạch …), `subject` its trích yếu
    without that word. The line "(Kèm theo Quyết định số …)" comes by itself.
    """

    name: str
    subject: str
    body: Sequence[Child | str] | str

    def __post_init__(self) -> None:
        faults = Faults()
        for key in ("name", "subject"):
            line = faults.line(key, getattr(self, key))
            object.__setattr__(self, key, line)
            if line.endswith((".", ";")) and not line.endswith("..."):
                vi = "tên loại và trích yếu không có dấu chấm ở cuối"
                faults.add(key, "name and subject end without a full stop", "ND30-I-II-5.a", vi)
        if len(self.name) > 1 and self.name.isupper():
            vi = f"tên loại viết thường: “{self.name.capitalize()}”; in hoa tự có"
            faults.add("name", f"{self.name!r}: write it in sentence case", RULE, vi)
        name = self.name.casefold()
        if name and self.subject.casefold().startswith(f"{name} "):
            vi = f"“{self.name}” đã là tên loại, không lặp lại trong trích yếu"
            faults.add("subject", f"{self.name!r} is the name already, and is not said again", RULE, vi)
        object.__setattr__(self, "body", settle_given_body(faults, "body", self.body, EMPTY))
        faults.refuse()

    @property
    def content(self) -> Body:
        """The body in its normal form."""
        return self.body  # type: ignore[return-value]  # settled in __post_init__
