"""Nothing that argparse says to a user stays English, in any Python that runs these tests."""

from __future__ import annotations

import argparse
import ast
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from vnadmin.cli.exits import DONE, EXITS, WRONG_CALL
from vnadmin.cli.vietnamese import MESSAGES, vietnamese_argparse

FOR_DEVELOPERS = {  # said only of a parser that is built wrongly
    ".__call__() not defined",
    "%r is not callable",
    "'required' is an invalid argument for positionals",
    "cannot have multiple subparser arguments",
    "cannot merge actions - two groups are named %r",
    "conflicting option string: %s",
    "conflicting option strings: %s",
    "conflicting subparser alias: %s",
    "conflicting subparser: %s",
    "dest= is required for options like %r",
    "invalid conflict_resolution value: %r",
    "invalid option string %(option)r: must start with a character %(prefix_chars)r",
    "mutually exclusive arguments must be optional",
}
COMMANDS = ("render", "render-many", "new", "kinds", "schema", "metadata", "consult", "completion")
ACTIONS = ("new", "forms", "check", "tally", "render", "codes", "issued")
ENGLISH = re.compile(r"\b(usage|options|arguments?|show|help message|exit|error|expected|invalid|required|choose)\b")


def said_by_argparse() -> set[str]:
    source = ast.parse(Path(argparse.__file__).read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(source) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    words = [arg for call in calls if call.func.id in ("_", "ngettext") for arg in call.args]  # type: ignore[attr-defined]  # a Name, see above
    return {word.value for word in words if isinstance(word, ast.Constant)}


def test_every_message_of_argparse_has_its_vietnamese() -> None:
    assert said_by_argparse() - FOR_DEVELOPERS - set(MESSAGES) == set()


def test_the_same_values_are_put_into_both() -> None:
    slot = re.compile(r"%(?:\(\w+\))?[sr]")
    for english, vietnamese in MESSAGES.items():
        assert sorted(slot.findall(english)) == sorted(slot.findall(vietnamese)), english


def test_argparse_speaks_as_before_to_others() -> None:
    before = (argparse._, argparse.ngettext)  # type: ignore[attr-defined]  # what gettext calls itself there
    with vietnamese_argparse():
        assert argparse._ is not before[0]  # type: ignore[attr-defined]  # as above
    assert (argparse._, argparse.ngettext) == before  # type: ignore[attr-defined]  # as above


@pytest.mark.parametrize(
    "words",
    [["--help"], *([command, "-h"] for command in COMMANDS), *(["consult", action, "-h"] for action in ACTIONS)],
    ids=" ".join,
)
def test_help_is_vietnamese(run: Run, words: list[str]) -> None:
    code, out, err = run(*words)
    assert (code, err) == (DONE, "")
    assert out.startswith("cách dùng: vnadmin")
    described = re.sub(r"(--?\w[\w-]*)|\w+ \{.*|argparse", "", out)  # options' names are what they are
    assert not ENGLISH.search(described)


def test_help_tells_the_exit_codes(run: Run) -> None:
    lines = run("--help").out.splitlines()
    for code, meaning in EXITS:
        assert f"  {code:>3}  {meaning}" in lines


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["rendr"], "không có “rendr”; ý là “render”?"),
        (["xyz"], "không có “xyz” (có: render, render-many, new, kinds, schema, metadata, consult, completion)"),
        (["render"], "còn thiếu: TỆP"),
        (["render", "a.yaml", "-o"], "cần đúng một giá trị"),
        (["render", "a.yaml", "--pd"], "không hiểu: --pd"),
        (["render", "a.yaml", "--pdf=có"], "không nhận giá trị 'có'"),
        (["new"], "còn thiếu: LOẠI"),
        (["new", "ke_hoachh"], "ý là “ke_hoach”?"),
        (["new", "Kế hoạch"], "ý là “ke_hoach”?"),
        (["schema", "ke-hoach"], "ý là “ke_hoach”?"),
        (["kinds", "thừa"], "không hiểu: thừa"),
        (["completion", "zhs"], "ý là “zsh”?"),
        (["consult", "tali"], "ý là “tally”?"),
        (["consult", "tally"], "còn thiếu: THƯ_MỤC"),
        (["--sai"], "còn thiếu: LỆNH"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_wrong_calls_are_told_in_vietnamese(run: Run, words: list[str], said: str) -> None:
    code, out, err = run(*words)
    assert (code, out) == (WRONG_CALL, "")
    assert err.startswith("cách dùng: vnadmin")
    assert said in err
    assert not ENGLISH.search(err)


def test_a_call_without_words_gets_the_help(run: Run) -> None:
    code, out, err = run()
    assert (code, out) == (WRONG_CALL, "")
    assert err.rstrip("\n") == run("--help").out.rstrip("\n")
