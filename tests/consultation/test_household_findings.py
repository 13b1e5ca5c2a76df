"""The lists of groups and of households: what one has and the other has not."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.household_findings import household_findings

CODES = st.lists(st.sampled_from("123456789"), min_size=1, max_size=9, unique=True)


def groups(codes: list[str]) -> list[ResidentialGroup]:
    return [ResidentialGroup(code, f"Tổ dân phố {code}") for code in codes]


def households(codes: list[str]) -> list[Household]:
    return [Household(str(i), "Lê Thị B", group=code) for i, code in enumerate(codes)]


@settings(deadline=None)
@given(listed=CODES, lived=CODES, twice=st.booleans())
def test_every_difference_of_the_lists_is_told_once(listed: list[str], lived: list[str], twice: bool) -> None:
    found = household_findings(groups(listed), households(lived * (1 + twice)), "opinion")
    empty = [finding.where[0] for finding in found if "không có hộ" in finding.message]
    unknown = [finding.message for finding in found if "không có trong" in finding.message]
    assert empty == [f"danh sách tổ dân phố, Tổ dân phố {code}" for code in listed if code not in lived]
    lost = [code for code in lived if code not in listed]
    assert [message.split("“")[1][0] for message in unknown] == lost
    assert all(message.startswith(f"{1 + twice} hộ") for message in unknown)
    assert len(found) == len(empty) + len(unknown)


def test_a_list_that_is_not_there_is_told_as_that_alone() -> None:
    (finding,) = household_findings(groups(["1", "2"]), [], "decision")
    assert "chưa có danh sách hộ gia đình" in finding.message
    (finding,) = household_findings([], households(["1", "2"]), "decision")
    assert "chưa có danh sách tổ dân phố" in finding.message
    assert household_findings([], [], "opinion") == []
