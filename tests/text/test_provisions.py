import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnadmin.errors import ModelError
from vnadmin.text.citation import Levels, find_provisions, write_provision

LABELS = {
    "điểm": ["a", "đ", "b1"],
    "khoản": ["2", "10", "3a"],
    "Điều": ["103", "5"],
    "Tiểu mục": ["1"],
    "Mục": ["5", "II"],
    "Chương": ["XII"],
    "Phần": ["I", "thứ nhất"],
}
chains = st.tuples(
    *(st.none() | st.sampled_from([(level, label) for label in labels]) for level, labels in LABELS.items())
)
references = chains.map(lambda chain: tuple(step for step in chain if step)).filter(len)


@given(references, st.sampled_from(["NFC", "NFD"]), st.sampled_from([" ", ", "]), st.booleans())
def test_what_is_written_is_found(levels: Levels, form: str, gap: str, capitals: bool) -> None:
    reference = unicodedata.normalize(form, gap.join(f"{level} {label}" for level, label in levels))
    reference = reference[0].upper() + reference[1:] if capitals else reference
    text = f"Theo {reference} của Luật"
    expected = [levels] if len(levels) > 1 or levels[0][0] == "Điều" else []
    found = find_provisions(text)
    assert [hit.levels for hit in found] == expected
    assert [text[hit.start : hit.end] for hit in found] == [reference] * len(expected)


def test_the_example_of_the_decree() -> None:
    text = "Căn cứ điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự"
    [found] = find_provisions(text)
    assert write_provision(found.levels) == text[found.start : found.end]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("điểm A khoản 2", []),
        ("một khoản 2 triệu đồng, địa điểm a", []),
        ("khoản 1, khoản 2 Điều 3", ["khoản 2 Điều 3"]),
        ("Điều 5 và Điều 6", ["Điều 5", "Điều 6"]),
        ("theo KHOẢN 2 ĐIỀU 3", ["KHOẢN 2 ĐIỀU 3"]),
        ("điều 5 người đi", []),
        ("Điều 5km", []),
    ],
)
def test_finding(text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in find_provisions(text)] == found


@pytest.mark.parametrize(
    "levels",
    [(), (("Điều", "5"), ("khoản", "2")), (("khoản", "a"),), (("điều", "5"),), (("Điều", "5"), ("Điều", "6"))],
)
def test_impossible_references(levels: Levels) -> None:
    with pytest.raises(ModelError) as caught:
        write_provision(levels)
    assert all(fault.rule == "ND30-II-V-7" and fault.vi for fault in caught.value.faults)
