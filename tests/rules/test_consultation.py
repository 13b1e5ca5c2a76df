"""The rules of a consultation: every one is used, every one that is cited exists, and says where it stands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import vnadmin
from vnadmin.errors import RuleError
from vnadmin.rules.consultation import consultation_forms, consultation_rule, consultation_rules

PACKAGE = Path(vnadmin.__file__).parent
CITED = re.compile(r"\b(?:L|N|DS|LYK)-[0-9A-Z]+(?:\.[0-9]+[a-zđ]?)?(?:/[0-9a-z]+)?")


def cited() -> set[str]:
    sources = [*PACKAGE.rglob("*.py"), PACKAGE / "rules" / "terms.toml"]
    return {found for path in sources for found in CITED.findall(path.read_text(encoding="utf-8"))}


def test_every_rule_that_is_cited_exists_and_every_rule_is_cited() -> None:
    assert cited() == set(consultation_rules())


@pytest.mark.parametrize("key", sorted(consultation_rules()))
def test_a_rule_has_a_force_a_sense_and_a_place(key: str) -> None:
    rule = consultation_rule(key)
    assert {rule.decision, rule.opinion} <= {"", "M", "F", "P", "I"}
    assert rule.decision or rule.opinion
    assert rule.text == rule.text.strip() != ""
    assert rule.source.startswith(("Điều", "khoản", "điểm", "lựa chọn"))


def test_an_unknown_rule_is_refused() -> None:
    with pytest.raises(RuleError, match=r"L-99"):
        consultation_rule("L-99")


def test_the_forms_are_those_of_the_points_of_the_law() -> None:
    assert list(consultation_forms()) == ["a", "b", "c", "d", "đ", "e", "g", "h"]
