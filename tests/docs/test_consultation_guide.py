"""The guide of a consultation names every paper, and only keys and commands that there are."""

from __future__ import annotations

import re

import pytest

from tests.support.examples import ROOT
from vnadmin.cli.parser import make_parser
from vnadmin.consulting.lists import LISTS
from vnadmin.papers.catalogue import PAPERS
from vnadmin.rules.terms import terms

GUIDE = (ROOT / "docs" / "lay-y-kien-tung-buoc.md").read_text(encoding="utf-8")
COMMANDS = [line[2:].split("#")[0].split() for line in GUIDE.splitlines() if line.startswith("$ vnadmin ")]


def test_every_paper_is_in_the_table_in_the_order_of_its_life() -> None:
    table = GUIDE[GUIDE.index("## Các giấy tờ") :]
    named = [key for row in re.findall(r"^\| (`.+?`) \|", table, re.MULTILINE) for key in re.findall(r"`(\w+)`", row)]
    assert sorted(named) == sorted(PAPERS)
    numbered = {key for key in PAPERS if PAPERS[key].numbered}
    told = {row.split("`")[1] for row in table.splitlines() if "(lấy số)" in row}
    assert told == numbered


def test_every_key_is_a_key() -> None:
    keys = {term.key for term in terms().values()} | set(PAPERS) | set(LISTS)
    for key in re.findall(r"`([a-z]+(?:_[a-z]+)+)(?::[^`]*)?`", GUIDE):
        assert key in keys, key


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_is_understood(words: list[str]) -> None:
    arguments = make_parser().parse_args(words[1:])
    assert callable(arguments.run)
    assert set(getattr(arguments, "only", [])) <= set(PAPERS)
    assert getattr(arguments, "paper", "ke_hoach") in PAPERS


def test_the_example_is_as_the_guide_says() -> None:
    assert "Thu về: 2.879/3.000 (95,97% số phiếu phát ra)" in GUIDE
