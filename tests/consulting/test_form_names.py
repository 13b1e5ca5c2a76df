"""Names of forms: plain codes stay, others are made safe, no two codes share one."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from vnadmin.consulting.form_names import form_name
from vnadmin.consulting.lists import list_files
from vnadmin.targets.windows import name_fault
from vnadmin.text.spelling import fold

CODES = st.text(min_size=1, max_size=60).map(str.strip).filter(bool) | st.sampled_from(
    ["01", "1", "CON", "a/b", "a_b", "a b", "a-b", "Đ1", "D1", "d1", "..", "Tổ 1", "to_1", "x" * 300, "../../etc"]
)


@given(st.lists(CODES, min_size=2, max_size=8, unique_by=fold))
def test_no_two_codes_share_a_name(codes: list[str]) -> None:
    names = [form_name("bien_ban", code).casefold() for code in codes]
    assert len(set(names)) == len(codes)


@given(CODES)
def test_every_name_can_be_a_file_and_is_its_list(code: str) -> None:
    name = form_name("ho_gia_dinh", code)
    assert name_fault(name) is None
    assert len(name.encode()) < 120
    assert not set(name) & set("/\\")
    assert name == form_name("ho_gia_dinh", code)


def test_the_name_of_a_form_is_that_of_its_list(tmp_path: Path) -> None:
    for code in ("01", "Tổ 1", "a"):
        (tmp_path / form_name("ho_gia_dinh", code)).touch()
    found = list_files(tmp_path.iterdir(), [])
    assert len(found["ho_gia_dinh"]) == 3


def test_plain_codes_stay_as_they_are() -> None:
    assert form_name("tra_loi", "01") == "tra_loi_01.xlsx"
    assert form_name("tra_loi", "T-02") == "tra_loi_T-02.xlsx"
