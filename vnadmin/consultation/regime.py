"""Chế độ: the people give opinions, or the people decide; each rule has its own force in either (L-15, L-25)."""

from __future__ import annotations

from typing import Literal, get_args

from vnadmin.findings import Finding, Severity
from vnadmin.model.faults import Faults
from vnadmin.rules.consultation import consultation_rule

__all__ = ["Purpose", "breach", "force", "want_purpose"]

Purpose = Literal["opinion", "decision"]
"""Tham gia ý kiến, hoặc bàn và quyết định: two regimes of the Law that are never mixed."""


def want_purpose(faults: Faults, value: object) -> bool:
    """Whether `value` is one of the two regimes; a fault of the field `purpose` otherwise."""
    known = get_args(Purpose)
    if value in known:
        return True
    vi = "chế độ chỉ có thể là: tham gia ý kiến, hoặc bàn và quyết định"
    faults.add("purpose", f"want one of {', '.join(known)}, got {value!r}", vi=vi)
    return False


def force(code: str, purpose: Purpose) -> str:
    """M, F, P or I; empty where the rule is not for this regime."""
    rule = consultation_rule(code)
    return rule.opinion if purpose == "opinion" else rule.decision


def breach(code: str, purpose: Purpose, where: tuple[str, ...], message: str, fix: str = "") -> Finding:
    """A finding for a rule that is broken: an error for words of the law that are sure, else a warning."""
    rule = consultation_rule(code)
    severity: Severity = "error" if force(code, purpose) == "M" and not rule.unsure else "warning"
    return Finding(code=code, severity=severity, where=where, message=message, source=rule.source, fix=fix)
