"""Laws of the letter case: what `cased` gives is right and stays, and differs from what it got in letter case only."""

import time
import tomllib
from importlib.resources import files
from itertools import pairwise
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.text.test_casing import EXAMPLES, RIGHT
from vnadmin.rules.former_units import former_units
from vnadmin.rules.unit_names import in_sentence
from vnadmin.rules.units import all_units
from vnadmin.text import casing
from vnadmin.text.casing import cased, slips
from vnadmin.text.casing.finding import rules
from vnadmin.text.casing.line import line_of
from vnadmin.text.casing.word_list import word_list
from vnadmin.text.spelling import nfc

SAMPLE = [*RIGHT, *(text for right, wrong, _ in EXAMPLES for text in (right, wrong))]
words = st.sampled_from([*sorted(set(" ".join(SAMPLE).split())), *SAMPLE])
case = st.sampled_from([str, str.lower, str.upper, str.title, str.capitalize])
pieces = st.builds(lambda change, word: change(word), case, words)
sentences = st.builds(str.join, st.sampled_from([" ", "\u00a0", ", ", "\n"]), st.lists(pieces, max_size=12))
mixed = st.lists(pieces | st.text(max_size=3), max_size=8).map(" ".join)
texts = st.text(max_size=60) | sentences | mixed
forms = st.sampled_from(["NFC", "NFD"])


@settings(max_examples=400)
@given(texts, forms)
def test_cased_settles_and_changes_letter_case_only(text: str, form: str) -> None:
    text = normalize(form, text)
    result = cased(text)
    assert slips(result) == ()
    assert cased(result) == result
    assert result.casefold() == text.casefold()
    assert len(result) == len(text)


@settings(max_examples=200)
@given(texts)
def test_slips_lie_in_order_and_are_what_stands_there(text: str) -> None:
    found = slips(text)
    assert all(text[slip.start : slip.end] == slip.written != slip.wanted for slip in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(sentences)
def test_composition_does_not_matter(text: str) -> None:
    apart, whole = slips(normalize("NFD", text)), slips(nfc(text))
    assert [(nfc(slip.wanted), slip.rule) for slip in apart] == [(slip.wanted, slip.rule) for slip in whole]


@given(sentences)
def test_capitals_throughout_are_left_alone(text: str) -> None:
    assert slips(text.upper()) == ()


UNITS = sorted({unit.name for unit in all_units()} | {unit.name for unit in former_units()})


def test_no_unit_of_the_country_is_accused_where_it_is_written_rightly() -> None:
    accused = {name for name in UNITS if slips(f"Ủy ban nhân dân {in_sentence(name)}, tỉnh Thái Nguyên họp")}
    assert accused == set()


def test_most_units_are_known_by_their_pattern() -> None:
    wrong = [name for name in UNITS if not in_sentence(name)[0].isupper()]
    missed = [name for name in wrong if not slips(f"tại {name} có")]
    assert len(missed) < len(wrong) / 8  # names that persons or events may have given are left


@pytest.mark.parametrize("right", [phrase.right for rows in word_list().phrases.values() for phrase in rows])
def test_the_list_agrees_with_itself(right: str) -> None:
    for text in (right, f"của {right} và", f"ngày {right}"):
        assert slips(text) == ()


def test_every_rule_of_the_list_is_explained() -> None:
    rows = tomllib.loads(files("vnadmin.text.casing").joinpath("words.toml").read_text("utf-8"))["phrases"]
    assert all(row["rule"] in str(casing.__doc__) for row in rows)
    assert all(set(row) <= {"rule", "right", "large", "after", "not_after"} for row in rows)


def test_every_family_of_rules_speaks() -> None:
    found = {rule.__name__ for rule in rules() for _, wrong, _ in EXAMPLES if [*rule(line_of(wrong))]}
    assert found == {rule.__name__ for rule in rules()}


HOSTILE = [
    "Khoản 2 điều 5, ",
    "điểm a, b, c, ",
    "Tỉnh Thái ",
    "khoản" + " " * 9,
    "a" * 50,
    "luật Đất đai. các ",
    "nghị định số " + "9" * 30,
    "1 ",
    " \u0301",
    "ủy ban nhân ",
    "Tiểu mục 1 và 2 và 3 ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_long_texts_take_linear_time(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        begin = time.process_time()
        slips(text)
        return time.process_time() - begin

    seconds(1000)
    short, long = (min(seconds(length) for _ in range(3)) for length in (5_000, 40_000))
    assert long < 24 * short + 0.1  # eight times the text, threefold leeway; quadratic would be 64 times
