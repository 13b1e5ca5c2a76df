"""Mức độ: how grave it is to break a rule, by its force where the people give opinions, or where they decide."""

from __future__ import annotations

from typing import Literal

from vnadmin.findings import Finding, Severity
from vnadmin.rules.consultation import consultation_rule

__all__ = ["Purpose", "breach", "force"]

Purpose = Literal["opinion", "decision"]
"""Tham gia ý kiến, hoặc bàn và quyết định: two regimes of the Law that are never mixed."""


def force(code: str, purpose: Purpose) -> str:
    """M, F, P or I; empty where the rule is not for this regime."""
    rule = consultation_rule(code)
    return rule.opinion if purpose == "opinion" else rule.decision


def breach(code: str, purpose: Purpose, where: tuple[str, ...], message: str, fix: str = "") -> Finding:
    """A finding for a rule that is broken: an error for words of the law that are sure, else a warning."""
    rule = consultation_rule(code)
    severity: Severity = "error" if force(code, purpose) == "M" and not rule.unsure else "warning"
    return Finding(code=code, severity=severity, where=where, message=message, source=rule.source, fix=fix)
