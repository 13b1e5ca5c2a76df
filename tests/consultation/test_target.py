"""The part of a draft that an opinion is about: however it is typed, it is one place or refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin import ModelError
from vnadmin.consultation.target import Target
from vnadmin.text.citation import Levels
from vnadmin.text.roman import to_roman

ARTICLE = st.integers(1, 200).map(lambda number: ("Điều", str(number)))
CLAUSE = st.integers(1, 60).map(lambda number: ("khoản", str(number)))
POINT = st.sampled_from("abcdđeghiklmnopqrstuvxy").map(lambda letter: ("điểm", letter))
CHAPTER = st.integers(1, 30).map(lambda number: ("Chương", to_roman(number)))
SECTION = st.integers(1, 30).map(lambda number: ("Mục", str(number)))
ANY = st.one_of(
    st.tuples(ARTICLE),
    st.tuples(CLAUSE, ARTICLE),
    st.tuples(POINT, CLAUSE, ARTICLE),
    st.tuples(POINT, ARTICLE),
    st.tuples(CHAPTER),
    st.tuples(SECTION, CHAPTER),
    st.tuples(CLAUSE, SECTION),
)


@settings(deadline=None)
@given(levels=ANY)
def test_what_is_printed_is_read_back(levels: Levels) -> None:
    target = Target(levels)
    assert Target.read(str(target)) == target


@settings(deadline=None)
@given(
    levels=ANY,
    mixed=st.randoms(use_true_random=False),
    parted=st.sampled_from([" ", ", ", " ,  "]),
    shout=st.booleans(),
)
def test_order_letter_case_and_commas_do_not_matter(levels: Levels, mixed: object, parted: str, shout: bool) -> None:
    said = [f"{level} {label}" for level, label in levels]
    mixed.shuffle(said)  # type: ignore[attr-defined]  # a Random
    text = parted.join(said)
    assert Target.read(text.upper() if shout else text) == Target(levels)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("", "chung"),
        ("Góp ý chung", "chung"),
        ("Toàn bộ dự thảo", "chung"),
        ("điều 05", "Điều 5"),
        ("Khoản 2\nĐiều 5", "khoản 2 Điều 5"),
        ("Điều 5, khoản 2, điểm Đ)", "điểm đ khoản 2 Điều 5"),
        ("Điều 5 của dự thảo Quy chế", "Điều 5"),
        ("chương ii", "Chương II"),
        ("Phần thứ hai", "Phần thứ hai"),
        ("Tiểu mục 1 Mục 2 Chương III", "Tiểu mục 1 Mục 2 Chương III"),
    ],
)
def test_it_is_printed_as_the_decree_writes_it(typed: str, printed: str) -> None:
    assert str(Target.read(typed)) == printed


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("5", "viết như khoản 2 Điều 5"),
        ("Điều 5, 6", "viết như khoản 2 Điều 5"),
        ("Điều 2 Quyết định", "viết như khoản 2 Điều 5"),
        ("trang 3, Điều 5", "viết như khoản 2 Điều 5"),
        ("Điều 5 và Điều 6", "mỗi dòng ghi một chỗ"),
        ("khoản 2", "phải ghi cả Điều"),
        ("điểm a khoản 2", "phải ghi cả Điều"),
    ],
)
def test_what_is_no_single_place_is_refused(typed: str, why: str) -> None:
    with pytest.raises(ModelError) as caught:
        Target.read(typed)
    assert why in caught.value.faults[0].vi


@pytest.mark.parametrize(
    "levels", [(("Điều", "năm"),), (("Điều", "5"), ("khoản", "2")), ("Điều 5",), (("trang", "3"),)]
)
def test_levels_must_be_levels(levels: Levels) -> None:
    with pytest.raises(ModelError):
        Target(levels)


def test_its_article_is_known() -> None:
    assert Target.read("khoản 2 Điều 5").article == "5"
    assert Target.read("Chương II").article == Target().article == ""
    assert Target().general
    assert not Target.read("Chương II").general
