"""Laws of the keys: a total order that agrees with folded text, syllable by syllable, whatever the input."""

import random
from collections.abc import Callable
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin.text.collation import address_key, collation_key, household_key, name_key
from vnadmin.text.spelling import fold

Key = Callable[[str], Any]

KEYS: list[Key] = [collation_key, name_key, address_key, household_key]
SYLLABLES = (
    "an Ản ÁN ăn ân anh ba bà Bằng đào Đạt dũng hoà hòa Hoa hoàn huỷ hủy Nguyễn Nguyên quý thu Thư thứ Y yến".split()
)
ODD = ["2", "02", "10", "2A", "12/3", "-", "–", "H'Blăm", "H’Blăm", "Ba-na", "Số", "(", ")", ",", "\u200b", "Čư̆", "ŏ"]
syllables = st.sampled_from(SYLLABLES)
forms = st.sampled_from(["NFC", "NFD"])
pieces = st.builds(normalize, forms, syllables | st.sampled_from(ODD) | st.text(max_size=3))
texts = st.builds(str.join, st.sampled_from([" ", "  ", "\u00a0"]), st.lists(pieces, max_size=4))
few = st.lists(syllables | st.sampled_from(ODD), max_size=2).map(" ".join)  # few enough to meet each other
every_key = pytest.mark.parametrize("key", KEYS)


@every_key
@settings(max_examples=150)
@given(first=few | texts, second=few | texts)
def test_two_texts_are_equal_or_in_one_order(key: Key, first: str, second: str) -> None:
    one, other = key(first), key(second)
    assert (one == other) == (fold(first) == fold(second))
    assert [one < other, one == other, one > other].count(True) == 1


@every_key
@settings(max_examples=100)
@given(text=texts)
def test_forms_of_one_text_have_one_key(key: Key, text: str) -> None:
    assert key(normalize("NFD", text)) == key(normalize("NFC", text)) == key(fold(text)) == key(f" {text}\u200b\t")


@given(texts | st.text(max_size=20))
def test_the_last_of_every_key_is_the_folded_text(text: str) -> None:
    assert {key(text)[-1] for key in KEYS} == {fold(text)}


@every_key
@settings(max_examples=50)
@given(items=st.lists(texts, max_size=12), seed=st.integers(0, 99))
def test_shuffled_input_gives_the_same_order(key: Key, items: list[str], seed: int) -> None:
    mixed = random.Random(seed).sample(items, len(items))
    assert [fold(text) for text in sorted(mixed, key=key)] == [fold(text) for text in sorted(items, key=key)]


@given(texts, texts.filter(fold))
def test_a_text_comes_before_itself_with_more_after_it(text: str, more: str) -> None:
    assert collation_key(text) < collation_key(f"{text} {more}")


@given(syllables, st.lists(syllables, max_size=3), syllables)
def test_a_name_comes_before_itself_with_more_names(given_name: str, others: list[str], more: str) -> None:
    shorter = " ".join([*others, given_name])
    longer = " ".join([*others, more, given_name])
    assert name_key(shorter) < name_key(longer) < name_key(f"{longer} (A)")


@given(syllables, syllables, texts, texts)
def test_an_earlier_syllable_decides(one: str, other: str, after_one: str, after_other: str) -> None:
    if fold(one) != fold(other):
        longer = collation_key(f"{one} {after_one}") < collation_key(f"{other} {after_other}")
        assert longer == (collation_key(one) < collation_key(other))


@given(st.tuples(syllables, syllables, syllables), st.tuples(syllables, syllables, syllables))
def test_names_stand_by_given_then_family_then_middle(one: tuple[str, str, str], other: tuple[str, str, str]) -> None:
    keys = [[collation_key(part) for part in (name[2], name[0], name[1])] for name in (one, other)]
    assert (name_key(" ".join(one)) < name_key(" ".join(other))) == (keys[0] < keys[1])


@every_key
@given(low=st.integers(0, 10**6), more=st.integers(1, 10**6), zeros=st.integers(0, 3), text=syllables)
def test_numbers_stand_by_value(key: Key, low: int, more: int, zeros: int, text: str) -> None:
    assert key(f"{'0' * zeros}{low} {text}") < key(f"{low + more}")


@given(st.integers(0, 10**6), st.integers(1, 10**6), st.integers(0, 3), syllables)
def test_numbers_after_words_stand_by_value(low: int, more: int, zeros: int, text: str) -> None:
    small, large = f"{text} {'0' * zeros}{low}", f"{text} {low + more}"
    assert collation_key(small) < collation_key(large) < collation_key(f"{text} a{low}")
    assert name_key(small) < name_key(large)


def test_a_number_of_any_length_has_its_place() -> None:
    assert collation_key("9" * 5000) < collation_key("1" + "0" * 5000) < collation_key("a")
