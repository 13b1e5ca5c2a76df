"""The table of administrative units, its look-up, and what is said when a name means none or several."""

import unicodedata
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import partial
from importlib.util import find_spec
from operator import methodcaller

import pytest

from vnadmin.errors import UnitError
from vnadmin.rules import build_units
from vnadmin.rules.former_units import FORMER_UNITS, former_units, read_former
from vnadmin.rules.unit_names import NAMED_AFTER_EVENT, NAMED_AFTER_PERSON, split_name
from vnadmin.rules.units import (
    REFORM,
    UNITS,
    Register,
    Row,
    Unit,
    all_units,
    find_unit,
    folded_names,
    look_up,
    read_rows,
)
from vnadmin.text.spelling import fold

UNITS_NOW = all_units()


def other_tone_place(text: str) -> str:
    """The other spelling of open syllables: hoà, thuỷ for hòa, thủy."""
    for new, old in (("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("ủy", "uỷ"), ("úy", "uý")):
        words = [word[: -len(new)] + old if word.casefold().endswith(new) else word for word in text.split(" ")]
        text = " ".join(words)
    return text


def refused(text: str, register: Register | None = None, on: date | None = None) -> str:
    with pytest.raises(UnitError) as caught:
        look_up(text, register) if register else find_unit(text, on=on)
    return str(caught.value)


def test_there_are_34_provinces_and_3321_communes() -> None:
    assert Counter(len(unit.code) for unit in UNITS_NOW) == {2: 34, 5: 3321}
    assert Counter(unit.kind for unit in UNITS_NOW) == {
        "tỉnh": 28,
        "thành phố": 6,
        "xã": 2621,
        "phường": 687,
        "đặc khu": 13,
    }
    assert len({unit.code for unit in UNITS_NOW}) == len(UNITS_NOW)


def test_every_commune_lies_in_a_province_and_no_province_does() -> None:
    provinces = {unit for unit in UNITS_NOW if len(unit.code) == 2}
    assert all((unit.province is None) == (unit in provinces) for unit in UNITS_NOW)
    assert {unit.province for unit in UNITS_NOW if unit.province} == provinces


def test_bac_kan_and_its_neighbour() -> None:
    bac_kan = find_unit("01843")
    assert bac_kan == Unit("01843", "Phường Bắc Kạn", find_unit("19"), date(2025, 7, 1), None)
    assert (bac_kan.kind, bac_kan.bare, bac_kan.place_name) == ("phường", "Bắc Kạn", "Bắc Kạn")
    assert bac_kan.full == "phường Bắc Kạn, tỉnh Thái Nguyên"
    assert find_unit("01840").full == "phường Đức Xuân, tỉnh Thái Nguyên"


@pytest.mark.parametrize(
    "text",
    [
        "1843",
        " 01843 ",
        "Phường Bắc Kạn",
        "bắc kạn",
        "P. Bắc Kạn",
        "P.Bắc Kạn, T.Thái Nguyên",
        "Bắc Kạn, Thái Nguyên",
        "PHƯỜNG  BẮC KẠN ,tỉnh Thái Nguyên",
    ],
)
def test_ways_to_write_bac_kan(text: str) -> None:
    assert find_unit(text).code == "01843"


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("TP Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("tp. huế", "thành phố Huế"),
        ("xã Ea H’Leo", "xã Ea H'Leo, tỉnh Đắk Lắk"),
        ("phường Văn Miếu – Quốc Tử Giám", "phường Văn Miếu - Quốc Tử Giám, thành phố Hà Nội"),
        ("ĐK Phú Quốc", "đặc khu Phú Quốc, tỉnh An Giang"),
        ("xã Hoà An, tỉnh Tuyên Quang", "xã Hòa An, tỉnh Tuyên Quang"),
    ],
)
def test_other_spellings_are_found(text: str, full: str) -> None:
    assert find_unit(text).full == full


def test_every_unit_is_found_by_its_code_and_its_full_name() -> None:
    for unit in UNITS_NOW:
        assert find_unit(unit.code) == unit
        assert find_unit(unit.full) == unit


@pytest.mark.parametrize(
    "spelled", [str.upper, partial(unicodedata.normalize, "NFD"), other_tone_place, methodcaller("replace", "'", "’")]
)
def test_every_unit_is_found_in_other_spellings(spelled: Callable[[str], str]) -> None:
    assert [find_unit(spelled(unit.full)).code for unit in UNITS_NOW] == [unit.code for unit in UNITS_NOW]


def test_the_other_spellings_do_differ() -> None:
    assert sum(other_tone_place(unit.full) != unit.full for unit in UNITS_NOW) > 100


def test_no_two_communes_of_a_province_share_a_folded_name() -> None:
    keys = Counter((unit.province, fold(unit.bare)) for unit in UNITS_NOW)
    assert set(keys.values()) == {1}


def test_names_folded_together_are_the_names_folded_one_by_one() -> None:
    rows = read_rows(UNITS.read_text(encoding="utf-8"))
    assert folded_names(rows) == [fold(split_name(row.name)[1]) for row in rows]


def test_a_name_that_several_units_have_is_refused_with_all_of_them() -> None:
    message = refused("xã Tân Thành")
    named = [unit for unit in UNITS_NOW if unit.name == "Xã Tân Thành"]
    assert len(named) == 7
    assert all(f"{unit.full} ({unit.code})" in message for unit in named)


def test_a_short_code_that_two_units_can_have_is_refused() -> None:
    assert "tỉnh Cao Bằng (04); phường Ba Đình, thành phố Hà Nội (00004)" in refused("4")
    assert find_unit("04").bare == "Cao Bằng"


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("phường Bắc Cạn", "nearest: phường Bắc Kạn, tỉnh Thái Nguyên (01843)"),
        ("phuong bac kan", "nearest: phường Bắc Kạn, tỉnh Thái Nguyên (01843)"),
        ("xã Tân Thành, tỉnh Thái Nguyen", "'tỉnh Thái Nguyen'; nearest: tỉnh Thái Nguyên (19)"),
        ("phường Bắc Kạn, tỉnh Cao Bằng", "of that name there is phường Bắc Kạn, tỉnh Thái Nguyên (01843)"),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest(text: str, nearest: str) -> None:
    assert nearest in refused(text)


@pytest.mark.parametrize("text", ["", "99999", "qwerty", "phường", "|", "0", "1843a"])
def test_what_is_no_unit_is_refused(text: str) -> None:
    assert refused(text).startswith("no administrative unit")
    assert repr(text) in refused(text)


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("tỉnh Bắc Kạn", "tỉnh Bắc Kạn is now in tỉnh Thái Nguyên (19)"),
        ("phường Bắc Kạn, tỉnh Bắc Kạn", "tỉnh Bắc Kạn is now in tỉnh Thái Nguyên (19)"),
        ("huyện Côn Đảo", "is now in đặc khu Côn Đảo, Thành phố Hồ Chí Minh (26732)"),
        ("P. Sông Cầu, TP. Bắc Kạn", "phường Sông Cầu, thành phố Bắc Kạn, tỉnh Bắc Kạn is now in phường Bắc Kạn"),
        (
            "phường Sông Cầu, tỉnh Thái Nguyên",
            "phường Sông Cầu, thành phố Bắc Kạn, tỉnh Bắc Kạn is now in phường Bắc Kạn",
        ),
        ("Quận 1", "Quận 1, Thành phố Hồ Chí Minh is now in"),
        ("Phường 1", "units had that name"),
    ],
)
def test_an_abolished_unit_is_refused_with_what_it_became(text: str, fate: str) -> None:
    message = refused(text)
    assert fate in message
    assert "was abolished on 2025-07-01" in message


def test_the_63_old_provinces_are_found_or_explained() -> None:
    old = [unit for unit in former_units() if not unit.within]
    assert len(old) == 63
    now = {unit.name for unit in UNITS_NOW}
    gone = [unit for unit in old if unit.name not in now]
    assert len(gone) == 29
    for unit in gone:
        assert f"{unit.full} is now in {find_unit(unit.successors[0]).full}" in refused(unit.name)
    for unit in old:
        if unit not in gone:
            assert find_unit(unit.successors[0]).name == unit.name


def test_every_old_district_and_commune_became_units_of_today() -> None:
    codes = {unit.code for unit in UNITS_NOW}
    assert Counter(len(unit.within) for unit in former_units())[1] == 696
    assert all(unit.successors and codes.issuperset(unit.successors) for unit in former_units())


def test_every_unit_of_today_took_in_something() -> None:
    taken = {code for unit in former_units() if len(unit.within) == 1 for code in unit.successors}
    assert taken == {unit.code for unit in UNITS_NOW if unit.province}


def test_a_divided_commune_has_all_its_successors() -> None:
    table = "01\tTỉnh A\t19\n001\tHuyện B\n01840\tP C,D;T E\n01843\tX F;T E\n"
    assert {unit.full: unit.successors for unit in read_former(table)} == {
        "tỉnh A": ("19",),
        "huyện B, tỉnh A": ("01840", "01843"),
        "phường C, huyện B, tỉnh A": ("01840",),
        "phường D, huyện B, tỉnh A": ("01840",),
        "thị trấn E, huyện B, tỉnh A": ("01840", "01843"),
        "xã F, huyện B, tỉnh A": ("01843",),
    }


@pytest.mark.parametrize(
    ("text", "in_text", "place_name"),
    [
        ("Phường Điện Biên Phủ", "Phường Điện Biên Phủ", "Phường Điện Biên Phủ"),
        ("Phường 1 Bảo Lộc", "Phường 1 Bảo Lộc", "Phường 1 Bảo Lộc"),
        ("Phường Hà Giang 1", "phường Hà Giang 1", "Hà Giang 1"),
        ("Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("Thành phố Hà Nội", "thành phố Hà Nội", "Hà Nội"),
        ("Đặc khu Trường Sa", "đặc khu Trường Sa", "Trường Sa"),
    ],
)
def test_capitals_of_the_common_noun(text: str, in_text: str, place_name: str) -> None:
    unit = find_unit(text)
    assert (unit.in_text, unit.place_name) == (in_text, place_name)


def test_every_name_listed_as_a_person_or_an_event_is_the_name_of_a_unit() -> None:
    assert {unit.bare for unit in UNITS_NOW} >= NAMED_AFTER_PERSON | NAMED_AFTER_EVENT


def test_before_the_reform_there_is_no_table() -> None:
    assert find_unit("01843", on=REFORM).bare == "Bắc Kạn"
    assert "begins on 2025-07-01" in refused("01843", on=date(2025, 6, 30))


def test_a_later_row_supersedes_the_one_of_its_code() -> None:
    tỉnh = Row("75", "Tỉnh Đồng Nai", "", REFORM, None)
    phường = Row("26041", "Phường Biên Hòa", "75", REFORM, None)
    rows = build_units.superseded([tỉnh, phường], [Row("75", "Thành phố Đồng Nai", "", date(2030, 1, 1), None)])
    before, after = Register(rows, date(2029, 12, 31)), Register(rows, date(2030, 1, 1))
    assert look_up("26041", before).full == "phường Biên Hòa, tỉnh Đồng Nai"
    assert look_up("26041", after).full == "phường Biên Hòa, thành phố Đồng Nai"
    assert look_up("75", before).valid_to == date(2029, 12, 31)
    message = refused("tỉnh Đồng Nai", after)
    assert message == "'tỉnh Đồng Nai' is in force until 2029-12-31 only; since then thành phố Đồng Nai (75)"


def test_rows_survive_writing_and_reading() -> None:
    rows = read_rows(UNITS.read_text(encoding="utf-8"))
    later = [rows[0]._replace(valid_from=date(2030, 1, 1)), rows[-1]._replace(valid_to=date(2030, 1, 1))]
    for row in [*rows, *later]:
        assert read_rows(build_units._line(row)) == (row,)


@pytest.mark.skipif(find_spec(build_units.PACKAGE) is None, reason="needs the extra dev")
def test_the_committed_tables_are_the_built_ones() -> None:
    built = build_units.build()
    assert set(built) == {UNITS, FORMER_UNITS}
    assert all(path.read_bytes() == text.encode() for path, text in built.items())


def test_the_tables_stay_small() -> None:
    assert UNITS.stat().st_size + FORMER_UNITS.stat().st_size < 250_000
