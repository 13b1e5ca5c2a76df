"""Lấy ý kiến Nhân dân: what the law asks of a consultation, by rule id (`consultation.toml`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vnadmin.errors import RuleError
from vnadmin.rules.rows import make_row, read_table

__all__ = ["ConsultationRule", "consultation_forms", "consultation_rule", "consultation_rules"]

PLACE = re.compile(r"(?P<law>[A-Z]+)-(?P<article>\d+)(?:\.(?P<clause>\d+)(?P<point>[a-zđ])?)?(?:/.+)?")


@dataclass(frozen=True, slots=True)
class ConsultationRule:
    """Quy định: its id, its force in either regime ("" where it has none), its sense, and why it may be unsure."""

    key: str
    decision: str
    opinion: str
    text: str
    unsure: str = ""

    @property
    def source(self) -> str:
        """Where it stands, as a document cites it.

        >>> consultation_rule("N-4.5b/dau").source
        'điểm b khoản 5 Điều 4 Nghị định số 59/2023/NĐ-CP'
        """
        found = PLACE.fullmatch(self.key)
        law = _laws().get(found["law"]) if found else None
        if found is None or law is None:
            return "lựa chọn của vnadmin"
        steps = [f"điểm {found['point']}"] if found["point"] else []
        steps += [f"khoản {found['clause']}"] if found["clause"] else []
        return " ".join([*steps, f"Điều {found['article']} {law}"])


@cache
def _laws() -> Mapping[str, str]:
    laws: Mapping[str, str] = read_table("consultation.toml")["laws"]
    return laws


@cache
def consultation_rules() -> Mapping[str, ConsultationRule]:
    """Every rule, by id."""
    rows = read_table("consultation.toml")["rules"]
    return MappingProxyType({key: make_row(ConsultationRule, key, row, key=key) for key, row in rows.items()})


def consultation_rule(key: str) -> ConsultationRule:
    """The rule with this id. Raises RuleError for an id that the table does not have."""
    found = consultation_rules().get(key)
    if found is None:
        raise RuleError(f"no rule {key!r} in consultation.toml")
    return found


@cache
def consultation_forms() -> Mapping[str, str]:
    """Hình thức lấy ý kiến, by the letter of their point (L-26.1).

    >>> consultation_forms()["c"]
    'phát phiếu lấy ý kiến đến hộ gia đình'
    """
    forms: Mapping[str, str] = read_table("consultation.toml")["forms"]
    return MappingProxyType(dict(forms))
