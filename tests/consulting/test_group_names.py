"""A cell that names a group: by code or by name, and never by a guess."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin import ModelError
from vnadmin.consultation.household import ResidentialGroup
from vnadmin.consulting.group_names import GroupNames
from vnadmin.sheets import Cell

GROUPS = [
    ResidentialGroup("01", "Tổ dân phố Đức Xuân 1"),
    ResidentialGroup("02", "Tổ dân phố Đức Xuân 2"),
    ResidentialGroup("07", "Thôn Nà Pèn"),
]
NAMES = GroupNames(GROUPS)


@settings(deadline=None)
@given(
    one=st.sampled_from(GROUPS),
    said=st.sampled_from(
        [str.upper, str.lower, str.title, lambda name: f" {name}  ", lambda name: name.replace(" ", "  ")]
    ),
)
def test_every_group_is_found_by_its_code_and_its_name(one: ResidentialGroup, said: object) -> None:
    assert NAMES.read(one.code) == one.code
    assert NAMES.read(said(one.name)) == one.code  # type: ignore[operator]  # a function of a name


@pytest.mark.parametrize("said", ["Tổ Đức Xuân 2", "TDP Đức Xuân 2", "tổ dp. Đức Xuân 2", "Đức Xuân 2"])
def test_the_word_for_a_group_may_be_short(said: str) -> None:
    assert NAMES.read(said) == "02"


@pytest.mark.parametrize(
    ("said", "instead"), [("Đức Xuan 2", "Tổ dân phố Đức Xuân 2"), (7.0, "07"), ("Thôn Đức Xuân 1", "Đức Xuân 1")]
)
def test_an_unknown_group_is_told_with_the_nearest(said: Cell, instead: str) -> None:
    with pytest.raises(ModelError) as caught:
        NAMES.read(said)
    told = caught.value.faults[0].vi
    assert "không có trong danh sách tổ dân phố; ý là" in told
    assert instead in told


def test_the_name_proper_is_enough_where_one_group_has_it() -> None:
    names = GroupNames(
        [ResidentialGroup("1", "Thôn Đông Hạ"), ResidentialGroup("2", "Xóm Mới"), ResidentialGroup("3", "Thôn 5")]
    )
    assert [names.read(said) for said in ("Đông Hạ", "mới", "Thôn Đông Hạ")] == ["1", "2", "1"]
    with pytest.raises(ModelError):
        names.read("5")  # a number alone is a code
    with pytest.raises(ModelError):
        names.read("Tổ 5")


def test_a_name_that_several_groups_have_names_none() -> None:
    names = GroupNames(
        [ResidentialGroup("A1", "Tổ 1"), ResidentialGroup("B1", "Tổ dân phố 1"), ResidentialGroup("1", "Nà Cáy")]
    )
    assert names.read("1") == "1"
    assert names.read("Tổ 1") == "A1"
    with pytest.raises(ModelError, match="several groups") as caught:
        names.read("TDP 1")
    assert "hãy ghi mã: A1, B1" in caught.value.faults[0].vi


def test_a_number_that_may_be_a_code_without_its_zeros_is_not_taken_for_a_name() -> None:
    names = GroupNames([ResidentialGroup("05", "Tổ 7"), ResidentialGroup("07", "Tổ 5")])
    with pytest.raises(ModelError, match="several groups"):
        names.read(7.0)
    assert names.read("07") == "07"
    assert names.read("Tổ 7") == "05"


def test_without_a_list_of_groups_the_words_are_the_code() -> None:
    names = GroupNames([])
    assert (names.read("Tổ 5 "), names.read(""), names.read(5.0)) == ("Tổ 5", None, "5")
