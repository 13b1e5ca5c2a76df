"""Điều khoản thi hành: the articles of a decision whose words are fixed (ND30-III-M1.2, ND30-III-M1.3)."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from vnadmin.kinds.listed_names import without_labels
from vnadmin.kinds.listing import literal
from vnadmin.model.attached import AttachedText
from vnadmin.model.body import Article
from vnadmin.rules.wording import wording
from vnadmin.text.casing import upper_first, within_sentence
from vnadmin.text.dates import long_date

__all__ = ["effect", "issuing", "responsibility", "without_duty"]

APPROVING = "phê duyệt"
DUTY = re.compile(r"\s*chịu trách nhiệm thi hành(?: Quyết định này)?\W*$", re.IGNORECASE)


def issuing(subject: str, attached: AttachedText) -> Article:
    """Ban hành kèm theo Quyết định này Quy chế …; "Phê duyệt" where the decision's subject says so."""
    approves = without_labels(subject, wording("ve_viec")).casefold().startswith(APPROVING)
    text = wording("ban_hanh_kem_theo").format(
        verb="Phê duyệt" if approves else "Ban hành", attached=f"{attached.name} {within_sentence(attached.subject)}"
    )
    return Article(literal(text), titled=False)


@lru_cache(maxsize=64)
def effect(day: date | str) -> Article:
    """Quyết định này có hiệu lực kể từ ngày ký, or from a day."""
    words = day if isinstance(day, str) else long_date(day)
    return Article(wording("hieu_luc").format(day=words), titled=False)


@lru_cache(maxsize=64)
def responsibility(names: tuple[str, ...]) -> Article:
    """Who carries the decision out; names that hold commas are parted by semicolons."""
    mark = "; " if any("," in name for name in names) else ", "
    *others, last = names
    who = f"{mark.join(others)} và {last}" if others else last
    return Article(literal(wording("thi_hanh").format(who=upper_first(who))), titled=False)


def without_duty(name: str) -> str:
    """A name without the words that the last article says of all."""
    return DUTY.sub("", name).rstrip(" ,;")
