"""Điều khoản: what stands behind a rule id, and where in the decree it stands (`clauses.toml`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vnadmin.errors import RuleError
from vnadmin.rules.rows import make_row, read_table

__all__ = ["Clause", "clause", "clauses"]

ARTICLE = re.compile(r"ND30[-]D(?P<article>\d+)\.(?P<clause>\d+)")
FORM = re.compile(r"ND30[-]III-M(?P<form>[\d.]+)")
ANNEX = re.compile(
    r"ND30[-](?P<annex>I{1,3}|VI)(?P<part>\d)?-(?P<section>[IV]+)(-(?P<clause>\d+)(\.(?P<point>[a-zđ]))?)?(?:[-/].*)?"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """Điều khoản: its id, its force (M, F, P, I) and its sense in a sentence."""

    key: str
    obligation: str
    text: str

    @property
    def source(self) -> str:
        """Where it stands, as a document cites it.

        >>> clause("ND30-I-II-7.b/KT").source
        'điểm b khoản 7 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP'
        >>> clause("ND30-VI2-I").source
        'Mục I Phần II Phụ lục VI Nghị định số 30/2020/NĐ-CP'
        """
        decree = "Nghị định số 30/2020/NĐ-CP"
        if article := ARTICLE.fullmatch(self.key):
            return f"khoản {article['clause']} Điều {article['article']} {decree}"
        if form := FORM.fullmatch(self.key):
            return f"Mẫu {form['form']} Phụ lục III {decree}"
        found = ANNEX.fullmatch(self.key)
        if not found:
            return "thực tế soạn thảo" if self.obligation in "PF" else "lựa chọn của vnadmin"
        steps = [f"điểm {found['point']}"] if found["point"] else []
        steps += [f"khoản {found['clause']}"] if found["clause"] else []
        part = " Phần II" if found["part"] == "2" else " Phần I" if found["annex"] == "I" else ""
        return " ".join([*steps, f"Mục {found['section']}{part} Phụ lục {found['annex']} {decree}"])


@cache
def clauses() -> Mapping[str, Clause]:
    """Every clause that is cited, by rule id."""
    rows = read_table("clauses.toml")
    return MappingProxyType({key: make_row(Clause, key, row, key=key) for key, row in rows.items()})


def clause(key: str) -> Clause:
    """The clause with this rule id. Raises RuleError for an id that no table has."""
    found = clauses().get(key)
    if found is None:
        raise RuleError(f"no clause {key!r} in clauses.toml")
    return found
