"""The rule tables: well-formed, every row used, every id that is cited there and back."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from pathlib import Path

import pytest

import vnadmin
from vnadmin.errors import RuleError
from vnadmin.formats import looks
from vnadmin.kinds import kinds
from vnadmin.ooxml.styles import style_id, styles_xml
from vnadmin.rules.authority import AuthorityRow, OrganRow, authorities, organs
from vnadmin.rules.clauses import clause, clauses
from vnadmin.rules.consultation import consultation_rules
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.rows import make_row, read_table
from vnadmin.rules.table import Component, table
from vnadmin.rules.terms import terms
from vnadmin.rules.wording import joining_words, wording

PACKAGE = Path(vnadmin.__file__).parent
SOURCES = {path: path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}
CODE = "\n".join(SOURCES.values())
CITED = re.compile(r"\b(?:ND30|LG|TYP|QPPL|VNADMIN)(?:-[A-Za-z0-9đ]+)+(?:[./]+[A-Za-z0-9đ]+(?:-[0-9]+)?)*")


def cited() -> set[str]:
    tables = "\n".join(p.read_text("utf-8") for p in (PACKAGE / "rules").glob("*.toml") if p.name != "clauses.toml")
    return set(CITED.findall(CODE + tables))


def test_every_cited_id_exists_and_every_clause_is_cited() -> None:
    # marks are put together in code: f"ND30-I-II-7.b/{authority}"
    composed = {f"ND30-I-II-7.b/{key}" for key in authorities()}
    assert cited() - set(clauses()) == set()
    assert set(clauses()) - cited() - composed == set()


@pytest.mark.parametrize("key", sorted(clauses()))
def test_clauses_have_a_class_a_text_and_a_place(key: str) -> None:
    row = clause(key)
    assert row.obligation in {"M", "F", "P", "I"}
    assert row.text == row.text.strip() != ""
    assert row.source.endswith(("30/2020/NĐ-CP", "soạn thảo", "vnadmin"))


def test_an_unknown_id_is_refused() -> None:
    with pytest.raises(RuleError, match="ND30-X"):
        clause("ND30-X")


@pytest.mark.parametrize("row", table().components.values(), ids=lambda row: row.key)
def test_components_are_coherent(row: Component) -> None:
    assert row.obligation in {"M", "F", "P", "I"}
    assert clause(row.rule)
    if row.range:
        low, high = row.range
        assert all(low <= size <= high for size in row.size)
        assert len(row.size) == len(table().size_sets.allowed)
    else:
        assert not row.size
        assert not row.case


def test_labels_are_unique_and_safe_as_style_names() -> None:
    labels = [row.label for row in table().components.values()]
    assert len(set(labels)) == len(labels)
    # a comma parts aliases in Word; LibreOffice rewrites names with brackets
    assert not [label for label in labels if set(label) & set(",;()")]
    assert len({style_id(key) for key in table().components}) == len(labels)


@pytest.mark.parametrize("size", table().size_sets.allowed)
def test_every_component_is_a_style_of_the_template(size: int) -> None:
    xml = styles_xml(size)
    assert all(f'<w:name w:val="{row.label}"/>' in xml for row in table().components.values())


def test_sizes_rise_and_fall_together() -> None:
    large, small = (looks(size) for size in (14, 13))
    for key, row in table().components.items():
        if row.range and row.range[0] != row.range[1]:
            assert large[key].font.size - small[key].font.size == 2, key
        elif row.range:
            assert large[key].font.size == small[key].font.size, key


def test_every_column_of_the_tables_is_read_by_code() -> None:
    # obligation is told to readers of the table; the ranges are for the checker, which tests them above
    rows = [table().page, table().body, table().drawing, table().font, table().size_sets]
    for row in rows:
        for field in dataclasses.fields(row):
            assert (
                re.search(rf"\.{field.name}\b", CODE)
                or field.name in {"obligation", "rule"}
                or "range" in field.name
                or "allowed" in field.name
            )


def test_every_wording_is_written_somewhere() -> None:
    for key in read_table("wording.toml"):
        assert wording(key)
        assert f'"{key}"' in CODE or f"'{key}'" in CODE or key in {row.formula for row in kind_rows().values()}


def test_joining_words_are_single_words() -> None:
    assert joining_words()
    assert all(" " not in word for word in joining_words())


def test_every_kind_of_the_table_is_registered_and_back() -> None:
    assert set(kind_rows()) == set(kinds())


def test_authorities_and_organs_are_used() -> None:
    assert set(authorities()) == {"TM", "KT", "TL", "TUQ", "Q"}
    assert all(f'"{key}"' in CODE for key in organs())
    assert all(isinstance(row, OrganRow) for row in organs().values())


def test_unknown_missing_and_wrong_keys_are_refused() -> None:
    good = {"rule": "R", "class": "M", "mark": "TM.", "label": "Thay mặt"}
    assert make_row(AuthorityRow, "TM", good, key="TM").obligation == "M"
    for bad, reason in (
        (good | {"lable": "x"}, "unknown key lable"),
        ({k: v for k, v in good.items() if k != "mark"}, "missing key mark"),
        (good | {"mark": 3}, "want str"),
    ):
        with pytest.raises(RuleError, match=reason):
            make_row(AuthorityRow, "TM", bad, key="TM")


def test_every_table_is_toml_with_a_comment_that_explains_it() -> None:
    for path in (PACKAGE / "rules").glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        assert text.startswith("#"), path.name
        assert tomllib.loads(text), path.name


def test_a_term_has_the_class_of_its_clause() -> None:
    for row in terms().values():
        asked = consultation_rules().get(row.rule)
        forces = {asked.opinion, asked.decision} if asked else {clause(row.rule).obligation}
        assert row.obligation in forces, row.identifier
