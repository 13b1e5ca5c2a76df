"""Phát hiện: what a check says of a document or of a set of them. A finding never raises; the clerk decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Finding", "Severity"]

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Phát hiện: one thing that a rule does not allow, or that two places say differently.

    code      the rule's id ("L-28.2"), with the property it is about where a rule has several
    severity  error: the words of the law are broken; warning: practice, or a rule that is not sure; note: to look at
    where     the places it is about, in a clerk's words ("kế hoạch, mục II.2"); two where they disagree
    message   what is wrong, in Vietnamese
    source    the article, as a document cites it
    fix       what would be right, in Vietnamese
    """

    code: str
    severity: Severity
    where: tuple[str, ...]
    message: str
    source: str
    fix: str = ""
